//! What is said twice and not alike: pages of one name, and rows of one key. Neither is merged in silence.

use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::FxHashMap;

use crate::{
    problem::Problem,
    resolve::{
        draft::{Draft, DraftShape, FieldDraft, Record},
        link::{Node, NodeBody, NodeType},
    },
};

/// Pages of one source that describe one type and differ. The same page in two shapes says the same.
pub(super) fn pages(record: &Record<'_>) -> Vec<Problem> {
    let mut first: FxHashMap<_, usize> = FxHashMap::default();
    let mut problems = Vec::new();
    for (at, node) in record.nodes.iter().enumerate().filter(|(_, node)| node.witness.is_some()) {
        let known = *first.entry((node.source, &node.name)).or_insert(at);
        if known != at {
            let differing = difference(&record.nodes[known], node);
            problems.extend(differing.and_then(|differing| contradiction(record, known, at, &differing)));
        }
    }
    problems
}

fn contradiction(record: &Record<'_>, first: usize, second: usize, differing: &str) -> Option<Problem> {
    let title = |node: usize| {
        let witness = record.witness(node)?;
        Some(witness.place(witness.page.title.span))
    };
    let name = &record.nodes[second].name;
    let problem = Problem::error("two-pages", format!("two pages describe `{name}`, and differ in {differing}"));
    let problem = problem.at(title(second)?).related(title(first)?, "the other page");
    Some(problem.hint("remove the one that is out of date, or give one of the types another name"))
}

/// What two descriptions of one type differ in; nothing where they say the same, or where one could not be read.
fn difference(one: &Node, other: &Node) -> Option<String> {
    let (one, other) = match (&one.body, &other.body) {
        (NodeBody::Unknown, _) | (_, NodeBody::Unknown) => return None,
        (one, other) if kind(one) != kind(other) => return Some(format!("kind: {} and {}", kind(one), kind(other))),
        (one, other) => (parts(one), parts(other)),
    };
    let names: BTreeSet<_> = one.keys().chain(other.keys()).filter(|name| one.get(*name) != other.get(*name)).collect();
    const MOST: usize = 5;
    let mut told: Vec<_> = names.iter().take(MOST).map(|name| format!("`{name}`")).collect();
    if names.len() > MOST {
        told.push(format!("{} more", names.len() - MOST));
    }
    (!told.is_empty()).then(|| told.join(", "))
}

fn kind(body: &NodeBody) -> &'static str {
    match body {
        NodeBody::Fields(_) => "fields",
        NodeBody::Values(_) => "values",
        NodeBody::Members(_) => "members",
        NodeBody::Unknown => "nothing",
    }
}

/// What a body lists, by what tells its parts apart, with what else is said of each.
fn parts(body: &NodeBody) -> BTreeMap<String, Option<(NodeType, bool)>> {
    match body {
        NodeBody::Fields(fields) => {
            fields.iter().map(|field| (field.shown.clone(), Some((field.ty.clone(), field.required)))).collect()
        }
        NodeBody::Values(values) => values.values.iter().map(|value| (value.value.to_string(), None)).collect(),
        NodeBody::Members(members) => members
            .iter()
            .map(|member| match &member.ty {
                NodeType::Json(ty) => (ty.to_string(), None),
                NodeType::Transport(words) => (words.clone(), None),
                NodeType::Unread => (String::new(), None),
            })
            .collect(),
        NodeBody::Unknown => BTreeMap::new(),
    }
}

/// Fields of one type that have one key on the wire: one value cannot fill both. The second one is taken out.
pub(super) fn keys(record: &Record<'_>, drafts: &mut [Draft], left_out: impl Fn(usize) -> bool) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (_, draft) in drafts.iter_mut().enumerate().filter(|(at, _)| !left_out(*at)) {
        let DraftShape::Struct(shape) = &mut draft.shape else { continue };
        let mut first: FxHashMap<String, usize> = FxHashMap::default();
        let mut kept: Vec<FieldDraft> = Vec::with_capacity(shape.fields.len());
        for field in shape.fields.drain(..) {
            match first.get(&field.facts.wire.value) {
                Some(known) => problems.push(two_rows(record, &draft.name.to_string(), &kept[*known], &field)),
                None => {
                    first.insert(field.facts.wire.value.clone(), kept.len());
                    kept.push(field);
                }
            }
        }
        shape.fields = kept;
    }
    problems
}

fn two_rows(record: &Record<'_>, of: &str, first: &FieldDraft, second: &FieldDraft) -> Problem {
    let wire = &first.facts.wire.value;
    let place = |field: &FieldDraft| {
        let said = field.says.first()?;
        Some(record.witness(said.node)?.place(record.row(said)?.name.span))
    };
    let message = format!("two fields of `{of}` have the key `{wire}`");
    let hint = format!(
        "if the API has two keys, give that of the first one in schema.yaml, with a correction of the kind `wire` for `{of}.{wire}`; if it has one, remove a row"
    );
    let mut problem = Problem::error("two-fields-one-key", message).hint(hint);
    problem.place = place(second).or_else(|| place(first));
    match place(first) {
        Some(first) => problem.related(first, "the first one"),
        None => problem,
    }
}
