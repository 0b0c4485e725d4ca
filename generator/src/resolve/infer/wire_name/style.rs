//! `Style`: how the keys of an API are written.

use std::collections::BTreeMap;

use heck::{ToLowerCamelCase, ToUpperCamelCase};

use crate::{dialect, source::Naming};

/// How keys of several words are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Style {
    Snake,
    Camel,
    Kebab,
    Pascal,
}

impl Style {
    /// The style of a key; a single small word has none, nor has one of capitals.
    pub(super) fn of(key: &str) -> Option<Self> {
        let body = key.trim_matches('_');
        if body.contains('_') {
            Some(Self::Snake)
        } else if body.contains('-') {
            Some(Self::Kebab)
        } else if is_lower(body) {
            body.bytes().any(|byte| byte.is_ascii_uppercase()).then_some(Self::Camel)
        } else {
            let capital = body.bytes().next().is_some_and(|byte| byte.is_ascii_uppercase());
            (capital && body.bytes().any(|byte| byte.is_ascii_lowercase())).then_some(Self::Pascal)
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
            Self::Pascal => whole.join("_").to_upper_camel_case(),
        }
    }

    /// What people call it.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Snake => "snake_case",
            Self::Camel => "camelCase",
            Self::Kebab => "kebab-case",
            Self::Pascal => "PascalCase",
        }
    }

    /// What `schema.yaml` calls it.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Snake => "snake",
            Self::Camel => "camel",
            Self::Kebab => "kebab",
            Self::Pascal => "pascal",
        }
    }

    /// The style that a person names; nothing where names stay as they are shown.
    pub(super) fn named(naming: Naming) -> Option<Self> {
        match naming {
            Naming::Camel => Some(Self::Camel),
            Naming::Snake => Some(Self::Snake),
            Naming::Pascal => Some(Self::Pascal),
            Naming::Kebab => Some(Self::Kebab),
            Naming::AsShown => None,
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

    /// The style that most keys have, and how many have it; nothing where two have as many.
    pub(super) fn winner(&self) -> Option<(Style, usize)> {
        let most = self.0.values().copied().max()?;
        let mut first = self.0.iter().filter(|(_, count)| **count == most);
        let (style, _) = first.next()?;
        first.next().is_none().then_some((*style, most))
    }

    /// How many keys have a style.
    pub(super) fn all(&self) -> usize {
        self.0.values().sum()
    }
}

pub(super) fn is_lower(text: &str) -> bool {
    text.bytes().next().is_some_and(|byte| byte.is_ascii_lowercase())
}

/// Whether `key` can be what a dialect shows as `shown`: a word stays one word (`filename` is no `file_name`), several stay several.
pub(super) fn has_words_of(key: &str, shown: &str) -> bool {
    let words = dialect::words(shown);
    if words.len() == 1 { dialect::words(key).len() == 1 } else { dialect::words(key).len() > 1 }
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
        assert_eq!(Style::of("CreatedAt"), Some(Style::Pascal));
        assert_eq!(Style::of("Name"), Some(Style::Pascal));
        assert_eq!(Style::of("URL"), None);
    }

    #[test]
    fn words_are_written_in_the_style() {
        let words = ["last", "30m", "usage"].map(str::to_owned);
        assert_eq!(Style::Snake.write(&words), "last_30m_usage");
        assert_eq!(Style::Camel.write(&words), "last30mUsage");
        assert_eq!(Style::Pascal.write(&words), "Last30mUsage");
        assert_eq!(Style::Snake.write(&["b", "64", "json"].map(str::to_owned)), "b64_json");
    }

    #[test]
    fn a_tie_has_no_winner() {
        let mut styles = Styles::default();
        ["created_at", "updatedAt"].iter().for_each(|key| styles.count(key));
        assert_eq!(styles.winner(), None);
        styles.count("deletedAt");
        assert_eq!(styles.winner(), Some((Style::Camel, 2)));
    }

    #[test]
    fn a_word_stays_a_word() {
        assert!(has_words_of("_id", "id") && has_words_of("ID", "id"));
        assert!(!has_words_of("file_name", "filename") && !has_words_of("filename", "fileName"));
        assert!(has_words_of("o_auth_token", "oauthToken"));
    }
}
