// @generated from templates/support/src/support/streaming.rs by `fieldtable codegen`. Do not edit.

//! `Streaming`: a list or an object that still stands in the text, as serde gives access to it.

use serde::de::{Error, MapAccess, SeqAccess};
use serde_json::{Map, Value};

use super::{
    any_visitor::AnyVisitor,
    decode_error::DecodeError,
    key::{FieldKey, Key, WantedKey},
    lookahead::{Known, TagSlot},
    object_reader::ObjectReader,
    slot::{Filled, Named, Slot},
};

/// What reads the entries of one object.
pub(crate) trait Source {
    /// Reads on until a known tag is found, and keeps what stands before it, and all where none is known.
    fn tag(
        &mut self,
        tag: &str,
        known: &Known<'_>,
        before: &mut Vec<(String, Value)>,
    ) -> Result<Option<(usize, &'static str)>, DecodeError>;
    /// Fills the slots of an object with all that follows.
    fn fill(&mut self, filling: &mut ObjectReader<'_, '_>) -> Result<(), DecodeError>;
    /// Fills a slot with each entry that follows.
    fn drive(&mut self, slot: &mut dyn Named) -> Result<(), DecodeError>;
    /// Adds all that follows, as it came.
    fn values(&mut self, to: &mut Map<String, Value>) -> Result<(), DecodeError>;
}

/// What reads the items of one list.
pub(crate) trait Elements {
    /// How many items follow, if that is known.
    fn hint(&self) -> usize;
    /// Fills the slot with each item in turn.
    fn drive(&mut self, slot: &mut dyn Slot) -> Result<(), DecodeError>;
    /// All items, as they came.
    fn values(&mut self) -> Result<Vec<Value>, DecodeError>;
}

/// A list or an object that still stands in the text, as serde gives access to it.
pub(crate) struct Streaming<A, E> {
    access: A,
    /// A key that was read to see whether the object is one.
    first: Option<String>,
    /// The deserializer's own error, which goes out untouched: its category tells the end of input from wrong text.
    error: Option<E>,
}

impl<A, E: Error> Streaming<A, E> {
    #[inline]
    pub(crate) fn new(access: A, first: Option<String>) -> Self {
        Self { access, first, error: None }
    }

    pub(crate) fn into_error(self) -> Option<E> {
        self.error
    }

    #[cold]
    fn foreign(&mut self, error: E) -> DecodeError {
        self.error = Some(error);
        DecodeError::foreign()
    }

    #[cold]
    fn failed(&mut self, error: E, failure: Option<DecodeError>) -> DecodeError {
        match failure {
            Some(failure) => failure.seen_at(&error),
            None => self.foreign(error),
        }
    }
}

impl<'de, A: MapAccess<'de, Error = E>, E: Error> Streaming<A, E> {
    /// The next key, unless it is the one that is wanted.
    #[inline]
    fn next_key(&mut self, wanted: Option<&str>) -> Result<Option<Key>, DecodeError> {
        if let Some(key) = self.first.take() {
            return Ok(Some(Key::of(key, wanted)));
        }
        self.access.next_key_seed(WantedKey(wanted)).map_err(|error| self.foreign(error))
    }

    #[inline]
    fn next_field(&mut self, filling: &mut ObjectReader<'_, '_>) -> Result<Option<usize>, DecodeError> {
        if let Some(key) = self.first.take() {
            return Ok(Some(filling.find(&key)));
        }
        self.access.next_key_seed(FieldKey(filling)).map_err(|error| self.foreign(error))
    }

    #[inline]
    fn next_value<T: Slot + ?Sized>(&mut self, slot: &mut T) -> Result<Filled, DecodeError> {
        let mut failure = None;
        match self.access.next_value_seed(AnyVisitor { slot, failure: &mut failure }) {
            Ok(filled) => Ok(filled),
            Err(error) => Err(self.failed(error, failure)),
        }
    }

    fn raw_value(&mut self) -> Result<Value, DecodeError> {
        self.access.next_value().map_err(|error| self.foreign(error))
    }
}

impl<'de, A: MapAccess<'de, Error = E>, E: Error> Source for Streaming<A, E> {
    fn tag(
        &mut self,
        tag: &str,
        known: &Known<'_>,
        before: &mut Vec<(String, Value)>,
    ) -> Result<Option<(usize, &'static str)>, DecodeError> {
        while let Some(key) = self.next_key(Some(tag))? {
            if let Key::Other(key) = key {
                before.push((key, self.raw_value()?));
                continue;
            }
            let mut slot = TagSlot::new(known);
            self.next_value(&mut slot)?;
            if slot.tag.is_some() {
                // Of several values under one key the last one holds, as it does once the value is written.
                before.retain(|(key, _)| key != tag);
                return Ok(slot.tag);
            }
            before.push((tag.to_owned(), slot.value));
        }
        Ok(None)
    }

    fn fill(&mut self, filling: &mut ObjectReader<'_, '_>) -> Result<(), DecodeError> {
        while let Some(at) = self.next_field(filling)? {
            let filled = self.next_value(filling.slot(at));
            filling.filled(at, filled)?;
        }
        Ok(())
    }

    fn drive(&mut self, slot: &mut dyn Named) -> Result<(), DecodeError> {
        while let Some(key) = self.next_key(None)? {
            slot.name(key.into_name());
            self.next_value(slot.slot())?;
        }
        Ok(())
    }

    fn values(&mut self, to: &mut Map<String, Value>) -> Result<(), DecodeError> {
        while let Some(key) = self.next_key(None)? {
            to.insert(key.into_name(), self.raw_value()?);
        }
        Ok(())
    }
}

impl<'de, A: SeqAccess<'de, Error = E>, E: Error> Elements for Streaming<A, E> {
    fn hint(&self) -> usize {
        // Not more than a page of memory on the word of a deserializer.
        self.access.size_hint().unwrap_or(0).min(64)
    }

    fn drive(&mut self, slot: &mut dyn Slot) -> Result<(), DecodeError> {
        for index in 0.. {
            let mut failure = None;
            match self.access.next_element_seed(AnyVisitor { slot, failure: &mut failure }) {
                Ok(Some(_)) => {}
                Ok(None) => break,
                Err(error) => return Err(self.failed(error, failure).at_index(index)),
            }
        }
        Ok(())
    }

    fn values(&mut self) -> Result<Vec<Value>, DecodeError> {
        let mut values = Vec::with_capacity(self.hint());
        loop {
            match self.access.next_element() {
                Ok(Some(value)) => values.push(value),
                Ok(None) => return Ok(values),
                Err(error) => return Err(self.foreign(error)),
            }
        }
    }
}
