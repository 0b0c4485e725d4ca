// @generated from typescript/models/folder.md by `cargo xtask codegen`. Do not edit.

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
    const UNION: support::Choices<Self> = support::Choices {
        name: "Folder",
        members: &[
            support::Choice::new(
                <Shelf as support::Wire>::form,
                |found| found.read().map(Self::Shelf),
            ),
            support::Choice::new(
                <Box<Drawer> as support::Wire>::form,
                |found| found.read().map(Self::Drawer),
            ),
        ],
        unknown: Some(Self::Unknown),
    };
}

impl support::Wire for Folder {
    fn decode(found: support::Found<'_>) -> Result<Self, support::Failure> {
        Self::UNION.decode(found)
    }

    fn form() -> support::Form {
        static KIN: support::Kin = support::Kin {
            tag: None,
            open: true,
            members: &[
                <Shelf as support::Wire>::form,
                <Box<Drawer> as support::Wire>::form,
            ],
        };
        support::Form::Union(&KIN)
    }

    fn view(&self) -> support::View<'_> {
        match self {
            Self::Shelf(member) => support::Wire::view(member),
            Self::Drawer(member) => support::Wire::view(member),
            Self::Unknown(value) => support::Wire::view(value),
        }
    }
}

support::serde!(Folder);

impl From<Shelf> for Folder {
    fn from(member: Shelf) -> Self {
        Self::Shelf(member)
    }
}

impl From<Drawer> for Folder {
    fn from(member: Drawer) -> Self {
        Self::Drawer(Box::new(member))
    }
}

support::show! {
    Folder: Shelf(member), Drawer(member)
}
