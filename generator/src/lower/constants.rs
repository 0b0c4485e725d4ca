//! Constants: a field of one value that is not always there gets a type of that value.

use std::borrow::Cow;

use heck::ToUpperCamelCase;
use serde_json::Value;

use crate::{
    evidence::Fact,
    schema::{Enum, Field, Schema, Shape, Type, TypeDef, TypeName},
};

/// `schema`, where each such field has an enum of one value. A boolean needs none: the support module has its two types.
pub(super) fn named(schema: &Schema) -> Cow<'_, Schema> {
    let owners: Vec<&TypeName> = schema.types.iter().filter(|(_, def)| has_one(def)).map(|(name, _)| name).collect();
    if owners.is_empty() {
        return Cow::Borrowed(schema);
    }
    let mut with = schema.clone();
    for owner in owners {
        let Some(mut def) = with.types.remove(owner) else { continue };
        if let Shape::Struct(shape) = &mut def.shape {
            for field in shape.fields.iter_mut().filter(|field| value(field).is_some()) {
                let name = free(&with, owner, field);
                with.types.insert(name.clone(), of_one(&def.pages, field));
                field.ty.value = Type::Ref(name);
            }
        }
        with.types.insert(owner.clone(), def);
    }
    Cow::Owned(with)
}

fn has_one(def: &TypeDef) -> bool {
    matches!(&def.shape, Shape::Struct(of) if of.fields.iter().any(|field| value(field).is_some()))
}

/// The one value of a field that is not always there.
fn value(field: &Field) -> Option<&Value> {
    match &field.ty.value {
        Type::Literal(value @ (Value::String(_) | Value::Number(_))) => {
            (!field.required.value || field.nullable.value).then_some(value)
        }
        _ => None,
    }
}

/// A name for the type of a field: its owner's and its own.
fn free(schema: &Schema, owner: &TypeName, field: &Field) -> TypeName {
    let stem = format!("{}{}", owner.name, field.wire.value.to_upper_camel_case());
    let names = std::iter::once(stem.clone()).chain((2..).map(|count| format!("{stem}{count}")));
    let mut names = names.map(|name| TypeName::new(&owner.namespace, &name));
    names.find(|name| name != owner && !schema.types.contains_key(name)).unwrap_or_else(|| owner.clone())
}

fn of_one(pages: &[String], field: &Field) -> TypeDef {
    TypeDef {
        shape: Shape::Enum(Enum { values: value(field).cloned().into_iter().collect(), open: Fact::plain(false) }),
        pages: pages.to_vec(),
        also: Vec::new(),
        doc: None,
        deprecated: None,
        examples: Vec::new(),
        rename: None,
        derives: Vec::new(),
    }
}
