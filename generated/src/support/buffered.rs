// @generated from templates/support/src/support/buffered.rs by `fieldtable codegen`. Do not edit.

//! `Buffered`: a list or an object that was read before, without knowing for what.

use std::mem;

use serde_json::{Map, Number, Value};

use super::{
    any_visitor::has_digits,
    decode_error::DecodeError,
    entries::Entries,
    input::{Input, List, Text},
    lookahead::Known,
    model::Model,
    numeral::Numeral,
    object_reader::ObjectReader,
    slot::{Filled, Named, Required, Slot},
    step::step,
    streaming::{Elements, Source},
};

/// Fills a slot with JSON that was read before. Nothing of it is copied.
pub(crate) fn drive_buffered(value: Value, slot: &mut dyn Slot) -> Result<Filled, DecodeError> {
    step();
    match value {
        Value::Null => slot.fill(Input::Null),
        Value::Bool(value) => slot.fill(Input::Boolean(value)),
        Value::Number(number) => drive_number(&number, slot),
        Value::String(mut text) => slot.fill(Input::Text(&mut Text::Owned(&mut text))),
        Value::Array(items) => slot.fill(Input::List(&mut List::new(&mut Buffered(items)))),
        Value::Object(entries) => slot.fill(Input::Object(&mut Entries::new(&mut Buffered(entries)))),
    }
}

/// Makes a value of JSON that was read before.
pub(crate) fn read_stored<T: Model>(value: Value) -> Result<T, DecodeError> {
    let mut slot = Required::new();
    drive_buffered(value, &mut slot)?;
    slot.0.ok_or_else(DecodeError::foreign)
}

fn drive_number(number: &Number, slot: &mut dyn Slot) -> Result<Filled, DecodeError> {
    let text;
    let numeral = if let Some(value) = number.as_i64() {
        Numeral::Integer(value)
    } else if let Some(value) = number.as_u64() {
        Numeral::Unsigned(value)
    } else if let Some(value) = number.as_f64().filter(|_| !has_digits()) {
        Numeral::Fraction(value)
    } else {
        text = number.to_string();
        Numeral::Digits(&text.as_str())
    };
    slot.fill(Input::Number(numeral))
}

/// A list or an object that was read before.
struct Buffered<T>(T);

impl Source for Buffered<Map<String, Value>> {
    fn tag(
        &mut self,
        tag: &str,
        known: &Known<'_>,
        _: &mut Vec<(String, Value)>,
    ) -> Result<Option<(usize, &'static str)>, DecodeError> {
        // The tag stays, and so reaches the member twice; to take it out would cost more.
        Ok(self.0.get(tag).and_then(Value::as_str).and_then(known))
    }

    fn fill(&mut self, filling: &mut ObjectReader<'_, '_>) -> Result<(), DecodeError> {
        for (key, value) in mem::take(&mut self.0) {
            let at = filling.find(&key);
            let filled = drive_buffered(value, filling.slot(at));
            filling.filled(at, filled)?;
        }
        Ok(())
    }

    fn drive(&mut self, slot: &mut dyn Named) -> Result<(), DecodeError> {
        for (key, value) in mem::take(&mut self.0) {
            slot.name(key);
            drive_buffered(value, slot.slot())?;
        }
        Ok(())
    }

    fn values(&mut self, to: &mut Map<String, Value>) -> Result<(), DecodeError> {
        if to.is_empty() {
            mem::swap(to, &mut self.0);
        } else {
            to.extend(mem::take(&mut self.0));
        }
        Ok(())
    }
}

impl Elements for Buffered<Vec<Value>> {
    fn hint(&self) -> usize {
        self.0.len()
    }

    fn drive(&mut self, slot: &mut dyn Slot) -> Result<(), DecodeError> {
        for (index, value) in mem::take(&mut self.0).into_iter().enumerate() {
            drive_buffered(value, slot).map_err(|failure| failure.at_index(index))?;
        }
        Ok(())
    }

    fn values(&mut self) -> Result<Vec<Value>, DecodeError> {
        Ok(mem::take(&mut self.0))
    }
}
