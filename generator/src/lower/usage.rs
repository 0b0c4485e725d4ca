//! Usage: which types are needed, which became part of others, and who uses whom.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use rayon::prelude::*;

use super::shapes::Shapes;
use crate::{
    rust::Entry,
    schema::{Schema, Shape, Type, TypeDef, TypeName},
};

/// What is written and what is not.
pub(super) struct Usage<'a> {
    /// The types that are written, each with the types that its file names.
    pub kept: BTreeMap<&'a TypeName, BTreeSet<&'a TypeName>>,
    /// The types that are not, with what they became.
    pub folded: BTreeMap<String, Entry>,
}

/// Who uses whom in `schema`.
pub(super) fn usage<'a>(schema: &'a Schema, shapes: &Shapes<'a>) -> Usage<'a> {
    let types: Vec<_> = schema.types.iter().collect();
    let named = types.into_par_iter().map(|(name, def)| (name, named(def, shapes).collect()));
    let mut kept: BTreeMap<&TypeName, BTreeSet<&TypeName>> = named.collect::<Vec<_>>().into_iter().collect();
    let mut folded = BTreeMap::new();
    let candidates = folds(schema, shapes);
    loop {
        let used: HashSet<&TypeName> =
            kept.iter().flat_map(|(user, used)| used.iter().filter(move |n| *n != user)).copied().collect();
        let gone: Vec<&TypeName> =
            candidates.keys().filter(|n| kept.contains_key(*n) && !used.contains(*n)).copied().collect();
        if gone.is_empty() {
            return Usage { kept, folded };
        }
        for name in gone {
            kept.remove(name);
            let became = candidates.get(name).cloned().unwrap_or_default();
            folded.insert(name.to_string(), Entry::Folded(became));
        }
    }
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
fn named<'a>(def: &'a TypeDef, shapes: &Shapes<'a>) -> Box<dyn Iterator<Item = &'a TypeName> + 'a> {
    match &def.shape {
        Shape::Struct(of) => {
            let kept: Vec<&Type> =
                of.fields.iter().filter(|f| shapes.constant(f).is_none()).map(|f| &f.ty.value).collect();
            Box::new(kept.into_iter().chain(&of.additional).flat_map(Type::refs))
        }
        Shape::Union(of) if shapes.one_enum(of).is_some() => Box::new(std::iter::empty()),
        Shape::Union(_) | Shape::Alias(_) | Shape::Enum(_) => Box::new(refs(def)),
    }
}

/// The types that became part of another, and how: if nothing else names them, they are not written.
fn folds<'a>(schema: &'a Schema, shapes: &Shapes<'a>) -> BTreeMap<&'a TypeName, String> {
    let mut folds = BTreeMap::new();
    for (owner, def) in &schema.types {
        match &def.shape {
            Shape::Struct(of) => {
                for field in &of.fields {
                    if let (Some(value), Type::Ref(name)) = (shapes.constant(field), &field.ty.value) {
                        fold(&mut folds, schema, name, format!("the constant {value} of {owner}.{}", field.wire.value));
                    }
                }
            }
            Shape::Union(of) if shapes.one_enum(of).is_some() => {
                for member in &of.members {
                    if let (Some(value), Type::Ref(name)) = (shapes.one_value(&member.ty), &member.ty) {
                        fold(&mut folds, schema, name, format!("the value {value} of {owner}"));
                    }
                }
            }
            Shape::Union(_) | Shape::Alias(_) | Shape::Enum(_) => {}
        }
    }
    folds
}

/// Notes what `name`, and what it is another name for, became; the first owner is the one that is told.
fn fold<'a>(folds: &mut BTreeMap<&'a TypeName, String>, schema: &'a Schema, name: &'a TypeName, became: String) {
    let mut next = Some(name);
    while let Some(name) = next.take() {
        if folds.contains_key(name) {
            return;
        }
        folds.insert(name, became.clone());
        if let Some(Shape::Alias(Type::Ref(of))) = schema.types.get(name).map(|def| &def.shape) {
            next = Some(of);
        }
    }
}
