//! Depth: what is nested without end is an error, not the end.

use serde_json::Value;

use crate::samples::{
    objects::{Conversation, Key},
    unions::{ChatMessage, FilterValue, Target},
};

fn is_refused<T: serde::de::DeserializeOwned>(text: &str) {
    let error = serde_json::from_str::<T>(text).err().map(|error| error.to_string()).unwrap_or_default();
    assert!(error.contains("recursion limit exceeded"), "{error}");
}

#[test]
fn what_is_nested_without_end_is_refused() {
    let lists = "[".repeat(65_536);
    let maps = r#"{"a":"#.repeat(16_384);
    for deep in [&lists, &maps] {
        is_refused::<FilterValue>(deep);
        is_refused::<Conversation>(&format!(r#"{{"metadata": {deep}"#));
        is_refused::<Conversation>(&format!(r#"{{"new": {deep}"#));
        is_refused::<ChatMessage>(&format!(r#"{{"content": {deep}"#));
        is_refused::<ChatMessage>(&format!(r#"{{"role": "robot", "content": {deep}"#));
    }
    is_refused::<Target>(&maps);
    is_refused::<Key>(&r#"{"parent":"#.repeat(16_384));
}

#[test]
fn what_is_nested_within_the_limit_is_read() {
    let deep = |open: &str, close: &str, n: usize| format!("{}1{}", open.repeat(n), close.repeat(n));
    assert!(serde_json::from_str::<FilterValue>(&deep("[", "]", 126)).is_ok());
    assert!(serde_json::from_str::<Target>(&deep(r#"{"a":"#, "}", 126)).is_ok());
    let field = r#"{"usage": 1, "tags": [], "labels": {}, "key": "k", "type": "user", "parent": "#;
    let text = deep(field, "}", 126);
    let text = text.replacen("\"parent\": 1}", "\"parent\": null}", 1);
    let key: Key = serde_json::from_str(&text).unwrap();
    let value: Value = serde_json::from_str(&text).unwrap();
    let parents = std::iter::successors(Some(&key), |key| key.parent.as_deref()).count();
    assert_eq!((parents, serde_json::to_value(&key).unwrap() == value), (126, true));
    assert_eq!(serde_json::from_value::<Key>(value).unwrap(), key);
    drop(key);
}
