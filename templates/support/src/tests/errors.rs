//! Errors: where, why, and what is not told.

use serde_json::error::Category;

use super::{error, reason};
use crate::samples::objects::{Conversation, Key};

#[test]
fn the_path_leads_to_the_value() {
    let text = r#"{"usage": 1, "parent": {"usage": 1, "parent": {"tags": ["a", {}]}}}"#;
    assert_eq!(reason::<Key>(text), "`parent.parent.tags[1]` of Key: invalid type: an object, expected a string");
    let text = r#"{"messages": [], "prices": {"a": {"currency": 1}}}"#;
    assert_eq!(
        reason::<Conversation>(text),
        "`prices.a.currency` of Prices: invalid type: number `1`, expected a string"
    );
    let text = r#"[{"messages": [], "prices": {"a \"b": {}}}]"#;
    assert_eq!(reason::<Vec<Conversation>>(text), r#"`prices["a \"b"].currency` of Prices: missing field"#);
    assert_eq!(
        reason::<Key>(r#"{"labels": {"": null}}"#),
        r#"`labels[""]` of Key: invalid type: null, expected an integer of 64 bits"#
    );
}

#[test]
fn the_place_is_told_once() {
    let text = "{\"messages\": [],\n \"prices\": {\"a\":\n {\"currency\": 1}}}";
    let error = serde_json::from_str::<Conversation>(text).unwrap_err();
    assert_eq!((error.line(), error.column()), (3, 15));
    assert_eq!(error.to_string().matches(" at line ").count(), 1, "{error}");
    assert!(error.to_string().ends_with(" at line 3 column 15"), "{error}");
    assert_eq!(error.classify(), Category::Data);
}

#[test]
fn a_missing_field_is_named() {
    assert_eq!(reason::<Key>(r#"{"usage": 1, "tags": []}"#), "`labels` of Key: missing field");
    assert_eq!(reason::<Key>("{}"), "`usage` of Key: missing field");
}

#[test]
fn another_kind_is_refused() {
    assert_eq!(reason::<Key>("[]"), "invalid type: a list, expected an object for Key");
    assert_eq!(reason::<Key>("1.0"), "invalid type: number `1.0`, expected an object for Key");
    assert_eq!(reason::<Key>("null"), "invalid type: null, expected an object for Key");
    assert_eq!(
        reason::<Conversation>(r#"{"messages": {}}"#),
        "`messages` of Conversation: invalid type: an object, expected a list"
    );
    assert_eq!(reason::<Key>(r#"{"labels": []}"#), "`labels` of Key: invalid type: a list, expected a map");
    assert_eq!(reason::<Key>(r#"{"usage": null}"#), "`usage` of Key: invalid type: null, expected a number");
    assert_eq!(
        reason::<Key>(r#"{"objective": 1}"#),
        "`objective` of Key: invalid type: number `1`, expected a string for Objective"
    );
}

#[test]
fn a_long_text_is_cut() {
    let error = error::<Key>(&format!(r#"{{"labels": {{"a": "{}"}}}}"#, "ä".repeat(500)));
    assert!(error.len() < 220 && error.contains("ä\"…, expected an integer"), "{error}");
}

#[test]
fn errors_of_the_deserializer_stay_its_own() {
    for (text, category) in [
        (r#"{"messages": [{"role": "user", "content": "#, Category::Eof),
        (r#"{"messages": [{"role": "user", "content": "x"]"#, Category::Syntax),
        (r#"{"messages": [{"content": [nil]"#, Category::Syntax),
        (r#"{"new": [1, 2"#, Category::Eof),
        (r#"{"messages": [], "prices": {"a": {"currency": "x", "b": 1e999}}}"#, Category::Syntax),
    ] {
        let error = serde_json::from_str::<Conversation>(text).unwrap_err();
        // A serde_json with `arbitrary_precision` takes any exponent; then the number is ours to refuse.
        let expected = if text.contains("1e999") && error.is_data() { Category::Data } else { category };
        assert_eq!(error.classify(), expected, "{text}: {error}");
        assert!(error.line() == 1, "{error}");
    }
    let broken = std::io::Read::chain(&b"{\"messages\": ["[..], Broken);
    assert_eq!(serde_json::from_reader::<_, Conversation>(broken).unwrap_err().classify(), Category::Io);
}

/// A reader that fails.
struct Broken;

impl std::io::Read for Broken {
    fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
        Err(std::io::Error::other("broken"))
    }
}
