//! What is not a model of the API, by what its page and the pages of methods show: transport, parameters, security, envelopes.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    dialect::joined,
    link::Corpus,
    merge::{Draft, DraftShape, StructDraft, TypeIndex},
    page::Operation,
    schema::{Role, Skipped, Type, TypeName},
};

/// Why each draft that is no model is none, by its number.
pub(super) fn skipped(corpus: &Corpus<'_>, drafts: &[Draft], index: &TypeIndex) -> BTreeMap<usize, Skipped> {
    let of = |(at, draft): (usize, &Draft)| Some((at, role(corpus, draft, drafts, index)?));
    let mut skipped: BTreeMap<_, _> = drafts.iter().enumerate().filter_map(of).collect();
    keep_what_models_need(drafts, index, &mut skipped);
    propagate_transport(drafts, index, &mut skipped);
    skipped
}

/// Takes what SDKs add to errors (the response that they came with) out of errors that travel as JSON.
pub(super) fn bare_errors(corpus: &Corpus<'_>, drafts: &mut [Draft], index: &TypeIndex) {
    let is_transport: Vec<bool> = drafts.iter().map(|draft| draft.transport.is_some()).collect();
    for draft in drafts.iter_mut().filter(|draft| is_error(corpus, draft)) {
        let DraftShape::Struct(shape) = &mut draft.shape else { continue };
        let mut fields = std::mem::take(&mut shape.fields);
        fields.retain(|field| {
            let leads = target(&field.facts.ty.value, index).is_some_and(|at| is_transport[at]);
            !leads && !draft.transport_fields.contains(&field.key)
        });
        if !fields.is_empty() {
            draft.transport = None;
        }
        shape.replace_fields(fields);
    }
}

fn role(corpus: &Corpus<'_>, draft: &Draft, drafts: &[Draft], index: &TypeIndex) -> Option<Skipped> {
    if let Some(words) = &draft.transport {
        let role = if is_envelope(draft) { Role::Envelope } else { Role::Transport };
        return Some(Skipped::new(role, words.clone()));
    }
    if says(corpus, draft, |methods, name| methods.security.contains(name)) {
        return Some(Skipped::new(Role::Security, "methods are signed with it"));
    }
    if is_envelope(draft) {
        return Some(Skipped::new(Role::Envelope, "the headers or the status of a response beside its body"));
    }
    let why = taken(corpus, draft).or_else(|| parameters(draft, drafts, index))?;
    Some(Skipped::new(Role::Parameters, why))
}

/// Whether a page of methods in the dialect of one of the types says something of it.
fn says(corpus: &Corpus<'_>, draft: &Draft, says: impl Fn(&crate::read::Methods<'_>, &str) -> bool) -> bool {
    let nodes = draft.nodes.iter().filter_map(|node| corpus.nodes.get(*node));
    nodes
        .filter_map(|node| Some((corpus.sources.get(node.source)?, node.name.to_string())))
        .any(|(pages, name)| says(&pages.methods, &name))
}

/// Whether methods give a type in place of a response, as JSON.
pub(super) fn is_error(corpus: &Corpus<'_>, draft: &Draft) -> bool {
    says(corpus, draft, |methods, name| methods.errors.contains(name))
}

/// Whether an object is what SDKs wrap a response in.
fn is_envelope(draft: &Draft) -> bool {
    let DraftShape::Struct(shape) = &draft.shape else { return false };
    let has = |key: &str| !shape.alike(key).is_empty();
    let lists = |ty: &Type| matches!(ty, Type::Map(of) if matches!(&**of, Type::List(_)));
    let headers = || shape.fields.iter().any(|field| field.key == "headers" && lists(&field.facts.ty.value));
    has("httpmeta")
        || (has("contenttype") && has("statuscode"))
        || (shape.fields.len() == 2 && has("result") && headers())
}

/// Why a type that methods take as their whole request holds more than a body, or none.
fn taken(corpus: &Corpus<'_>, draft: &Draft) -> Option<String> {
    let DraftShape::Struct(shape) = &draft.shape else { return None };
    let wraps = |operation: &Operation<'_>| is_bodiless(operation) || holds_path(operation, &draft.name, shape);
    says(corpus, draft, |methods, name| {
        methods.requests.get(name).is_some_and(|operations| !operations.is_empty() && operations.iter().all(wraps))
    })
    .then(|| "a method takes it for its path and query".to_owned())
}

/// Whether a request has no body, by its HTTP method.
fn is_bodiless(operation: &Operation<'_>) -> bool {
    ["get", "head", "delete"].contains(&operation.method)
}

/// Whether a type is named after the operation and has the parameters of its path, which no body repeats.
fn holds_path(operation: &Operation<'_>, name: &TypeName, shape: &StructDraft) -> bool {
    let mut parameters = operation.parameters().peekable();
    joined(&name.name) == format!("{}request", joined(operation.id))
        && parameters.peek().is_some()
        && parameters.all(|parameter| !shape.alike(&joined(parameter)).is_empty())
}

/// The ending of the names of types that hold the parameters that all requests share.
const GLOBALS: &str = "Globals";

fn parameters(draft: &Draft, drafts: &[Draft], index: &TypeIndex) -> Option<String> {
    let DraftShape::Struct(shape) = &draft.shape else { return None };
    if draft.name.name.ends_with(GLOBALS) {
        return Some("what all requests share".to_owned());
    }
    let stem = draft.name.name.strip_suffix("Request")?;
    if shape.fields.iter().any(|field| field.key == "requestbody") {
        return Some("a request's body beside its headers, path and query".to_owned());
    }
    let sibling = TypeName::new(&draft.name.namespace, &format!("{stem}{GLOBALS}"));
    let DraftShape::Struct(globals) = &drafts.get(index.get(&sibling)?)?.shape else { return None };
    (!globals.fields.is_empty() && holds(shape, globals)).then(|| format!("the fields of {sibling} beside its own"))
}

fn holds(shape: &StructDraft, all: &StructDraft) -> bool {
    let keys: BTreeSet<_> = shape.fields.iter().map(|field| &field.key).collect();
    all.fields.iter().all(|field| keys.contains(&field.key))
}

/// Parameters that a model refers to are a model after all: when in doubt a type is emitted.
fn keep_what_models_need(drafts: &[Draft], index: &TypeIndex, skipped: &mut BTreeMap<usize, Skipped>) {
    let mut next: Vec<usize> = (0..drafts.len()).filter(|at| !skipped.contains_key(at)).collect();
    while let Some(at) = next.pop() {
        for used in uses(&drafts[at]).filter_map(|ty| target(ty, index)) {
            if skipped
                .get(&used)
                .is_some_and(|skipped| drafts[used].transport.is_none() && skipped.role != Role::Transport)
            {
                skipped.remove(&used);
                next.push(used);
            }
        }
    }
}

/// What holds something that does not travel as JSON does not either: a struct that holds any such thing, a union of nothing else.
///
/// It spreads in rounds from what has just been left out to what uses it, so that no way is walked twice.
fn propagate_transport(drafts: &[Draft], index: &TypeIndex, skipped: &mut BTreeMap<usize, Skipped>) {
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
            first.map(|used| (at, Skipped::new(Role::Transport, format!("it holds {}", drafts[used].name))))
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
