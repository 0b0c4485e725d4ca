//! `Style`: how the keys of an API are written.

use std::collections::BTreeMap;

use heck::ToLowerCamelCase;

/// How keys of several words are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Style {
    Snake,
    Camel,
    Kebab,
}

impl Style {
    /// The style of a key; a single word has none.
    pub(super) fn of(key: &str) -> Option<Self> {
        let body = key.trim_matches('_');
        if body.contains('_') {
            Some(Self::Snake)
        } else if body.contains('-') {
            Some(Self::Kebab)
        } else {
            let humps = body.bytes().skip(1).any(|byte| byte.is_ascii_uppercase());
            (humps && is_lower(body)).then_some(Self::Camel)
        }
    }

    /// A key of `words`. A number belongs to the word before it (`sha256`), a number with a unit does not (`last_30m`).
    pub(super) fn write(self, words: &[String]) -> String {
        let mut whole: Vec<String> = Vec::new();
        for word in words {
            let number = word.bytes().all(|byte| byte.is_ascii_digit());
            match whole.last_mut().filter(|_| number) {
                Some(last) => last.push_str(word),
                None => whole.push(word.clone()),
            }
        }
        match self {
            Self::Snake => whole.join("_"),
            Self::Kebab => whole.join("-"),
            Self::Camel => whole.join("_").to_lower_camel_case(),
        }
    }

    /// What people call it.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Snake => "snake_case",
            Self::Camel => "camelCase",
            Self::Kebab => "kebab-case",
        }
    }
}

/// How many keys have each style.
#[derive(Debug, Default, Clone)]
pub(super) struct Styles(pub(super) BTreeMap<Style, usize>);

impl Styles {
    /// Counts the style of `key`.
    pub(super) fn count(&mut self, key: &str) {
        if let Some(style) = Style::of(key) {
            *self.0.entry(style).or_default() += 1;
        }
    }

    /// Adds the keys of `other`.
    pub(super) fn add(&mut self, other: &Self) {
        for (style, count) in &other.0 {
            *self.0.entry(*style).or_default() += count;
        }
    }

    /// The style that most keys have.
    pub(super) fn winner(&self) -> Option<Style> {
        self.0.iter().reduce(|best, next| if next.1 > best.1 { next } else { best }).map(|(style, _)| *style)
    }
}

pub(super) fn is_lower(text: &str) -> bool {
    text.bytes().next().is_some_and(|byte| byte.is_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_single_word_has_no_style() {
        assert_eq!(Style::of("hash"), None);
        assert_eq!(Style::of("_shape"), None);
        assert_eq!(Style::of("aion-labs"), Some(Style::Kebab));
        assert_eq!(Style::of("createdAt"), Some(Style::Camel));
        assert_eq!(Style::of("created_at"), Some(Style::Snake));
        assert_eq!(Style::of("URL"), None);
    }

    #[test]
    fn words_are_written_in_the_style() {
        let words = ["last", "30m", "usage"].map(str::to_owned);
        assert_eq!(Style::Snake.write(&words), "last_30m_usage");
        assert_eq!(Style::Camel.write(&words), "last30mUsage");
        assert_eq!(Style::Snake.write(&["b", "64", "json"].map(str::to_owned)), "b64_json");
    }
}
