// @generated from typescript/models/tree.md by `fieldtable codegen`. Do not edit.

use serde_json::Value;

use crate::support;
use super::Branch;

/// A leaf, or a branch of trees
///
/// Used by [`Branch`](crate::Branch).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Tree {
    /// a string
    String(String),
    /// `Branch`
    Branch(Branch),
    /// A member that the pages do not list, as it came.
    Unknown(Value),
}

impl Tree {
    const OBJECTS: support::Untagged<Self> = support::Untagged {
        name: "Tree",
        form: <Self as support::Model>::form,
        members: &[support::Choice::new(1, |input| input.read().map(Self::Branch))],
        unknown: Some(Self::Unknown),
    };
}

impl support::Model for Tree {
    fn decode(input: support::Input<'_>) -> Result<Self, support::DecodeError> {
        match input {
            support::Input::Text(_) => input.read().map(Self::String),
            support::Input::Object(_) => Self::OBJECTS.decode(input),
            other => {
                support::unlisted("a string or an object", "Tree", other)
                    .map(Self::Unknown)
            }
        }
    }

    fn form() -> support::Form {
        static KIN: support::Kin = support::Kin::new(
            None,
            true,
            &[<String as support::Model>::form, <Branch as support::Model>::form],
        );
        support::Form::Union(&KIN)
    }

    fn output(&self) -> support::Output<'_> {
        match self {
            Self::String(member) => support::Model::output(member),
            Self::Branch(member) => support::Model::output(member),
            Self::Unknown(value) => support::Model::output(value),
        }
    }
}

support::serde!(Tree);

support::variants! {
    Tree;
    String(String): is_string, as_string, into_string, from, text;
    Branch(Branch): is_branch, as_branch, into_branch, from, back;
}

support::as_str! {
    Tree: String
}

support::makers! {
    Tree;
    Branch(Branch) branch(trees: list Tree);
}

support::show! {
    Tree: String(member), Branch(member)
}
