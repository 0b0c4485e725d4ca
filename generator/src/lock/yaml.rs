//! `Yaml`: the few forms of YAML that a lock is made of, in the style of `serde_yaml`, line by line.

use std::fmt::{Display, Write};

use serde_json::Value;

use super::scalar;

/// A block of YAML that grows.
pub(super) struct Yaml {
    text: String,
    /// Blanks before the next line.
    indent: usize,
    /// Whether the line has begun with a dash, so that what comes next stands behind it.
    begun: bool,
}

/// How much deeper a part stands than the whole.
const STEP: usize = 2;

impl Yaml {
    /// An empty block, `indent` blanks from the left.
    pub(super) fn new(indent: usize) -> Self {
        Self { text: String::new(), indent, begun: false }
    }

    /// The lines.
    pub(super) fn finish(self) -> String {
        self.text
    }

    /// `key: text`
    pub(super) fn text(&mut self, key: &str, text: &str) {
        self.key(key);
        self.text.push(' ');
        self.scalar(text, self.indent + STEP);
    }

    /// `key: text`, if there is a text.
    pub(super) fn maybe(&mut self, key: &str, text: Option<&str>) {
        if let Some(text) = text {
            self.text(key, text);
        }
    }

    /// `key: plain`, for what YAML reads as a boolean, a number or `null`.
    pub(super) fn plain(&mut self, key: &str, plain: impl Display) {
        self.key(key);
        let _ = writeln!(self.text, " {plain}");
    }

    /// `key:` with the entries that `fill` writes below it.
    pub(super) fn map(&mut self, key: &str, fill: impl FnOnce(&mut Self)) {
        self.part(key, "{}", |yaml| {
            yaml.indent += STEP;
            fill(yaml);
            yaml.indent -= STEP;
        });
    }

    /// `key:` with a dash for each of `items`, behind which `write` writes it.
    pub(super) fn list<T>(&mut self, key: &str, items: impl IntoIterator<Item = T>, write: impl Fn(&mut Self, T)) {
        self.part(key, "[]", |yaml| items.into_iter().for_each(|item| yaml.item(|yaml| write(yaml, item))));
    }

    /// `key:` with a list of texts; nothing where there is none.
    pub(super) fn texts<T: Display>(&mut self, key: &str, texts: &[T]) {
        if !texts.is_empty() {
            self.list(key, texts, |yaml, text| yaml.lone(&text.to_string()));
        }
    }

    /// `key:` with any JSON.
    pub(super) fn json(&mut self, key: &str, value: &Value) {
        match value {
            Value::String(text) => self.text(key, text),
            Value::Array(items) => self.list(key, items, Self::lone_json),
            Value::Object(entries) => {
                self.map(key, |yaml| entries.iter().for_each(|(key, value)| yaml.json(key, value)))
            }
            Value::Null | Value::Bool(_) => self.plain(key, value),
            Value::Number(number) => self.plain(key, scalar::number(number)),
        }
    }

    /// Any JSON behind a dash.
    pub(super) fn lone_json(&mut self, value: &Value) {
        match value {
            Value::String(text) => self.lone(text),
            Value::Array(items) if items.is_empty() => self.lone_plain("[]"),
            Value::Array(items) => items.iter().for_each(|item| self.item(|yaml| yaml.lone_json(item))),
            Value::Object(entries) if entries.is_empty() => self.lone_plain("{}"),
            Value::Object(entries) => entries.iter().for_each(|(key, value)| self.json(key, value)),
            Value::Null | Value::Bool(_) => self.lone_plain(value),
            Value::Number(number) => self.lone_plain(scalar::number(number)),
        }
    }

    fn lone(&mut self, text: &str) {
        self.begun = false;
        self.scalar(text, self.indent);
    }

    fn lone_plain(&mut self, plain: impl Display) {
        self.begun = false;
        let _ = writeln!(self.text, "{plain}");
    }

    fn item(&mut self, write: impl FnOnce(&mut Self)) {
        self.line();
        self.text.push_str("- ");
        self.begun = true;
        self.indent += STEP;
        write(self);
        self.indent -= STEP;
    }

    /// `key:` with the lines of `fill`, or `key: empty` where it writes none.
    fn part(&mut self, key: &str, empty: &str, fill: impl FnOnce(&mut Self)) {
        self.key(key);
        self.text.push('\n');
        let start = self.text.len();
        fill(self);
        if self.text.len() == start {
            self.text.truncate(start - 1);
            let _ = writeln!(self.text, " {empty}");
        }
    }

    fn key(&mut self, key: &str) {
        self.line();
        let start = self.text.len();
        scalar::key(&mut self.text, key);
        if self.text.len() - start > LONGEST_KEY {
            self.text.insert_str(start, "? ");
            self.text.push('\n');
            self.line();
        }
        self.text.push(':');
    }

    /// Begins a line, unless a dash has.
    fn line(&mut self) {
        if !std::mem::take(&mut self.begun) {
            self.text.extend(std::iter::repeat_n(' ', self.indent));
        }
    }

    fn scalar(&mut self, text: &str, indent: usize) {
        scalar::write(&mut self.text, text, indent);
        self.text.push('\n');
    }
}

/// Readers need not look further than 1024 characters for the colon behind a key; libyaml writes a question mark from here on.
const LONGEST_KEY: usize = 128;

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that panics has failed")]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::{lock::scalar::is_old_word, text};

    fn written(value: &Value) -> String {
        let mut yaml = Yaml::new(0);
        yaml.lone_json(value);
        yaml.finish()
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
        for text in texts().filter(|text| !is_old_word(text)) {
            let value = json!({"a": text, "b": [text, [text]]});
            assert_eq!(written(&value), serde_yaml::to_string(&value).unwrap(), "{text:?}");
        }
    }

    #[test]
    fn readers_of_older_yaml_read_texts_too() {
        assert_eq!(written(&json!(["NO", "y", "Off", "=", "not"])), "- 'NO'\n- 'y'\n- 'Off'\n- '='\n- not\n");
        assert_eq!(written(&json!({"on": "on"})), "'on': 'on'\n");
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
        for text in texts().filter(|text| !text.contains(['\n', '\r']) && !is_old_word(text)) {
            let value = json!({text.as_str(): 1, "b": [{text.as_str(): {text.as_str(): []}}]});
            assert_eq!(written(&value), serde_yaml::to_string(&value).unwrap(), "{text:?}");
        }
    }

    #[test]
    fn all_json_is_written_as_serde_yaml_writes_it() {
        let value = json!({
            "numbers": [0, -1, 18_446_744_073_709_551_615_u64, 1.0, -0.5, 1e16, 1e-7, 1.5e300],
            "empty": [[], {}, [[]], {"a": {}, "b": []}, ""],
            "deep": [[[1, [2]], {"a": [{"b": null}, true]}], [[{"c": "x\ny", "d": [["x\n"]]}]]],
            "x".repeat(200): false,
        });
        assert_eq!(written(&value), serde_yaml::to_string(&value).unwrap());
    }

    #[test]
    fn fractions_of_every_size_are_written_as_serde_yaml_writes_them() {
        for digits in [1.0, 1.25, 9.007_199_254_740_993, 4.35] {
            let numbers: Vec<f64> = (-25..25).map(|size| digits * 10_f64.powi(size)).collect();
            let value = json!({ "numbers": numbers });
            assert_eq!(written(&value), serde_yaml::to_string(&value).unwrap());
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
}
