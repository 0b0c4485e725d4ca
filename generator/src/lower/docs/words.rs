//! Words: a text without any form, each sign of which stands for itself.

use super::rewritten::wrapped;
use crate::text::{Inline, Links, Markdown};

/// The words of `text`, whatever it is.
pub(super) fn of(text: &str) -> Markdown {
    Markdown::proven(&wrapped(&escaped(text)), Links::Web).unwrap_or_default()
}

/// The words of `text` in one line.
pub(super) fn line(text: &str) -> Inline {
    Inline::proven(&escaped(text), Links::Web).unwrap_or_default()
}

/// The words of `text`, in which a back slash takes its meaning from every sign that has one; from all signs in the first
/// word, with which a list or a heading could begin.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for (at, word) in text.split_whitespace().enumerate() {
        if at > 0 {
            escaped.push(' ');
        }
        for sign in word.chars() {
            if sign.is_ascii_punctuation() && (at == 0 || !HARMLESS.contains(sign)) {
                escaped.push('\\');
            }
            escaped.push(sign);
        }
    }
    escaped
}

/// What means nothing inside of a line.
const HARMLESS: &str = ",.;'\"()?/%-";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sign_stands_for_itself() {
        let cases = [
            ("- - - 1; a", "\\- - - 1; a"),
            ("1. a", "1\\. a"),
            ("    a\n    b", "a b"),
            ("x ```rust\nmain()", "x \\`\\`\\`rust main()"),
            ("a <b> [c](d) ~~e~~ http://x", "a \\<b\\> \\[c\\](d) \\~\\~e\\~\\~ http\\://x"),
            ("", ""),
        ];
        for (text, expected) in cases {
            assert_eq!(line(text).as_str(), expected);
        }
    }

    #[test]
    fn any_sign_may_begin_a_text() {
        for sign in (' '..='~').filter(|sign| !sign.is_whitespace()) {
            for text in [sign.to_string(), format!("{sign}{sign}{sign} a"), format!("a\n{sign}{sign}{sign}\n{sign} b")]
            {
                assert!(!of(&text).is_empty() && !line(&text).as_str().is_empty(), "{text:?}");
            }
        }
    }
}
