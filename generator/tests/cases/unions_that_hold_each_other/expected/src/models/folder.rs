// @generated from typescript/models/folder.md by `fieldtable codegen`. Do not edit.

use serde_json::Value;

use crate::support;
use super::{Drawer, Shelf};

/// What a folder holds: another folder, or files.
///
/// Used by [`Drawer`](crate::Drawer) and [`Shelf`](crate::Shelf).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Folder {
    /// `Shelf`
    Shelf(Shelf),
    /// `Drawer`
    Drawer(Box<Drawer>),
    /// A member that the pages do not list, as it came.
    Unknown(Value),
}

impl Folder {
    const UNION: support::Untagged<Self> = support::Untagged {
        name: "Folder",
        form: <Self as support::Model>::form,
        members: &[
            support::Choice::new(0, |input| input.read().map(Self::Shelf)),
            support::Choice::new(1, |input| input.read().map(Self::Drawer)),
        ],
        unknown: Some(Self::Unknown),
    };
}

impl support::Model for Folder {
    fn decode(input: support::Input<'_>) -> Result<Self, support::DecodeError> {
        Self::UNION.decode(input)
    }

    fn form() -> support::Form {
        static KIN: support::Kin = support::Kin::new(
            None,
            true,
            &[<Shelf as support::Model>::form, <Box<Drawer> as support::Model>::form],
        );
        support::Form::Union(&KIN)
    }

    fn output(&self) -> support::Output<'_> {
        match self {
            Self::Shelf(member) => support::Model::output(member),
            Self::Drawer(member) => support::Model::output(member),
            Self::Unknown(value) => support::Model::output(value),
        }
    }
}

support::serde!(Folder);

support::variants! {
    Folder;
    Shelf(Shelf): is_shelf, as_shelf, into_shelf, from, back;
    Drawer(Box<Drawer>): is_drawer, as_drawer, into_drawer, from, back;
}

support::makers! {
    Folder;
    Shelf(Shelf) shelf(inner: boxed Folder);
    Drawer(Drawer) drawer(inner: into Folder);
}

support::show! {
    Folder: Shelf(member), Drawer(member)
}
