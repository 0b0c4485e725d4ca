// @generated from templates/support/entries.rs by `cargo xtask codegen`. Do not edit.
//! `Entries`: the entries of a JSON object, each of which can be read once.

use std::{collections::BTreeMap, mem};

use serde_json::{Map, Value};

use super::{
    extra::{Extra, Rest},
    failure::Failure,
    fill::Filling,
    found::{Found, Text},
    live::Source,
    notes::Notes,
    shape::Shape,
    slot::{Additional, Filled, Named, Slot},
    stored::pour_stored,
    wire::Wire,
};

/// The entries of a JSON object: first those that were read in search of a tag, then those that still stand in the text.
pub(crate) struct Entries<'a> {
    ahead: Option<&'a mut Ahead>,
    live: Option<&'a mut dyn Source>,
}

/// What was read in search of a tag.
#[derive(Default)]
pub(crate) struct Ahead {
    /// A tag that was found, and its value.
    tag: Option<(&'static str, &'static str)>,
    others: Vec<(String, Value)>,
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
    pub(crate) fn searchable<'b>(&'b mut self, ahead: &'b mut Ahead) -> Entries<'b> {
        // Only a plain reference to a trait object can be made to live shorter, not one in an `Option`.
        let live = self.live.as_mut().map(|live| &mut **live as &mut dyn Source);
        Entries { ahead: self.ahead.as_deref_mut().or(Some(ahead)), live }
    }

    /// Fills the slots of an object, in the order of its fields. Gives back what has no field.
    pub(crate) fn fill(&mut self, shape: &'static Shape, slots: &mut [&mut dyn Slot]) -> Result<Extra, Failure> {
        let mut rest = Rest::default();
        let mut notes = Notes::default();
        self.fill_all(&mut Filling::new(shape, slots, &mut rest, &mut notes))?;
        shape.check(&notes, &mut rest.extra)?;
        Ok(rest.extra)
    }

    /// Like `fill`, where what has no field is of one type. The extra holds the marks.
    pub(crate) fn fill_typed<T: Wire>(
        &mut self,
        shape: &'static Shape,
        slots: &mut [&mut dyn Slot],
    ) -> Result<(Extra, BTreeMap<String, T>), Failure> {
        let mut rest = Additional::new();
        let mut notes = Notes::default();
        self.fill_all(&mut Filling::new(shape, slots, &mut rest, &mut notes))?;
        let mut extra = Extra::default();
        shape.check(&notes, &mut extra)?;
        Ok((extra, rest.entries))
    }

    #[inline]
    fn fill_all(&mut self, filling: &mut Filling<'_, '_>) -> Result<(), Failure> {
        if let Some(ahead) = &mut self.ahead {
            ahead.fill(filling)?;
        }
        match &mut self.live {
            Some(live) => live.fill(filling),
            None => Ok(()),
        }
    }

    /// Fills the slot with each entry.
    pub(crate) fn pour(&mut self, slot: &mut dyn Named) -> Result<(), Failure> {
        for (key, value) in self.ahead.as_deref_mut().map(Ahead::take).into_iter().flatten() {
            slot.name(key);
            pour_stored(value, slot.slot())?;
        }
        match &mut self.live {
            Some(live) => live.pour(slot),
            None => Ok(()),
        }
    }

    /// All entries, as they came.
    pub(crate) fn map(&mut self) -> Result<Map<String, Value>, Failure> {
        let mut map = Map::new();
        map.extend(self.ahead.as_deref_mut().map(Ahead::take).into_iter().flatten());
        if let Some(live) = &mut self.live {
            live.values(&mut map)?;
        }
        Ok(map)
    }

    /// Reads on until the tag is found, and gives its index if it is known.
    #[inline]
    pub(crate) fn find_tag(&mut self, tag: &'static str, known: &Known<'_>) -> Result<Option<usize>, Failure> {
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

impl Ahead {
    fn fill(&mut self, filling: &mut Filling<'_, '_>) -> Result<(), Failure> {
        if let Some((tag, value)) = self.tag {
            let at = filling.find(tag);
            let filled = filling.slot(at).fill(Found::Text(&mut Text::Borrowed(value)));
            filling.filled(at, filled)?;
        }
        if self.others.is_empty() {
            return Ok(());
        }
        for (key, value) in mem::take(&mut self.others) {
            let at = filling.find(&key);
            let filled = pour_stored(value, filling.slot(at));
            filling.filled(at, filled)?;
        }
        Ok(())
    }

    fn take(&mut self) -> impl Iterator<Item = (String, Value)> {
        let tag = self.tag.map(|(tag, value)| (tag.to_owned(), value.into()));
        tag.into_iter().chain(mem::take(&mut self.others))
    }

    /// A text that was read.
    #[inline]
    fn get(&self, tag: &str) -> Option<&str> {
        match self.tag.filter(|(name, _)| *name == tag) {
            Some((_, value)) => Some(value),
            None => self.others.iter().rfind(|(name, _)| name == tag).and_then(|(_, value)| value.as_str()),
        }
    }

    #[inline]
    fn read_tag(
        &mut self,
        live: &mut dyn Source,
        tag: &'static str,
        known: &Known<'_>,
    ) -> Result<Option<usize>, Failure> {
        let Some((at, value)) = live.tag(tag, known, &mut self.others)? else { return Ok(None) };
        if let Some((tag, value)) = self.tag.replace((tag, value)) {
            self.others.push((tag.to_owned(), value.into()));
        }
        Ok(Some(at))
    }
}

/// Gives the index of a tag's value, and the value itself.
pub(crate) type Known<'k> = dyn Fn(&str) -> Option<(usize, &'static str)> + 'k;

/// A slot for the value of a tag.
pub(crate) struct TagSlot<'k> {
    known: &'k Known<'k>,
    pub(crate) tag: Option<(usize, &'static str)>,
    /// The value as it came, where it is not known.
    pub(crate) value: Value,
}

impl<'k> TagSlot<'k> {
    #[inline]
    pub(crate) fn new(known: &'k Known<'k>) -> Self {
        Self { known, tag: None, value: Value::Null }
    }
}

impl Slot for TagSlot<'_> {
    #[inline]
    fn fill(&mut self, found: Found<'_>) -> Result<Filled, Failure> {
        if let Found::Text(text) = &found {
            self.tag = (self.known)(text.as_str());
        }
        if self.tag.is_none() {
            self.value = found.value()?;
        }
        Ok(Filled::Value)
    }
}
