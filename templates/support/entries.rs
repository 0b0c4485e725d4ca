//! `Entries`: the entries of a JSON object, each of which can be read once.

use std::{borrow::Cow, collections::BTreeMap};

use serde_json::{Map, Value};

use super::{
    extra::{Extra, Rest},
    failure::Failure,
    fill::{Filling, Notes},
    found::Found,
    pour::{Source, pour_value},
    shape::Shape,
    slot::{Additional, Filled, Named, Required, Slot},
    wire::Wire,
};

/// The entries of a JSON object: first those that were read in search of a tag, then those that still stand in the text.
pub(crate) struct Entries<'a> {
    /// A tag that was found, and its value.
    tag: Option<(&'static str, &'static str)>,
    ahead: Vec<(String, Value)>,
    live: Option<&'a mut dyn Source>,
}

impl<'a> Entries<'a> {
    pub(crate) fn new(live: &'a mut dyn Source) -> Self {
        Self { tag: None, ahead: Vec::new(), live: Some(live) }
    }

    pub(crate) fn empty() -> Self {
        Self { tag: None, ahead: Vec::new(), live: None }
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
        if let Some((tag, value)) = self.tag {
            let at = filling.find(tag);
            let filled = filling.slot(at).fill(Found::Text(Cow::Borrowed(value)));
            filling.filled(at, filled)?;
        }
        for (key, value) in self.ahead {
            let at = filling.find(&key);
            let filled = pour_value(value, filling.slot(at));
            filling.filled(at, filled)?;
        }
        if let Some(live) = self.live {
            live.fill(&mut filling)?;
        }
        filling.finish()
    }

    /// Fills the slot with each entry.
    pub(crate) fn pour(self, slot: &mut dyn Named) -> Result<(), Failure> {
        if let Some((tag, value)) = self.tag {
            slot.name(tag.to_owned());
            slot.slot().fill(Found::Text(Cow::Borrowed(value)))?;
        }
        for (key, value) in self.ahead {
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
        if let Some((tag, value)) = self.tag {
            map.insert(tag.to_owned(), value.into());
        }
        map.extend(self.ahead);
        if let Some(live) = self.live {
            live.values(&mut map)?;
        }
        Ok(map)
    }

    /// Reads on until the tag is found. `known` gives the index of a value, and the value itself.
    pub(crate) fn find_tag(&mut self, tag: &'static str, known: &Known<'_>) -> Result<Tag, Failure> {
        if let Some((_, value)) = self.tag.filter(|(name, _)| *name == tag) {
            return Ok(Tag::of(value, known));
        }
        if let Some((_, value)) = self.ahead.iter().rfind(|(name, _)| name == tag) {
            return Ok(value.as_str().map_or(Tag::NotText, |value| Tag::of(value, known)));
        }
        let mut name = None;
        while let Some(live) = &mut self.live
            && live.key(&mut |key| name = (key != tag).then(|| key.to_owned()))?
        {
            if let Some(name) = name.take() {
                let mut value = Required::new();
                live.value(&mut value)?;
                self.ahead.extend(value.0.map(|value| (name, value)));
                continue;
            }
            let mut slot = TagSlot { known, tag: Tag::Missing, value: None };
            live.value(&mut slot).map_err(|failure| failure.at_key(tag.to_owned()))?;
            let TagSlot { tag: found, value, .. } = slot;
            match &found {
                Tag::Known(_, value) => self.keep_tag(tag, value),
                _ => self.ahead.extend(value.map(|value| (tag.to_owned(), value))),
            }
            return Ok(found);
        }
        Ok(Tag::Missing)
    }

    fn keep_tag(&mut self, tag: &'static str, value: &'static str) {
        if let Some((tag, value)) = self.tag.replace((tag, value)) {
            self.ahead.push((tag.to_owned(), value.into()));
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

struct TagSlot<'k> {
    known: &'k Known<'k>,
    tag: Tag,
    /// The value as it came, where it is not known.
    value: Option<Value>,
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
