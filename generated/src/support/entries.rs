// @generated from templates/support/src/support/entries.rs by `fieldtable codegen`. Do not edit.

//! `Entries`: the entries of a JSON object, each of which can be read once.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::{
    buffered::drive_buffered,
    decode_error::DecodeError,
    extra::{Extra, Rest},
    lookahead::{Known, Lookahead},
    model::Model,
    object_reader::ObjectReader,
    seen_fields::SeenFields,
    shape::Shape,
    slot::{Named, Slot},
    streaming::Source,
    typed::Typed,
};

/// The entries of a JSON object: first those that were read in search of a tag, then those that stand in the text.
pub(crate) struct Entries<'a> {
    ahead: Option<&'a mut Lookahead>,
    live: Option<&'a mut dyn Source>,
}

impl<'a> Entries<'a> {
    #[inline]
    pub(crate) fn new(live: &'a mut dyn Source) -> Self {
        Self { ahead: None, live: Some(live) }
    }

    pub(crate) const fn empty() -> Self {
        Self { ahead: None, live: None }
    }

    /// The same entries, which can be read in search of a tag.
    #[inline]
    pub(crate) fn searchable<'b>(&'b mut self, ahead: &'b mut Lookahead) -> Entries<'b> {
        // Only a plain reference to a trait object can be made to live shorter, not one in an `Option`.
        let live = self.live.as_mut().map(|live| &mut **live as &mut dyn Source);
        Entries { ahead: self.ahead.as_deref_mut().or(Some(ahead)), live }
    }

    /// Fills the slots of an object, in the order of its fields. Gives back what has no field.
    pub(crate) fn fill(&mut self, shape: &'static Shape, slots: &mut [&mut dyn Slot]) -> Result<Extra, DecodeError> {
        let mut rest = Rest::default();
        let mut notes = SeenFields::default();
        self.fill_all(ObjectReader::new(shape, slots, &mut rest, &mut notes))?;
        shape.check(&mut notes, &mut rest.extra)?;
        Ok(rest.extra)
    }

    /// Like `fill`, where what has no field is of one type. The extra holds the marks, and what is of another type.
    pub(crate) fn fill_typed<T: Model>(
        &mut self,
        shape: &'static Shape,
        slots: &mut [&mut dyn Slot],
    ) -> Result<(Extra, BTreeMap<String, T>), DecodeError> {
        let mut rest = Typed::default();
        let mut notes = SeenFields::default();
        self.fill_all(ObjectReader::new(shape, slots, &mut rest, &mut notes))?;
        shape.check(&mut notes, &mut rest.extra)?;
        Ok((rest.extra, rest.entries))
    }

    #[inline]
    fn fill_all(&mut self, mut filling: ObjectReader<'_, '_>) -> Result<(), DecodeError> {
        if let Some(ahead) = &mut self.ahead {
            ahead.fill(&mut filling)?;
        }
        if let Some(live) = &mut self.live {
            live.fill(&mut filling)?;
        }
        filling.finish()
    }

    /// Fills the slot with each entry.
    pub(crate) fn drive(&mut self, slot: &mut dyn Named) -> Result<(), DecodeError> {
        for (key, value) in self.ahead.as_deref_mut().map(Lookahead::take).into_iter().flatten() {
            slot.name(key);
            drive_buffered(value, slot.slot())?;
        }
        match &mut self.live {
            Some(live) => live.drive(slot),
            None => Ok(()),
        }
    }

    /// All entries, as they came.
    pub(crate) fn map(&mut self) -> Result<Map<String, Value>, DecodeError> {
        let mut map = Map::new();
        map.extend(self.ahead.as_deref_mut().map(Lookahead::take).into_iter().flatten());
        if let Some(live) = &mut self.live {
            live.values(&mut map)?;
        }
        Ok(map)
    }

    /// Reads on until the tag is found, and gives its index if it is known.
    #[inline]
    pub(crate) fn find_tag(&mut self, tag: &'static str, known: &Known<'_>) -> Result<Option<usize>, DecodeError> {
        let Some(ahead) = &mut self.ahead else { return Ok(None) };
        if let Some(value) = ahead.get(tag) {
            return Ok(known(value).map(|(at, _)| at));
        }
        match &mut self.live {
            Some(live) => ahead.read_tag(*live, tag, known),
            None => Ok(None),
        }
    }
}
