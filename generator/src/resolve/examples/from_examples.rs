//! Types that no page describes, made of the examples that show them.

use rustc_hash::{FxHashMap, FxHashSet};
use serde_json::Value;

use crate::{
    claim::{Claim, Claims, FieldClaims},
    dialect::{self, LiteralKind},
    evidence::Fact,
    limits::CELL_DEPTH,
    link::{Corpus, Origin},
    merge::{Draft, DraftShape, EnumDraft, FieldDraft, Observations, Snippet, StructDraft, TypeLattice},
    schema::{Field, Openness, Type},
};

/// What claims call this file.
const RULE: &str = "from_examples";

/// Gives `draft` the shape that its examples have, where no page gives it one.
pub(super) fn build(corpus: &Corpus<'_>, types: &TypeLattice, draft: &mut Draft, snippets: &[Snippet<'_>]) {
    if !matches!(draft.shape, DraftShape::Unknown) || (draft.instances.is_empty() && snippets.is_empty()) {
        return;
    }
    let shown: Vec<Value> = draft.instances.iter().map(|(value, _)| value.clone()).collect();
    let drawn: Vec<Value> = snippets.iter().map(|snippet| snippet.literal.json()).collect();
    let all = || shown.iter().chain(&drawn);
    if all().all(Value::is_object) {
        draft.shape = DraftShape::Struct(fields(corpus, types, &draft.instances, snippets));
        draft.from_examples = true;
    } else if all().all(Value::is_string) {
        let mut met = FxHashSet::default();
        let values = all().filter(|value| met.insert(value.as_str())).cloned().collect();
        let mut open = Claims::default();
        open.push(Claim::assumed(Openness::Assumed, RULE, "examples show some of its values"));
        draft.shape = DraftShape::Enum(EnumDraft { values, open });
    }
}

fn fields(
    corpus: &Corpus<'_>,
    types: &TypeLattice,
    instances: &[(Value, Origin)],
    snippets: &[Snippet<'_>],
) -> StructDraft {
    let mut shape = StructDraft::default();
    let mut known: FxHashMap<String, usize> = FxHashMap::default();
    let mut add = |shown: &str, value: &Value, snippet: bool| {
        let key = dialect::joined(shown);
        let at = *known.entry(key.clone()).or_insert_with(|| {
            let facts = Field { ty: Fact::plain(Type::Null), ..Field::unknown(shown) };
            let (observed, claims) = (Observations::default(), FieldClaims::default());
            shape.fields.push(FieldDraft { key, stated: Vec::new(), observed, claims, facts });
            shape.fields.len() - 1
        });
        let facts = &mut shape.fields[at].facts;
        facts.ty.value = wider(&facts.ty.value, &type_of(value, 0));
        if snippet && facts.wire.value != shown && !facts.names.iter().any(|name| name == shown) {
            facts.names.push(shown.to_owned());
        }
    };
    for entries in instances.iter().filter_map(|(value, _)| value.as_object()) {
        entries.iter().for_each(|(key, value)| add(key, value, false));
    }
    for snippet in snippets {
        if let LiteralKind::Object(entries) = &snippet.literal.kind {
            entries.iter().for_each(|(key, value)| add(&key.value, &value.json(), true));
        }
    }
    let keys: Vec<FxHashSet<String>> = snippets.iter().map(keys).collect();
    for field in &mut shape.fields {
        if field.facts.ty.value == Type::Null {
            field.facts.ty.value = Type::Any;
        }
        field.claims.required.push(presence(corpus, field, snippets, &keys));
        field.claims.ty.push(from_examples(field.facts.ty.value.clone(), "the values in examples"));
        field.claims.conclude(&mut field.facts, types);
    }
    shape
}

/// The keys of an object in a code block, by their letters and digits; none where it is no object.
fn keys(snippet: &Snippet<'_>) -> FxHashSet<String> {
    match &snippet.literal.kind {
        LiteralKind::Object(entries) => entries.iter().map(|(key, _)| dialect::joined(&key.value)).collect(),
        _ => FxHashSet::default(),
    }
}

/// A code block shows a key if and only if it is required.
fn presence(
    corpus: &Corpus<'_>,
    field: &FieldDraft,
    snippets: &[Snippet<'_>],
    keys: &[FxHashSet<String>],
) -> Claim<bool> {
    let lacking = snippets
        .iter()
        .zip(keys)
        .find(|(snippet, keys)| matches!(snippet.literal.kind, LiteralKind::Object(_)) && !keys.contains(&field.key));
    let page = |snippet: &Snippet<'_>| corpus.page(Origin { node: snippet.node, span: snippet.literal.span });
    match (snippets.first(), lacking.and_then(|(snippet, _)| page(snippet))) {
        (None, _) => from_examples(false, "no code block shows which keys are required"),
        (Some(_), Some(page)) => from_examples(false, &format!("the code block of {page} lacks it")),
        (Some(first), None) => {
            let page = page(first).map(|page| format!(" of {page}")).unwrap_or_default();
            from_examples(true, &format!("the code block{page} shows it"))
        }
    }
}

fn from_examples<T>(value: T, from: &str) -> Claim<T> {
    Claim::inferred(value, RULE, from)
}

/// The type of a value; what is deeper in lists than types may nest is any JSON.
fn type_of(value: &Value, depth: usize) -> Type {
    match value {
        Value::Null => Type::Null,
        Value::Bool(_) => Type::Boolean,
        Value::Number(_) => Type::Undecided,
        Value::String(_) => Type::String,
        Value::Array(items) if depth < CELL_DEPTH => {
            let types = items.iter().map(|item| type_of(item, depth + 1));
            let of = types.reduce(|a, b| wider(&a, &b)).filter(|of| *of != Type::Null);
            Type::List(Box::new(of.unwrap_or(Type::Any)))
        }
        Value::Array(_) | Value::Object(_) => Type::Any,
    }
}

fn wider(a: &Type, b: &Type) -> Type {
    match (a, b) {
        (a, b) if a == b => a.clone(),
        (Type::Null, other) | (other, Type::Null) => other.clone(),
        (Type::List(a), Type::List(b)) => Type::List(Box::new(wider(a, b))),
        _ => Type::Any,
    }
}
