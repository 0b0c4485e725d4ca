//! Types whose keys are the values of an enum: options by provider, texts by language.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;
use rustc_hash::FxHashMap;
use serde_json::Value;

use super::{
    fields, shown,
    style::{Style, Styles},
};
use crate::{
    dialect,
    merge::{Draft, DraftShape, FieldDraft},
};

/// The values of an enum, as the keys of a type.
#[derive(Clone)]
pub(super) struct Keys {
    /// The enum's name.
    pub(super) of: String,
    /// The style of the values.
    pub(super) style: Option<Style>,
    /// The values by their letters and digits.
    values: BTreeMap<String, String>,
    /// How many values there are.
    count: usize,
}

impl Keys {
    /// The value with the letters and digits of `key`.
    pub(super) fn find(&self, key: &str) -> Option<&str> {
        self.values.get(key).map(String::as_str)
    }

    /// Whether the keys that examples show are among the values, letter by letter.
    fn agree(&self, draft: &Draft) -> bool {
        fields(draft)
            .iter()
            .filter_map(shown)
            .all(|(key, _)| self.find(&dialect::joined(key)).is_none_or(|value| value == key))
    }

    /// Whether all of the values are fields of `draft`: an enum of which some are none lists something else, such as what one can sort by.
    fn all_fit(&self, draft: &Draft) -> bool {
        let values: BTreeSet<&str> = fields(draft).iter().filter_map(|field| self.find(&field.key)).collect();
        values.len() == self.count
    }

    /// Whether the value has the same words as the field: `AkashML` has two, a field shown as `akashml` has one.
    fn spells(&self, field: &FieldDraft) -> bool {
        let value = self.find(&field.key).map(dialect::words);
        value.is_some_and(|value| field.stated.iter().any(|stated| value == dialect::words(&stated.shown)))
    }
}

/// Which types are keyed by which enum.
pub(super) struct Keyed(FxHashMap<usize, Keys>);

/// Fewer keys than this are values of some enum by chance.
const FEWEST: usize = 6;

impl Keyed {
    /// Finds for each type the enum that the greater part of its keys are values of: the list of values may be older.
    pub(super) fn of(drafts: &[Draft]) -> Self {
        let enums = Enums::of(drafts.par_iter().filter_map(keys).collect());
        let structs = drafts.par_iter().enumerate().filter(|(_, draft)| fields(draft).len() >= FEWEST);
        Self(structs.filter_map(|(at, draft)| Some((at, enums.best(draft)?.clone()))).collect())
    }

    /// The keys of the draft numbered `at`.
    pub(super) fn keys(&self, at: usize) -> Option<&Keys> {
        self.0.get(&at)
    }
}

/// The enums that may give a type its keys.
struct Enums {
    all: Vec<Keys>,
    /// The enums that have each value, by its letters and digits.
    by_value: FxHashMap<String, Vec<usize>>,
}

impl Enums {
    fn of(all: Vec<Keys>) -> Self {
        let mut by_value: FxHashMap<String, Vec<usize>> = FxHashMap::default();
        for (at, keys) in all.iter().enumerate() {
            keys.values.keys().for_each(|value| by_value.entry(value.clone()).or_default().push(at));
        }
        Self { all, by_value }
    }

    /// The enum of which most fields of `draft` are values, the first of equals.
    fn best(&self, draft: &Draft) -> Option<&Keys> {
        let fields = fields(draft);
        let enough = |alike: usize| alike * 10 >= fields.len() * 6;
        let mut shared: BTreeMap<usize, usize> = BTreeMap::new();
        let with_value = fields.iter().filter_map(|field| self.by_value.get(&field.key)).flatten();
        with_value.for_each(|at| *shared.entry(*at).or_default() += 1);
        let likely = shared.into_iter().filter_map(|(at, shared)| Some((self.all.get(at)?, shared)));
        let fits = |keys: &Keys| keys.all_fit(draft) && keys.agree(draft);
        let likely = likely.filter(|(keys, shared)| enough(*shared) && fits(keys));
        let scored = likely.map(|(keys, _)| (fields.iter().filter(|field| keys.spells(field)).count(), keys));
        let best = scored.reduce(|best, next| if next.0 > best.0 { next } else { best });
        best.filter(|(alike, _)| enough(*alike)).map(|(_, keys)| keys)
    }
}

fn keys(draft: &Draft) -> Option<Keys> {
    let DraftShape::Enum(shape) = &draft.shape else { return None };
    let is_operation = |value: &Value| value.as_str().is_some_and(|text| text.starts_with(['-', '+']));
    if shape.values.len() < FEWEST || shape.values.iter().any(is_operation) {
        return None;
    }
    let (mut values, mut styles) = (BTreeMap::new(), Styles::default());
    for text in shape.values.iter().filter_map(|value| value.as_str()) {
        styles.count(text);
        values.insert(dialect::joined(text), text.to_owned());
        values.entry(spelled(text)).or_insert_with(|| text.to_owned());
    }
    let count = values.values().collect::<BTreeSet<_>>().len();
    Some(Keys { of: draft.name.to_string(), style: styles.winner().map(|(style, _)| style), values, count })
}

/// The digits in words.
const WORDS: [&str; 10] = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/// Whether a name may be a key that begins with a digit, which the dialects spell out.
pub(super) fn may_be_digit(shown: &str) -> bool {
    let shown = shown.to_ascii_lowercase();
    WORDS.iter().any(|word| shown.starts_with(word))
}

/// Identifiers cannot begin with a digit, so the dialects spell one out: `01ai` is shown as `oneai`.
fn spelled(text: &str) -> String {
    let joined = dialect::joined(text);
    let rest = joined.trim_start_matches('0');
    match rest.chars().next().and_then(|first| first.to_digit(10)) {
        Some(digit) => format!("{}{}", WORDS.get(digit as usize).copied().unwrap_or_default(), &rest[1..]),
        None => joined,
    }
}

#[cfg(test)]
mod tests {
    use super::spelled;

    #[test]
    fn a_leading_digit_is_spelled_out() {
        assert_eq!(spelled("01ai"), "oneai");
        assert_eq!(spelled("ai21"), "ai21");
        assert_eq!(spelled("0"), "0");
    }
}
