//! What is written is what readers of YAML read, those of 1.1 and those of 1.2.

#![allow(clippy::unwrap_used, reason = "a test that panics has failed")]

use serde_json::{Value, json};

use super::*;
use crate::{lock::scalar::is_read_otherwise, text};

fn written(value: &Value) -> String {
    lines(value, 0).unwrap()
}

/// Texts with two pieces that mean something to YAML, at an end or inside.
fn texts() -> impl Iterator<Item = String> {
    let pieces = [
        "",
        " ",
        "\n",
        "-",
        "---",
        "...",
        ":",
        "?",
        "#",
        ",",
        "[",
        "]",
        "{",
        "}",
        "&",
        "*",
        "!",
        "|",
        ">",
        "'",
        "\"",
        "%",
        "@",
        "`",
        "~",
        "null",
        "True",
        "false",
        "yes",
        "0",
        "12",
        "12e45",
        "12e4f",
        "007",
        "0o7",
        "1_000",
        "0x1f",
        "1e5",
        ".5",
        ".inf",
        "+",
        "a",
        "B c",
        "é",
        "\u{2003}",
        "\u{1f600}",
        "\t",
        "\r",
        "\\",
        "=",
        "<<",
    ];
    let pairs = pieces.into_iter().flat_map(move |a| pieces.into_iter().map(move |b| (a, b)));
    pairs.flat_map(|(a, b)| [format!("{a}{b}"), format!("{a}x{b}"), format!("x{a}{b}"), format!("{a}{b}x")])
}

#[test]
fn texts_are_written_as_serde_yaml_writes_them() {
    for text in texts().filter(|text| !is_read_otherwise(text)) {
        let value = json!({"a": text, "b": [text, [text]]});
        assert_eq!(written(&value), serde_yaml::to_string(&value).unwrap(), "{text:?}");
    }
}

#[test]
fn what_does_not_print_is_escaped_and_read_back() {
    let unseen = "\0\u{1}\t\r\u{1b}\u{7f}\u{85}\u{9f}\u{200b}\u{2028}\u{2029}\u{202e}\u{2066}\u{feff}\u{e000}\u{fffe}\u{e0041}\u{10ffff}";
    for c in unseen.chars() {
        for text in [format!("{c}"), format!("a{c}b"), format!("a\n {c}\n"), format!("'{c}\": #")] {
            let value = json!({text.as_str(): text, "b": [text, {text.as_str(): [text]}]});
            let written = written(&value);
            assert!(written.chars().all(|c| c == '\n' || text::prints(c)), "{written}");
            assert_eq!(serde_yaml::from_str::<Value>(&written).unwrap(), value, "{written}");
        }
    }
}

#[test]
fn keys_are_written_as_serde_yaml_writes_them() {
    for text in texts().filter(|text| !text.contains(['\n', '\r']) && !is_read_otherwise(text)) {
        let value = json!({text.as_str(): 1, "b": [{text.as_str(): {text.as_str(): []}}]});
        assert_eq!(written(&value), serde_yaml::to_string(&value).unwrap(), "{text:?}");
    }
}

#[test]
fn all_json_is_written_as_serde_yaml_writes_it() {
    let value = json!({
        "numbers": [0, -1, 18_446_744_073_709_551_615_u64, 1.0, -0.5],
        "empty": [[], {}, [[]], {"a": {}, "b": []}, ""],
        "deep": [[[1, [2]], {"a": [{"b": null}, true]}], [[{"c": "x\ny", "d": [["x\n"]]}]]],
        "x".repeat(200): false,
    });
    assert_eq!(written(&value), serde_yaml::to_string(&value).unwrap());
}

#[test]
fn fractions_of_every_size_are_read_back_by_old_readers_too() {
    assert_eq!(written(&json!([1e16, 1.5e300, 1e-7, 2.5, 3.0])), "- 1.0e+16\n- 1.5e+300\n- 1.0e-7\n- 2.5\n- 3.0\n");
    for digits in [1.0, 1.25, 9.007_199_254_740_993, 4.35] {
        let numbers: Vec<f64> = (-25..25).map(|size| digits * 10_f64.powi(size)).collect();
        let value = json!({ "numbers": numbers });
        assert_eq!(serde_yaml::from_str::<Value>(&written(&value)).unwrap(), value);
    }
}

/// Texts that the types of YAML 1.1 (bool, float, int, merge, null, timestamp, value) or the core schema of 1.2 take for something else.
const READ_OTHERWISE: &str = "y Y yes Yes YES n N no No NO true True TRUE false False FALSE on On ON off Off OFF ~ null Null NULL = << \
    0 -0 +1 12 012 -07 0o7 0o17 0x1F -0x_a 0b1010_0111 +0b1 1_000 685_230 190:20:30 -12:30:45 12:30 1:2 \
    1. .5 -.5 +.5 1e5 1E5 -1e+5 6.8523015e+5 685.230_15e+03 190:20:30.15 0.1.0 . .. ._ 1.2.3 .inf -.Inf +.INF .nan .NaN .NAN \
    2001-12-14 2002-1-1 2001-12-14t21:59:43.10-05:00 2001-12-15T02:59:43.1Z";

#[test]
fn what_some_reader_takes_for_no_text_is_quoted() {
    let spaced = ["2001-12-14 21:59:43.10 -5", "2001-12-15 2:59:43.10"];
    for text in READ_OTHERWISE.split_whitespace().chain(spaced) {
        let quoted = format!("'{text}'");
        // A point alone is a number by the letter of 1.1, and by that of no reader.
        let as_it_is = matches!(text, "." | ".." | "._");
        let expected = if as_it_is { text } else { &quoted };
        assert_eq!(written(&json!([text])), format!("- {expected}\n"));
        assert_eq!(written(&json!({ text: text })), format!("{expected}: {expected}\n"));
    }
    for text in ["yesterday", "note", "offer", "1st", "v1.0.0", "12e4f", "a=b", "0f", "3D", "nullable", "10 km"] {
        assert_eq!(written(&json!([text])), format!("- {text}\n"), "nobody takes it for anything else");
    }
}

#[test]
fn odd_keys_are_read_back() {
    let breaks = ["a\u{2028}b", "\u{2029}", "a\u{85}\u{7f}b", "\u{feff}\u{2028}\u{1f600}"].map(str::to_owned);
    let keys = ["a\nb".to_owned(), "\n".to_owned(), "k".repeat(5000), "k\n ".repeat(90)];
    for key in keys.into_iter().chain(breaks) {
        let value = json!({key.as_str(): {"a": [1, key], key.as_str(): [[{key.as_str(): {"b": 2}}]]}});
        assert_eq!(serde_yaml::from_str::<Value>(&written(&value)).unwrap(), value);
    }
}
