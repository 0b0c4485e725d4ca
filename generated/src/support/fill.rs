// @generated from templates/support/fill.rs by `cargo xtask codegen`. Do not edit.

//! `Filling`: an object on its way from entries into slots.

use super::{
    failure::Failure,
    notes::Notes,
    shape::Shape,
    slot::{Filled, Named, Slot},
};

/// An object on its way from entries into slots.
pub(crate) struct Filling<'f, 's> {
    shape: &'static Shape,
    slots: &'f mut [&'s mut dyn Slot],
    /// Takes what has no field.
    rest: &'f mut dyn Named,
    /// The field that is expected next: most objects come in page order.
    next: usize,
    notes: &'f mut Notes,
}

impl<'f, 's> Filling<'f, 's> {
    #[inline]
    pub(crate) fn new(
        shape: &'static Shape,
        slots: &'f mut [&'s mut dyn Slot],
        rest: &'f mut dyn Named,
        notes: &'f mut Notes,
    ) -> Self {
        Self { shape, slots, rest, next: 0, notes }
    }

    /// The index of the field that a key names, or the number of fields.
    #[inline]
    pub(crate) fn find(&mut self, key: &str) -> usize {
        let at = match self.shape.fields.get(self.next) {
            Some(field) if field.is(key) => self.next,
            _ => self.search(key),
        };
        self.next = at + 1;
        at
    }

    #[inline(never)]
    fn search(&mut self, key: &str) -> usize {
        let at = self.shape.find(key);
        if at == self.shape.fields.len() {
            self.rest.name(key.to_owned());
        }
        at
    }

    /// The slot for the key that was found.
    #[inline]
    pub(crate) fn slot(&mut self, at: usize) -> &mut dyn Slot {
        match self.slots.get_mut(at) {
            Some(slot) => *slot,
            None => self.rest.slot(),
        }
    }

    /// Notes how a slot was filled.
    #[inline]
    pub(crate) fn filled(&mut self, at: usize, filled: Result<Filled, Failure>) -> Result<(), Failure> {
        let Some(field) = self.shape.fields.get(at) else { return filled.map(|_| ()) };
        match filled {
            Ok(filled) => {
                self.notes.note(at, filled);
                Ok(())
            }
            Err(failure) => Err(failure.in_field(self.shape.name, field.name)),
        }
    }
}
