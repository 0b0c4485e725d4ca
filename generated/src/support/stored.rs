// @generated from templates/support/src/support/stored.rs by `cargo xtask codegen`. Do not edit.

//! `Stored`: a list or an object that was read before, without knowing for what.

use std::mem;

use serde_json::{Map, Number, Value};

use super::{
    ahead::Known,
    entries::Entries,
    failure::Failure,
    fill::Filling,
    found::{Found, List, Text},
    live::{Elements, Source},
    numeral::Numeral,
    pour::has_digits,
    slot::{Filled, Named, Required, Slot},
    step::step,
    wire::Wire,
};

/// Fills a slot with JSON that was read before. Nothing of it is copied.
pub(crate) fn pour_stored(value: Value, slot: &mut dyn Slot) -> Result<Filled, Failure> {
    step();
    match value {
        Value::Null => slot.fill(Found::Null),
        Value::Bool(value) => slot.fill(Found::Boolean(value)),
        Value::Number(number) => pour_number(&number, slot),
        Value::String(mut text) => slot.fill(Found::Text(&mut Text::Owned(&mut text))),
        Value::Array(items) => slot.fill(Found::List(&mut List::new(&mut Stored(items)))),
        Value::Object(entries) => slot.fill(Found::Object(&mut Entries::new(&mut Stored(entries)))),
    }
}

/// Makes a value of JSON that was read before.
pub(crate) fn read_stored<T: Wire>(value: Value) -> Result<T, Failure> {
    let mut slot = Required::new();
    pour_stored(value, &mut slot)?;
    slot.0.ok_or_else(Failure::foreign)
}

fn pour_number(number: &Number, slot: &mut dyn Slot) -> Result<Filled, Failure> {
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
    slot.fill(Found::Number(numeral))
}

/// A list or an object that was read before.
struct Stored<T>(T);

impl Source for Stored<Map<String, Value>> {
    fn tag(
        &mut self,
        tag: &str,
        known: &Known<'_>,
        _: &mut Vec<(String, Value)>,
    ) -> Result<Option<(usize, &'static str)>, Failure> {
        // The tag stays, and so reaches the member twice; to take it out would cost more.
        Ok(self.0.get(tag).and_then(Value::as_str).and_then(known))
    }

    fn fill(&mut self, filling: &mut Filling<'_, '_>) -> Result<(), Failure> {
        for (key, value) in mem::take(&mut self.0) {
            let at = filling.find(&key);
            let filled = pour_stored(value, filling.slot(at));
            filling.filled(at, filled)?;
        }
        Ok(())
    }

    fn pour(&mut self, slot: &mut dyn Named) -> Result<(), Failure> {
        for (key, value) in mem::take(&mut self.0) {
            slot.name(key);
            pour_stored(value, slot.slot())?;
        }
        Ok(())
    }

    fn values(&mut self, to: &mut Map<String, Value>) -> Result<(), Failure> {
        if to.is_empty() {
            mem::swap(to, &mut self.0);
        } else {
            to.extend(mem::take(&mut self.0));
        }
        Ok(())
    }
}

impl Elements for Stored<Vec<Value>> {
    fn hint(&self) -> usize {
        self.0.len()
    }

    fn pour(&mut self, slot: &mut dyn Slot) -> Result<(), Failure> {
        for (index, value) in mem::take(&mut self.0).into_iter().enumerate() {
            pour_stored(value, slot).map_err(|failure| failure.at_index(index))?;
        }
        Ok(())
    }

    fn values(&mut self) -> Result<Vec<Value>, Failure> {
        Ok(mem::take(&mut self.0))
    }
}
