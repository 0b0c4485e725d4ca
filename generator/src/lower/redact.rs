//! Redaction: a key in an example must not look as if it were alive.

use std::borrow::Cow;

/// What keys of well-known services begin with.
const PREFIXES: &[&str] = &[
    "AIza",
    "AKIA",
    "SG.",
    "dop_v1_",
    "eyJ",
    "ghp_",
    "gho_",
    "ghs_",
    "ghu_",
    "github_pat_",
    "glpat-",
    "hf_",
    "npm_",
    "pk-",
    "pk_",
    "pypi-",
    "rk_",
    "sess-",
    "shpat_",
    "sk-",
    "sk_",
    "whsec_",
    "xapp-",
    "xoxb-",
    "xoxp-",
    "ya29.",
];

/// A tail of so many characters is no word.
const LONG: usize = 16;

/// `text` with a placeholder in the place of every key: a known prefix with a long tail that is no word. What names
/// the kind of the key stays: `sk-or-v1-example`.
pub(super) fn redacted(text: &str) -> Cow<'_, str> {
    if !text.split(|c| !is_key(c)).any(|word| word.len() >= LONG && tail(word).is_some()) {
        return Cow::Borrowed(text);
    }
    let mut safe = String::new();
    for part in text.split_inclusive(|c: char| !is_key(c)) {
        let word = part.trim_end_matches(|c: char| !is_key(c));
        match tail(word) {
            Some(tail) => safe.extend([word.strip_suffix(tail).unwrap_or_default(), "example"]),
            None => safe.push_str(word),
        }
        safe.push_str(part.strip_prefix(word).unwrap_or_default());
    }
    Cow::Owned(safe)
}

fn is_key(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.')
}

/// The random part of a key.
fn tail(word: &str) -> Option<&str> {
    let prefix = PREFIXES.iter().find(|prefix| word.starts_with(**prefix))?;
    let mut tail = word.strip_prefix(prefix)?;
    // `or-v1-` and the like name the kind of a key, and are short.
    while let Some((first, rest)) = tail.split_once(['-', '_'])
        && first.len() <= 6
        && rest.len() >= LONG
    {
        tail = rest;
    }
    let elided = tail.contains("..");
    let random = !elided
        && tail.len() >= LONG
        && tail.contains(|c: char| c.is_ascii_digit())
        && tail.contains(char::is_alphabetic);
    random.then_some(tail)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_lose_their_tails_and_words_stay() {
        let cases = [
            ("sk-or-v1-00aa11bb22cc33dd44ee55ff", "sk-or-v1-example"),
            ("Bearer sk_live_a1b2c3d4e5f6a7b8c9, yes", "Bearer sk_live_example, yes"),
            ("sk-or-v1-0e6...1c96", "sk-or-v1-0e6...1c96"),
            ("task-list-for-the-day-after", "task-list-for-the-day-after"),
            ("sk-learn-is-a-library-of-python", "sk-learn-is-a-library-of-python"),
        ];
        for (text, expected) in cases {
            assert_eq!(redacted(text), expected);
        }
    }
}
