//! The key of a field on the wire: as an example shows it or the row quotes it, else by weighed evidence.

mod decision;
mod doubt;
mod family;
mod guess;
mod initialisms;
mod keyed;
mod prose;
mod style;
mod vocabulary;
mod votes;

use std::collections::BTreeSet;

use rayon::prelude::*;

use self::{
    doubt::Doubt,
    guess::{Api, Clues, Guess},
    initialisms::Initialisms,
    keyed::Keyed,
    vocabulary::Vocabulary,
    votes::Votes,
};
use super::words;
use crate::{
    dialect::Dialect,
    evidence::Fact,
    link::Corpus,
    merge::{Draft, DraftShape, FieldDraft, StructDraft, TypeIndex},
    problem::Problem,
    source::Source,
};

/// Names the fields of `drafts`; gives back at what names somebody should look.
pub(super) fn apply(corpus: &Corpus<'_>, drafts: &mut [Draft], index: &TypeIndex, source: &Source) -> Vec<Problem> {
    let own: Vec<_> = drafts.par_iter().map(family::own).collect();
    let known = &*drafts;
    let votes = Votes::of(corpus, known, &own);
    let counted = || {
        let vocabulary = Vocabulary::of(corpus, known, votes.leading());
        let families = family::styles(corpus, known, index, &own, &vocabulary);
        (family::copied(known, &own, &families), families, vocabulary)
    };
    let ((copied, families, vocabulary), keyed) = rayon::join(counted, || Keyed::of(known));
    let initialisms = Initialisms::of(vocabulary.shown());
    let api = Api { vocabulary: &vocabulary, initialisms: &initialisms, convention: votes.convention(), votes: &votes };
    let named = |(at, draft): (usize, &mut Draft)| {
        let naming = decision::of(corpus, source, draft);
        let DraftShape::Struct(shape) = &mut draft.shape else { return Vec::new() };
        let keys = keyed.keys(at);
        let style = keys.and_then(|keys| Some((keys.style?, "the values that its other keys are"))).or(families[at]);
        name_fields(corpus, shape, &Clues { style, keys, naming, copied: &copied[at], api: &api })
    };
    let doubtful: Vec<_> = drafts.par_iter_mut().enumerate().map(named).collect();
    let doubt = Doubt { corpus, drafts, doubtful: &doubtful, api: &api };
    doubt.warning().into_iter().chain(decision::dead(source, doubt.drafts)).collect()
}

/// Names the fields; gives back the numbers of those at whose names somebody should look.
fn name_fields(corpus: &Corpus<'_>, shape: &mut StructDraft, clues: &Clues<'_>) -> Vec<usize> {
    let mut doubtful = Vec::new();
    for (at, field) in shape.fields.iter_mut().enumerate() {
        let Guess { wire, doubtful: doubted, guessed } =
            known(corpus, field).map_or_else(|| clues.guess(corpus, at, field), Guess::known);
        doubtful.extend(doubted.then_some(at));
        let names =
            field.stated.iter().map(|stated| stated.shown.clone()).chain(std::mem::take(&mut field.facts.names));
        let mut names: Vec<String> = names.filter(|name| *name != wire.value).collect();
        let mut met = BTreeSet::new();
        names.retain(|name| met.insert(name.clone()));
        // Equal on every page: the table plainly says it, where names are known to be written as keys are.
        let plain = names.is_empty() && !doubted;
        field.facts.names = names;
        field.facts.wire = if plain { Fact::plain(wire.value) } else { wire };
        field.facts.guessed = guessed && !plain;
    }
    doubtful
}

/// The key that the pages tell of this very field.
fn known(corpus: &Corpus<'_>, field: &FieldDraft) -> Option<Fact<String>> {
    if let Some(key) = shown(field) {
        // Which of several examples is the first one would be another as soon as a page is added.
        return Some(Fact::plain(key.to_owned()));
    }
    prose::quoted(corpus, field).map(|(value, because)| Fact { value, because })
}

/// The key that most examples show.
fn shown(field: &FieldDraft) -> Option<&str> {
    let best = field.observed.keys.iter().reduce(|best, next| if next.1.0 > best.1.0 { next } else { best })?;
    Some(best.0)
}

/// The name by which the first page shows a field.
fn first_shown(field: &FieldDraft) -> &str {
    field.stated.first().map_or(&field.facts.wire.value, |stated| &stated.shown)
}

/// The dialect of the page that a node stands on.
fn dialect_of(corpus: &Corpus<'_>, node: usize) -> Option<&'static dyn Dialect> {
    Some(corpus.sources.get(corpus.nodes.get(node)?.source)?.dialect)
}

fn fields(draft: &Draft) -> &[FieldDraft] {
    match &draft.shape {
        DraftShape::Struct(shape) => &shape.fields,
        _ => &[],
    }
}
