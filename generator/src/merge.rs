//! One draft from all that the dialects say of a type: agreement strengthens, silence is no evidence, disagreement is reported.

mod cluster;
mod draft;
mod join;
mod members;
mod rows;
mod tabled;

use std::collections::BTreeSet;

use indexmap::IndexMap;
use rayon::prelude::*;
use rustc_hash::FxHashMap;
use serde_json::Value;

pub(crate) use self::draft::{
    Draft, DraftShape, EnumDraft, FieldDraft, Observations, Snippet, StatedField, StructDraft, TypeIndex, UnionDraft,
};
pub(crate) use self::join::TypeLattice;
use self::{
    cluster::{Cluster, cluster, text},
    members::Members,
    rows::Rows,
};
use crate::{
    claim::{Claim, Claims, FieldClaims, Lattice as _, Words},
    dialect::ParsedValues,
    link::{CellType, Corpus, DialectBody, DialectField, DialectMember, DialectType, Origin},
    schema::{Field, Member, Openness, Type, TypeName},
};

/// The types of all dialects, merged.
pub(crate) struct Merged {
    /// A draft of each, in the order of their names.
    pub(crate) drafts: Vec<Draft>,
    /// What they have in common.
    pub(crate) types: TypeLattice,
}

impl Merged {
    /// Concludes what the claims on all fields come to.
    pub(crate) fn conclude(&mut self) {
        let types = &self.types;
        let fields = self.drafts.par_iter_mut().flat_map_iter(|draft| draft.fields_mut());
        fields.for_each(|field| field.claims.conclude(&mut field.facts, types));
    }
}

/// Merges the types of the dialects.
pub(crate) fn merge(corpus: &Corpus<'_>) -> Merged {
    let clusters = cluster(&corpus.nodes);
    let merged_names = MergedNames::of(&clusters, &corpus.nodes);
    let merger = Merger { corpus, merged_names: &merged_names };
    let mut drafts: Vec<_> = clusters.par_iter().map(|cluster| merger.draft(cluster)).collect();
    drafts.sort_by(|a, b| a.name.cmp(&b.name));
    Merged { drafts, types: merged_names.types }
}

/// What the types of each dialect are called once they are merged_names.
struct MergedNames<'r> {
    names: FxHashMap<(usize, &'r TypeName), &'r TypeName>,
    types: TypeLattice,
}

impl<'r> MergedNames<'r> {
    fn of(clusters: &'r [Cluster], nodes: &'r [DialectType]) -> Self {
        let names = clusters.iter().flat_map(|cluster| {
            let all = cluster.nodes.iter().map(|at| &nodes[*at]);
            all.filter_map(|node| Some(((node.source, &node.name), cluster.name.as_ref()?)))
        });
        let names: FxHashMap<_, _> = names.collect();
        let mut enums: FxHashMap<TypeName, Vec<&Value>> = FxHashMap::default();
        for node in nodes {
            let DialectBody::Values(say) = &node.body else { continue };
            let Some(name) = names.get(&(node.source, &node.name)) else { continue };
            enums.entry((*name).clone()).or_default().extend(say.values.iter().map(|value| &value.value));
        }
        let enums = enums.into_iter().map(|(name, values)| (name, united(values))).collect();
        Self { names, types: TypeLattice::new(enums) }
    }

    /// `ty`, as the dialect numbered `source` has it, in merged_names names.
    fn ty(&self, source: usize, ty: &Type) -> Type {
        let inner = |of: &Type| Box::new(self.ty(source, of));
        match ty {
            Type::Ref(name) => Type::Ref((*self.names.get(&(source, name)).unwrap_or(&name)).clone()),
            Type::List(of) => Type::List(inner(of)),
            Type::Map(of) => Type::Map(inner(of)),
            Type::Nullable(of) => Type::Nullable(inner(of)),
            plain => plain.clone(),
        }
    }
}

struct Merger<'r, 'a> {
    corpus: &'r Corpus<'a>,
    merged_names: &'r MergedNames<'r>,
}

impl Merger<'_, '_> {
    fn draft(&self, cluster: &Cluster) -> Draft {
        let nodes = &self.corpus.nodes;
        let name = cluster.name.clone().unwrap_or_else(|| nodes[cluster.nodes[0]].name.clone());
        let others: BTreeSet<_> =
            cluster.nodes.iter().map(|at| nodes[*at].name.clone()).filter(|other| *other != name).collect();
        let mut draft = Draft {
            shape: DraftShape::Unknown,
            also: others.into_iter().collect(),
            nodes: cluster.nodes.clone(),
            transport: None,
            transport_fields: Vec::new(),
            instances: Vec::new(),
            from_examples: false,
            name,
        };
        draft.shape = self.shape(&mut draft);
        draft
    }

    fn shape(&self, draft: &mut Draft) -> DraftShape {
        let corpus = self.corpus;
        let bodies = || draft.nodes.iter().map(|at| (*at, &corpus.nodes[*at].body));
        let first = bodies().find(|(_, body)| !matches!(body, DialectBody::Unknown));
        match first {
            None => DraftShape::Unknown,
            Some((_, DialectBody::Fields(_))) => {
                let all = bodies().filter_map(|(at, body)| match body {
                    DialectBody::Fields(fields) => Some((at, fields.as_slice())),
                    _ => None,
                });
                let all: Vec<_> = all.collect();
                DraftShape::Struct(self.fields(&all, draft))
            }
            Some((_, DialectBody::Values(_))) => {
                let all = bodies().filter_map(|(at, body)| match body {
                    DialectBody::Values(values) => Some((at, values)),
                    _ => None,
                });
                DraftShape::Enum(self.values(&all.collect::<Vec<_>>()))
            }
            Some((_, _)) => {
                let all = bodies().filter_map(|(at, body)| match body {
                    DialectBody::Members(members) => Some((at, members.as_slice())),
                    _ => None,
                });
                DraftShape::Union(self.members(&all.collect::<Vec<_>>(), &mut draft.transport))
            }
        }
    }

    fn fields(&self, all: &[(usize, &[DialectField])], draft: &mut Draft) -> StructDraft {
        let mut shape = StructDraft::default();
        let mut rows = Rows::default();
        for (node, fields) in all {
            rows.begin();
            let source = self.corpus.nodes[*node].source;
            for field in *fields {
                if let CellType::Transport(words) = &field.ty {
                    draft.transport_fields.push(field.key.clone());
                    draft.transport.get_or_insert_with(|| {
                        format!("`{}` is `{words}`, which does not travel as JSON", field.shown)
                    });
                }
                match additional(field) {
                    Some(additional) => self.additional(&mut shape, source, &additional),
                    None => rows.take(&field.key, self.stated(*node, source, field)),
                }
            }
        }
        shape.fields = rows.in_order();
        for field in &mut shape.fields {
            self.settle(field);
        }
        shape
    }

    /// Adds what a page says of the fields without a name.
    fn additional(&self, shape: &mut StructDraft, source: usize, stated: &Type) {
        let stated = self.merged_names.ty(source, stated);
        shape.additional = Some(match shape.additional.take() {
            Some(known) => self.merged_names.types.join(&known, &stated).unwrap_or_else(|wider| wider),
            None => stated,
        });
    }

    fn stated(&self, node: usize, source: usize, field: &DialectField) -> StatedField {
        let ty = match &field.ty {
            CellType::Json(ty) => Some(self.merged_names.ty(source, ty)),
            CellType::Transport(_) | CellType::Rest | CellType::Unread => None,
        };
        StatedField {
            node,
            row: field.row,
            shown: field.shown.clone(),
            ty,
            nullable: field.nullable,
            required: field.required,
        }
    }

    /// Concludes what the tables say together.
    fn settle(&self, field: &mut FieldDraft) {
        tabled::claim(self.corpus, field);
        field.claims.conclude(&mut field.facts, &self.merged_names.types);
        let rows = || field.stated.iter().filter_map(|stated| self.corpus.row(stated.node, stated.row));
        field.facts.doc = rows().find_map(|row| Some(row.description.as_ref()?.value.to_string()));
        field.facts.deprecated = rows().find(|row| row.deprecated).map(|_| String::new());
    }

    fn values(&self, all: &[(usize, &ParsedValues)]) -> EnumDraft {
        let values = united(all.iter().flat_map(|(_, say)| &say.values).map(|value| &value.value));
        let mut open = self.prose_opens(all.iter().map(|(node, _)| *node));
        for (node, span) in all.iter().filter_map(|(node, say)| Some((*node, say.open?))) {
            // What is written out in a cell of another type has no page to quote.
            open.push(match self.corpus.type_page(node) {
                Some(_) => Claim::tabled(Openness::Stated, Origin { node, span }, Words::Quoted),
                None => rest("values"),
            });
        }
        EnumDraft { values, open }
    }

    /// Prose beside a list that says that more may come.
    fn prose_opens(&self, nodes: impl Iterator<Item = usize>) -> Claims<Openness> {
        let mut open = Claims::default();
        for node in nodes {
            let span = self.corpus.type_page(node).and_then(|type_page| type_page.page.open);
            span.into_iter().for_each(|span| open.push(Claim::described(Openness::Stated, Origin { node, span })));
        }
        open
    }

    fn members(&self, all: &[(usize, &[DialectMember])], transport: &mut Option<String>) -> UnionDraft {
        let open = self.prose_opens(all.iter().map(|(node, _)| *node));
        let mut shape = UnionDraft { open, ..UnionDraft::default() };
        let mut known = Members::new(&self.merged_names.types);
        let mut streams = Vec::new();
        for (node, members) in all {
            let source = self.corpus.nodes[*node].source;
            for (entry, member) in members.iter().enumerate() {
                let ty = match &member.ty {
                    CellType::Json(ty) => self.merged_names.ty(source, ty),
                    CellType::Transport(words) => {
                        streams.push(words.clone());
                        continue;
                    }
                    CellType::Rest => {
                        shape.open.push(rest("members"));
                        continue;
                    }
                    CellType::Unread => continue,
                };
                let label = member.label.clone().unwrap_or_default();
                match known.find(&ty, &shape.members) {
                    Some((at, joined)) => {
                        known.note(&joined, at);
                        shape.members[at].ty = joined;
                        shape.shown.push((at, *node, entry));
                        if shape.labels[at].is_empty() {
                            shape.labels[at] = label;
                        }
                    }
                    None => {
                        known.note(&ty, shape.members.len());
                        shape.shown.push((shape.members.len(), *node, entry));
                        shape.members.push(Member { ty, tags: Vec::new() });
                        shape.labels.push(label);
                    }
                }
            }
        }
        if shape.members.is_empty() {
            *transport = streams.first().map(|words| format!("`{words}` does not travel as JSON"));
        }
        shape
    }
}

/// That `what` no page lists stand among those that one does.
fn rest(what: &str) -> Claim<Openness> {
    Claim::inferred(Openness::Stated, "open_enum", format!("{what} that are not recognised stand among the others"))
}

/// The values of an enum, each once. Tables print texts and numbers alike, so what one page shows as text is text.
fn united<'v>(all: impl IntoIterator<Item = &'v Value>) -> Vec<Value> {
    let mut values: IndexMap<_, &Value> = IndexMap::new();
    for value in all {
        let known = values.entry(text(value)).or_insert(value);
        if known.is_number() {
            *known = value;
        }
    }
    values.into_values().cloned().collect()
}

/// The type of `additionalProperties`: a row that stands for all fields without a name.
fn additional(field: &DialectField) -> Option<Type> {
    let catches_all = matches!(field.key.as_str(), "additionalproperties" | "pydanticextra") && !field.required;
    match &field.ty {
        CellType::Json(Type::Map(of)) if catches_all => Some((**of).clone()),
        _ => None,
    }
}

impl FieldDraft {
    /// A field of which one page speaks.
    pub(crate) fn new(key: String, stated: StatedField) -> Self {
        let facts = Field::unknown(&stated.shown);
        Self { key, stated: vec![stated], observed: Observations::default(), claims: FieldClaims::default(), facts }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_value_that_one_page_shows_as_text_is_text() {
        for order in [[json!(2), json!("2")], [json!("2"), json!(2)]] {
            let values = [json!("a")].into_iter().chain(order).collect::<Vec<_>>();
            assert_eq!(united(&values), [json!("a"), json!("2")]);
        }
    }
}
