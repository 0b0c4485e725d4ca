//! `Homes`: where each type of the schema lives in the crate, and under which name.

use std::collections::{BTreeMap, BTreeSet};

use super::{names, place_of};
use crate::{
    problem::Problem,
    rust::{Ident, Placement},
    schema::{Schema, TypeDef, TypeName},
};

/// Where a type lives.
#[derive(Debug, Clone)]
pub(super) struct Home {
    /// Its name.
    pub ident: Ident,
    /// The name of what builds it, should it need that.
    pub builder: Ident,
    /// Its own module, private.
    pub file: Ident,
    /// The module of its namespace, from inside the crate: `crate::operations`.
    pub inside: String,
    /// Its path from outside, without the crate: `operations::GetKeyData`.
    pub outside: String,
    /// Its file: `src/operations/get_key_data.rs`.
    pub path: String,
}

/// A namespace of the schema, and what becomes of it.
#[derive(Debug, Clone)]
pub(super) struct Namespace {
    /// Its module.
    pub ident: Ident,
    /// Where its types are seen.
    pub place: Placement,
}

/// The namespaces of the types `kept`, by their names in the schema.
pub(super) fn namespaces<'a>(kept: &BTreeMap<&'a TypeName, BTreeSet<&'a TypeName>>) -> BTreeMap<&'a str, Namespace> {
    let names: BTreeSet<&str> = kept.keys().map(|name| &*name.namespace).collect();
    let main = main_namespace(kept);
    let alone = names.len() == 1;
    let mut taken = BTreeSet::new();
    let namespace = |name: &'a str| {
        let place = if alone {
            Placement::Both
        } else if main == Some(name) {
            Placement::Root
        } else {
            Placement::Module
        };
        (name, Namespace { ident: free(names::namespace(name), &mut taken), place })
    };
    names.into_iter().map(namespace).collect()
}

/// The namespace that types of other namespaces refer to most.
fn main_namespace<'a>(kept: &BTreeMap<&'a TypeName, BTreeSet<&'a TypeName>>) -> Option<&'a str> {
    let mut count: BTreeMap<&str, usize> = BTreeMap::new();
    for (user, used) in kept {
        for name in used.iter().filter(|name| name.namespace != user.namespace) {
            *count.entry(&name.namespace).or_default() += 1;
        }
    }
    count.into_iter().max_by(|a, b| a.1.cmp(&b.1).then(b.0.cmp(a.0))).map(|(name, _)| name)
}

/// The homes of the types `kept`, and the names that two of them would share.
pub(super) fn homes<'a>(
    schema: &'a Schema,
    kept: impl Iterator<Item = &'a TypeName>,
    namespaces: &BTreeMap<&str, Namespace>,
    problems: &mut Vec<Problem>,
) -> BTreeMap<&'a TypeName, Home> {
    let mut homes = BTreeMap::new();
    let mut taken: BTreeMap<(&str, Ident), &TypeName> = BTreeMap::new();
    let mut files: BTreeMap<&str, BTreeSet<Ident>> = BTreeMap::new();
    for name in kept {
        let (Some(namespace), Some(def)) = (namespaces.get(&*name.namespace), schema.types.get(name)) else { continue };
        let beside = |other: &str| schema.types.contains_key(&TypeName::new(&name.namespace, other));
        let mut ident = names::type_name_beside(def.rename.as_deref().unwrap_or(&name.name), beside);
        if let Some(other) = taken.get(&(&*name.namespace, ident.clone())) {
            problems.push(collision(schema, other, name, &ident));
            ident = names::suffixed(&ident, "2");
        }
        taken.insert((&name.namespace, ident.clone()), name);
        let file = free(names::file_name(&ident), files.entry(&name.namespace).or_default());
        homes.insert(name, home(ident, file, namespace));
    }
    for (name, home) in &mut homes {
        while taken.contains_key(&(&*name.namespace, home.builder.clone())) {
            home.builder = names::suffixed(&home.builder, "Builder");
        }
    }
    homes
}

fn home(ident: Ident, file: Ident, namespace: &Namespace) -> Home {
    let builder = names::suffixed(&ident, "Builder");
    let module = &namespace.ident;
    let outside = match namespace.place {
        Placement::Root | Placement::Both => ident.to_string(),
        Placement::Module => format!("{module}::{ident}"),
    };
    let path = format!("src/{module}/{}.rs", file.plain());
    Home { builder, inside: format!("crate::{module}"), outside, path, ident, file }
}

/// `ident`, or the first number behind it that is not taken: for names that nobody sees.
fn free(ident: Ident, taken: &mut BTreeSet<Ident>) -> Ident {
    let numbered = (2..).map(|n| names::suffixed(&ident, &format!("_{n}")));
    let ident = std::iter::once(ident.clone()).chain(numbered).find(|name| !taken.contains(name)).unwrap_or(ident);
    taken.insert(ident.clone());
    ident
}

fn collision(schema: &Schema, one: &TypeName, other: &TypeName, ident: &Ident) -> Problem {
    let place = |name| schema.types.get(name).and_then(|def: &TypeDef| place_of(def));
    let mut problem =
        Problem::error("name-collision", format!("`{one}` and `{other}` would both be called `{ident}` in Rust")).hint(
            format!(
                "give one of them another name in schema.yaml, with a correction of the kind `rename` for `{other}`"
            ),
        );
    problem.place = place(other);
    problem.related.extend(place(one).map(|place| (place, format!("`{one}` is here"))));
    problem
}
