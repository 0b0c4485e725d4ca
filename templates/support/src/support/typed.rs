//! `Typed`: what has no field of its own in an object whose other fields are of one type.

use std::collections::BTreeMap;

use super::{
    extra::Extra,
    failure::Failure,
    found::Found,
    slot::{Filled, Named, Slot},
    stored::read_stored,
    wire::Wire,
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

impl<T: Wire> Slot for Typed<T> {
    fn fill(&mut self, found: Found<'_>) -> Result<Filled, Failure> {
        let name = std::mem::take(&mut self.name);
        let value = match found.value() {
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

impl<T: Wire> Named for Typed<T> {
    fn name(&mut self, name: String) {
        self.name = name;
    }

    fn slot(&mut self) -> &mut dyn Slot {
        self
    }
}
