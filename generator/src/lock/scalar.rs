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

/// A fraction: with a point and a signed exponent, for readers of YAML 1.1 take `1e5` for text.
pub(super) fn fraction(value: f64) -> String {
    let Some(number) = Number::from_f64(value) else { return "null".to_owned() };
    let text = number.to_string();
    let Some((digits, exponent)) = text.split_once('e') else { return text };
    let point = if digits.contains('.') { "" } else { ".0" };
    let sign = if exponent.starts_with(['-', '+']) { "" } else { "+" };
    format!("{digits}{point}e{sign}{exponent}")
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Style {
    Plain,
    Quoted,
    Block,
    /// It begins oddly, or is a block that is not easily written.
    Doubtful,
    /// Something in it does not print.
    Escaped,
}

impl Style {
    fn of(text: &str) -> Self {
        // Nearly all keys, and many texts.
        let word = text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
        if word && !is_misread(text) {
            Self::Plain
        } else if !text.bytes().all(is_easy_byte) && !text.chars().all(is_easy) {
            Self::Escaped
        } else if text.contains('\n') {
            if text.ends_with(' ') || text.contains(" \n") { Self::Doubtful } else { Self::Block }
        } else if is_misread(text) {
            Self::Quoted
        } else if begins_oddly(text) {
            Self::Doubtful
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

/// Whether a sign comes first that YAML has uses for, so that only a reader of YAML can tell what it takes `text` for.
fn begins_oddly(text: &str) -> bool {
    text.starts_with(['+', '-', '.'])
}

/// Whether some reader of YAML, an older one too, takes a plain `text` for a number, a time, a truth value, nothing or a merge:
/// Norway is `NO`, half past twelve is 750, and a permission of 010 is 8.
pub(super) fn is_read_otherwise(text: &str) -> bool {
    is_word(text) || is_odd_number(text) || is_like_number(text)
}

fn is_word(text: &str) -> bool {
    const WORDS: [&str; 9] = ["y", "n", "yes", "no", "on", "off", "true", "false", "null"];
    matches!(text, "~" | "=" | "<<") || (text.len() <= 5 && WORDS.iter().any(|word| text.eq_ignore_ascii_case(word)))
}

/// `0x1f`, `0o17`, `0b1`, `.inf`, `.NaN`
fn is_odd_number(text: &str) -> bool {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    let has_base = digits.strip_prefix('0').is_some_and(|digits| digits.starts_with(['x', 'o', 'b', 'X', 'O', 'B']));
    has_base || [".inf", ".nan"].iter().any(|word| digits.eq_ignore_ascii_case(word))
}

/// Digits, with what stands between them in numbers, in dates and in times.
fn is_like_number(text: &str) -> bool {
    let between =
        |byte| matches!(byte, b'.' | b'e' | b'E' | b'+' | b'-' | b'_' | b':' | b't' | b'T' | b'z' | b'Z' | b' ');
    text.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '+' | '-' | '.'))
        && text.contains(|c: char| c.is_ascii_digit())
        && text.bytes().all(|byte| byte.is_ascii_digit() || between(byte))
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
    indicates || is_read_otherwise(text)
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
