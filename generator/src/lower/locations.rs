//! `Locations`: where each type of the schema lives in the crate, and under which name.

use std::{
    collections::{BTreeMap, BTreeSet},
    mem,
};

use indexmap::IndexMap;
use rayon::prelude::*;
use rustc_hash::{FxBuildHasher, FxHashMap, FxHashSet};

use super::{names, place_of};
use crate::{
    problem::{Code, Problem},
    rust::{Ident, Placement},
    schema::{Schema, TypeDef, TypeName},
};

/// Where a type lives.
#[derive(Debug, Clone)]
pub(super) struct Location {
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

/// The locations of types, in the order of their names.
pub(super) type Locations<'a> = IndexMap<&'a TypeName, Location, FxBuildHasher>;

/// The locations of the types `kept`, and the names that two of them would share.
pub(super) fn locations<'a>(
    schema: &'a Schema,
    kept: &[&'a TypeName],
    namespaces: &BTreeMap<&str, Namespace>,
    problems: &mut Vec<Problem>,
) -> Locations<'a> {
    let mut requests = requests(schema, kept, namespaces);
    let taken = settle(&mut requests, schema, problems);
    let files = requests.chunk_by_mut(|one, next| one.name.namespace == next.name.namespace).flat_map(files);
    let files: Vec<Ident> = files.collect();
    let builders = builders(&requests, &taken);
    let locations = requests.into_par_iter().zip(files).zip(builders);
    let locations = locations.map(|((request, file), builder)| (request.name, location(request, file, builder)));
    locations.collect::<Vec<_>>().into_iter().collect()
}

/// The types that have each name, in each namespace.
type Taken<'a> = FxHashMap<(&'a str, Ident), &'a TypeName>;

/// What a type is to be called, and its module.
struct Request<'a, 'n> {
    name: &'a TypeName,
    namespace: &'n Namespace,
    ident: Ident,
    /// Names for its module, from the shortest.
    files: Vec<String>,
}

/// What each type would be called if it were alone: found side by side, because names take long to write.
fn requests<'a, 'n>(
    schema: &'a Schema,
    kept: &[&'a TypeName],
    namespaces: &'n BTreeMap<&str, Namespace>,
) -> Vec<Request<'a, 'n>> {
    let request = |name: &&'a TypeName| {
        let (namespace, def) = (namespaces.get(&*name.namespace)?, schema.types.get(*name)?);
        let beside = |other: &str| schema.types.contains_key(&TypeName::new(&name.namespace, other));
        let ident = names::type_name_beside(def.rename.as_deref().unwrap_or(&name.name), beside);
        Some(Request { name, namespace, files: names::file_names(&ident), ident })
    };
    kept.par_iter().filter_map(request).collect()
}

/// Gives each type a name of its own; that two would share one is a problem.
fn settle<'a>(requests: &mut [Request<'a, '_>], schema: &Schema, problems: &mut Vec<Problem>) -> Taken<'a> {
    let mut taken = Taken::default();
    for request in requests {
        let name = request.name;
        problems.extend(unfit(schema, name));
        if let Some(other) = taken.get(&(&*name.namespace, request.ident.clone())) {
            problems.push(collision(schema, other, name, &request.ident));
            request.ident = names::suffixed(&request.ident, "2");
            request.files = names::file_names(&request.ident);
        }
        taken.insert((&name.namespace, request.ident.clone()), name);
    }
    taken
}

/// The problem with the name that a correction gives, if that can be none.
fn unfit(schema: &Schema, name: &TypeName) -> Option<Problem> {
    let def = schema.types.get(name)?;
    let rename = def.rename.as_deref().filter(|rename| !names::is_type_name(rename))?;
    let message = format!("`{name}` cannot be called `{rename}` in Rust");
    let hint = "`rename` of a type takes letters and digits, a letter first";
    Some(Problem { place: place_of(def), ..Problem::error(Code::UnfitName, message).hint(hint) })
}

/// The modules of the types of one namespace.
fn files(requests: &mut [Request<'_, '_>]) -> Vec<Ident> {
    names::distinct(requests.iter_mut().map(|request| mem::take(&mut request.files)).collect(), &[])
}

/// The names of what builds the types, each of which neither a type nor another builder has.
fn builders<'a>(requests: &[Request<'a, '_>], taken: &Taken<'a>) -> Vec<Ident> {
    let mut given: FxHashSet<(&str, Ident)> = FxHashSet::default();
    let builder = |request: &Request<'a, '_>| {
        let mut key = (&*request.name.namespace, names::suffixed(&request.ident, "Builder"));
        while taken.contains_key(&key) || given.contains(&key) {
            key.1 = names::suffixed(&key.1, "Builder");
        }
        given.insert(key.clone());
        key.1
    };
    requests.iter().map(builder).collect()
}

/// The location that `request` comes to.
fn location(request: Request<'_, '_>, file: Ident, builder: Ident) -> Location {
    let Request { namespace, ident, .. } = request;
    let module = &namespace.ident;
    let outside = match namespace.place {
        Placement::Root | Placement::Both => ident.to_string(),
        Placement::Module => format!("{module}::{ident}"),
    };
    let path = format!("src/{module}/{}.rs", file.plain());
    Location { builder, inside: format!("crate::{module}"), outside, path, ident, file }
}

fn collision(schema: &Schema, one: &TypeName, other: &TypeName, ident: &Ident) -> Problem {
    let place = |name| schema.types.get(name).and_then(|def: &TypeDef| place_of(def));
    let mut problem =
        Problem::error(Code::NameCollision, format!("`{one}` and `{other}` would both be called `{ident}` in Rust"))
            .hint(format!(
                "give one of them another name in schema.yaml, with a correction of the kind `rename` for `{other}`"
            ));
    problem.place = place(other);
    problem.related.extend(place(one).map(|place| (place, format!("`{one}` is here"))));
    problem
}
