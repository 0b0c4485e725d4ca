//! `Vocabulary`: the keys that an API is known to write.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use super::{
    fields,
    style::{Style, has_words_of},
};
use crate::{link::Corpus, merge::Draft};

/// All keys that wire examples and the paths of methods show, by their letters and digits, each with the number of types that were shown
/// with it. Types, not examples: pages repeat one example as often as it is referred to.
pub(super) struct Vocabulary(FxHashMap<String, BTreeMap<String, usize>>);

impl Vocabulary {
    /// The keys that `drafts` were shown with, and the parameters in paths, which count for less than any type: one in another style than
    /// `leading`, that of most, is a slip of that path.
    pub(super) fn of(corpus: &Corpus<'_>, drafts: &[Draft], leading: Option<Style>) -> Self {
        let mut keys: FxHashMap<String, BTreeMap<String, usize>> = FxHashMap::default();
        for field in drafts.iter().flat_map(fields) {
            for key in field.observed.keys.keys() {
                *keys.entry(field.key.clone()).or_default().entry(key.clone()).or_default() += 1;
            }
        }
        let parameters = corpus.sources.iter().flat_map(|source_pages| &source_pages.parameters);
        for name in parameters.map(|(name, _)| name).filter(|name| Style::of(name) == leading) {
            keys.entry(crate::dialect::joined(name)).or_default().entry((*name).to_owned()).or_default();
        }
        Self(keys)
    }

    /// The key that most other types have for the letters and digits of `key`, which the pages show as `shown`, in the style of this
    /// type where it has one; nothing where two are as frequent.
    pub(super) fn other(&self, key: &str, shown: &str, style: Option<Style>) -> Option<&str> {
        let fits = |key: &str| {
            has_words_of(key, shown) && (style.is_none() || Style::of(key).is_none() || Style::of(key) == style)
        };
        let fitting = || self.0.get(key).into_iter().flatten().filter(|(key, _)| fits(key));
        let most = fitting().map(|(_, types)| types).max()?;
        let mut best = fitting().filter(|(_, types)| *types == most);
        let (key, _) = best.next()?;
        best.next().is_none().then_some(key.as_str())
    }

    /// All keys that examples show.
    pub(super) fn shown(&self) -> impl Iterator<Item = &str> {
        let keys = self.0.values().flatten();
        keys.filter(|(_, types)| **types > 0).map(|(key, _)| key.as_str())
    }
}
