//! Leads every value that the pages show to the field that it is a value of.

mod cell;
mod ends;
mod fit;
mod from_examples;
mod observation;
mod observer;

use std::mem;

use rayon::prelude::*;
use serde_json::Value;

use self::{
    cell::cell_value,
    observation::Observation,
    observer::{Observed, Observer},
};
pub(super) use self::{ends::Ends, fit::best_member};
use crate::{
    dialect::Literal,
    link::{Corpus, Origin},
    merge::{Draft, DraftShape, Snippet, TypeIndex, TypeLattice},
    read::Parsed,
    schema::Type,
};

/// Notes in each draft what the Example cells and the code blocks show of it; types without a page are made of that.
///
/// Where a value leads to depends on what pages say, not on what was noted: so all ways are found side by side, then each draft takes
/// its own notes, in the order of the drafts that they come from.
pub(super) fn collect_observations(corpus: &Corpus<'_>, types: &TypeLattice, drafts: &mut [Draft], index: &TypeIndex) {
    let cells: Vec<_> = drafts.par_iter_mut().map(|draft| cells(corpus, draft)).collect();
    let ends = Ends::of(drafts);
    let observer = Observer { drafts, index, ends: &ends };
    let of_cells = cells.par_iter().enumerate().map(|(at, cells)| observer.cells(at, cells));
    let of_snippets = observer.drafts.par_iter().map(|draft| observer.snippets(snippets(corpus, draft)));
    let notes: Vec<_> = of_cells.chain(of_snippets).collect();
    let mut unshaped = take(drafts, notes);
    for at in 0..drafts.len() {
        if let DraftShape::Unknown = drafts[at].shape {
            let snippets = mem::take(&mut unshaped[at]);
            from_examples::build(corpus, types, &mut drafts[at], &snippets);
            observe_again(drafts, (index, &ends), at, snippets, &mut unshaped);
        }
    }
}

/// An Example cell that shows a value.
struct Cell {
    field: usize,
    value: Value,
    origin: Origin,
}

/// The Example cells of a draft; the first one of a field is its example.
fn cells(corpus: &Corpus<'_>, draft: &mut Draft) -> Vec<Cell> {
    let DraftShape::Struct(shape) = &mut draft.shape else { return Vec::new() };
    let mut cells = Vec::new();
    for (field, of) in shape.fields.iter_mut().enumerate() {
        for stated in &of.stated {
            let Some(example) = corpus.row(stated.node, stated.row).and_then(|row| row.example.as_ref()) else {
                continue;
            };
            let Some(value) = cell_value(&example.value, &of.facts.ty.value) else { continue };
            of.facts.example.get_or_insert_with(|| value.clone());
            cells.push(Cell { field, value, origin: Origin { node: stated.node, span: example.span } });
        }
    }
    cells
}

/// The values that the code blocks on the pages of a draft show, each with its type.
fn snippets<'r>(corpus: &'r Corpus<'_>, draft: &Draft) -> Vec<(Type, Snippet<'r>)> {
    let snippet = |node: usize, literal: &'r Literal| Snippet { literal, node, drawn: true };
    let own = draft.nodes.iter().filter_map(|node| {
        let example = corpus.type_page(*node)?.example.as_ref()?;
        Some((Type::Ref(draft.name.clone()), snippet(*node, example)))
    });
    let mut all: Vec<_> = own.collect();
    if let DraftShape::Union(union) = &draft.shape {
        for (member, node, at) in &union.shown {
            let parsed = corpus.type_page(*node).map(|type_page| &type_page.parsed);
            let Some(Parsed::Members(parsed)) = parsed else { continue };
            if let Some(example) = parsed.get(*at).and_then(|say| say.example.as_ref()) {
                all.push((union.members[*member].ty.clone(), snippet(*node, example)));
            }
        }
    }
    all
}

/// Gives each of `drafts` its notes, in their order; gives back what was noted of types that nothing describes.
fn take<'v>(drafts: &mut [Draft], notes: Vec<Observed<'v>>) -> Vec<Vec<Snippet<'v>>> {
    let mut by_draft: Vec<Vec<Observation<'v>>> = drafts.iter().map(|_| Vec::new()).collect();
    for (at, note) in notes.into_iter().flatten() {
        by_draft[at].push(note);
    }
    let take = |(draft, notes): (&mut Draft, Vec<Observation<'v>>)| {
        notes.into_iter().filter_map(|note| note.write(draft)).collect()
    };
    drafts.par_iter_mut().zip(by_draft).map(take).collect()
}

/// Shows a type that was just made of its examples those examples.
fn observe_again<'r>(
    drafts: &mut [Draft],
    (index, ends): (&TypeIndex, &Ends),
    at: usize,
    snippets: Vec<Snippet<'r>>,
    unshaped: &mut [Vec<Snippet<'r>>],
) {
    for (at, note) in (Observer { drafts, index, ends }).snippets_of(at, snippets) {
        unshaped[at].extend(note.write(&mut drafts[at]));
    }
    if drafts[at].from_examples {
        let instances = mem::take(&mut drafts[at].instances);
        for (at, note) in (Observer { drafts, index, ends }).instances_of(at, &instances) {
            note.write(&mut drafts[at]);
        }
    }
}
