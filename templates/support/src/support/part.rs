//! `Part`: a field of a model, without its type.

use std::{any::Any, fmt};

use super::{view::View, wire::Wire};

/// A field of a model, without its type.
pub(crate) trait Part: fmt::Debug {
    /// How the field is written.
    fn view(&self) -> View<'_>;

    /// Whether another field is of the same type and equal.
    fn same(&self, other: &dyn Part) -> bool;

    /// The field for `same`, which asks for its type.
    fn any(&self) -> &dyn Any;
}

/// A field that may be `None`.
#[allow(clippy::ref_option, reason = "models have fields of the type `Option<T>`, and lend them as they are")]
pub(crate) fn part<T: Wire>(value: &Option<T>) -> Option<&dyn Part> {
    value.as_ref().map(|value| value as &dyn Part)
}

impl<T: Wire> Part for T {
    fn view(&self) -> View<'_> {
        Wire::view(self)
    }

    fn same(&self, other: &dyn Part) -> bool {
        other.any().downcast_ref() == Some(self)
    }

    fn any(&self) -> &dyn Any {
        self
    }
}
