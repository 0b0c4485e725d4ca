//! Usage: which types are needed, which became part of others, and who uses whom.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use super::type_table::TypeTable;
use crate::{
    rust::Entry,
    schema::{Field, Member, Schema, Shape, Type, TypeDef, TypeName},
};

/// What is written and what is not.
pub(super) struct Usage<'a> {
    /// The types that are written, each with the types that its file names.
    pub kept: BTreeMap<&'a TypeName, BTreeSet<&'a TypeName>>,
    /// The types that are not, with what they became.
    pub inlined: BTreeMap<String, Entry>,
}

/// Who uses whom in `schema`.
pub(super) fn usage<'a>(schema: &'a Schema, type_table: &TypeTable<'a>) -> Usage<'a> {
    let types: Vec<_> = schema.types.iter().collect();
    let named = || types.par_iter().map(|(name, def)| (*name, named(def, type_table).collect())).collect::<Vec<_>>();
    let (named, candidates) = rayon::join(named, || inlines(schema, &types, type_table));
    let mut kept: BTreeMap<&TypeName, BTreeSet<&TypeName>> = named.into_iter().collect();
    let mut inlined = BTreeMap::new();
    for name in unused(&uses(&kept, &candidates), &candidates) {
        if kept.remove(name).is_some() {
            let became = candidates.get(name).cloned().unwrap_or_default();
            inlined.insert(name.to_string(), Entry::Folded(became));
        }
    }
    Usage { kept, inlined }
}

/// The `candidates` that nothing uses but what goes itself: each that goes frees those that it alone used.
fn unused<'a>(uses: &[(&'a TypeName, &'a TypeName)], candidates: &BTreeMap<&'a TypeName, String>) -> Vec<&'a TypeName> {
    let mut users: FxHashMap<&TypeName, usize> = FxHashMap::default();
    let mut of: FxHashMap<&TypeName, Vec<&TypeName>> = FxHashMap::default();
    for (user, used) in uses {
        *users.entry(used).or_default() += 1;
        of.entry(user).or_default().push(used);
    }
    let mut gone: Vec<&TypeName> = candidates.keys().filter(|name| !users.contains_key(*name)).copied().collect();
    let mut next = 0;
    while let Some(name) = gone.get(next).copied() {
        next += 1;
        for used in of.get(name).into_iter().flatten() {
            let left = users.entry(used).or_default();
            *left = left.saturating_sub(1);
            if *left == 0 {
                gone.push(used);
            }
        }
    }
    gone
}

/// The types that name each type, in order; that it names itself tells nothing.
pub(super) fn users<'a>(
    kept: &BTreeMap<&'a TypeName, BTreeSet<&'a TypeName>>,
) -> FxHashMap<&'a TypeName, Vec<&'a TypeName>> {
    let mut users: FxHashMap<&TypeName, Vec<&TypeName>> = FxHashMap::default();
    for (user, used) in kept {
        for name in used.iter().filter(|name| *name != user) {
            users.entry(name).or_default().push(user);
        }
    }
    users
}

/// Who else uses each of the `candidates`, pair by pair.
fn uses<'a>(
    kept: &BTreeMap<&'a TypeName, BTreeSet<&'a TypeName>>,
    candidates: &BTreeMap<&'a TypeName, String>,
) -> Vec<(&'a TypeName, &'a TypeName)> {
    let of_user = |(user, used): (&&'a TypeName, &BTreeSet<&'a TypeName>)| {
        let used = used.iter().filter(|name| *name != user && candidates.contains_key(*name));
        used.map(|name| (*user, *name)).collect::<Vec<_>>()
    };
    kept.par_iter().flat_map_iter(of_user).collect()
}

/// The types that a definition refers to, wherever.
pub(super) fn refs(def: &TypeDef) -> impl Iterator<Item = &TypeName> {
    types(def).into_iter().flat_map(Type::refs)
}

/// The types that a definition consists of.
fn types(def: &TypeDef) -> Vec<&Type> {
    match &def.shape {
        Shape::Struct(of) => of.fields.iter().map(|field| &field.ty.value).chain(&of.additional).collect(),
        Shape::Union(of) => of.members.iter().map(|member| &member.ty).collect(),
        Shape::Alias(of) => vec![of],
        Shape::Enum(_) => Vec::new(),
    }
}

/// The types that the file of `def` names: not those that only gave a constant.
fn named<'a>(def: &'a TypeDef, type_table: &TypeTable<'a>) -> Box<dyn Iterator<Item = &'a TypeName> + 'a> {
    match &def.shape {
        Shape::Struct(of) => {
            let kept: Vec<&Type> =
                of.fields.iter().filter(|f| type_table.constant(f).is_none()).map(|f| &f.ty.value).collect();
            Box::new(kept.into_iter().chain(&of.additional).flat_map(Type::refs))
        }
        Shape::Union(of) if type_table.one_enum(of).is_some() => Box::new(std::iter::empty()),
        Shape::Union(_) | Shape::Alias(_) | Shape::Enum(_) => Box::new(refs(def)),
    }
}

/// The types that became part of another, and how: if nothing else names them, they are not written.
fn inlines<'a>(
    schema: &'a Schema,
    types: &[(&'a TypeName, &'a TypeDef)],
    type_table: &TypeTable<'a>,
) -> BTreeMap<&'a TypeName, String> {
    let parts: Vec<_> = types.par_iter().flat_map_iter(|(owner, def)| parts(owner, def, type_table)).collect();
    let mut inlines = BTreeMap::new();
    for (name, became) in parts {
        inline_away(&mut inlines, schema, name, became);
    }
    inlines
}

/// The types that became part of `owner`, and how.
fn parts<'a>(owner: &TypeName, def: &'a TypeDef, type_table: &TypeTable<'a>) -> Vec<(&'a TypeName, String)> {
    match &def.shape {
        Shape::Struct(of) => {
            let constant = |field: &'a Field| match (type_table.constant(field), &field.ty.value) {
                (Some(value), Type::Ref(name)) => {
                    Some((name, format!("the constant {value} of {owner}.{}", field.wire.value)))
                }
                _ => None,
            };
            of.fields.iter().filter_map(constant).collect()
        }
        Shape::Union(of) if type_table.one_enum(of).is_some() => {
            let value = |member: &'a Member| match (type_table.one_value(&member.ty), &member.ty) {
                (Some(value), Type::Ref(name)) => Some((name, format!("the value {value} of {owner}"))),
                _ => None,
            };
            of.members.iter().filter_map(value).collect()
        }
        Shape::Union(_) | Shape::Alias(_) | Shape::Enum(_) => Vec::new(),
    }
}

/// Notes what `name`, and what it is another name for, became; the first owner is the one that is told.
fn inline_away<'a>(
    inlines: &mut BTreeMap<&'a TypeName, String>,
    schema: &'a Schema,
    name: &'a TypeName,
    became: String,
) {
    let mut next = Some(name);
    while let Some(name) = next.take() {
        if inlines.contains_key(name) {
            return;
        }
        inlines.insert(name, became.clone());
        if let Some(Shape::Alias(Type::Ref(of))) = schema.types.get(name).map(|def| &def.shape) {
            next = Some(of);
        }
    }
}
