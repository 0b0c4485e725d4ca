//! What a key looks like in a text, and texts without their keys: nothing that is written or printed may carry one that works.

mod address;
mod kinds;
mod markdown;
mod random;

use std::{borrow::Cow, ops::Range};

/// What a key becomes; what names its kind stays before it: `sk-live-example`.
const PLACEHOLDER: &str = "example";

/// No key is shorter.
const SHORTEST: usize = 16;

/// `text` with a placeholder in the place of every key. What names the kind of the key stays.
#[must_use]
pub fn redacted(text: &str) -> Cow<'_, str> {
    replaced(text, |safe, _| safe.push_str(PLACEHOLDER))
}

/// Markdown with a placeholder in the place of every key, also of those that its marks take apart: `sk\_live\_…` is a key once it
/// is shown. Such a text loses its marks.
#[must_use]
pub fn redacted_markdown(text: &str) -> Cow<'_, str> {
    let safe = redacted(text);
    match redacted(&markdown::shown(&safe)) {
        Cow::Borrowed(_) => safe,
        Cow::Owned(plain) => Cow::Owned(plain),
    }
}

/// `text` with a star for every letter of a key, so that everything else stays in its column.
#[must_use]
pub fn masked(text: &str) -> Cow<'_, str> {
    replaced(text, |safe, key| safe.extend(key.chars().map(|letter| if letter == '\n' { '\n' } else { '*' })))
}

/// What names the kind of the key, where `text` is a key and nothing else, save the scheme before it (`Bearer`).
#[must_use]
pub fn kind(text: &str) -> Option<&str> {
    let key = keys(text).into_iter().next()?;
    let (label, rest) = (text.get(..key.start)?, text.get(key.end..)?);
    let bare = label.split_once(' ').filter(|(scheme, _)| kinds::is_scheme(scheme)).map_or(label, |(_, bare)| bare);
    let alone = rest.is_empty() && bare.bytes().all(is_of_word);
    (alone || kinds::is_private_key(label)).then_some(label)
}

fn replaced(text: &str, replace: impl Fn(&mut String, &str)) -> Cow<'_, str> {
    let keys = keys(text);
    if keys.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut safe = String::with_capacity(text.len());
    let mut from = 0;
    for key in keys {
        safe.push_str(text.get(from..key.start).unwrap_or_default());
        from = key.end;
        replace(&mut safe, text.get(key).unwrap_or_default());
    }
    safe.push_str(text.get(from..).unwrap_or_default());
    Cow::Owned(safe)
}

/// Where the random parts of the keys in `text` stand, in order.
fn keys(text: &str) -> Vec<Range<usize>> {
    if text.len() < SHORTEST {
        return Vec::new();
    }
    let mut keys = kinds::private_keys(text);
    keys.extend(address::passwords(text));
    let blocks = keys.len();
    let mut before: Range<usize> = 0..0;
    for word in words(text) {
        let gap = text.get(before.end..word.start).unwrap_or_default();
        let scheme = || text.get(before.clone()).is_some_and(kinds::is_scheme) && joins(gap);
        let found = text.get(word.clone()).and_then(|found| kinds::random_part(found, scheme));
        if let Some(start) = found {
            keys.push(word.start + start..word.end + base64(text.get(word.end..).unwrap_or_default()));
        }
        before = word;
    }
    if blocks > 0 {
        keys.sort_by_key(|key| key.start);
        // Lines of a block are no words of their own.
        let mut end = 0;
        keys.retain(|key| {
            let free = key.start >= end;
            end = end.max(key.end);
            free
        });
    }
    keys
}

/// Whether `gap` is all that may stand between a scheme and its key.
fn joins(gap: &str) -> bool {
    !gap.is_empty() && gap.len() <= 4 && gap.chars().all(|sign| " \t:='\"`".contains(sign))
}

/// How many bytes of `rest` go on with a key that is written in base64.
fn base64(rest: &str) -> usize {
    let is_of_key = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/');
    if rest.starts_with(['+', '/']) { rest.bytes().take_while(|byte| is_of_key(*byte)).count() } else { 0 }
}

/// The words of `text`: letters, digits and what keys join them with, without the full stop of a sentence.
fn words(text: &str) -> impl Iterator<Item = Range<usize>> {
    let bytes = text.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        at += bytes.get(at..)?.iter().position(|byte| is_of_word(*byte))?;
        let rest = bytes.get(at..)?;
        let length = rest.iter().position(|byte| !is_of_word(*byte)).unwrap_or(rest.len());
        let word = rest.get(..length)?;
        let stops = word.iter().rev().take_while(|byte| **byte == b'.').count();
        let start = at;
        at += length;
        Some(start..start + length - stops)
    })
}

fn is_of_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A tail that looks random; whole keys in a source file would alarm those who scan for them.
    fn tail(length: usize) -> String {
        "a1B2c3D4e5F6g7H8".chars().cycle().take(length).collect()
    }

    #[test]
    fn keys_lose_their_tails_wherever_they_stand() {
        let tail = tail(24);
        let cases = [
            ("sk-or-v1-{}", "sk-or-v1-example"),
            ("Call it with Bearer sk_live_{}, or not.", "Call it with Bearer sk_live_example, or not."),
            ("(`ghp_{}`)", "(`ghp_example`)"),
            ("?key=AIza{}&x=1", "?key=AIzaexample&x=1"),
            ("ends with pypi-{}.", "ends with pypi-example."),
            ("Authorization: Bearer {}", "Authorization: Bearer example"),
            ("Basic {}==", "Basic example=="),
            ("eyJ{}.eyJ{}.{}", "eyJexample"),
            ("https://me:{}@x.dev/a", "https://me:example@x.dev/a"),
            ("use postgres://me:open@db:5432/x", "use postgres://me:example@db:5432/x"),
            ("https://x.dev/?a=1&password=secret1&b=2", "https://x.dev/?a=1&password=example&b=2"),
            ("Authorization: Basic dXNlcjpwYXNzdGVzdEtleQ==", "Authorization: Basic example=="),
            ("sk-abcdefghijklmnopqrstuvwxyzabcdefghijklmn", "sk-example"),
            ("sk_live_123456789012345678901234567890", "sk_live_example"),
            ("xoxb-123456789012-1234567890123-{} xoxp-1-{}", "xoxb-example xoxp-1-example"),
        ];
        for (text, expected) in cases {
            assert_eq!(redacted(&text.replace("{}", &tail)), expected);
        }
    }

    #[test]
    fn keys_that_marks_take_apart_lose_their_tails_too() {
        let tail = tail(24);
        let cases = [
            (r"use sk\_live\_{}", "use sk_live_example"),
            ("use sk&#45;or&#x2d;{}", "use sk-or-example"),
            ("use sk-\u{200b}{}", "use sk-example"),
            ("Bearer<br/>{}", "Bearer example"),
            ("use ghp_**{}**", "use ghp_example"),
            ("use `sk-`{}", "use sk-example"),
            ("Bearer  `{}`", "Bearer  `example`"),
            ("X-API-Key: {}", "X-API-Key: example"),
            ("?api_key={}&x=1", "?api_key=example&x=1"),
            ("Bearer {}/a+b", "Bearer example"),
        ];
        for (text, expected) in cases {
            assert_eq!(redacted_markdown(&text.replace("{}", &tail)), expected);
        }
        let fine = r"snake\_case, **bold**, `code` and [a link](https://x.dev/a_b) &amp; more";
        assert!(matches!(redacted_markdown(fine), Cow::Borrowed(_)));
    }

    #[test]
    fn what_only_looks_like_a_key_stays() {
        for text in [
            "sk-or-v1-0e6...1c96",
            "https://<name>:<password>@x.dev",
            "https://x.dev:8080/a:b@c",
            "https://x.dev/?password={password}&token=TOKEN",
            "mail me@x.dev, see https://x.dev",
            "[https://](mailto:me@x.dev)",
            "Bearer authenticationIsNeededHere",
            "task-list-for-the-day-after",
            "sk-learn-is-a-library-of-python",
            "sk-learn-is-a-library-of-python3-and-more",
            "sk_test_XXXXXXXXXXXXXXXXXXXXXXXX",
            "0123abcd-0123-4abc-8def-0123456789ab",
            "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
            "sha256-9f86d081884c7d659a2feaa0c55ad015",
            "eyJpZCI6MTIzNDU2Nzg5MDEyMzQ1Njc4OTB9",
            "Bearer authentication is needed",
            "Basic information about a user",
            "-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----",
        ] {
            assert_eq!(redacted(text), text);
            assert_eq!(kind(text), None, "{text}");
        }
    }

    #[test]
    fn the_block_of_a_private_key_is_emptied() {
        let body = format!("{}\n{}", tail(64), tail(20));
        let block = format!("a\n-----BEGIN RSA PRIVATE KEY-----\n{body}\n-----END RSA PRIVATE KEY-----\nb");
        let empty = "a\n-----BEGIN RSA PRIVATE KEY-----\nexample\n-----END RSA PRIVATE KEY-----\nb";
        assert_eq!(redacted(&block), empty);
        assert_eq!(redacted(empty), empty);
        assert_eq!(masked(&block).len(), block.len());
        assert_eq!(masked(&block).lines().count(), block.lines().count());
        assert!(kind(block.trim_start_matches("a\n")).is_some());
    }

    #[test]
    fn a_mask_is_as_wide_as_the_key() {
        let text = format!("é sk_live_{} é", tail(20));
        assert_eq!(masked(&text), format!("é sk_live_{} é", "*".repeat(20)));
    }

    #[test]
    fn a_text_that_is_a_key_tells_its_kind() {
        let tail = tail(32);
        assert_eq!(kind(&format!("sk-or-v1-{tail}")), Some("sk-or-v1-"));
        assert_eq!(kind(&format!("Bearer {tail}")), Some("Bearer "));
        assert_eq!(kind(&format!("https://example.com/?token=ghp_{tail}")), None);
        assert_eq!(kind(&format!("send ghp_{tail} along")), None);
    }
}
