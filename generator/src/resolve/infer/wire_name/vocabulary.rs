//! `Vocabulary`: the keys that an API is known to write.

use std::collections::{BTreeMap, HashMap};

use super::{
    fields,
    style::{Style, Styles},
};
use crate::{
    evidence::Evidence,
    resolve::{
        draft::{Draft, Record},
        infer::inferred,
    },
};

/// All keys that wire examples show, by their letters and digits.
pub(super) struct Vocabulary {
    keys: HashMap<String, BTreeMap<String, usize>>,
    styles: Styles,
}

impl Vocabulary {
    /// The keys that `drafts` were shown with.
    pub(super) fn of(record: &Record<'_>, drafts: &[Draft]) -> Self {
        let mut vocabulary = Self { keys: HashMap::new(), styles: Styles::default() };
        for field in drafts.iter().flat_map(fields) {
            for (key, (count, _)) in &field.seen.keys {
                vocabulary.styles.count(key);
                *vocabulary.keys.entry(field.key.clone()).or_default().entry(key.clone()).or_default() += count;
            }
        }
        if vocabulary.styles.0.is_empty() {
            vocabulary.listen(record, drafts);
        }
        vocabulary
    }

    /// Where no example shows a key, descriptions may name fields as they travel.
    fn listen(&mut self, record: &Record<'_>, drafts: &[Draft]) {
        let known: std::collections::HashSet<&str> =
            drafts.iter().flat_map(fields).map(|field| field.key.as_str()).collect();
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
        let plain = keys.get(key).copied().unwrap_or_default();
        keys.iter().any(|(other, count)| other != key && *count > plain)
    }

    /// The key that other types have for the same letters and digits, in the style of this type where it has one.
    pub(super) fn other(&self, key: &str, style: Option<Style>) -> Option<&str> {
        let keys = self.keys.get(key)?.iter();
        let fitting = keys.filter(|(key, _)| style.is_none() || Style::of(key).is_none() || Style::of(key) == style);
        fitting.reduce(|best, next| if next.1 > best.1 { next } else { best }).map(|(key, _)| key.as_str())
    }

    /// The style of most keys.
    pub(super) fn convention(&self) -> (Style, Evidence) {
        match self.styles.winner() {
            Some(style) => {
                let (count, all) = (self.styles.0[&style], self.styles.0.values().sum::<usize>());
                (style, inferred("wire_name", format!("the convention: {count} of {all} keys are {}", style.name())))
            }
            None => (Style::Snake, inferred("wire_name", "most APIs write snake_case, and no example tells")),
        }
    }
}
