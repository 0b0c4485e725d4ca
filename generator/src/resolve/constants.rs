//! Constants: a field of one value that is not always there gets a type of that value.

use std::collections::BTreeMap;

use heck::ToUpperCamelCase;
use serde_json::Value;

use crate::{
    evidence::Fact,
    schema::{Enum, Field, Openness, Shape, Type, TypeDef, TypeName},
};

/// Gives each such field an enum of one value among `types`. A boolean needs none: models have types for its two values.
pub(super) fn name(types: &mut BTreeMap<TypeName, TypeDef>) {
    let owners: Vec<TypeName> = types.iter().filter(|(_, def)| has_one(def)).map(|(name, _)| name.clone()).collect();
    for owner in owners {
        let Some(mut def) = types.remove(&owner) else { continue };
        if let Shape::Struct(shape) = &mut def.shape {
            for field in &mut shape.fields {
                let Some(value) = value(field).cloned() else { continue };
                let name = free(types, &owner, field);
                types.insert(name.clone(), of_one(&def.pages, value));
                field.ty.value = Type::Ref(name);
            }
        }
        types.insert(owner, def);
    }
}

fn has_one(def: &TypeDef) -> bool {
    matches!(&def.shape, Shape::Struct(of) if of.fields.iter().any(|field| value(field).is_some()))
}

/// The one value of a field that is not always there.
fn value(field: &Field) -> Option<&Value> {
    match &field.ty.value {
        Type::Literal(value @ (Value::String(_) | Value::Number(_))) => {
            (!field.required.value || field.is_nullable()).then_some(value)
        }
        _ => None,
    }
}

/// A name for the type of a field: its owner's and its own.
fn free(types: &BTreeMap<TypeName, TypeDef>, owner: &TypeName, field: &Field) -> TypeName {
    let stem = format!("{}{}", owner.name, field.wire.value.to_upper_camel_case());
    let names = std::iter::once(stem.clone()).chain((2..).map(|count| format!("{stem}{count}")));
    let mut names = names.map(|name| TypeName::new(&owner.namespace, &name));
    names.find(|name| name != owner && !types.contains_key(name)).unwrap_or_else(|| owner.clone())
}

fn of_one(pages: &[String], value: Value) -> TypeDef {
    TypeDef {
        shape: Shape::Enum(Enum { values: vec![value], open: Fact::plain(Openness::Closed) }),
        pages: pages.to_vec(),
        also: Vec::new(),
        doc: None,
        deprecated: None,
        examples: Vec::new(),
        rename: None,
        derives: Vec::new(),
        error: false,
    }
}
