//! Which keys could name the members of a union, by the plain words of the rule: every object requires it, each with values of its own.

use std::collections::{BTreeMap, BTreeSet};

use fieldtable::schema::{Field, Schema, Shape, Type, TypeName};

/// A key, and the values by which it names each member.
pub(crate) type Candidate = (String, BTreeMap<String, BTreeSet<String>>);

/// The values that an object requires under each key; nothing where it can be any object.
type Constants = Option<BTreeMap<String, BTreeSet<String>>>;

pub(crate) fn candidates(schema: &Schema, members: &[Type]) -> Vec<Candidate> {
    let objects: Vec<(String, Constants)> =
        members.iter().filter_map(|ty| Some((ty.to_string(), constants(schema, ty, &mut BTreeSet::new())?))).collect();
    let closed: Option<Vec<_>> = objects.iter().map(|(ty, keys)| Some((ty, keys.as_ref()?))).collect();
    let Some(closed) = closed.filter(|closed| closed.len() >= 2) else { return Vec::new() };
    let mut found = Vec::new();
    for key in closed[0].1.keys() {
        let values: Option<Vec<_>> =
            closed.iter().map(|(ty, keys)| Some(((*ty).clone(), keys.get(key)?.clone()))).collect();
        let Some(values) = values else { continue };
        let all: usize = values.iter().map(|(_, values)| values.len()).sum();
        if values.iter().flat_map(|(_, values)| values).collect::<BTreeSet<_>>().len() == all {
            found.push((key.clone(), values.into_iter().collect()));
        }
    }
    found
}

/// `None` for what is no object.
fn constants(schema: &Schema, ty: &Type, met: &mut BTreeSet<TypeName>) -> Option<Constants> {
    let name = match ty {
        Type::Map(_) | Type::Any => return Some(None),
        Type::Ref(name) => name,
        _ => return None,
    };
    match &schema.types.get(name)?.shape {
        Shape::Struct(of) => Some(Some(of.fields.iter().filter_map(|field| constant(schema, field)).collect())),
        Shape::Union(of) => {
            if !met.insert(name.clone()) {
                return Some(None);
            }
            let objects: Vec<Constants> =
                of.members.iter().filter_map(|member| constants(schema, &member.ty, met)).collect();
            let objects: Option<Vec<_>> = objects.into_iter().collect();
            let Some(objects) = objects else { return Some(None) };
            let first = objects.first()?;
            let shared = first.keys().filter(|key| objects.iter().all(|object| object.contains_key(*key)));
            let values = |key: &String| objects.iter().flat_map(|object| object[key].clone()).collect();
            Some(Some(shared.map(|key| (key.clone(), values(key))).collect()))
        }
        Shape::Enum(_) | Shape::Alias(_) => None,
    }
}

fn constant(schema: &Schema, field: &Field) -> Option<(String, BTreeSet<String>)> {
    let values = match &field.ty.value {
        _ if !field.required.value || field.is_nullable() => return None,
        Type::Literal(value) => vec![value.clone()],
        Type::Ref(name) => match &schema.types.get(name)?.shape {
            Shape::Enum(of) => of.values.clone(),
            _ => return None,
        },
        _ => return None,
    };
    let texts: Option<BTreeSet<String>> = values.iter().map(|value| value.as_str().map(str::to_owned)).collect();
    Some((field.wire.value.clone(), texts?))
}
