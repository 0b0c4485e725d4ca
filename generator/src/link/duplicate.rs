//! Pages of one source that describe one type and differ: they are not merged in silence.

use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::FxHashMap;

use super::{CellType, Corpus, DialectBody, DialectType};
use crate::problem::{Code, Problem};

/// Pages of one source that describe one type and differ. The same page in two shapes says the same.
pub(super) fn pages(corpus: &Corpus<'_>) -> Vec<Problem> {
    let mut first: FxHashMap<_, usize> = FxHashMap::default();
    let mut problems = Vec::new();
    for (at, node) in corpus.nodes.iter().enumerate().filter(|(_, node)| node.type_page.is_some()) {
        let known = *first.entry((node.source, &node.name)).or_insert(at);
        if known != at {
            let differing = difference(&corpus.nodes[known], node);
            problems.extend(differing.and_then(|differing| contradiction(corpus, known, at, &differing)));
        }
    }
    problems
}

fn contradiction(corpus: &Corpus<'_>, first: usize, second: usize, differing: &str) -> Option<Problem> {
    let title = |node: usize| {
        let type_page = corpus.type_page(node)?;
        Some(type_page.place(type_page.page.title.span))
    };
    let name = &corpus.nodes[second].name;
    let problem = Problem::error(Code::TwoPages, format!("two pages describe `{name}`, and differ in {differing}"));
    let problem = problem.at(title(second)?).related(title(first)?, "the other page");
    Some(problem.hint("remove the one that is out of date, or give one of the types another name"))
}

/// What two descriptions of one type differ in; nothing where they say the same, or where one could not be read.
fn difference(one: &DialectType, other: &DialectType) -> Option<String> {
    let (one, other) = match (&one.body, &other.body) {
        (DialectBody::Unknown, _) | (_, DialectBody::Unknown) => return None,
        (one, other) if kind(one) != kind(other) => return Some(format!("kind: {} and {}", kind(one), kind(other))),
        (one, other) => (parts(one), parts(other)),
    };
    let names: BTreeSet<_> = one.keys().chain(other.keys()).filter(|name| one.get(*name) != other.get(*name)).collect();
    const MOST: usize = 5;
    let mut stated: Vec<_> = names.iter().take(MOST).map(|name| format!("`{name}`")).collect();
    if names.len() > MOST {
        stated.push(format!("{} more", names.len() - MOST));
    }
    (!stated.is_empty()).then(|| stated.join(", "))
}

fn kind(body: &DialectBody) -> &'static str {
    match body {
        DialectBody::Fields(_) => "fields",
        DialectBody::Values(_) => "values",
        DialectBody::Members(_) => "members",
        DialectBody::Unknown => "nothing",
    }
}

/// What a body lists, by what tells its parts apart, with what else is said of each.
fn parts(body: &DialectBody) -> BTreeMap<String, Option<(CellType, bool)>> {
    match body {
        DialectBody::Fields(fields) => {
            fields.iter().map(|field| (field.shown.clone(), Some((field.ty.clone(), field.required)))).collect()
        }
        DialectBody::Values(values) => values.values.iter().map(|value| (value.value.to_string(), None)).collect(),
        DialectBody::Members(members) => members
            .iter()
            .map(|member| match &member.ty {
                CellType::Json(ty) => (ty.to_string(), None),
                CellType::Transport(words) => (words.clone(), None),
                CellType::Rest | CellType::Unread => (String::new(), None),
            })
            .collect(),
        DialectBody::Unknown => BTreeMap::new(),
    }
}
