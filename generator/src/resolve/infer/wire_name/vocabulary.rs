//! `Vocabulary`: the keys that an API is known to write.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use super::{
    fields,
    style::{Style, has_words_of},
};
use crate::{
    link::{Corpus, Origin},
    merge::Draft,
    place::Place,
};

/// All keys that wire examples and the paths of methods show, by their letters and digits.
pub(super) struct Vocabulary(FxHashMap<String, BTreeMap<String, Known>>);

/// How well a key is known.
#[derive(Debug, Clone)]
pub(super) struct Known {
    /// How many types were shown with it. Types, not examples: pages repeat one example as often as it is referred to.
    types: usize,
    first: First,
}

/// Where a key is shown first.
#[derive(Debug, Clone)]
enum First {
    Example(Origin),
    Path(Place),
}

impl Known {
    /// Where the key is shown first.
    pub(super) fn place(&self, corpus: &Corpus<'_>) -> Option<Place> {
        match &self.first {
            First::Example(origin) => corpus.place(*origin),
            First::Path(place) => Some(place.clone()),
        }
    }
}

impl Vocabulary {
    /// The keys that `drafts` were shown with, and the parameters in paths, which count for less than any type: one in another style than
    /// `leading`, that of most, is a slip of that path.
    pub(super) fn of(corpus: &Corpus<'_>, drafts: &[Draft], leading: Option<Style>) -> Self {
        let mut keys: FxHashMap<String, BTreeMap<String, Known>> = FxHashMap::default();
        for field in drafts.iter().flat_map(fields) {
            for (key, (_, origin)) in &field.observed.keys {
                let known = keys.entry(field.key.clone()).or_default();
                let fresh = Known { types: 0, first: First::Example(*origin) };
                known.entry(key.clone()).or_insert(fresh).types += 1;
            }
        }
        let parameters = corpus.sources.iter().flat_map(|source_pages| &source_pages.parameters);
        for (name, place) in parameters.filter(|(name, _)| Style::of(name) == leading) {
            let known = keys.entry(crate::dialect::joined(name)).or_default();
            known.entry((*name).to_owned()).or_insert_with(|| Known { types: 0, first: First::Path(place.clone()) });
        }
        Self(keys)
    }

    /// The key that most other types have for the letters and digits of `key`, which the pages show as `shown`, in the style of this
    /// type where it has one; nothing where two are as frequent.
    pub(super) fn other(&self, key: &str, shown: &str, style: Option<Style>) -> Option<(&str, &Known)> {
        let fits = |key: &str| {
            has_words_of(key, shown) && (style.is_none() || Style::of(key).is_none() || Style::of(key) == style)
        };
        let fitting = || self.0.get(key).into_iter().flatten().filter(|(key, _)| fits(key));
        let most = fitting().map(|(_, known)| known.types).max()?;
        let mut best = fitting().filter(|(_, known)| known.types == most);
        let (key, known) = best.next()?;
        best.next().is_none().then_some((key.as_str(), known))
    }

    /// All keys that examples show.
    pub(super) fn shown(&self) -> impl Iterator<Item = &str> {
        let keys = self.0.values().flatten();
        keys.filter(|(_, known)| known.types > 0).map(|(key, _)| key.as_str())
    }
}
