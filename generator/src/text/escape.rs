//! Escapes: a text with all its signs, in signs that print.

use std::{borrow::Cow, fmt::Write};

use serde_json::Value;

use super::prints;

/// `value` as JSON in one line, which reads back as the same value.
#[must_use]
pub fn json(value: &Value) -> String {
    escaped(&value.to_string(), by_units).into_owned()
}

/// `value` as JSON in lines, which reads back as the same value.
#[must_use]
pub fn pretty_json(value: &Value) -> String {
    let text = serde_json::to_string_pretty(value).unwrap_or_else(|_| value.to_string());
    escaped(&text, by_units).into_owned()
}

/// `text` in double quotes, as TOML and YAML read it.
#[must_use]
pub fn quoted(text: &str) -> String {
    let quoted = Value::from(text).to_string();
    escaped(&quoted, |c, to| match u32::from(c) {
        code @ ..=0xffff => write!(to, "\\u{code:04X}"),
        code => write!(to, "\\U{code:08X}"),
    })
    .into_owned()
}

/// `text` in double quotes, as Rust reads it.
#[must_use]
pub fn literal(text: &str) -> String {
    escaped(&format!("{text:?}"), by_number).into_owned()
}

/// `text` for a terminal: lines and tabs stay, what does not print is shown by its number.
#[must_use]
pub fn visible(text: &str) -> Cow<'_, str> {
    escaped(text, by_number)
}

/// `text` for one line of a terminal: what does not print, line ends and tabs among it, is shown by its number.
#[must_use]
pub fn visible_line(text: &str) -> String {
    visible(text).replace('\n', "\\u{a}").replace('\t', "\\u{9}")
}

/// `text` for people: what separates words is a blank or a line end, and nothing else is left that does not print. Tabs
/// stay, because Markdown counts them.
#[must_use]
pub fn prose(text: &str) -> Cow<'_, str> {
    if is_clean(text) {
        return Cow::Borrowed(text);
    }
    let text = text.replace("\r\n", "\n");
    let sign = |c| match c {
        '\r' => Some('\n'),
        '\n' | '\t' => Some(c),
        '\u{2028}' | '\u{2029}' => Some(' '),
        c if c.is_control() => Some(' '),
        c => prints(c).then_some(c),
    };
    Cow::Owned(text.chars().filter_map(sign).collect())
}

/// `text`, of which `write` writes what does not print.
fn escaped(text: &str, write: impl Fn(char, &mut String) -> std::fmt::Result) -> Cow<'_, str> {
    if is_clean(text) {
        return Cow::Borrowed(text);
    }
    let mut escaped = String::with_capacity(text.len() * 2);
    for c in text.chars() {
        if is_shown(c) {
            escaped.push(c);
        } else {
            // A `String` takes all that is written to it.
            let _ = write(c, &mut escaped);
        }
    }
    Cow::Owned(escaped)
}

/// As JSON has it: a unit of UTF-16 by its number, or two.
fn by_units(c: char, to: &mut String) -> std::fmt::Result {
    c.encode_utf16(&mut [0; 2]).iter().try_for_each(|unit| write!(to, "\\u{unit:04x}"))
}

/// As Rust has it.
fn by_number(c: char, to: &mut String) -> std::fmt::Result {
    write!(to, "\\u{{{:x}}}", u32::from(c))
}

fn is_shown(c: char) -> bool {
    prints(c) || matches!(c, '\n' | '\t')
}

/// Whether all of `text` is shown as it is. Most texts are ASCII, which is read by far more quickly byte by byte.
fn is_clean(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b'\n' | b'\t' | b' '..=b'~')) || text.chars().all(is_shown)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use serde_json::json;

    use super::*;

    /// Every sign that does not print, and some that mean something where they stand.
    fn texts() -> impl Iterator<Item = String> {
        let signs = (0..=0x10_ffff).filter_map(char::from_u32).filter(|c| !prints(*c) || c.is_ascii());
        let few = signs.filter(|c| u32::from(*c) < 0x1_0000 || u32::from(*c) % 0x101 == 0);
        few.map(|c| format!("a{c}\"{c}\\ é"))
    }

    #[test]
    fn values_keep_every_sign_and_show_none_that_does_not_print() {
        let all: Vec<String> = texts().collect();
        assert!(all.len() > 8000);
        let value = json!(all);
        let (one, many) = (json(&value), pretty_json(&value));
        assert_eq!(serde_json::from_str::<Value>(&one).unwrap(), value);
        assert_eq!(serde_json::from_str::<Value>(&many).unwrap(), value);
        assert!(one.chars().chain(many.chars()).all(is_shown));
    }

    #[test]
    fn quotes_read_back_in_yaml_and_rust() {
        for text in texts() {
            let (yaml, rust) = (quoted(&text), literal(&text));
            assert_eq!(serde_yaml::from_str::<String>(&yaml).unwrap(), text);
            assert_eq!(syn::parse_str::<syn::LitStr>(&rust).unwrap().value(), text);
            assert!(yaml.chars().chain(rust.chars()).all(prints), "{yaml} {rust}");
        }
    }

    #[test]
    fn prose_loses_what_does_not_print_and_keeps_its_words_apart() {
        assert_eq!(prose("a\u{200b}b\r\nc\rd\u{2028}e\u{85}f\tg\u{202e}"), "a b\nc\nd e f\tg".replace("a b", "ab"));
        assert!(matches!(prose("plain – é\n"), Cow::Borrowed(_)));
    }

    #[test]
    fn a_terminal_sees_numbers() {
        assert_eq!(visible("a\u{1b}[31m\u{202e}\n\tb"), "a\\u{1b}[31m\\u{202e}\n\tb");
    }
}
