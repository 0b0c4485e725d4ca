//! One draft from all that the dialects say of a type: agreement strengthens, silence is no evidence, disagreement is reported.

mod join;
mod members;
mod rows;

use std::collections::BTreeSet;

use indexmap::IndexMap;
use rayon::prelude::*;
use rustc_hash::FxHashMap;
use serde_json::Value;

use self::{join::join, members::Members, rows::Rows};
use crate::{
    dialect::ValuesSay,
    evidence::{Evidence, Fact},
    problem::Problem,
    resolve::{
        draft::{Draft, DraftShape, EnumDraft, FieldDraft, Origin, Record, Said, Seen, StructDraft, UnionDraft},
        link::{Node, NodeBody, NodeField, NodeMember, NodeType},
        matching::{Group, group, text},
    },
    schema::{Field, Member, Type, TypeName},
};

/// Merges the nodes of `record` into drafts.
pub(super) fn merge(record: &Record<'_>) -> (Vec<Draft>, Vec<Problem>) {
    let groups = group(&record.nodes);
    let fused = Fused::of(&groups, &record.nodes);
    let drafts = groups.par_iter().map(|group| Merger { record, fused: &fused, problems: Vec::new() }.draft(group));
    let (drafts, problems): (Vec<_>, Vec<_>) = drafts.collect::<Vec<_>>().into_iter().unzip();
    (drafts, problems.into_iter().flatten().collect())
}

/// What the types of each dialect are called once they are fused.
struct Fused<'r> {
    names: FxHashMap<(usize, &'r TypeName), &'r TypeName>,
    /// The values of each enum.
    enums: FxHashMap<TypeName, Vec<Value>>,
}

impl<'r> Fused<'r> {
    fn of(groups: &'r [Group], nodes: &'r [Node]) -> Self {
        let names = groups.iter().flat_map(|group| {
            let all = group.nodes.iter().map(|at| &nodes[*at]);
            all.filter_map(|node| Some(((node.source, &node.name), group.name.as_ref()?)))
        });
        let names: FxHashMap<_, _> = names.collect();
        let mut enums: FxHashMap<TypeName, Vec<&Value>> = FxHashMap::default();
        for node in nodes {
            let NodeBody::Values(say) = &node.body else { continue };
            let Some(name) = names.get(&(node.source, &node.name)) else { continue };
            enums.entry((*name).clone()).or_default().extend(say.values.iter().map(|value| &value.value));
        }
        let enums = enums.into_iter().map(|(name, values)| (name, united(values))).collect();
        Self { names, enums }
    }

    /// `ty`, as the dialect numbered `source` has it, in fused names.
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
    record: &'r Record<'a>,
    fused: &'r Fused<'r>,
    problems: Vec<Problem>,
}

impl Merger<'_, '_> {
    fn draft(mut self, group: &Group) -> (Draft, Vec<Problem>) {
        let nodes = &self.record.nodes;
        let name = group.name.clone().unwrap_or_else(|| nodes[group.nodes[0]].name.clone());
        let others: BTreeSet<_> =
            group.nodes.iter().map(|at| nodes[*at].name.clone()).filter(|other| *other != name).collect();
        let mut draft = Draft {
            shape: DraftShape::Unknown,
            also: others.into_iter().collect(),
            nodes: group.nodes.clone(),
            transport: None,
            instances: Vec::new(),
            unpaged: false,
            name,
        };
        draft.shape = self.shape(&mut draft);
        (draft, self.problems)
    }

    fn shape(&mut self, draft: &mut Draft) -> DraftShape {
        let record = self.record;
        let bodies = || draft.nodes.iter().map(|at| (*at, &record.nodes[*at].body));
        let first = bodies().find(|(_, body)| !matches!(body, NodeBody::Unknown));
        match first {
            None => DraftShape::Unknown,
            Some((_, NodeBody::Fields(_))) => {
                let all = bodies().filter_map(|(at, body)| match body {
                    NodeBody::Fields(fields) => Some((at, fields.as_slice())),
                    _ => None,
                });
                let all: Vec<_> = all.collect();
                DraftShape::Struct(self.fields(&all, &mut draft.transport))
            }
            Some((_, NodeBody::Values(_))) => {
                let all = bodies().filter_map(|(at, body)| match body {
                    NodeBody::Values(values) => Some((at, values)),
                    _ => None,
                });
                DraftShape::Enum(self.values(&all.collect::<Vec<_>>()))
            }
            Some((_, _)) => {
                let all = bodies().filter_map(|(at, body)| match body {
                    NodeBody::Members(members) => Some((at, members.as_slice())),
                    _ => None,
                });
                DraftShape::Union(self.members(&all.collect::<Vec<_>>(), &mut draft.transport))
            }
        }
    }

    fn fields(&mut self, all: &[(usize, &[NodeField])], transport: &mut Option<String>) -> StructDraft {
        let mut shape = StructDraft::default();
        let mut rows = Rows::default();
        for (node, fields) in all {
            rows.begin();
            let source = self.record.nodes[*node].source;
            for field in *fields {
                if let NodeType::Transport(words) = &field.ty {
                    transport.get_or_insert_with(|| {
                        format!("`{}` is `{words}`, which does not travel as JSON", field.shown)
                    });
                }
                match additional(field) {
                    Some(additional) => self.additional(&mut shape, source, &additional),
                    None => rows.take(&field.key, self.said(*node, source, field)),
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
    fn additional(&self, shape: &mut StructDraft, source: usize, said: &Type) {
        let said = self.fused.ty(source, said);
        shape.additional = Some(match shape.additional.take() {
            Some(known) => join(&known, &said, &self.fused.enums).unwrap_or_else(|wider| wider),
            None => said,
        });
    }

    fn said(&self, node: usize, source: usize, field: &NodeField) -> Said {
        let ty = match &field.ty {
            NodeType::Json(ty) => Some(self.fused.ty(source, ty)),
            NodeType::Transport(_) | NodeType::Unread => None,
        };
        Said {
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
        let rows = || field.says.iter().filter_map(|said| self.record.row(said));
        field.facts.doc = rows().find_map(|row| Some(row.description.as_ref()?.value.to_string()));
        field.facts.deprecated = rows().find(|row| row.deprecated).map(|_| String::new());
    }

    fn settle_type(&mut self, field: &mut FieldDraft) {
        let mut known: Option<(Type, &Said)> = None;
        let mut told = None;
        for said in &field.says {
            let Some(ty) = &said.ty else { continue };
            match &mut known {
                None => known = Some((ty.clone(), said)),
                Some((so_far, first)) => match join(so_far, ty, &self.fused.enums) {
                    Ok(joined) => {
                        if joined != *so_far && joined == *ty {
                            told = Some(said);
                        }
                        *so_far = joined;
                    }
                    Err(wider) => {
                        self.problems.extend(self.disagreement(first, said, "type"));
                        *so_far = wider;
                    }
                },
            }
        }
        field.facts.ty.value = known.map_or(Type::Any, |(ty, _)| ty);
        field.facts.ty.because = told.and_then(|said| self.cell(said));
    }

    fn settle_marks(&mut self, field: &mut FieldDraft) {
        let required = field.says.iter().all(|said| said.required);
        if let Some(first) = field.says.iter().find(|said| said.required).filter(|_| !required) {
            let other = field.says.iter().find(|said| !said.required);
            self.problems.extend(other.and_then(|other| self.disagreement(first, other, "required mark")));
        }
        field.facts.required = Fact::plain(required);
        let null = field
            .says
            .iter()
            .find_map(|said| said.nullable.filter(|n| n.value).map(|n| Origin { node: said.node, span: n.span }));
        if let Some(evidence) = null.and_then(|origin| self.record.stated(origin)) {
            field.facts.nullable = Fact::new(true, evidence);
        }
    }

    fn cell(&self, said: &Said) -> Option<Evidence> {
        self.record.stated(Origin { node: said.node, span: self.record.row(said)?.ty.span })
    }

    /// Two pages that cannot both be right.
    fn disagreement(&self, first: &Said, other: &Said, what: &str) -> Option<Problem> {
        let place = |said: &Said| Some((self.record.witness(said.node)?, self.record.row(said)?));
        let ((first_page, first_row), (other_page, other_row)) = (place(first)?, place(other)?);
        let span = |row: &crate::page::Row<'_>| if what == "type" { row.ty.span } else { row.required.span };
        let message = format!("the pages disagree on the {what} of `{}`; the wider one is kept", first.shown);
        let problem = Problem::warning("disagreement", message).at(other_page.place(span(other_row)));
        let problem = problem.related(first_page.place(span(first_row)), "the other page");
        Some(problem.hint("if one of them is wrong, say so in schema.yaml"))
    }

    fn values(&self, all: &[(usize, &ValuesSay)]) -> EnumDraft {
        let values = united(all.iter().flat_map(|(_, say)| &say.values).map(|value| &value.value));
        let listed = all.iter().find_map(|(node, say)| self.record.stated(Origin { node: *node, span: say.open? }));
        let open = listed.or_else(|| self.prose_opens(all.iter().map(|(node, _)| *node)));
        EnumDraft { values, open: Fact { value: open.is_some(), because: open } }
    }

    /// Prose beside a list that says that more may come.
    fn prose_opens(&self, mut nodes: impl Iterator<Item = usize>) -> Option<Evidence> {
        nodes.find_map(|node| self.record.stated(Origin { node, span: self.record.witness(node)?.page.open? }))
    }

    fn members(&self, all: &[(usize, &[NodeMember])], transport: &mut Option<String>) -> UnionDraft {
        let open = self.prose_opens(all.iter().map(|(node, _)| *node));
        let open = Fact { value: open.is_some(), because: open };
        let mut shape = UnionDraft { members: Vec::new(), labels: Vec::new(), shown: Vec::new(), tag: None, open };
        let mut known = Members::new(&self.fused.enums);
        let mut streams = Vec::new();
        for (node, members) in all {
            let source = self.record.nodes[*node].source;
            for (entry, member) in members.iter().enumerate() {
                let ty = match &member.ty {
                    NodeType::Json(ty) => self.fused.ty(source, ty),
                    NodeType::Transport(words) => {
                        streams.push(words.clone());
                        continue;
                    }
                    NodeType::Unread => continue,
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
fn additional(field: &NodeField) -> Option<Type> {
    let catches_all = matches!(field.key.as_str(), "additionalproperties" | "pydanticextra") && !field.required;
    match &field.ty {
        NodeType::Json(Type::Map(of)) if catches_all => Some((**of).clone()),
        _ => None,
    }
}

impl FieldDraft {
    /// A field of which one page speaks.
    pub(super) fn new(key: String, said: Said) -> Self {
        Self { key, facts: Field::unknown(&said.shown), says: vec![said], seen: Seen::default() }
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
