//! Rows of one type that have one key: one value cannot fill both fields.

use std::collections::BTreeSet;

use rustc_hash::FxHashMap;

use crate::{
    link::Corpus,
    merge::{Draft, DraftShape, FieldDraft},
    problem::{Code, Problem},
};

/// Fields of one type that have one key on the wire: one value cannot fill both. The second one is taken out; what is `told` already is not told again.
pub(super) fn keys(
    corpus: &Corpus<'_>,
    drafts: &mut [Draft],
    left_out: impl Fn(usize) -> bool,
    told: &BTreeSet<(usize, String)>,
) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (at, draft) in drafts.iter_mut().enumerate().filter(|(at, _)| !left_out(*at)) {
        let DraftShape::Struct(shape) = &mut draft.shape else { continue };
        let mut first: FxHashMap<String, usize> = FxHashMap::default();
        let mut kept: Vec<FieldDraft> = Vec::with_capacity(shape.fields.len());
        for field in shape.fields.drain(..) {
            match first.get(&field.facts.wire.value) {
                Some(_) if told.contains(&(at, field.facts.wire.value.clone())) => {}
                Some(known) => problems.push(two_rows(corpus, &draft.name.to_string(), &kept[*known], &field)),
                None => {
                    first.insert(field.facts.wire.value.clone(), kept.len());
                    kept.push(field);
                }
            }
        }
        shape.replace_fields(kept);
    }
    problems
}

fn two_rows(corpus: &Corpus<'_>, of: &str, first: &FieldDraft, second: &FieldDraft) -> Problem {
    let wire = &first.facts.wire.value;
    let place = |field: &FieldDraft| {
        let stated = field.stated.first()?;
        Some(corpus.type_page(stated.node)?.place(corpus.row(stated.node, stated.row)?.name.span))
    };
    let message = format!("two fields of `{of}` have the key `{wire}`");
    let hint = format!(
        "if the API has two keys, give that of the first one in schema.yaml, with a correction of the kind `wire` for `{of}.{wire}`; if it has one, remove a row"
    );
    let mut problem = Problem::error(Code::TwoFieldsOneKey, message).hint(hint);
    problem.place = place(second).or_else(|| place(first));
    match place(first) {
        Some(first) => problem.related(first, "the first one"),
        None => problem,
    }
}
