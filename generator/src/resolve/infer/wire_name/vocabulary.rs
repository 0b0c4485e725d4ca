//! `Vocabulary`: the keys that an API is known to write.

use std::collections::BTreeMap;

use super::{
    fields,
    style::{Style, Styles},
};
use crate::resolve::draft::{Draft, Origin, Record};
use rustc_hash::{FxHashMap, FxHashSet};

/// All keys that wire examples show, by their letters and digits.
pub(super) struct Vocabulary {
    /// How often each is shown, and where first.
    keys: FxHashMap<String, BTreeMap<String, (usize, Origin)>>,
    styles: Styles,
}

impl Vocabulary {
    /// The keys that `drafts` were shown with.
    pub(super) fn of(record: &Record<'_>, drafts: &[Draft]) -> Self {
        let mut vocabulary = Self { keys: FxHashMap::default(), styles: Styles::default() };
        for field in drafts.iter().flat_map(fields) {
            for (key, (count, origin)) in &field.seen.keys {
                vocabulary.styles.count(key);
                let known = vocabulary.keys.entry(field.key.clone()).or_default();
                known.entry(key.clone()).or_insert((0, *origin)).0 += count;
            }
        }
        if vocabulary.styles.0.is_empty() {
            vocabulary.listen(record, drafts);
        }
        vocabulary
    }

    /// Where no example shows a key, descriptions may name fields as they travel.
    fn listen(&mut self, record: &Record<'_>, drafts: &[Draft]) {
        let known: FxHashSet<&str> = drafts.iter().flat_map(fields).map(|field| field.key.as_str()).collect();
        for field in drafts.iter().flat_map(fields) {
            for said in &field.says {
                let description = record.row(said).and_then(|row| row.description.as_ref());
                let quoted = description.map(|text| text.value.split('`').skip(1).step_by(2)).into_iter().flatten();
                quoted
                    .filter(|word| known.contains(crate::dialect::joined(word).as_str()))
                    .for_each(|word| self.styles.count(word));
            }
        }
    }

    /// Whether other types write this key otherwise than as one word.
    pub(super) fn knows_other(&self, key: &str) -> bool {
        let Some(keys) = self.keys.get(key) else { return false };
        let plain = keys.get(key).map_or(0, |(count, _)| *count);
        keys.iter().any(|(other, (count, _))| other != key && *count > plain)
    }

    /// The key that other types have for the same letters and digits, in the style of this type where it has one.
    pub(super) fn other(&self, key: &str, style: Option<Style>) -> Option<(&str, Origin)> {
        let keys = self.keys.get(key)?.iter();
        let fitting = keys.filter(|(key, _)| style.is_none() || Style::of(key).is_none() || Style::of(key) == style);
        fitting
            .reduce(|best, next| if next.1.0 > best.1.0 { next } else { best })
            .map(|(key, (_, origin))| (key.as_str(), *origin))
    }

    /// The style of most keys, and a few words on how many those are.
    pub(super) fn convention(&self) -> (Style, String) {
        match self.styles.winner() {
            Some(style) => {
                let (count, all) = (self.styles.0[&style], self.styles.0.values().sum::<usize>());
                (style, format!("the convention: {count} of {all} keys are {}", style.name()))
            }
            None => (Style::Snake, "the habit of most APIs: no example shows a key".to_owned()),
        }
    }
}
