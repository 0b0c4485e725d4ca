// @generated from templates/support/src/support/dyn_field.rs by `fieldtable codegen`. Do not edit.

//! `DynField`: a field of a model, without its type.

use std::{any::Any, fmt};

use super::{model::Model, output::Output};

/// A field of a model, without its type.
pub(crate) trait DynField: fmt::Debug {
    /// How the field is written.
    fn output(&self) -> Output<'_>;

    /// Whether another field is of the same type and equal.
    fn same(&self, other: &dyn DynField) -> bool;

    /// The field for `same`, which asks for its type.
    fn any(&self) -> &dyn Any;
}

/// A field that may be `None`.
#[allow(clippy::ref_option, reason = "models have fields of the type `Option<T>`, and show them as they are")]
pub(crate) fn dyn_field<T: Model>(value: &Option<T>) -> Option<&dyn DynField> {
    value.as_ref().map(|value| value as &dyn DynField)
}

impl<T: Model> DynField for T {
    fn output(&self) -> Output<'_> {
        Model::output(self)
    }

    fn same(&self, other: &dyn DynField) -> bool {
        other.any().downcast_ref() == Some(self)
    }

    fn any(&self) -> &dyn Any {
        self
    }
}
