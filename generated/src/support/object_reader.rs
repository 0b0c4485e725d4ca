// @generated from templates/support/src/support/object_reader.rs by `fieldtable codegen`. Do not edit.

//! `ObjectReader`: an object on its way from entries into slots.

use std::mem;

use serde_json::Value;

use super::{
    buffered::drive_buffered,
    decode_error::DecodeError,
    input::Input,
    seen_fields::SeenFields,
    shape::Shape,
    slot::{Filled, Named, Slot},
};

/// An object on its way from entries into slots.
pub(crate) struct ObjectReader<'f, 's> {
    shape: &'static Shape,
    slots: &'f mut [&'s mut dyn Slot],
    /// Takes what has no field.
    rest: &'f mut dyn Named,
    /// The field that is expected next: most objects come in page order.
    next: usize,
    notes: &'f mut SeenFields,
    respelled: Respelled,
}

impl<'f, 's> ObjectReader<'f, 's> {
    #[inline]
    pub(crate) fn new(
        shape: &'static Shape,
        slots: &'f mut [&'s mut dyn Slot],
        rest: &'f mut dyn Named,
        notes: &'f mut SeenFields,
    ) -> Self {
        Self { shape, slots, rest, next: 0, notes, respelled: Respelled::default() }
    }

    /// The index of the field that a key names. What has no field has an index beyond them.
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
        match self.shape.find(key) {
            at if at == self.shape.fields.len() => self.unknown(key),
            at => at,
        }
    }

    /// The index of a key that is no field's, which goes to the rest unless it is another spelling of a guessed one.
    #[cold]
    fn unknown(&mut self, key: &str) -> usize {
        let rest = self.shape.fields.len();
        if let Some(field) = self.shape.guess(key) {
            self.respelled.0.push((field, key.to_owned(), Value::Null));
            return rest + 1;
        }
        self.rest.name(key.to_owned());
        rest
    }

    /// The slot for the key that was found.
    #[inline]
    pub(crate) fn slot(&mut self, at: usize) -> &mut dyn Slot {
        match self.slots.get_mut(at) {
            Some(slot) => *slot,
            None if at == self.shape.fields.len() => self.rest.slot(),
            None => &mut self.respelled,
        }
    }

    /// Fills the slots that are left with what came under other spellings of their keys.
    #[inline]
    pub(crate) fn finish(mut self) -> Result<(), DecodeError> {
        if self.respelled.0.is_empty() { Ok(()) } else { self.guess() }
    }

    #[cold]
    fn guess(&mut self) -> Result<(), DecodeError> {
        for (at, key, value) in mem::take(&mut self.respelled.0) {
            if self.notes.is_seen(at) {
                self.rest.name(key);
                drive_buffered(value, self.rest.slot())?;
                continue;
            }
            let filled = drive_buffered(value, self.slot(at));
            self.filled(at, filled)?;
            self.notes.spellings.push((at, key));
        }
        Ok(())
    }

    /// Notes how a slot was filled.
    #[inline]
    pub(crate) fn filled(&mut self, at: usize, filled: Result<Filled, DecodeError>) -> Result<(), DecodeError> {
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

/// What came under other spellings of keys that are guessed. It waits until the end: a field may still come by its own key.
/// For each, the index of the field that it names, the key and the value.
#[derive(Default)]
struct Respelled(Vec<(usize, String, Value)>);

impl Slot for Respelled {
    fn fill(&mut self, input: Input<'_>) -> Result<Filled, DecodeError> {
        if let Some((_, _, value)) = self.0.last_mut() {
            *value = input.value()?;
        }
        Ok(Filled::Value)
    }
}
