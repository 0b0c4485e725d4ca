//! What does not hold together: references to types that nothing shows, and names that nothing has.

use std::{borrow::Cow, collections::BTreeSet};

use rustc_hash::FxHashMap;

use crate::{
    limits::SUGGESTIONS,
    link::Corpus,
    merge::{Draft, DraftShape, TypeIndex},
    problem::{Code, Problem},
    resolve::roles::{target, uses},
    schema::TypeName,
    source::{
        File,
        config::{self, Places},
    },
};

/// The drafts that `kept` ones use and of which nothing tells what they are made of: they can be any JSON.
pub(super) fn undescribed(drafts: &[Draft], index: &TypeIndex, kept: impl Fn(usize) -> bool) -> BTreeSet<usize> {
    let users = drafts.iter().enumerate().filter(|(at, _)| kept(*at)).map(|(_, draft)| draft);
    let used = users.flat_map(uses).filter_map(|ty| target(ty, index));
    used.filter(|at| kept(*at) && matches!(drafts[*at].shape, DraftShape::Unknown)).collect()
}

/// Types that are referred to, but neither a page nor an example shows them.
pub(super) fn dangling(corpus: &Corpus<'_>, drafts: &[Draft], undescribed: &BTreeSet<usize>) -> Vec<Problem> {
    let unknown = undescribed.iter().map(|at| &drafts[*at]);
    // A page that could not be read was reported, and still declares its name.
    let without_page = unknown.filter(|draft| draft.nodes.iter().all(|node| corpus.nodes[*node].type_page.is_none()));
    let problems = without_page.map(|draft| {
        let message =
            format!("no page describes the type `{}`, and no example shows it: it can be any JSON", draft.name);
        let problem = Problem::error(Code::DanglingReference, message).local();
        let place = draft.nodes.iter().find_map(|node| corpus.nodes[*node].referred.clone());
        let problem = problem.hint("add its page, or correct the field's type in schema.yaml");
        match place {
            Some(place) => problem.at(place),
            None => problem,
        }
    });
    problems.collect()
}

/// The drafts that `wanted` and all that they use reach; all where nothing is wanted.
pub(super) fn reach(drafts: &[Draft], index: &TypeIndex, wanted: &[TypeName]) -> BTreeSet<usize> {
    if wanted.is_empty() {
        return (0..drafts.len()).collect();
    }
    let mut reached: BTreeSet<usize> = wanted.iter().filter_map(|name| index.get(name)).collect();
    let mut next: Vec<usize> = reached.iter().copied().collect();
    while let Some(at) = next.pop() {
        for used in uses(&drafts[at]).filter_map(|ty| target(ty, index)) {
            if reached.insert(used) {
                next.push(used);
            }
        }
    }
    reached
}

/// The types that `include` names, and a problem for each name that no type has.
pub(super) fn included(include: &[String], file: Option<&File>, index: &TypeIndex) -> (Vec<TypeName>, Vec<Problem>) {
    let mut known: FxHashMap<Cow<'_, str>, Vec<&TypeName>> = FxHashMap::default();
    for name in index.names().iter().filter(|_| !include.is_empty()) {
        known.entry(Cow::Borrowed(&name.name)).or_default().push(name);
        known.entry(Cow::Owned(name.to_string())).or_default().push(name);
    }
    let (mut names, mut problems) = (Vec::new(), Vec::new());
    let mut places = file.map(Places::of);
    for wanted in include {
        match known.get(wanted.as_str()) {
            Some(matches) => names.extend(matches.iter().copied().cloned()),
            None => {
                let problem = unknown(wanted, problems.len() < SUGGESTIONS, index);
                let place = places.as_mut().map(|places| places.locate(&["include", wanted]));
                problems.push(Problem { place, ..problem });
            }
        }
    }
    (names, problems)
}

/// That no type is called `wanted`, with the name that it may be a slip of where that is looked for.
fn unknown(wanted: &str, suggest: bool, index: &TypeIndex) -> Problem {
    let short = !wanted.contains('.');
    let name = |name: &TypeName| if short { name.name.to_string() } else { name.to_string() };
    let known: Vec<_> = index.names().iter().filter(|_| suggest).map(name).collect();
    let hint = match config::nearest(wanted, known.iter().map(String::as_str)) {
        Some(near) => format!("did you mean `{near}`?"),
        None => "the lock lists all names".to_owned(),
    };
    Problem::error(Code::UnknownType, format!("no type is called `{wanted}`")).hint(hint)
}
