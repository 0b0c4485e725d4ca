//! Sources: every way in gives the same, and every way out.

use serde::{Deserialize, de::DeserializeSeed as _};
use serde_json::Value;

use crate::samples::objects::Conversation;

const TEXT: &str = r#"{"messages": [{"content": "a\"b", "role": "user"}, {"role": "robot", "n": 1}], "scores": [1, null, 2.5],
    "prices": {"x": {"currency": "EUR", "a": 3, "b": 0.5}}, "new": {"a": [1.5, 2]}}"#;

#[test]
fn every_way_in_gives_the_same() {
    let model: Conversation = serde_json::from_str(TEXT).unwrap();
    let value: Value = serde_json::from_str(TEXT).unwrap();
    assert_eq!(serde_json::from_slice::<Conversation>(TEXT.as_bytes()).unwrap(), model);
    assert_eq!(serde_json::from_reader::<_, Conversation>(TEXT.as_bytes()).unwrap(), model);
    assert_eq!(Conversation::deserialize(&value).unwrap(), model);
    assert_eq!(serde_json::from_value::<Conversation>(value).unwrap(), model);
    let escaped = TEXT.replace("role", r"ro\u006ce").replace("scores", r"score\u0073");
    assert_eq!(serde_json::from_str::<Conversation>(&escaped).unwrap(), model);
    let mut stream = serde_json::Deserializer::from_str(TEXT).into_iter();
    assert_eq!(stream.next().and_then(Result::ok), Some(model.clone()));
    let seed = std::marker::PhantomData::<Option<Box<Conversation>>>;
    let boxed = seed.deserialize(&mut serde_json::Deserializer::from_str(TEXT)).unwrap();
    assert_eq!(boxed.as_deref(), Some(&model));
}

#[test]
fn every_way_out_gives_the_same() {
    let model: Conversation = serde_json::from_str(TEXT).unwrap();
    let value: Value = serde_json::from_str(TEXT).unwrap();
    assert_eq!(serde_json::to_value(&model).unwrap(), value);
    assert_eq!(serde_json::from_str::<Value>(&serde_json::to_string_pretty(&model).unwrap()).unwrap(), value);
    let mut bytes = Vec::new();
    serde_json::to_writer(&mut bytes, &model).unwrap();
    assert_eq!(serde_json::from_slice::<Value>(&bytes).unwrap(), value);
}

#[test]
fn a_writer_that_fails_is_reported() {
    let model: Conversation = serde_json::from_str(TEXT).unwrap();
    let mut short = [0_u8; 30];
    assert!(serde_json::to_writer(&mut short[..], &model).unwrap_err().is_io());
}
