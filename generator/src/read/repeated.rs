//! Keys that an object in an example has twice, with different values: one of them is lost.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use crate::{
    dialect::{Literal, LiteralKind},
    place::{Place, Span},
    problem::{Code, Problem},
};

/// That `key` is given twice; `place` is its second one, or the example.
pub(super) fn problem(key: &str, place: Place) -> Problem {
    let message =
        format!("the example has the key `{key}` twice in one object, with different values; the last one is taken");
    Problem::warning(Code::ContradictoryExample, message)
        .at(place)
        .hint("if both are keys of the API, correct the page; else remove one")
}

/// The keys that an object in `literal` has twice, with different values, and where they stand for the second time.
pub(super) fn in_literal<'l>(literal: &'l Literal, found: &mut Vec<(&'l str, Span)>) {
    match &literal.kind {
        LiteralKind::List(items) => items.iter().for_each(|item| in_literal(item, found)),
        LiteralKind::Object(entries) => {
            for (at, (key, value)) in entries.iter().enumerate() {
                let mut before = entries.iter().take(at).filter(|(other, _)| other.value == key.value);
                if before.any(|(_, other)| other.json() != value.json()) {
                    found.push((&key.value, key.span));
                }
                in_literal(value, found);
            }
        }
        _ => {}
    }
}

/// The keys that an object in the JSON `text` has twice, with different values.
pub(super) fn in_json(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    if text.trim_start().starts_with(['{', '[']) {
        let mut json = serde_json::Deserializer::from_str(text);
        // What is no JSON is no example; somebody else says so.
        let _ = Watching(&mut found).deserialize(&mut json);
    }
    found
}

/// Reads JSON and notes keys that come twice.
struct Watching<'f>(&'f mut Vec<String>);

impl<'de> DeserializeSeed<'de> for Watching<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<Value, D::Error> {
        json.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Watching<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Number::from_f64(value).map_or(Value::Null, Value::Number))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut all = Vec::new();
        while let Some(item) = items.next_element_seed(Watching(&mut *self.0))? {
            all.push(item);
        }
        Ok(Value::Array(all))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let mut all = Map::new();
        while let Some(key) = entries.next_key::<String>()? {
            let value = entries.next_value_seed(Watching(&mut *self.0))?;
            if all.get(&key).is_some_and(|known| *known != value) {
                self.0.push(key.clone());
            }
            all.insert(key, value);
        }
        Ok(Value::Object(all))
    }
}

#[cfg(test)]
mod tests {
    use super::in_json;

    #[test]
    fn only_a_contradiction_is_told() {
        for (text, found) in [
            (r#"{"a": 1, "b": {"a": 2}, "b2": [{"c": null}, {"c": 1}]}"#, &[][..]),
            (r#"{"a": 1, "a": 1}"#, &[]),
            (r#"{"a": 1, "a": 2}"#, &["a"]),
            (r#"[{"b": {"a": "x", "a": null}}]"#, &["a"]),
            (r#"{"a": 1, "a": 2"#, &["a"]),
            ("{not json}", &[]),
        ] {
            assert_eq!(in_json(text), found, "{text}");
        }
    }
}
