//! Texts as YAML: plain where nothing in them could be misread, else in quotes, else as a block. What does not print is
//! escaped, so that no editor and no reader of YAML takes it for something else.

use serde::Serialize;
use serde_json::Number;

use crate::text;

/// Writes `text` as a value, without a line end; the lines of a block stand behind `indent` blanks.
pub(super) fn write(to: &mut String, text: &str, indent: usize) {
    match Style::of(text) {
        Style::Plain => to.push_str(text),
        Style::Quoted => quote(to, text),
        Style::Block => block(to, text, indent),
        Style::Doubtful => to.push_str(&thorough(text)),
        Style::Escaped => to.push_str(&text::quoted(text)),
    }
}

/// Writes `text` as a key, on one line.
pub(super) fn key(to: &mut String, text: &str) {
    match Style::of(text) {
        Style::Plain => to.push_str(text),
        Style::Quoted => quote(to, text),
        Style::Block | Style::Escaped => to.push_str(&text::quoted(text)),
        Style::Doubtful => to.push_str(&thorough(text)),
    }
}

/// A number as `serde_yaml` writes it: JSON has its own way with exponents.
pub(super) fn number(number: &Number) -> String {
    let text = number.to_string();
    if text.contains('e') { thorough(number) } else { text }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Style {
    Plain,
    Quoted,
    Block,
    /// It may be a number, or a block that is not easily written.
    Doubtful,
    /// Something in it does not print.
    Escaped,
}

impl Style {
    fn of(text: &str) -> Self {
        // Nearly all keys, and many texts.
        let word = text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
        if word && !may_be_number(text) && !is_misread(text) {
            Self::Plain
        } else if !text.bytes().all(is_easy_byte) && !text.chars().all(is_easy) {
            Self::Escaped
        } else if text.contains('\n') {
            if text.ends_with(' ') || text.contains(" \n") { Self::Doubtful } else { Self::Block }
        } else if may_be_number(text) {
            Self::Doubtful
        } else if is_misread(text) {
            Self::Quoted
        } else {
            Self::Plain
        }
    }
}

/// Whether it is a line end or a sign in ASCII: in most texts all are, which are read by far more quickly byte by byte.
fn is_easy_byte(byte: u8) -> bool {
    byte.is_ascii() && is_easy(byte.into())
}

/// Whether YAML takes `c` for a line end or for text, as everybody does.
fn is_easy(c: char) -> bool {
    c == '\n' || text::prints(c)
}

/// Whether YAML may read a number in `text`. A digit and a letter that numbers have no use for, as in most digests, make none.
fn may_be_number(text: &str) -> bool {
    let mut bytes = text.bytes();
    match bytes.next() {
        Some(b'+' | b'-' | b'.') => true,
        Some(b'0'..=b'9') => {
            bytes.next().is_some_and(|b| matches!(b, b'x' | b'o' | b'b'))
                || text.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b'e' | b'E' | b'+' | b'-' | b'_'))
        }
        _ => false,
    }
}

/// Whether YAML would not take a plain `text`, which is one line, for itself.
fn is_misread(text: &str) -> bool {
    const INDICATORS: &[char] = &[' ', '#', ',', '[', ']', '{', '}', '&', '*', '!', '|', '>', '\'', '"', '%', '@', '`'];
    let indicates = text.is_empty()
        || text.starts_with(INDICATORS)
        || matches!(text, "?" | ":")
        || text.starts_with("? ")
        || text.ends_with([' ', ':'])
        || parts(text.as_bytes());
    indicates
        || matches!(text, "~" | "null" | "Null" | "NULL" | "true" | "True" | "TRUE" | "false" | "False" | "FALSE")
        || is_old_word(text)
}

/// Whether readers of YAML 1.1, which most languages still have, take `text` for a truth value or a merge: Norway is `NO`.
pub(super) fn is_old_word(text: &str) -> bool {
    const WORDS: [&str; 6] = ["y", "n", "yes", "no", "on", "off"];
    text == "=" || (text.len() <= 3 && WORDS.iter().any(|word| text.eq_ignore_ascii_case(word)))
}

/// Whether something in `text` parts a key from its value, or text from a comment.
fn parts(text: &[u8]) -> bool {
    memchr::memchr2_iter(b':', b'#', text).any(|at| match text[at] {
        b':' => text.get(at + 1) == Some(&b' '),
        _ => at > 0 && text[at - 1] == b' ',
    })
}

fn quote(to: &mut String, text: &str) {
    to.push('\'');
    to.push_str(&text.replace('\'', "''"));
    to.push('\'');
}

/// The lines of `text` as they are. The last line ends where the caller ends it.
fn block(to: &mut String, text: &str, indent: usize) {
    to.push('|');
    if text.starts_with([' ', '\n']) {
        to.push('2');
    }
    let lines = match text.strip_suffix('\n') {
        None => {
            to.push('-');
            text
        }
        Some(lines) => {
            if lines.is_empty() || lines.ends_with('\n') {
                to.push('+');
            }
            lines
        }
    };
    for line in lines.split('\n') {
        to.push('\n');
        if !line.is_empty() {
            to.extend(std::iter::repeat_n(' ', indent));
            to.push_str(line);
        }
    }
}

/// `value` as `serde_yaml` writes it, which looks at every sign of it; in JSON, which is YAML too, where that takes several lines.
fn thorough<T: Serialize + ?Sized>(value: &T) -> String {
    let written = serde_yaml::to_string(value).unwrap_or_default();
    match written.strip_suffix('\n') {
        Some(line) if !line.contains('\n') => line.to_owned(),
        _ => serde_json::to_string(value).unwrap_or_default(),
    }
}
