//! From drafts to the schema: what was concluded, without what it was concluded from.

mod wire;

use indexmap::IndexSet;
use serde_json::Value;

pub(super) use self::wire::Wire;
use super::{record::TypeClaims, roles};
use crate::{
    claim::{FieldClaims, Widest},
    link::Corpus,
    merge::{Draft, DraftShape, EnumDraft, FieldDraft, TypeLattice, UnionDraft},
    page::Page,
    schema::{Enum, Field, Shape, Struct, Type, TypeDef, Union},
};

/// The definition that a draft ends as, any JSON where nothing shows what it is made of; and what was claimed of it.
pub(super) fn finish(
    corpus: &Corpus<'_>,
    types: &TypeLattice,
    draft: Draft,
    examples: Vec<Value>,
) -> (TypeDef, TypeClaims) {
    let error = roles::is_error(corpus, &draft);
    let (shape, claims) = shape(corpus, types, draft.shape);
    let pages: Vec<&Page<'_>> = draft.nodes.iter().filter_map(|node| Some(&corpus.type_page(*node)?.page)).collect();
    let mut paths: Vec<String> = pages.iter().map(|page| page.path.to_string()).collect();
    paths.dedup();
    let def = TypeDef {
        shape,
        pages: paths,
        also: draft.also,
        doc: pages.iter().find_map(|page| Some(page.lead.as_ref()?.value.to_string())),
        deprecated: pages.iter().any(|page| page.deprecated).then(String::new),
        examples,
        rename: None,
        derives: Vec::new(),
        error,
    };
    (def, claims)
}

fn shape(corpus: &Corpus<'_>, types: &TypeLattice, draft: DraftShape) -> (Shape, TypeClaims) {
    match draft {
        DraftShape::Unknown => (Shape::Alias(Type::Any), TypeClaims::default()),
        DraftShape::Struct(shape) => {
            let (fields, claims) = shape.fields.into_iter().map(|field| finish_field(corpus, types, field)).unzip();
            let shape = Struct { fields, additional: shape.additional };
            (Shape::Struct(shape), TypeClaims { fields: claims, ..TypeClaims::default() })
        }
        DraftShape::Enum(EnumDraft { values, open: claims }) => {
            let open = claims.fact(&Widest, corpus, EnumDraft::SILENCE);
            (Shape::Enum(Enum { values, open }), TypeClaims { open: claims, ..TypeClaims::default() })
        }
        DraftShape::Union(UnionDraft { members, tag: tags, open: claims, .. }) => {
            let open = claims.fact(&Widest, corpus, UnionDraft::SILENCE);
            let tag = tags.weigh(&Widest).map(|verdict| verdict.fact(corpus));
            let claims = TypeClaims { open: claims, tag: tags, ..TypeClaims::default() };
            (Shape::Union(Union { members, tag, open }), claims)
        }
    }
}

fn finish_field(corpus: &Corpus<'_>, types: &TypeLattice, field: FieldDraft) -> (Field, (String, FieldClaims)) {
    let names: IndexSet<String> =
        field.shown_names().filter(|name| **name != field.facts.wire.value).cloned().collect();
    let FieldDraft { claims, mut facts, .. } = field;
    facts.names = names.into_iter().collect();
    claims.finish(&mut facts, types, corpus);
    let wire = facts.wire.value.clone();
    (facts, (wire, claims))
}

/// Wire JSON of a type: what is put together from the cells of its fields, what its parents' cells show, what its code block shows.
pub(super) fn examples(corpus: &Corpus<'_>, wire: &Wire<'_>, at: usize) -> Vec<Value> {
    const MOST: usize = 3;
    let draft = &wire.drafts[at];
    let mut found: Vec<Value> = Vec::new();
    let mut add = |value: Value| {
        if !found.contains(&value) {
            found.push(value);
        }
    };
    draft.instances.iter().for_each(|(value, _)| add(value.clone()));
    for node in &draft.nodes {
        let literal = corpus.type_page(*node).and_then(|type_page| type_page.example.as_ref());
        literal.and_then(|literal| wire.value(&draft.name, literal)).into_iter().for_each(&mut add);
    }
    if let DraftShape::Struct(shape) = &draft.shape {
        wire.composed(shape).into_iter().for_each(&mut add);
    }
    // The more an example shows, the better; those that show as much stay in order.
    found.sort_by_key(|value| std::cmp::Reverse(value.as_object().map_or(0, serde_json::Map::len)));
    found.truncate(MOST);
    found
}
