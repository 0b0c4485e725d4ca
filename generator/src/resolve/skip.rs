//! What is not a model of the API: transport, parameters of requests, and what holds nothing else.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    merge::{Draft, DraftShape, StructDraft, TypeIndex},
    schema::Type,
};

/// Why each draft that is no model is none, by its number.
pub(super) fn skipped(drafts: &[Draft], index: &TypeIndex) -> BTreeMap<usize, String> {
    let mut skipped = BTreeMap::new();
    for (at, draft) in drafts.iter().enumerate() {
        if let Some(words) = &draft.transport {
            skipped.insert(at, format!("transport: {words}"));
        } else if let Some(reason) = parameters(draft, drafts, index) {
            skipped.insert(at, reason);
        }
    }
    keep_what_models_need(drafts, index, &mut skipped);
    propagate_transport(drafts, index, &mut skipped);
    skipped
}

/// The ending of the names of types that hold the parameters that all requests share.
const GLOBALS: &str = "Globals";

fn parameters(draft: &Draft, drafts: &[Draft], index: &TypeIndex) -> Option<String> {
    let DraftShape::Struct(shape) = &draft.shape else { return None };
    if draft.name.name.ends_with(GLOBALS) {
        return Some("parameters: what all requests share".to_owned());
    }
    let stem = draft.name.name.strip_suffix("Request")?;
    if shape.fields.iter().any(|field| field.key == "requestbody") {
        return Some("parameters: a request's body beside its headers, path and query".to_owned());
    }
    let sibling = crate::schema::TypeName::new(&draft.name.namespace, &format!("{stem}{GLOBALS}"));
    let DraftShape::Struct(globals) = &drafts.get(index.get(&sibling)?)?.shape else { return None };
    (!globals.fields.is_empty() && holds(shape, globals))
        .then(|| format!("parameters: the fields of {sibling} beside its own"))
}

fn holds(shape: &StructDraft, all: &StructDraft) -> bool {
    let keys: BTreeSet<_> = shape.fields.iter().map(|field| &field.key).collect();
    all.fields.iter().all(|field| keys.contains(&field.key))
}

/// Parameters that a model refers to are a model after all: when in doubt a type is emitted.
fn keep_what_models_need(drafts: &[Draft], index: &TypeIndex, skipped: &mut BTreeMap<usize, String>) {
    let transport = |reason: &String| reason.starts_with("transport");
    let mut next: Vec<usize> = (0..drafts.len()).filter(|at| !skipped.contains_key(at)).collect();
    while let Some(at) = next.pop() {
        for used in uses(&drafts[at]).filter_map(|ty| target(ty, index)) {
            if skipped.get(&used).is_some_and(|reason| !transport(reason)) {
                skipped.remove(&used);
                next.push(used);
            }
        }
    }
}

/// What holds something that does not travel as JSON does not either: a struct that holds any such thing, a union of nothing else.
///
/// It spreads in rounds from what has just been left out to what uses it, so that no way is walked twice.
fn propagate_transport(drafts: &[Draft], index: &TypeIndex, skipped: &mut BTreeMap<usize, String>) {
    let users = users(drafts, index);
    let mut needed: Vec<usize> = drafts.iter().map(needed).collect();
    let mut round: Vec<usize> = skipped.keys().copied().collect();
    while !round.is_empty() {
        let mut gone = BTreeSet::new();
        for (user, times) in round.iter().filter_map(|at| users.get(at)).flatten() {
            needed[*user] = needed[*user].saturating_sub(*times);
            if needed[*user] == 0 && !skipped.contains_key(user) {
                gone.insert(*user);
            }
        }
        let reason = |at: usize| {
            let first = uses(&drafts[at]).find_map(|ty| target(ty, index).filter(|used| skipped.contains_key(used)));
            first.map(|used| (at, format!("transport: it holds {}", drafts[used].name)))
        };
        let more: Vec<_> = gone.into_iter().filter_map(reason).collect();
        round = more.iter().map(|(at, _)| *at).collect();
        skipped.extend(more);
    }
}

/// The drafts that use each draft, and how often.
fn users(drafts: &[Draft], index: &TypeIndex) -> BTreeMap<usize, BTreeMap<usize, usize>> {
    let mut users: BTreeMap<usize, BTreeMap<usize, usize>> = BTreeMap::new();
    for (at, draft) in drafts.iter().enumerate() {
        for used in uses(draft).filter_map(|ty| target(ty, index)) {
            *users.entry(used).or_default().entry(at).or_default() += 1;
        }
    }
    users
}

/// How many of the types that a draft is made of must be left out so that it is as well.
fn needed(draft: &Draft) -> usize {
    match &draft.shape {
        DraftShape::Union(union) => union.members.len(),
        DraftShape::Struct(_) => 1,
        DraftShape::Enum(_) | DraftShape::Unknown => usize::MAX,
    }
}

/// The types that a draft is made of.
pub(super) fn uses(draft: &Draft) -> Box<dyn Iterator<Item = &Type> + '_> {
    match &draft.shape {
        DraftShape::Struct(shape) => {
            Box::new(shape.fields.iter().map(|field| &field.facts.ty.value).chain(&shape.additional))
        }
        DraftShape::Union(shape) => Box::new(shape.members.iter().map(|member| &member.ty)),
        DraftShape::Enum(_) | DraftShape::Unknown => Box::new(std::iter::empty()),
    }
}

/// The draft that a type leads to.
pub(super) fn target(ty: &Type, index: &TypeIndex) -> Option<usize> {
    index.get(ty.refs().next()?)
}
