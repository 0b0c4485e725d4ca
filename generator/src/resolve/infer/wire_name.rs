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

use rayon::prelude::*;

use self::{
    doubt::Doubt,
    guess::{Api, Clues, Guess},
    initialisms::Initialisms,
    keyed::Keyed,
    vocabulary::Vocabulary,
    votes::Votes,
};
use super::{Found, Known, Put, words};
use crate::{
    claim::{Answer, Claim, Key, Words},
    dialect::Dialect,
    link::{Corpus, Origin},
    merge::{Draft, FieldDraft},
};

/// Claims a key for every field, and tells at what names somebody should look.
pub(super) fn claims(known: &Known<'_, '_>) -> Found {
    let Known { corpus, drafts, index, source, .. } = *known;
    let own: Vec<_> = drafts.par_iter().map(family::own).collect();
    let votes = Votes::of(corpus, drafts, &own);
    let counted = || {
        let vocabulary = Vocabulary::of(corpus, drafts, votes.leading());
        let families = family::styles(corpus, drafts, index, &own, &vocabulary);
        (family::copied(drafts, &own, &families), families, vocabulary)
    };
    let ((copied, families, vocabulary), keyed) = rayon::join(counted, || Keyed::of(drafts));
    let initialisms = Initialisms::of(vocabulary.shown());
    let api = Api { vocabulary: &vocabulary, initialisms: &initialisms, convention: votes.convention(), votes: &votes };
    let named = |(at, draft): (usize, &Draft)| {
        let naming = decision::of(corpus, source, draft);
        let keys = keyed.keys(at);
        let style = keys.and_then(|keys| Some((keys.style?, "the values that its other keys are"))).or(families[at]);
        name_fields(corpus, draft, &Clues { style, keys, naming, copied: &copied[at], api: &api })
    };
    let named: Vec<Vec<Named>> = drafts.par_iter().enumerate().map(named).collect();
    let doubt = Doubt { corpus, drafts, named: &named, api: &api };
    let problems = doubt.warning().into_iter().chain(decision::dead(source, drafts)).collect();
    let fields = named.into_iter().enumerate().flat_map(|(at, named)| {
        let put = move |(field, named): (usize, Named)| Put::Field(at, field, Answer::Wire(named.claim));
        named.into_iter().enumerate().map(put)
    });
    Found { claims: fields.collect(), problems }
}

/// What is claimed of the key of a field.
struct Named {
    claim: Claim<Key>,
    /// Whether somebody should look at it.
    doubtful: bool,
}

/// Names the fields of a draft.
fn name_fields(corpus: &Corpus<'_>, draft: &Draft, clues: &Clues<'_>) -> Vec<Named> {
    let name = |(at, field): (usize, &FieldDraft)| {
        let Guess { wire, doubtful, guessed } =
            known(corpus, field).map_or_else(|| clues.guess(corpus, at, field), Guess::known);
        // Equal on every page: the table plainly says it, where names are known to be written as keys are.
        if !doubtful && field.shown_names().all(|name| *name == wire.value) {
            let claim = Claim::plain(Key { name: wire.value, guessed: false }, row(corpus, field));
            return Named { claim, doubtful };
        }
        Named { claim: wire.map(|name| Key { name, guessed }), doubtful }
    };
    draft.fields().iter().enumerate().map(name).collect()
}

/// Where the first page names a field.
fn row(corpus: &Corpus<'_>, field: &FieldDraft) -> Option<Origin> {
    let stated = field.stated.first()?;
    Some(Origin { node: stated.node, span: corpus.row(stated.node, stated.row)?.name.span })
}

/// The key that the pages tell of this very field.
fn known(corpus: &Corpus<'_>, field: &FieldDraft) -> Option<Claim<String>> {
    if let Some((key, origin)) = shown(field) {
        // Which of several examples is the first one would be another as soon as a page is added, so a lock quotes none.
        let claim = Claim::shown(key.to_owned(), origin, key);
        return Some(Claim { words: Words::Plain, ..claim });
    }
    prose::quoted(corpus, field)
}

/// The key that most examples show, and where the first of them does.
fn shown(field: &FieldDraft) -> Option<(&str, Origin)> {
    let best = field.observed.keys.iter().reduce(|best, next| if next.1.0 > best.1.0 { next } else { best })?;
    Some((best.0, best.1.1))
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
    draft.fields()
}
