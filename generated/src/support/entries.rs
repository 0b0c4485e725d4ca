// @generated from templates/support/entries.rs by `cargo xtask codegen`. Do not edit.
//! `Entries`: the entries of a JSON object, each of which can be read once.

use std::{collections::BTreeMap, mem};

use serde_json::{Map, Value};

use super::{
    extra::{Extra, Rest},
    failure::Failure,
    fill::Filling,
    found::{Found, Text},
    notes::Notes,
    pour::{Source, pour_value},
    shape::Shape,
    slot::{Additional, Filled, Named, Slot},
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
    pub(crate) fn searchable<'b>(self, ahead: &'b mut Ahead) -> Entries<'b>
    where
        'a: 'b,
    {
        // The source is taken out since only a plain reference to a trait object can be made to live shorter.
        let live = match self.live {
            Some(live) => Some(live as &mut dyn Source),
            None => None,
        };
        Entries { ahead: self.ahead.or(Some(ahead)), live }
    }

    /// Fills the slots of an object, in the order of its fields. Gives back what has no field.
    pub(crate) fn fill(self, shape: &'static Shape, slots: &mut [&mut dyn Slot]) -> Result<Extra, Failure> {
        let mut rest = Rest::default();
        let notes = self.fill_all(Filling::new(shape, slots, &mut rest))?;
        shape.mark(&notes, &mut rest.extra);
        Ok(rest.extra)
    }

    /// Like `fill`, where what has no field is of one type. The extra holds the marks.
    pub(crate) fn fill_typed<T: Wire>(
        self,
        shape: &'static Shape,
        slots: &mut [&mut dyn Slot],
    ) -> Result<(Extra, BTreeMap<String, T>), Failure> {
        let mut rest = Additional::new();
        let mut extra = Extra::default();
        let notes = self.fill_all(Filling::new(shape, slots, &mut rest))?;
        shape.mark(&notes, &mut extra);
        Ok((extra, rest.entries))
    }

    fn fill_all(self, mut filling: Filling<'_, '_>) -> Result<Notes, Failure> {
        if let Some(ahead) = self.ahead {
            ahead.fill(&mut filling)?;
        }
        if let Some(live) = self.live {
            live.fill(&mut filling)?;
        }
        filling.finish()
    }

    /// Fills the slot with each entry.
    pub(crate) fn pour(self, slot: &mut dyn Named) -> Result<(), Failure> {
        for (key, value) in self.ahead.map(Ahead::take).into_iter().flatten() {
            slot.name(key);
            pour_value(value, slot.slot())?;
        }
        match self.live {
            Some(live) => live.pour(slot),
            None => Ok(()),
        }
    }

    /// All entries, as they came.
    pub(crate) fn map(self) -> Result<Map<String, Value>, Failure> {
        let mut map = Map::new();
        map.extend(self.ahead.map(Ahead::take).into_iter().flatten());
        if let Some(live) = self.live {
            live.values(&mut map)?;
        }
        Ok(map)
    }

    /// Reads on until the tag is found. `known` gives the index of a value, and the value itself.
    pub(crate) fn find_tag(&mut self, tag: &'static str, known: &Known<'_>) -> Result<Tag, Failure> {
        let Some(ahead) = &mut self.ahead else { return Ok(Tag::Missing) };
        if let Some(found) = ahead.find_tag(tag, known) {
            return Ok(found);
        }
        match &mut self.live {
            Some(live) => ahead.read_tag(*live, tag, known),
            None => Ok(Tag::Missing),
        }
    }
}

impl Ahead {
    fn fill(&mut self, filling: &mut Filling<'_, '_>) -> Result<(), Failure> {
        if let Some((tag, value)) = self.tag {
            let at = filling.find(tag);
            let filled = filling.slot(at).fill(Found::Text(Text::Borrowed(value)));
            filling.filled(at, filled)?;
        }
        for (key, value) in mem::take(&mut self.others) {
            let at = filling.find(&key);
            let filled = pour_value(value, filling.slot(at));
            filling.filled(at, filled)?;
        }
        Ok(())
    }

    fn take(&mut self) -> impl Iterator<Item = (String, Value)> {
        let tag = self.tag.map(|(tag, value)| (tag.to_owned(), value.into()));
        tag.into_iter().chain(mem::take(&mut self.others))
    }

    fn find_tag(&self, tag: &'static str, known: &Known<'_>) -> Option<Tag> {
        if let Some((_, value)) = self.tag.filter(|(name, _)| *name == tag) {
            return Some(Tag::of(value, known));
        }
        let (_, value) = self.others.iter().rfind(|(name, _)| name == tag)?;
        Some(value.as_str().map_or(Tag::NotText, |value| Tag::of(value, known)))
    }

    fn read_tag(&mut self, live: &mut dyn Source, tag: &'static str, known: &Known<'_>) -> Result<Tag, Failure> {
        let found = live.tag(tag, known, &mut self.others)?;
        if let Tag::Known(_, value) = found {
            self.keep_tag(tag, value);
        }
        Ok(found)
    }

    fn keep_tag(&mut self, tag: &'static str, value: &'static str) {
        if let Some((tag, value)) = self.tag.replace((tag, value)) {
            self.others.push((tag.to_owned(), value.into()));
        }
    }
}

/// Gives the index of a tag's value, and the value itself.
pub(crate) type Known<'k> = dyn Fn(&str) -> Option<(usize, &'static str)> + 'k;

/// What is found in search of a tag.
pub(crate) enum Tag {
    Known(usize, &'static str),
    Unknown(String),
    NotText,
    Missing,
}

impl Tag {
    fn of(value: &str, known: &Known<'_>) -> Self {
        known(value).map_or_else(|| Self::Unknown(value.to_owned()), |(at, value)| Self::Known(at, value))
    }
}

/// A slot for the value of a tag.
pub(crate) struct TagSlot<'k> {
    known: &'k Known<'k>,
    pub(crate) tag: Tag,
    /// The value as it came, where it is not known.
    pub(crate) value: Option<Value>,
}

impl<'k> TagSlot<'k> {
    pub(crate) fn new(known: &'k Known<'k>) -> Self {
        Self { known, tag: Tag::Missing, value: None }
    }
}

impl Slot for TagSlot<'_> {
    fn fill(&mut self, found: Found<'_>) -> Result<Filled, Failure> {
        self.tag = match &found {
            Found::Text(text) => Tag::of(text, self.known),
            _ => Tag::NotText,
        };
        if !matches!(self.tag, Tag::Known(..)) {
            self.value = Some(found.value()?);
        }
        Ok(Filled::Value)
    }
}
