//! `Homes`: where each type of the schema lives in the crate, and under which name.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;
use rayon::prelude::*;
use rustc_hash::{FxBuildHasher, FxHashMap};

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

/// The homes of types, in the order of their names.
pub(super) type Homes<'a> = IndexMap<&'a TypeName, Home, FxBuildHasher>;

/// The homes of the types `kept`, and the names that two of them would share.
pub(super) fn homes<'a>(
    schema: &'a Schema,
    kept: &[&'a TypeName],
    namespaces: &BTreeMap<&str, Namespace>,
    problems: &mut Vec<Problem>,
) -> Homes<'a> {
    let mut taken = Taken::default();
    let mut files: BTreeMap<&str, BTreeSet<Ident>> = BTreeMap::new();
    let mut granted = Vec::with_capacity(kept.len());
    for mut wish in wishes(schema, kept, namespaces) {
        let name = wish.name;
        if let Some(other) = taken.get(&(&*name.namespace, wish.ident.clone())) {
            problems.push(collision(schema, other, name, &wish.ident));
            wish.ident = names::suffixed(&wish.ident, "2");
            wish.file = names::file_name(&wish.ident);
        }
        taken.insert((&name.namespace, wish.ident.clone()), name);
        wish.file = free(wish.file, files.entry(&name.namespace).or_default());
        granted.push(wish);
    }
    let homes = granted.into_par_iter().map(|wish| (wish.name, home(wish, &taken)));
    homes.collect::<Vec<_>>().into_iter().collect()
}

/// The types that have each name, in each namespace.
type Taken<'a> = FxHashMap<(&'a str, Ident), &'a TypeName>;

/// What a type is to be called, and its module.
struct Wish<'a, 'n> {
    name: &'a TypeName,
    namespace: &'n Namespace,
    ident: Ident,
    file: Ident,
}

/// What each type would be called if it were alone: found side by side, because names take long to write.
fn wishes<'a, 'n>(
    schema: &'a Schema,
    kept: &[&'a TypeName],
    namespaces: &'n BTreeMap<&str, Namespace>,
) -> Vec<Wish<'a, 'n>> {
    let wish = |name: &&'a TypeName| {
        let (namespace, def) = (namespaces.get(&*name.namespace)?, schema.types.get(*name)?);
        let beside = |other: &str| schema.types.contains_key(&TypeName::new(&name.namespace, other));
        let ident = names::type_name_beside(def.rename.as_deref().unwrap_or(&name.name), beside);
        Some(Wish { name, namespace, file: names::file_name(&ident), ident })
    };
    kept.par_iter().filter_map(wish).collect()
}

/// The home that `wish` comes to.
fn home(wish: Wish<'_, '_>, taken: &Taken<'_>) -> Home {
    let Wish { name, namespace, ident, file } = wish;
    let mut builder = names::suffixed(&ident, "Builder");
    while taken.contains_key(&(&*name.namespace, builder.clone())) {
        builder = names::suffixed(&builder, "Builder");
    }
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
