//! The key of a field on the wire: as an example shows it, else by the style of its type, the keys of other types, the API's convention.

use std::collections::{BTreeMap, HashMap};

use heck::ToLowerCamelCase;

use super::{Inference, inferred, words};
use crate::{
    evidence::{Evidence, Fact},
    resolve::draft::{Draft, DraftShape, FieldDraft, Record, StructDraft},
};

pub(super) fn apply(inference: &mut Inference<'_, '_>) {
    let vocabulary = Vocabulary::of(inference.record, inference.drafts);
    for draft in inference.drafts.iter_mut() {
        if let DraftShape::Struct(shape) = &mut draft.shape {
            name_fields(inference.record, shape, &vocabulary);
        }
    }
}

fn name_fields(record: &Record<'_>, shape: &mut StructDraft, vocabulary: &Vocabulary) {
    let mut styles = Styles::default();
    for field in &shape.fields {
        if let Some((key, _)) = shown(field) {
            styles.count(key);
        }
    }
    for field in &mut shape.fields {
        let wire = match shown(field) {
            Some((key, origin)) => Fact { value: key.to_owned(), because: record.shown(origin, key) },
            None => guess(field, styles.winner(), vocabulary),
        };
        let names = field.says.iter().map(|said| said.shown.clone()).chain(std::mem::take(&mut field.facts.names));
        let mut names: Vec<String> = names.filter(|name| *name != wire.value).collect();
        let mut met = std::collections::BTreeSet::new();
        names.retain(|name| met.insert(name.clone()));
        // Equal on every page: the table plainly says it.
        let plain = names.is_empty();
        field.facts.names = names;
        field.facts.wire = if plain { Fact::plain(wire.value) } else { wire };
    }
}

/// The key that most examples show.
fn shown(field: &FieldDraft) -> Option<(&str, crate::resolve::draft::Origin)> {
    let best = field.seen.keys.iter().reduce(|best, next| if next.1.0 > best.1.0 { next } else { best })?;
    Some((best.0, best.1.1))
}

fn guess(field: &FieldDraft, style: Option<Style>, vocabulary: &Vocabulary) -> Fact<String> {
    let says = |name: &FieldDraft| name.says.first().map_or(name.facts.wire.value.clone(), |said| said.shown.clone());
    let shown = says(field);
    let words = words(&shown);
    if words.len() == 1 && !shown.bytes().any(|byte| byte.is_ascii_digit()) && !vocabulary.knows_other(&field.key) {
        return Fact::plain(if is_lower(&shown) { shown } else { words.concat() });
    }
    let other = vocabulary.other(&field.key, style);
    if let Some(other) = other {
        return Fact::new(other.to_owned(), inferred("wire_name", format!("`{other}` in other types")));
    }
    let (style, because) = match style {
        Some(style) => (style, inferred("wire_name", "the style of the type's other keys")),
        None => vocabulary.convention(),
    };
    // TypeScript keeps the humps of a camelCase key; Python keeps a snake_case key whole.
    let kept = field.says.iter().map(|said| said.shown.as_str()).find(|shown| Style::of(shown) == Some(style));
    Fact::new(kept.map_or_else(|| style.write(&words), str::to_owned), because)
}

fn is_lower(text: &str) -> bool {
    text.bytes().next().is_some_and(|byte| byte.is_ascii_lowercase())
}

/// How keys of several words are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Style {
    Snake,
    Camel,
    Kebab,
}

impl Style {
    /// The style of a key; a single word has none.
    fn of(key: &str) -> Option<Self> {
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

    fn write(self, words: &[String]) -> String {
        match self {
            Self::Snake => words.join("_"),
            Self::Kebab => words.join("-"),
            Self::Camel => words.join("_").to_lower_camel_case(),
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Snake => "snake_case",
            Self::Camel => "camelCase",
            Self::Kebab => "kebab-case",
        }
    }
}

/// How many keys have each style.
#[derive(Debug, Default, Clone)]
struct Styles(BTreeMap<Style, usize>);

impl Styles {
    fn count(&mut self, key: &str) {
        if let Some(style) = Style::of(key) {
            *self.0.entry(style).or_default() += 1;
        }
    }

    fn winner(&self) -> Option<Style> {
        self.0.iter().reduce(|best, next| if next.1 > best.1 { next } else { best }).map(|(style, _)| *style)
    }
}

/// All keys that wire examples show, by their letters and digits.
struct Vocabulary {
    keys: HashMap<String, BTreeMap<String, usize>>,
    styles: Styles,
}

impl Vocabulary {
    fn of(record: &Record<'_>, drafts: &[Draft]) -> Self {
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
    fn knows_other(&self, key: &str) -> bool {
        let Some(keys) = self.keys.get(key) else { return false };
        let plain = keys.get(key).copied().unwrap_or_default();
        keys.iter().any(|(other, count)| other != key && *count > plain)
    }

    /// The key that other types have for the same letters and digits, in the style of this type where it has one.
    fn other(&self, key: &str, style: Option<Style>) -> Option<&str> {
        let keys = self.keys.get(key)?.iter();
        let fitting = keys.filter(|(key, _)| style.is_none() || Style::of(key).is_none() || Style::of(key) == style);
        fitting.reduce(|best, next| if next.1 > best.1 { next } else { best }).map(|(key, _)| key.as_str())
    }

    fn convention(&self) -> (Style, Evidence) {
        match self.styles.winner() {
            Some(style) => {
                let (count, all) = (self.styles.0[&style], self.styles.0.values().sum::<usize>());
                (style, inferred("wire_name", format!("the convention: {count} of {all} keys are {}", style.name())))
            }
            None => (Style::Snake, inferred("wire_name", "most APIs write snake_case, and no example tells")),
        }
    }
}

fn fields(draft: &Draft) -> &[FieldDraft] {
    match &draft.shape {
        DraftShape::Struct(shape) => &shape.fields,
        _ => &[],
    }
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
    }
}
