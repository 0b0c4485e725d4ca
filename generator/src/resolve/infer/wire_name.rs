//! The key of a field on the wire: as an example shows it, else by the style of its type, the keys of other types, the API's convention.

mod family;
mod keyed;
mod style;
mod vocabulary;

use rayon::prelude::*;

use self::{
    keyed::Keyed,
    style::{Style, is_lower},
    vocabulary::Vocabulary,
};
use super::{Inference, inferred, words};
use crate::{
    evidence::{Evidence, Fact},
    resolve::draft::{Draft, DraftShape, FieldDraft, Origin, Record, StructDraft},
};

pub(super) fn apply(inference: &mut Inference<'_, '_>) {
    let Inference { record, drafts, numbers } = &*inference;
    let heard = || {
        let vocabulary = Vocabulary::of(record, drafts);
        (family::styles(drafts, numbers, &vocabulary), vocabulary)
    };
    let ((families, vocabulary), keyed) = rayon::join(heard, || Keyed::of(drafts));
    let record = inference.record;
    inference.drafts.par_iter_mut().enumerate().for_each(|(at, draft)| {
        if let DraftShape::Struct(shape) = &mut draft.shape {
            let keys = keyed.keys(at);
            let style =
                keys.and_then(|keys| Some((keys.style?, "the values that its other keys are"))).or(families[at]);
            let clues = Clues { style, keys, vocabulary: &vocabulary };
            name_fields(record, shape, &clues);
        }
    });
}

/// What is known about the keys of a type, apart from those that examples show.
struct Clues<'c> {
    /// The style that its keys have, and where that is known from.
    style: Option<(Style, &'static str)>,
    /// The values of an enum that its keys are.
    keys: Option<&'c keyed::Keys>,
    vocabulary: &'c Vocabulary,
}

fn name_fields(record: &Record<'_>, shape: &mut StructDraft, clues: &Clues<'_>) {
    for field in &mut shape.fields {
        let wire = match shown(field) {
            Some((key, origin)) => Fact { value: key.to_owned(), because: record.shown(origin, key) },
            None => guess(record, field, clues),
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
fn shown(field: &FieldDraft) -> Option<(&str, Origin)> {
    let best = field.seen.keys.iter().reduce(|best, next| if next.1.0 > best.1.0 { next } else { best })?;
    Some((best.0, best.1.1))
}

fn guess(record: &Record<'_>, field: &FieldDraft, clues: &Clues<'_>) -> Fact<String> {
    let shown = field.says.first().map_or(&field.facts.wire.value, |said| &said.shown).clone();
    if let Some((key, of)) = clues.keys.and_then(|keys| Some((keys.find(&field.key)?, &keys.of))) {
        return Fact::new(
            key.to_owned(),
            because(record, field, &format!("the values of {of}, which the type's other keys are")),
        );
    }
    let words = words(&shown);
    let plain = words.len() == 1 && !shown.bytes().any(|byte| byte.is_ascii_digit()) && !keyed::may_be_digit(&shown);
    if plain && !clues.vocabulary.knows_other(&field.key) {
        return Fact::plain(if is_lower(&shown) { shown } else { words.concat() });
    }
    if let Some((other, origin)) = clues.vocabulary.other(&field.key, clues.style.map(|(style, _)| style)) {
        let place = record.place(origin).map(|place| format!(", first at {place}")).unwrap_or_default();
        return Fact::new(other.to_owned(), inferred("wire_name", format!("`{other}` in other types{place}")));
    }
    let (style, why) = match clues.style {
        Some((style, whose)) => (style, format!("the style of {whose}")),
        None => clues.vocabulary.convention(),
    };
    // TypeScript keeps the humps of a camelCase key; Python keeps a snake_case key whole.
    let kept = field.says.iter().map(|said| said.shown.as_str()).find(|shown| Style::of(shown) == Some(style));
    let wire = kept.map_or_else(|| style.write(&words), str::to_owned);
    Fact::new(wire, because(record, field, &why))
}

/// A conclusion from the name that a page shows, and where it does.
fn because(record: &Record<'_>, field: &FieldDraft, why: &str) -> Evidence {
    let place = field.says.first().and_then(|said| {
        let span = record.row(said)?.name.span;
        Some(format!("`{}` at {}, by ", said.shown, record.place(Origin { node: said.node, span })?))
    });
    inferred("wire_name", format!("{}{why}", place.unwrap_or_default()))
}

fn fields(draft: &Draft) -> &[FieldDraft] {
    match &draft.shape {
        DraftShape::Struct(shape) => &shape.fields,
        _ => &[],
    }
}
