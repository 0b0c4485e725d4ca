// @generated from templates/support/src/support/typed.rs by `fieldtable codegen`. Do not edit.

//! `Typed`: what has no field of its own in an object whose other fields are of one type.

use std::collections::BTreeMap;

use super::{
    buffered::read_stored,
    decode_error::DecodeError,
    extra::Extra,
    input::Input,
    model::Model,
    slot::{Filled, Named, Slot},
};

/// Takes the fields that are not named. One that is not like their type is a field that the pages do not know yet.
pub(crate) struct Typed<T> {
    name: String,
    pub(crate) entries: BTreeMap<String, T>,
    pub(crate) extra: Extra,
}

impl<T> Default for Typed<T> {
    fn default() -> Self {
        Self { name: String::new(), entries: BTreeMap::new(), extra: Extra::new() }
    }
}

impl<T: Model> Slot for Typed<T> {
    fn fill(&mut self, input: Input<'_>) -> Result<Filled, DecodeError> {
        let name = std::mem::take(&mut self.name);
        let value = match input.value() {
            Ok(value) => value,
            Err(failure) => return Err(failure.at_key(name)),
        };
        if !T::form().fit(&value).is_faultless() {
            self.extra.insert(name, value);
            return Ok(Filled::Value);
        }
        match read_stored(value) {
            Ok(entry) => self.entries.insert(name, entry),
            Err(failure) => return Err(failure.at_key(name)),
        };
        Ok(Filled::Value)
    }
}

impl<T: Model> Named for Typed<T> {
    fn name(&mut self, name: String) {
        self.name = name;
    }

    fn slot(&mut self) -> &mut dyn Slot {
        self
    }
}
