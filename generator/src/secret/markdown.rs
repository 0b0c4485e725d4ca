//! Markdown as it is shown, as far as its marks could take a key apart.

use crate::text;

/// `text` without escapes, tags, entities of one sign by number, emphasis, ticks and signs that do not print.
pub(super) fn shown(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(sign) = rest.chars().next() {
        let (word, length) = piece(rest, sign);
        shown.extend(word.filter(|sign| *sign == '\n' || text::prints(*sign)));
        rest = rest.get(length..).unwrap_or_default();
    }
    shown
}

/// What the beginning of `rest` is shown as, and its length in bytes.
fn piece(rest: &str, sign: char) -> (Option<char>, usize) {
    let behind = rest.get(sign.len_utf8()..).unwrap_or_default();
    match sign {
        '\\' => match behind.chars().next().filter(char::is_ascii_punctuation) {
            Some(escaped) => (Some(escaped), 2),
            None => (Some(sign), 1),
        },
        '*' | '`' | '~' => (None, 1),
        '&' => numbered(behind).map_or((Some(sign), 1), |(sign, length)| (Some(sign), length + 1)),
        '<' => match behind.as_bytes().iter().take(LONGEST_TAG).position(|byte| *byte == b'>') {
            Some(end) if behind.starts_with(|sign: char| sign.is_ascii_alphabetic() || sign == '/') => {
                (Some(' '), end + 2)
            }
            _ => (Some(sign), 1),
        },
        _ => (Some(sign), sign.len_utf8()),
    }
}

/// No tag that breaks a line or marks a word is longer.
const LONGEST_TAG: usize = 32;

/// The sign that an entity names by its number, and the length of what stands behind `&`.
fn numbered(behind: &str) -> Option<(char, usize)> {
    let (number, _) =
        behind.get(..behind.len().min(10)).or_else(|| behind.get(..8))?.strip_prefix('#')?.split_once(';')?;
    let sign = match number.strip_prefix(['x', 'X']) {
        Some(number) => u32::from_str_radix(number, 16).ok(),
        None => number.parse().ok(),
    };
    Some((char::from_u32(sign?)?, number.len() + 2))
}
