//! Keys that an object in an example has twice, with different values: one of them is lost.

use std::fmt;

use rustc_hash::FxHashMap;
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
            // For each key its first value, and whether another one has followed.
            let mut met: FxHashMap<&str, (&Literal, bool)> = FxHashMap::default();
            for (key, value) in entries {
                let (first, differs) = met.entry(&key.value).or_insert((value, false));
                *differs |= !std::ptr::eq(*first, value) && first.json() != value.json();
                if *differs {
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
    use super::{in_json, in_literal};
    use crate::{
        dialect::{Literal, LiteralKind},
        place::{Span, Spanned},
    };

    fn literal(kind: LiteralKind) -> Literal {
        Literal { kind, span: Span::new(0, 0) }
    }

    #[test]
    fn of_many_keys_each_is_looked_up_once() {
        let entry = |at: usize| {
            let key = Spanned { value: format!("key{at}"), span: Span::new(at, at + 1) };
            (key, literal(LiteralKind::Number((at / 300_000).to_string())))
        };
        let mut entries: Vec<_> = (0..300_000).map(entry).collect();
        entries.extend([entry(7), entry(300_001), entry(8)]);
        entries[300_000].1 = literal(LiteralKind::Number("1".to_owned()));
        let mut found = Vec::new();
        let object = literal(LiteralKind::Object(entries));
        in_literal(&object, &mut found);
        assert_eq!(found, [("key7", Span::new(7, 8))]);
    }

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
