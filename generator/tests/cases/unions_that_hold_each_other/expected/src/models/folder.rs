// @generated from typescript/models/folder.md by `cargo xtask codegen`. Do not edit.

use crate::support;
use super::{Drawer, Shelf};

/// What a folder holds: another folder, or files.
///
/// Used by [`Drawer`](crate::Drawer) and [`Shelf`](crate::Shelf).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Folder {
    /// `Shelf`
    Shelf(Shelf),
    /// `Drawer`
    Drawer(Box<Drawer>),
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
        unknown: None,
    };
}

impl support::Wire for Folder {
    fn decode(found: support::Found<'_>) -> Result<Self, support::Failure> {
        Self::UNION.decode(found)
    }

    fn form() -> support::Form {
        static KIN: support::Kin = support::Kin {
            tag: None,
            open: false,
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
