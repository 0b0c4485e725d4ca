// @generated from schemas/typescript/models/finding.md by `fieldtable codegen`. Do not edit.

use serde_json::Value;

use crate::support;
use super::{Objects, Union};

/// One of these.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Finding {
    /// `Objects`
    Objects(Objects),
    /// `Union`
    Union(Union),
    /// A member that the pages do not list, as it came.
    Unknown(Value),
}

impl Finding {
    const UNION: support::Untagged<Self> = support::Untagged {
        name: "Finding",
        form: <Self as support::Model>::form,
        members: &[
            support::Choice::new(0, |input| input.read().map(Self::Objects)),
            support::Choice::new(1, |input| input.read().map(Self::Union)),
        ],
        unknown: Some(Self::Unknown),
    };
}

impl support::Model for Finding {
    fn decode(input: support::Input<'_>) -> Result<Self, support::DecodeError> {
        Self::UNION.decode(input)
    }

    fn form() -> support::Form {
        static KIN: support::Kin = support::Kin::new(
            None,
            true,
            &[<Objects as support::Model>::form, <Union as support::Model>::form],
        );
        support::Form::Union(&KIN)
    }

    fn output(&self) -> support::Output<'_> {
        match self {
            Self::Objects(member) => support::Model::output(member),
            Self::Union(member) => support::Model::output(member),
            Self::Unknown(value) => support::Model::output(value),
        }
    }
}

support::serde!(Finding);

support::variants! {
    Finding;
    Objects(Objects): is_objects, as_objects, into_objects, from, back;
    Union(Union): is_union, as_union, into_union, from, back;
}

support::makers! {
    Finding;
    Objects(Objects) objects(count: integer);
    Union(Union) union(name: into String);
}

support::show! {
    Finding: Objects(member), Union(member)
}
