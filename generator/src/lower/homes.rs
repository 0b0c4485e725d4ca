//! `Homes`: where each type of the schema lives in the crate, and under which name.

use std::{
    collections::{BTreeMap, BTreeSet},
    mem,
};

use indexmap::IndexMap;
use rayon::prelude::*;
use rustc_hash::{FxBuildHasher, FxHashMap, FxHashSet};

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
    let idents = names::distinct(names.iter().map(|name| names::namespaces(name)).collect(), &[]);
    let namespace = |(name, ident): (&'a str, Ident)| {
        let place = if alone {
            Placement::Both
        } else if main == Some(name) {
            Placement::Root
        } else {
            Placement::Module
        };
        (name, Namespace { ident, place })
    };
    names.into_iter().zip(idents).map(namespace).collect()
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
    let mut wishes = wishes(schema, kept, namespaces);
    let taken = settle(&mut wishes, schema, problems);
    let files = wishes.chunk_by_mut(|one, next| one.name.namespace == next.name.namespace).flat_map(files);
    let files: Vec<Ident> = files.collect();
    let builders = builders(&wishes, &taken);
    let homes = wishes.into_par_iter().zip(files).zip(builders);
    let homes = homes.map(|((wish, file), builder)| (wish.name, home(wish, file, builder)));
    homes.collect::<Vec<_>>().into_iter().collect()
}

/// The types that have each name, in each namespace.
type Taken<'a> = FxHashMap<(&'a str, Ident), &'a TypeName>;

/// What a type is to be called, and its module.
struct Wish<'a, 'n> {
    name: &'a TypeName,
    namespace: &'n Namespace,
    ident: Ident,
    /// Names for its module, from the shortest.
    files: Vec<String>,
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
        Some(Wish { name, namespace, files: names::file_names(&ident), ident })
    };
    kept.par_iter().filter_map(wish).collect()
}

/// Gives each type a name of its own; that two would share one is a problem.
fn settle<'a>(wishes: &mut [Wish<'a, '_>], schema: &Schema, problems: &mut Vec<Problem>) -> Taken<'a> {
    let mut taken = Taken::default();
    for wish in wishes {
        let name = wish.name;
        problems.extend(unfit(schema, name));
        if let Some(other) = taken.get(&(&*name.namespace, wish.ident.clone())) {
            problems.push(collision(schema, other, name, &wish.ident));
            wish.ident = names::suffixed(&wish.ident, "2");
            wish.files = names::file_names(&wish.ident);
        }
        taken.insert((&name.namespace, wish.ident.clone()), name);
    }
    taken
}

/// The problem with the name that a correction gives, if that can be none.
fn unfit(schema: &Schema, name: &TypeName) -> Option<Problem> {
    let def = schema.types.get(name)?;
    let rename = def.rename.as_deref().filter(|rename| !names::is_type_name(rename))?;
    let message = format!("`{name}` cannot be called `{rename}` in Rust");
    let hint = "`rename` of a type takes letters and digits, a letter first";
    Some(Problem { place: place_of(def), ..Problem::error("unfit-name", message).hint(hint) })
}

/// The modules of the types of one namespace.
fn files(wishes: &mut [Wish<'_, '_>]) -> Vec<Ident> {
    names::distinct(wishes.iter_mut().map(|wish| mem::take(&mut wish.files)).collect(), &[])
}

/// The names of what builds the types, each of which neither a type nor another builder has.
fn builders<'a>(wishes: &[Wish<'a, '_>], taken: &Taken<'a>) -> Vec<Ident> {
    let mut given: FxHashSet<(&str, Ident)> = FxHashSet::default();
    let builder = |wish: &Wish<'a, '_>| {
        let mut key = (&*wish.name.namespace, names::suffixed(&wish.ident, "Builder"));
        while taken.contains_key(&key) || given.contains(&key) {
            key.1 = names::suffixed(&key.1, "Builder");
        }
        given.insert(key.clone());
        key.1
    };
    wishes.iter().map(builder).collect()
}

/// The home that `wish` comes to.
fn home(wish: Wish<'_, '_>, file: Ident, builder: Ident) -> Home {
    let Wish { namespace, ident, .. } = wish;
    let module = &namespace.ident;
    let outside = match namespace.place {
        Placement::Root | Placement::Both => ident.to_string(),
        Placement::Module => format!("{module}::{ident}"),
    };
    let path = format!("src/{module}/{}.rs", file.plain());
    Home { builder, inside: format!("crate::{module}"), outside, path, ident, file }
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
