// @generated from typescript/models/tree.md by `cargo xtask codegen`. Do not edit.

use crate::support;
use super::Branch;

/// A leaf, or a branch of trees
///
/// Used by [`Branch`](crate::Branch).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Tree {
    /// a string
    String(String),
    /// `Branch`
    Branch(Branch),
}

impl support::Wire for Tree {
    fn decode(found: support::Found<'_>) -> Result<Self, support::Failure> {
        match found {
            support::Found::Text(_) => found.read().map(Self::String),
            support::Found::Object(_) => found.read().map(Self::Branch),
            other => Err(other.refuse_for("a string or an object", "Tree")),
        }
    }

    fn form() -> support::Form {
        static KIN: support::Kin = support::Kin {
            tag: None,
            open: false,
            members: &[<String as support::Wire>::form, <Branch as support::Wire>::form],
        };
        support::Form::Union(&KIN)
    }

    fn view(&self) -> support::View<'_> {
        match self {
            Self::String(member) => support::Wire::view(member),
            Self::Branch(member) => support::Wire::view(member),
        }
    }
}

support::serde!(Tree);

impl From<String> for Tree {
    fn from(member: String) -> Self {
        Self::String(member)
    }
}

impl From<&str> for Tree {
    fn from(member: &str) -> Self {
        Self::String(member.to_owned())
    }
}

impl From<Branch> for Tree {
    fn from(member: Branch) -> Self {
        Self::Branch(member)
    }
}
