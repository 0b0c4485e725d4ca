//! Runs in the written crate: what a user relies on.
#![allow(clippy::unwrap_used, reason = "tests")]

use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Value as Json, json};
use small_models::*;

/// Reads and writes, and gives back what was read.
fn kept<T: Serialize + DeserializeOwned>(value: Json) -> T {
    let read: T = serde_json::from_str(&value.to_string()).unwrap_or_else(|error| panic!("{value}: {error}"));
    assert_eq!(serde_json::to_value(&read).unwrap(), value);
    read
}

fn refused<T: DeserializeOwned>(value: Json) -> String {
    serde_json::from_str::<T>(&value.to_string()).err().unwrap_or_else(|| panic!("{value} is read")).to_string()
}

fn flat() -> Json {
    json!({"a": "x", "b": 1, "c": 2.5, "d": true, "n": null, "tags": ["t"]})
}

fn with(mut value: Json, key: &str, of: Json) -> Json {
    value[key] = of;
    value
}

fn without(mut value: Json, key: &str) -> Json {
    value.as_object_mut().unwrap().remove(key);
    value
}

#[test]
fn objects_lose_nothing() {
    kept::<Flat>(flat());
    kept::<Flat>(without(flat(), "n"));
    kept::<Flat>(with(flat(), "tags", Json::Null));
    kept::<Flat>(with(flat(), "o", Json::Null));
    kept::<Flat>(with(flat(), "new", json!({"a": [1.5, 1]})));
    kept::<Flat>(with(flat(), "@type", json!("t")));
    assert!(refused::<Flat>(without(flat(), "a")).contains("`a` of Flat"));
    assert!(refused::<Flat>(with(flat(), "b", json!(1.5))).contains("`b` of Flat"));
    kept::<Empty>(json!({}));
    kept::<Value>(json!({
        "value": null, "extra": "x", "entries": [], "type": "t", "self": "s", "build": "b", "more": 1,
    }));
    kept::<Tree>(json!({"value": "a", "left": {"value": "b", "right": {"value": "c"}}, "right": null}));
}

#[test]
fn maps_of_unnamed_fields_are_typed() {
    let typed: Typed = kept(json!({"id": "x", "one": 1, "two": 2}));
    assert_eq!(typed.additional_properties.len(), 2);
    let grown: Typed = kept(json!({"id": "x", "one": "1"}));
    assert_eq!((grown.additional_properties.len(), grown.extra.get("one")), (0, Some(&json!("1"))));
    let loose: Loose = kept(json!({"id": "x", "one": 1}));
    assert_eq!(loose.extra.get("one"), Some(&json!(1)));
}

#[test]
fn values_are_built() {
    let built = Flat::builder().a("x").b(1).c(2.5).d(true).tags(["t"]).build().unwrap();
    assert_eq!(serde_json::to_value(&built).unwrap(), flat());
    assert_eq!(built, serde_json::from_value(flat()).unwrap());
    assert!(Flat::builder().a("x").build().unwrap_err().to_string().contains('b'));
    let null = built.clone().with_p_null().with_n(1.5);
    assert_eq!(serde_json::to_value(&null).unwrap(), with(with(flat(), "p", Json::Null), "n", json!(1.5)));
    assert_eq!(null.with_p("p").with_n_null().p.as_deref(), Some("p"));
    assert_eq!(serde_json::to_value(GetChat::new("x")).unwrap(), json!({"id": "x"}));
    assert_eq!(Empty::default(), Empty::default());
    let absent: Flat = serde_json::from_value(without(flat(), "n")).unwrap();
    assert_eq!(serde_json::to_value(absent.with_n_null()).unwrap(), flat());
}

#[test]
fn enums_grow() {
    assert_eq!(kept::<Color>(json!("dark-red")), Color::DarkRed);
    assert_eq!(kept::<Color>(json!("green")), Color::from("green"));
    assert_eq!(kept::<Size>(json!(-1)), Size::Minus1);
    kept::<Size>(json!(77));
    assert_eq!(kept::<Ratio>(json!(0.5)), Ratio::Value0_5);
    kept::<Ratio>(json!(0.25));
    assert_eq!(Direction::ALL.len(), 2);
    assert!(refused::<Direction>(json!("up")).contains("up"));
    assert!(refused::<Level>(json!(3)).contains('3'));
    assert_eq!(kept::<Kind>(json!("bot")), Kind::Bot);
    assert_eq!(kept::<Kind>(json!("admin")).as_str(), "admin", "a union of constants is a union");
}

#[test]
fn tags_find_their_member() {
    assert!(matches!(kept(json!({"type": "user", "text": "t", "only": "only"})), Message::User(_)));
    let nested = json!({"type": "bot", "text": "t", "reply_to": {"type": "user", "text": "u"}});
    assert!(matches!(kept(nested), Message::Bot(_)));
    let unknown: Message = kept(json!({"type": "admin", "x": 1}));
    assert_eq!(unknown.tag(), Some("admin"));
    assert!(matches!(kept(json!({"text": "t"})), Message::Unknown(_)));
    assert!(refused::<Message>(json!({"type": "user"})).contains("UserMessage"));
    assert!(matches!(kept(json!({"type": "audio", "seconds": 1})), Part::MediaPart(MediaPart::Audio(_))));
    assert_eq!(kept::<Part>(json!({"type": "audio", "seconds": 1})).tag(), Some("audio"));
    assert_eq!(kept::<Drawing>(json!({"type": "circle", "side": 1})).tag(), Some("circle"));
    assert!(matches!(Message::from(UserMessage::new("x")), Message::User(_)));
}

#[test]
fn kinds_find_their_member() {
    assert!(matches!(kept(json!("x")), Content::String(_)));
    assert!(matches!(kept(json!([])), Content::List(_)));
    assert!(matches!(kept(Json::Null), Content::Null));
    assert!(matches!(kept(json!(1)), Content::Unknown(_)));
    assert!(matches!(kept(json!(1)), FilterValue::Integer(1)));
    assert!(matches!(kept(json!(1.5)), FilterValue::Number(_)));
    assert!(matches!(kept(json!([1, 1.5])), FilterValue::ListOfNumber(_)));
    assert!(matches!(kept(json!(["a"])), FilterValue::ListOfString(_)));
    assert!(matches!(kept(json!([{"name": "a"}])), FilterValue::ListOfByName(_)));
    assert!(matches!(kept(json!("a")), Input::String(_)));
    assert!(matches!(kept(json!({"type": "text", "text": "a"})), Input::Text(_)));
    assert!(matches!(kept(json!({"name": "a"})), Input::ByName(_)));
    assert!(matches!(kept(json!({"type": "new"})), Input::Unknown(_)));
    assert!(matches!(kept(json!(10)), Numbers::Size(_)));
    assert!(matches!(kept(json!(1.5)), Numbers::Number(_)));
    assert!(matches!(kept(json!("1.50")), Numbers::Decimal(_)));
    assert!(matches!("x".into(), Content::String(_)));
}

#[test]
fn structure_finds_the_member() {
    assert!(matches!(kept(json!({"name": "x"})), Target::ByName(_)));
    assert!(matches!(kept(json!({"number": 1, "exact": true})), Target::ByNumber(_)));
    assert!(matches!(kept(json!({"other": 1})), Target::Map(_)));
    assert!(matches!(kept(json!("red")), ColorOrText::Color(_)));
    assert!(matches!(kept(json!("asc")), ColorOrText::Direction(_)));
    assert!(matches!(kept(json!("2025-01-01T00:00:00Z")), ColorOrText::Timestamp(_)));
    assert!(matches!(kept(json!("anything")), ColorOrText::String(_)));
    assert!(matches!(kept(json!(true)), Anything::Any(_)));
    assert!(matches!(kept(json!(["x"])), Anything::Any(_)));
    assert!(matches!(kept(json!([1])), Anything::List(_)));
    assert!(matches!(kept(json!({"name": "a"})), Anything::ByName(_)));
    assert!(matches!(kept(json!({"name": "a"})), Lonely::ByName(_)));
    kept::<small_models::Json>(json!([[], [[]]]));
}

#[test]
fn secrets_do_not_print() {
    let value: Secretive = kept(json!({"id": "i", "key": "hush-1", "more": ["hush-2"], "at": "2025-01-01T00:00:00Z"}));
    let debug = format!("{value:?}");
    assert!(!debug.contains("hush"), "{debug}");
    assert!(debug.contains("[redacted]"));
}

#[test]
fn every_kind_of_value_is_kept() {
    kept::<operations::Everything>(json!({
        "day": "2025-01-01", "moment": "2025-01-01T00:00:00.000Z", "amount": "1.10", "big": "12345678901234567890123",
        "bytes": "AAE=", "any": [null, 1.0], "maybe": 3, "size": 0, "ratio": 1.5, "direction": "desc", "level": 2,
        "truth": true, "three": 3, "word": "word", "list": [["a", null], []],
    }));
    assert!(refused::<operations::Everything>(json!({"truth": false})).contains("truth"));
}
