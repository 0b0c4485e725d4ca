//! Objects: fields, marks and what has no field.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{reason, round_trip};
use crate::{
    samples::{
        enums::Reset,
        objects::{self, Conversation, Key, Prices, Refusal},
    },
    support::{
        Entries, Extra, Field, Filled, Input, Literal, Model, Presence, Required, Secret, Shape, Slot, Timestamp,
        drive_buffered,
    },
};

const KEY: &str = r#"{"usage": 1.5, "limit": null, "tags": ["a"], "labels": {"a": 1}, "limit_reset": "daily",
    "key": "k-1", "type": "user"}"#;

fn key(change: impl FnOnce(&mut serde_json::Map<String, Value>)) -> String {
    let mut value: Value = serde_json::from_str(KEY).unwrap();
    change(value.as_object_mut().unwrap());
    value.to_string()
}

#[test]
fn fields_are_read_and_written() {
    let key: Key = round_trip(KEY);
    assert_eq!((key.usage, key.limit, key.tags.len(), key.labels.get("a")), (1.5, None, 1, Some(&1)));
    assert_eq!(key.limit_reset.as_ref().map(Reset::as_str), Some("daily"));
    assert!(key.extra.is_empty());
    assert_eq!(key.extra, Extra::new(), "nothing to remember");
}

#[test]
fn any_order_is_read() {
    let shuffled = r#"{"type": "user", "limit_reset": null, "key": "k-1", "x": 1, "labels": {}, "usage": 2, "tags": [],
        "limit": 3, "objective": "embedding"}"#;
    let key: Key = round_trip(shuffled);
    assert_eq!((key.usage, key.limit, key.extra.get("x")), (2.0, Some(3.0), Some(&json!(1))));
}

#[test]
fn what_has_no_field_is_kept() {
    let text = key(|key| {
        key.insert("new".into(), json!({"deep": [1, null, "x", 2.5]}));
        key.insert("other".into(), json!(null));
    });
    let model: Key = round_trip(&text);
    assert_eq!(model.extra.len(), 2);
    assert_eq!(model.extra.get("other"), Some(&Value::Null));
}

#[test]
fn null_in_an_optional_field_is_kept_and_overridden() {
    let text = key(|key| drop(key.insert("expires_at".into(), json!(null))));
    let mut model: Key = round_trip(&text);
    assert!(model.extra.is_null("expires_at") && model.expires_at.is_none());
    assert_ne!(model, serde_json::from_str(KEY).unwrap(), "null is not absent");
    model.expires_at = Some(Timestamp::from("2026-01-31T00:00:00Z"));
    assert_eq!(serde_json::to_value(&model).unwrap()["expires_at"], "2026-01-31T00:00:00Z");
    model.expires_at = None;
    model.extra.unmark("expires_at");
    assert_eq!(serde_json::to_value(&model).unwrap().get("expires_at"), None);
    assert_eq!(model, serde_json::from_str(KEY).unwrap());
}

#[test]
fn an_absent_nullable_field_is_kept() {
    let text = key(|key| drop(key.remove("limit")));
    let mut model: Key = round_trip(&text);
    assert!(model.extra.is_absent("limit"));
    assert_ne!(model, serde_json::from_str(KEY).unwrap(), "absent is not null");
    model = model.with_limit_null();
    assert_eq!(model, serde_json::from_str(KEY).unwrap());
    assert_eq!(serde_json::to_value(&model).unwrap()["limit"], Value::Null);
}

#[test]
fn null_lists_and_maps_are_empty_and_kept() {
    let text = key(|key| {
        key.insert("tags".into(), json!(null));
        key.insert("labels".into(), json!(null));
    });
    let mut model: Key = round_trip(&text);
    assert!(model.tags.is_empty() && model.labels.is_empty());
    model.tags.push("x".into());
    let written = serde_json::to_value(&model).unwrap();
    assert_eq!((&written["tags"], &written["labels"]), (&json!(["x"]), &Value::Null));
}

#[test]
fn stale_marks_do_not_count() {
    let one: Key = serde_json::from_str(KEY).unwrap();
    let text = key(|key| drop(key.insert("expires_at".into(), json!(null))));
    let mut other: Key = serde_json::from_str(&text).unwrap();
    let moment = Timestamp::from("2026-01-31T00:00:00Z");
    other.expires_at = Some(moment.clone());
    assert_eq!(one.with_expires_at(moment.clone()), other);
    let mut plain: Key = serde_json::from_str(KEY).unwrap();
    plain.expires_at = Some(moment);
    assert_eq!(plain, other);
}

#[test]
fn of_equal_keys_the_last_one_counts() {
    let twice = KEY.replacen('{', r#"{"limit": 1, "usage": 7, "expires_at": null, "new": 1, "new": 2, "#, 1);
    let twice = twice.replacen('}', r#"}, "expires_at": "2026-01-31T00:00:00Z""#, 1);
    let model: Key = serde_json::from_str(&twice).unwrap();
    assert_eq!((model.usage, model.limit), (1.5, None));
    assert_eq!((model.extra.get("new"), model.extra.is_null("expires_at")), (Some(&json!(2)), false));
    assert_eq!(model.expires_at.as_ref().map(Timestamp::as_str), Some("2026-01-31T00:00:00Z"));
}

#[test]
fn a_guessed_key_may_be_spelled_otherwise() {
    let text = KEY.replace("limit_reset", "limitReset").replace("labels", "LABELS");
    let mut model: Key = round_trip(&text);
    assert_eq!(model.limit_reset.as_ref().map(Reset::as_str), Some("daily"));
    assert_eq!((model.labels.get("a"), model.extra.is_empty()), (Some(&1), true));
    assert_eq!(model.extra.spelling("limit_reset"), Some("limitReset"));
    assert_eq!(model, serde_json::from_str(KEY).unwrap(), "it means the same");
    model.extra.insert("limitReset", "an entry of its own");
    let written = serde_json::to_value(&model).unwrap();
    assert_eq!((&written["limit_reset"], &written["limitReset"]), (&json!("daily"), &json!("an entry of its own")));

    let nulls: Key = round_trip(&text.replace(r#""daily""#, "null").replace(r#"{"a": 1}"#, "null"));
    assert!(nulls.limit_reset.is_none() && nulls.extra.is_null("labels"));
    assert_eq!(
        reason::<Key>(&text.replace(r#""daily""#, "1")),
        "`limit_reset` of Key: invalid type: number `1`, expected a string for Reset"
    );
}

#[test]
fn a_shown_key_has_one_spelling() {
    let model: Key = round_trip(&KEY.replacen('{', r#"{"expiresAt": 1, "Limit": "x","#, 1));
    assert_eq!((model.extra.len(), model.limit), (2, None));
}

#[test]
fn the_key_that_was_guessed_goes_first() {
    let both = KEY.replace(r#""labels""#, r#""labels": {"b": 2}, "LABELS""#);
    let model: Key = round_trip(&both);
    assert_eq!((model.labels.get("b"), model.extra.get("LABELS")), (Some(&2), Some(&json!({"a": 1}))));
}

#[test]
fn no_key_is_written_twice() {
    let mut model: Key = serde_json::from_str(KEY).unwrap();
    model.extra.insert("usage", 9);
    model.extra.insert("type", "robot");
    model.extra.insert("expires_at", "kept, since the field is not written");
    let written = serde_json::to_string(&model).unwrap();
    for name in ["usage", "type", "expires_at"] {
        assert_eq!(written.matches(&format!("{name:?}:")).count(), 1, "{written}");
    }
    assert!(written.contains(r#""usage":1.5"#) && written.contains("kept, since"), "{written}");
    let mut prices: Prices = serde_json::from_str(r#"{"currency": "EUR", "a": 1}"#).unwrap();
    prices.additional_properties.insert("currency".into(), 2.0);
    prices.extra.insert("a", 3);
    prices.extra.insert("b", 4);
    let written = serde_json::to_string(&prices).unwrap();
    assert_eq!(written, r#"{"currency":"EUR","a":1,"b":4}"#);
}

#[test]
fn additional_entries_have_a_type() {
    let prices: Prices = round_trip(r#"{"a": 1.5, "currency": "EUR", "b": 2}"#);
    assert_eq!(prices.additional_properties.get("b"), Some(&2.0));
    let grown: Prices = round_trip(r#"{"currency": "EUR", "b": "x", "c": {"d": [1]}}"#);
    assert_eq!((grown.additional_properties.len(), grown.extra.get("b")), (0, Some(&json!("x"))));
}

#[test]
fn lists_and_maps_of_objects_are_read() {
    let text = r#"{"messages": [{"role": "tool", "content": "x", "tool_call_id": "y"}], "scores": [1, null, 2.5],
        "prices": {"a b": {"currency": "EUR"}}, "metadata": {"any": [1, {"x": null}]}}"#;
    let model: Conversation = round_trip(text);
    assert_eq!(model.scores, Some(vec![Some(1.0), None, Some(2.5)]));
    let lists: Vec<Option<Prices>> = round_trip(r#"[null, {"currency": "EUR"}]"#);
    assert_eq!(lists.len(), 2);
    let maps: std::collections::BTreeMap<String, Prices> = round_trip(r#"{"": {"currency": "EUR"}}"#);
    assert!(maps.contains_key(""));
    let none: Option<Prices> = round_trip("null");
    assert_eq!(none, None);
}

#[test]
fn a_builder_names_what_is_missing() {
    let error = Key::builder().usage(1.0).build().unwrap_err();
    assert_eq!(error.to_string(), "Key needs `tags`, which was not set");
    let key = Key::builder().usage(1.0).tags(["a"]).labels([("b", 1)]).key("k").build().unwrap();
    assert_eq!(key.key, Secret::from("k"));
    let json = r#"{"usage":1,"limit":null,"tags":["a"],"labels":{"b":1},"limit_reset":null,"key":"k","type":"user"}"#;
    assert_eq!(serde_json::to_string(&key).unwrap(), json);
}

/// Reads an object of any number of required integers.
struct Wide<'w>(&'static Shape, &'w mut Vec<Required<i64>>, &'w mut Extra);

impl Slot for Wide<'_> {
    fn fill(&mut self, input: Input<'_>) -> Result<Filled, crate::support::DecodeError> {
        let entries: &mut Entries<'_> = input.object("Wide")?;
        let mut slots: Vec<&mut dyn Slot> = self.1.iter_mut().map(|slot| slot as &mut dyn Slot).collect();
        *self.2 = entries.fill(self.0, &mut slots)?;
        Ok(Filled::Value)
    }
}

#[test]
fn there_may_be_more_than_64_fields() {
    let names: Vec<&'static str> = (0..150).map(|at| &*format!("f{at}").leak()).collect();
    let fields: Vec<Field> = names
        .iter()
        .enumerate()
        .map(|(at, name)| {
            let presence = if at % 70 == 69 { Presence::Nullable } else { Presence::Required };
            Field { name, ident: name, form: i64::form, presence }
        })
        .collect();
    let shape: &'static Shape = Box::leak(Box::new(Shape::new("Wide", fields.leak())));
    let read = |skip: &[&str]| {
        let entries = names.iter().rev().enumerate().filter(|(_, name)| !skip.contains(name));
        let value: Value = entries.map(|(at, name)| ((*name).to_owned(), json!(at))).collect();
        let mut slots: Vec<_> = names.iter().map(|_| Required::new()).collect();
        let mut extra = Extra::new();
        let result = drive_buffered(value, &mut Wide(shape, &mut slots, &mut extra));
        (result.map_err(|failure| failure.to_string()).map(|_| extra), slots)
    };
    let (result, slots) = read(&["f139"]);
    assert!(result.is_ok_and(|extra| extra.is_absent("f139") && !extra.is_absent("f69")));
    assert_eq!(slots.first().and_then(|slot| slot.0), Some(149));
    let (result, _) = read(&["f149"]);
    assert_eq!(result.err().as_deref(), Some("`f149` of Wide: missing field"));
}

#[test]
fn a_constant_is_checked() {
    let text = key(|key| drop(key.insert("type".into(), json!("robot"))));
    assert_eq!(reason::<Key>(&text), "`type` of Key: invalid type: string \"robot\", expected \"user\"");
    for (literal, right, wrong) in [
        (Literal::Integer(1), json!(1.0), json!(2)),
        (Literal::Fraction(0.5), json!(0.5), json!("0.5")),
        (Literal::Boolean(true), json!(true), json!(false)),
        (Literal::Null, json!(null), json!(0)),
        (Literal::Text("a"), json!("a"), json!("A")),
    ] {
        assert!(literal.is(&right) && !literal.is(&wrong), "{literal:?}");
        assert!(drive_buffered(right, &mut crate::support::Constant(literal)).is_ok(), "{literal:?}");
        assert!(drive_buffered(wrong, &mut crate::support::Constant(literal)).is_err(), "{literal:?}");
    }
}

#[test]
fn extra_is_one_pointer_and_shows_names_only() {
    assert_eq!(size_of::<Extra>(), size_of::<usize>());
    let mut extra: Extra = [("b", "hidden"), ("a", "hidden")].into_iter().collect();
    assert_eq!(format!("{extra:?}"), r#"{"a", "b"}"#);
    assert_eq!(extra.iter().map(|(name, _)| name).collect::<String>(), "ab");
    assert_eq!(extra.insert("a", 1), Some(json!("hidden")));
    assert_eq!((extra.remove("a"), extra.remove("a"), extra.len()), (Some(json!(1)), None, 1));
    extra.remove("b");
    assert!(extra.is_empty());
    assert_eq!(extra, Extra::new());
    extra.mark_null("x");
    assert_ne!(extra, Extra::new());
    extra.mark_absent("x");
    assert!(extra.is_absent("x") && !extra.is_null("x"));
    extra.unmark("x");
    assert_eq!(extra, Extra::default());
}

#[test]
fn models_show_themselves_as_derived() {
    #[derive(Debug)]
    #[allow(dead_code, reason = "only shown")]
    struct Prices {
        currency: String,
        additional_properties: BTreeMap<String, f64>,
        extra: Extra,
    }

    let mut model: objects::Prices = round_trip(r#"{"currency": "USD", "input": 0.5}"#);
    model.extra.insert("hint", "hidden");
    let derived = Prices {
        currency: model.currency.clone(),
        additional_properties: model.additional_properties.clone(),
        extra: model.extra.clone(),
    };
    assert_eq!(format!("{model:?}"), format!("{derived:?}"));
    assert_eq!(format!("{model:#?}"), format!("{derived:#?}"));
}

#[test]
fn what_differs_in_how_it_came_prints_so() {
    let shown = |change: fn(&mut serde_json::Map<String, Value>)| {
        let shown = format!("{:?}", serde_json::from_str::<Key>(&key(change)).unwrap());
        shown.rsplit_once("extra: ").unwrap().1.to_owned()
    };
    assert_eq!(shown(|_| ()), "{} }");
    assert_eq!(shown(|key| drop(key.insert("expires_at".into(), json!(null)))), r#"{"expires_at": null} }"#);
    assert_eq!(shown(|key| drop(key.remove("limit"))), r#"{"limit": absent} }"#);
    assert_eq!(shown(|key| drop(key.insert("tags".into(), json!(null)))), r#"{"tags": null} }"#);
    assert_eq!(shown(|key| drop(key.insert("new".into(), json!("hidden")))), r#"{"new"} }"#);
    let null: Key = serde_json::from_str(&key(|key| drop(key.insert("expires_at".into(), json!(null))))).unwrap();
    let set = null.with_expires_at(Timestamp::from("2026-01-31T00:00:00Z"));
    assert!(format!("{set:?}").ends_with("extra: {} }"), "a mark that counts no more is not shown");
}

#[test]
fn models_are_equal_by_fields_and_by_what_has_none() {
    let model: Key = round_trip(KEY);
    assert_eq!(model, model.clone());
    let differ = |change: fn(&mut Key)| {
        let mut other = model.clone();
        change(&mut other);
        model != other && other == other.clone()
    };
    assert!(differ(|key| key.usage += 1.0));
    assert!(differ(|key| key.tags.push("new".to_owned())));
    assert!(differ(|key| key.parent = Some(Box::new(key.clone()))));
    assert!(differ(|key| drop(key.extra.insert("new", 1))));
}

#[test]
fn secrets_do_not_print() {
    let model: Key = round_trip(KEY);
    let shown = format!("{model:?}{model:#?}");
    assert!(shown.contains("[redacted]") && !shown.contains("k-1"), "{shown}");
    assert_eq!(model.key.expose(), "k-1");
    for wrong in [json!(123_454_321), json!(["s3cr3t"]), json!({"s3cr3t": "s3cr3t"}), json!(true)] {
        let text = key(|key| drop(key.insert("key".into(), wrong)));
        let error = super::error::<Key>(&text);
        assert!(error.starts_with("`key` of Key: invalid type: "), "{error}");
        assert!(!error.contains("123454321") && !error.contains("s3cr3t") && !error.contains("true"), "{error}");
    }
}

#[test]
fn an_error_says_what_went_wrong() {
    fn open(reply: &str) -> Result<(), Box<dyn std::error::Error>> {
        Err(serde_json::from_str::<Refusal>(reply)?)?
    }
    let words = |reply| open(reply).unwrap_err().to_string();
    assert_eq!(words(r#"{"error": {"message": "it is closed"}}"#), "it is closed");
    assert_eq!(words(r#"{"error": null}"#), "Refusal");
    assert_eq!(words("{}"), "Refusal");
}
