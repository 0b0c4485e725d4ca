//! Text in quotes, as JavaScript and its neighbours write it.

use std::str::Chars;

use super::cursor::{Cursor, Parsed};

/// Reads `"…"` or `'…'`, without Markdown: a backslash belongs to the string.
pub(super) fn quoted(cursor: &mut Cursor<'_>) -> Parsed<String> {
    let mut chars = cursor.rest().chars();
    let Some(quote) = chars.next().filter(|c| matches!(c, '"' | '\'')) else {
        return Err(cursor.expected("a quote"));
    };
    between(cursor, chars, quote)
}

/// Reads a template without `${…}`; `None`, and nothing read, for any other.
pub(super) fn template(cursor: &mut Cursor<'_>) -> Option<String> {
    let mut ahead = cursor.clone();
    let chars = ahead.rest().strip_prefix('`')?.chars();
    let text = between(&mut ahead, chars, '`').ok()?;
    if ahead.since(cursor.at()).contains("${") {
        return None;
    }
    *cursor = ahead;
    Some(text)
}

/// Reads up to the closing quote; `chars` stands behind the opening one.
fn between(cursor: &mut Cursor<'_>, mut chars: Chars<'_>, quote: char) -> Parsed<String> {
    let mut text = String::new();
    let ends = |c: char| c == quote || c == '\\' || (c == '\n' && quote != '`');
    loop {
        let rest = chars.as_str();
        let (plain, end) = rest.split_at(rest.find(ends).unwrap_or(rest.len()));
        text.push_str(plain);
        chars = end.chars();
        match chars.next() {
            Some(c) if c == quote => {
                cursor.skip(cursor.rest().len() - chars.as_str().len());
                return Ok(text);
            }
            Some('\\') => escape(&mut chars, &mut text),
            Some(_) | None => {
                cursor.skip(cursor.rest().len() - end.len());
                return Err(cursor.expected(&format!("`{quote}`")));
            }
        }
    }
}

/// Reads what follows a backslash.
fn escape(chars: &mut Chars<'_>, text: &mut String) {
    match chars.next() {
        Some('n') => text.push('\n'),
        Some('t') => text.push('\t'),
        Some('r') => text.push('\r'),
        Some('b') => text.push('\u{8}'),
        Some('f') => text.push('\u{c}'),
        Some('v') => text.push('\u{b}'),
        Some('0') => text.push('\0'),
        Some('x') => text.push(scalar(hex(chars, 2))),
        Some('u') => text.push(unicode(chars)),
        // A backslash at the end of a line continues the string on the next one.
        Some('\n') | None => {}
        Some('\r') => *chars = chars.as_str().strip_prefix('\n').unwrap_or(chars.as_str()).chars(),
        Some(other) => text.push(other),
    }
}

/// Reads what follows `\u`, with the second half of a surrogate pair.
fn unicode(chars: &mut Chars<'_>) -> char {
    if let Some((digits, rest)) = chars.as_str().strip_prefix('{').and_then(|braced| braced.split_once('}')) {
        *chars = rest.chars();
        return scalar(u32::from_str_radix(digits, 16).ok());
    }
    let first = hex(chars, 4);
    let Some(high) = first.filter(|code| (0xD800..0xDC00).contains(code)) else {
        return scalar(first);
    };
    let mut ahead = chars.as_str().strip_prefix("\\u").unwrap_or_default().chars();
    let Some(low) = hex(&mut ahead, 4).filter(|code| (0xDC00..0xE000).contains(code)) else {
        return char::REPLACEMENT_CHARACTER;
    };
    *chars = ahead;
    scalar(Some(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00)))
}

/// Reads `count` hexadecimal digits.
fn hex(chars: &mut Chars<'_>, count: usize) -> Option<u32> {
    let (digits, rest) = chars.as_str().split_at_checked(count)?;
    let code = u32::from_str_radix(digits, 16).ok()?;
    *chars = rest.chars();
    Some(code)
}

/// The character of a code; the replacement character where there is none, as in half a surrogate pair.
fn scalar(code: Option<u32>) -> char {
    code.and_then(char::from_u32).unwrap_or(char::REPLACEMENT_CHARACTER)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use super::*;

    #[test]
    fn escapes_are_undone() {
        for (code, text) in [
            (r#""a\"b\\c\n\t\/""#, "a\"b\\c\n\t/"),
            (r#"'it\'s "so"'"#, "it's \"so\""),
            (r#""\x41\u00e9\u{1F600}\uD83D\uDE00""#, "Aé😀😀"),
            (r#""\uD83D!""#, "\u{fffd}!"),
            ("\"a\\\nb\\\r\nc\"", "abc"),
            (r#""\u00""#, "\u{fffd}00"),
        ] {
            assert_eq!(quoted(&mut Cursor::code(code)).unwrap(), text, "{code}");
        }
    }

    #[test]
    fn a_string_ends_on_its_line() {
        for code in ["\"abc", "\"abc\n\"", "\"abc\\", "abc", ""] {
            assert!(quoted(&mut Cursor::code(code)).is_err(), "{code}");
        }
    }

    #[test]
    fn a_template_is_text_unless_it_computes() {
        let mut cursor = Cursor::code("`a\nb\\``;");
        assert_eq!(template(&mut cursor).unwrap(), "a\nb`");
        assert_eq!(cursor.rest(), ";");
        assert_eq!(template(&mut Cursor::code("`a${b}`")), None);
    }
}
