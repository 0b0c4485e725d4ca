//! One draft from all that the dialects say of a type: agreement strengthens, silence is no evidence, disagreement is reported.

mod cluster;
mod draft;
mod join;
mod members;
mod rows;

use std::collections::BTreeSet;

use indexmap::IndexMap;
use rayon::prelude::*;
use rustc_hash::FxHashMap;
use serde_json::Value;

pub(crate) use self::draft::{
    Draft, DraftShape, EnumDraft, FieldDraft, Observations, Snippet, StatedField, StructDraft, TypeIndex, UnionDraft,
};
use self::{
    cluster::{Cluster, cluster, text},
    join::join,
    members::Members,
    rows::Rows,
};
use crate::{
    dialect::ParsedValues,
    evidence::{Evidence, Fact},
    link::{CellType, Corpus, DialectBody, DialectField, DialectMember, DialectType, Origin},
    problem::{Code, Problem},
    schema::{Field, Member, Nullability, Openness, Type, TypeName},
};

/// Merges the types of the dialects into drafts, in the order of their names; gives back what the dialects contradict each other in as well.
pub(crate) fn merge(corpus: &Corpus<'_>) -> (Vec<Draft>, Vec<Problem>) {
    let clusters = cluster(&corpus.nodes);
    let merged_names = MergedNames::of(&clusters, &corpus.nodes);
    let drafts = clusters
        .par_iter()
        .map(|cluster| Merger { corpus, merged_names: &merged_names, problems: Vec::new() }.draft(cluster));
    let (mut drafts, problems): (Vec<_>, Vec<_>) = drafts.collect::<Vec<_>>().into_iter().unzip();
    drafts.sort_by(|a, b| a.name.cmp(&b.name));
    (drafts, problems.into_iter().flatten().collect())
}

/// What the types of each dialect are called once they are merged_names.
struct MergedNames<'r> {
    names: FxHashMap<(usize, &'r TypeName), &'r TypeName>,
    /// The values of each enum.
    enums: FxHashMap<TypeName, Vec<Value>>,
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
        Self { names, enums }
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
    problems: Vec<Problem>,
}

impl Merger<'_, '_> {
    fn draft(mut self, cluster: &Cluster) -> (Draft, Vec<Problem>) {
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
        (draft, self.problems)
    }

    fn shape(&mut self, draft: &mut Draft) -> DraftShape {
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

    fn fields(&mut self, all: &[(usize, &[DialectField])], draft: &mut Draft) -> StructDraft {
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
            Some(known) => join(&known, &stated, &self.merged_names.enums).unwrap_or_else(|wider| wider),
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
    fn settle(&mut self, field: &mut FieldDraft) {
        self.settle_type(field);
        self.settle_marks(field);
        let rows = || field.stated.iter().filter_map(|stated| self.corpus.row(stated.node, stated.row));
        field.facts.doc = rows().find_map(|row| Some(row.description.as_ref()?.value.to_string()));
        field.facts.deprecated = rows().find(|row| row.deprecated).map(|_| String::new());
    }

    fn settle_type(&mut self, field: &mut FieldDraft) {
        let mut known: Option<(Type, &StatedField)> = None;
        let mut decisive = None;
        for stated in &field.stated {
            let Some(ty) = &stated.ty else { continue };
            match &mut known {
                None => known = Some((ty.clone(), stated)),
                Some((so_far, first)) => match join(so_far, ty, &self.merged_names.enums) {
                    Ok(joined) => {
                        if joined != *so_far && joined == *ty {
                            decisive = Some(stated);
                        }
                        *so_far = joined;
                    }
                    Err(wider) => {
                        self.problems.extend(self.disagreement(first, stated, "type"));
                        *so_far = wider;
                    }
                },
            }
        }
        field.facts.ty.value = known.map_or(Type::Any, |(ty, _)| ty);
        field.facts.ty.because = decisive.and_then(|stated| self.cell(stated));
    }

    fn settle_marks(&mut self, field: &mut FieldDraft) {
        let required = field.stated.iter().all(|stated| stated.required);
        if let Some(first) = field.stated.iter().find(|stated| stated.required).filter(|_| !required) {
            // A constant that a dialect writes with its default is optional there: nobody needs to give it.
            let is_constant = |stated: &StatedField| matches!(stated.ty, Some(Type::Literal(_)));
            let other = field.stated.iter().find(|stated| !stated.required);
            let other = other.filter(|_| !field.stated.iter().any(is_constant));
            self.problems.extend(other.and_then(|other| self.disagreement(first, other, "required mark")));
        }
        field.facts.required = Fact::plain(required);
        let null = field
            .stated
            .iter()
            .find_map(|stated| stated.nullable.filter(|n| n.value).map(|n| Origin { node: stated.node, span: n.span }));
        if let Some(evidence) = null.and_then(|origin| self.corpus.stated(origin)) {
            field.facts.nullable = Fact::new(Nullability::Yes, evidence);
        }
    }

    fn cell(&self, stated: &StatedField) -> Option<Evidence> {
        self.corpus.stated(Origin { node: stated.node, span: self.corpus.row(stated.node, stated.row)?.ty.span })
    }

    /// Two pages that cannot both be right.
    fn disagreement(&self, first: &StatedField, other: &StatedField, what: &str) -> Option<Problem> {
        let place = |stated: &StatedField| {
            Some((self.corpus.type_page(stated.node)?, self.corpus.row(stated.node, stated.row)?))
        };
        let ((first_page, first_row), (other_page, other_row)) = (place(first)?, place(other)?);
        let span = |row: &crate::page::Row<'_>| if what == "type" { row.ty.span } else { row.required.span };
        let message = format!("the pages disagree on the {what} of `{}`; the wider one is kept", first.shown);
        let problem = Problem::warning(Code::Disagreement, message).at(other_page.place(span(other_row)));
        let problem = problem.related(first_page.place(span(first_row)), "the other page");
        Some(problem.hint("if one of them is wrong, say so in schema.yaml"))
    }

    fn values(&self, all: &[(usize, &ParsedValues)]) -> EnumDraft {
        let values = united(all.iter().flat_map(|(_, say)| &say.values).map(|value| &value.value));
        let listed = all.iter().find_map(|(node, say)| self.corpus.stated(Origin { node: *node, span: say.open? }));
        let open = listed.or_else(|| self.prose_opens(all.iter().map(|(node, _)| *node)));
        let in_a_cell = all.iter().any(|(_, say)| say.open.is_some());
        let open = open.or_else(|| in_a_cell.then(|| rest("values")));
        EnumDraft { values, open: openness(open, Openness::Closed) }
    }

    /// Prose beside a list that says that more may come.
    fn prose_opens(&self, mut nodes: impl Iterator<Item = usize>) -> Option<Evidence> {
        nodes.find_map(|node| self.corpus.stated(Origin { node, span: self.corpus.type_page(node)?.page.open? }))
    }

    fn members(&self, all: &[(usize, &[DialectMember])], transport: &mut Option<String>) -> UnionDraft {
        let open = self.prose_opens(all.iter().map(|(node, _)| *node));
        let open = openness(open, Openness::Assumed);
        let mut shape = UnionDraft { members: Vec::new(), labels: Vec::new(), shown: Vec::new(), tag: None, open };
        let mut known = Members::new(&self.merged_names.enums);
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
                        shape.open = openness(Some(rest("members")), Openness::Assumed);
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

/// What pages that state openness say with `stated`, or else what their silence means.
fn openness(stated: Option<Evidence>, silence: Openness) -> Fact<Openness> {
    Fact { value: if stated.is_some() { Openness::Stated } else { silence }, because: stated }
}

/// That `what` no page lists stand among those that one does.
fn rest(what: &str) -> Evidence {
    Evidence::Inferred {
        rule: "open_enum".into(),
        from: format!("{what} that are not recognised stand among the others"),
    }
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
    /// A field of which one page choose_dialect.
    pub(crate) fn new(key: String, stated: StatedField) -> Self {
        Self { key, facts: Field::unknown(&stated.shown), stated: vec![stated], observed: Observations::default() }
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
