//! Making: what a setter takes, and what becomes of it.

use std::collections::{BTreeMap, HashMap};

use serde_json::{Value, json};

use crate::samples::{
    objects::{Conversation, Key, Prices},
    unions::{ChatMessage, ChatUserMessage, Content, Part, TextPart},
};

fn key() -> Key {
    Key::builder().usage(1).tags(["a"]).labels([("b", 1)]).key("k").build().unwrap()
}

#[test]
fn a_setter_takes_what_becomes_its_type() {
    for limit in [key().with_limit(7), key().with_limit(7u64), key().with_limit(7usize), key().with_limit(7.0f32)] {
        assert_eq!(limit.limit, Some(7.0));
    }
    let parent = key().with_limit_reset("daily").with_parent(key()).with_expires_at("2026-01-31T00:00:00Z");
    assert_eq!(parent.parent.unwrap().usage, 1.0);
    let texts = ["a".to_owned(), "b".to_owned()];
    let lists = [
        Key::builder().tags(["a", "b"]),
        Key::builder().tags(texts.clone()),
        Key::builder().tags(texts.to_vec()),
        Key::builder().tags(&texts),
        Key::builder().tags(texts.iter().rev().rev()),
    ];
    for builder in lists {
        let key = builder.usage(1).labels(HashMap::from([("x", 1u8)])).key("k").build().unwrap();
        assert_eq!((key.tags.as_slice(), key.labels), (&texts[..], BTreeMap::from([("x".to_owned(), 1)])));
    }
}

#[test]
fn a_list_of_a_union_takes_its_members() {
    let talk = Conversation::new([ChatUserMessage::new("hi")]).with_scores([1.5]).with_metadata("m");
    let prices = talk.with_prices([("x", Prices::new("EUR"))]).with_extra("k", 1);
    let json = json!({
        "messages": [{"role": "user", "content": "hi"}], "scores": [1.5], "metadata": "m",
        "prices": {"x": {"currency": "EUR"}}, "k": 1,
    });
    assert_eq!(serde_json::to_value(prices).unwrap(), json);
}

#[test]
fn null_is_said_and_taken_back() {
    let null = key().with_expires_at_null().with_limit_null();
    let written = serde_json::to_value(&null).unwrap();
    assert_eq!((&written["expires_at"], &written["limit"]), (&Value::Null, &Value::Null));
    let moment = "2026-01-31T00:00:00Z";
    assert_eq!(null.with_expires_at(moment).with_limit_null(), key().with_expires_at(moment));
}

#[test]
fn an_empty_list_that_came_as_null_can_be_set() {
    let came: Conversation = serde_json::from_value(json!({"messages": [], "scores": null})).unwrap();
    assert_eq!(serde_json::to_value(came.with_scores([0.5; 0])).unwrap(), json!({"messages": [], "scores": []}));
}

#[test]
fn a_union_is_opened_and_made() {
    let message = ChatMessage::user("hi");
    assert!(message.is_user() && !message.is_tool() && message.as_tool().is_none());
    assert_eq!(message.as_user().unwrap().content.as_str(), Some("hi"));
    assert_eq!(message.clone().into_tool(), Err(message.clone()));
    assert_eq!(ChatMessage::from(ChatUserMessage::try_from(message.clone()).unwrap()), message);
    assert_eq!(Content::Null.as_str(), None);
    assert!(Content::Null.is_null() && !Content::from("null").is_null());
    let content = ChatMessage::user([Part::Text(TextPart::new("hi"))]).into_user().unwrap().content;
    assert_eq!(content.into_parts().unwrap().len(), 1);
}
