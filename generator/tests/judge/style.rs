//! `Style`: how keys are written, by the judge's own hand: the generator's must not judge itself.

use crate::words::INITIALISMS;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Style {
    Snake,
    Camel,
    Pascal,
    Kebab,
}

impl Style {
    /// Each style, and how many APIs have it: some are rare.
    pub(crate) const ALL: [(Self, u64); 4] = [(Self::Snake, 3), (Self::Camel, 3), (Self::Pascal, 1), (Self::Kebab, 1)];

    /// A key of `words`; with `capitals` a word that people write in capitals is, unless it comes first in camelCase.
    pub(crate) fn write(self, words: &[String], capitals: bool) -> String {
        match self {
            Self::Snake => words.join("_"),
            Self::Kebab => words.join("-"),
            Self::Pascal => words.iter().map(|word| capital(word, capitals)).collect(),
            Self::Camel => {
                let rest = words.iter().skip(1).map(|word| capital(word, capitals));
                words.iter().take(1).cloned().chain(rest).collect()
            }
        }
    }
}

/// A word with a capital, or in capitals.
pub(crate) fn capital(word: &str, capitals: bool) -> String {
    if capitals && INITIALISMS.contains(&word) {
        return word.to_uppercase();
    }
    let (first, rest) = word.split_at(word.len().min(1));
    format!("{}{rest}", first.to_uppercase())
}
