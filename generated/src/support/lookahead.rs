// @generated from templates/support/src/support/lookahead.rs by `fieldtable codegen`. Do not edit.

//! `Lookahead`: the entries of an object that were read in search of a tag.

use std::mem;

use serde_json::Value;

use super::{
    buffered::drive_buffered,
    decode_error::DecodeError,
    input::{Input, Text},
    object_reader::ObjectReader,
    slot::{Filled, Slot},
    streaming::Source,
};

/// What was read in search of a tag.
#[derive(Default)]
pub(crate) struct Lookahead {
    /// A tag that was found, and its value.
    tag: Option<(&'static str, &'static str)>,
    others: Vec<(String, Value)>,
}

impl Lookahead {
    pub(crate) fn fill(&mut self, filling: &mut ObjectReader<'_, '_>) -> Result<(), DecodeError> {
        if let Some((tag, value)) = self.tag {
            let at = filling.find(tag);
            let filled = filling.slot(at).fill(Input::Text(&mut Text::Borrowed(value)));
            filling.filled(at, filled)?;
        }
        if self.others.is_empty() {
            return Ok(());
        }
        for (key, value) in mem::take(&mut self.others) {
            let at = filling.find(&key);
            let filled = drive_buffered(value, filling.slot(at));
            filling.filled(at, filled)?;
        }
        Ok(())
    }

    pub(crate) fn take(&mut self) -> impl Iterator<Item = (String, Value)> {
        let tag = self.tag.map(|(tag, value)| (tag.to_owned(), value.into()));
        tag.into_iter().chain(mem::take(&mut self.others))
    }

    /// A text that was read.
    #[inline]
    pub(crate) fn get(&self, tag: &str) -> Option<&str> {
        match self.tag.filter(|(name, _)| *name == tag) {
            Some((_, value)) => Some(value),
            None => self.others.iter().rfind(|(name, _)| name == tag).and_then(|(_, value)| value.as_str()),
        }
    }

    #[inline]
    pub(crate) fn read_tag(
        &mut self,
        live: &mut dyn Source,
        tag: &'static str,
        known: &Known<'_>,
    ) -> Result<Option<usize>, DecodeError> {
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
    fn fill(&mut self, input: Input<'_>) -> Result<Filled, DecodeError> {
        if let Input::Text(text) = &input {
            self.tag = (self.known)(text.as_str());
        }
        if self.tag.is_none() {
            self.value = input.value()?;
        }
        Ok(Filled::Value)
    }
}
