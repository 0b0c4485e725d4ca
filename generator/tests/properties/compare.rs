//! What two schemas say differently: kinds, wire names, presence, `null`, values, members, tags.

use std::collections::{BTreeMap, BTreeSet};

use fieldtable::schema::{Field, Openness, Schema, Shape, Type, TypeDef};

/// What was meant and not read, and what was read and not meant.
pub(crate) fn differences(meant: &Schema, read: &Schema) -> Vec<String> {
    let (meant, read) = (facts(meant), facts(&with_constants_in_place(meant, read)));
    let names: BTreeSet<_> = meant.keys().chain(read.keys()).collect();
    let mut found = Vec::new();
    for name in names {
        let (meant, read) = (meant.get(name), read.get(name));
        if meant == read {
            continue;
        }
        let lines = |facts: Option<&Vec<String>>| facts.cloned().unwrap_or_default();
        let (meant, read) = (lines(meant), lines(read));
        found.extend(meant.iter().filter(|line| !read.contains(line)).map(|line| format!("{name}: meant {line}")));
        found.extend(read.iter().filter(|line| !meant.contains(line)).map(|line| format!("{name}: read  {line}")));
        if meant.len() == read.len() && meant.iter().all(|line| read.contains(line)) {
            found.push(format!("{name}: in another order: {read:?}"));
        }
    }
    found
}

/// `read`, with the value in the place of each type of one value that was not meant: what pages write into a cell gets a name.
fn with_constants_in_place(meant: &Schema, read: &Schema) -> Schema {
    let mut read = read.clone();
    let mut values = BTreeMap::new();
    read.types.retain(|name, def| match &def.shape {
        Shape::Enum(of)
            if of.values.len() == 1 && of.open.value == Openness::Closed && !meant.types.contains_key(name) =>
        {
            values.insert(name.clone(), of.values[0].clone());
            false
        }
        _ => true,
    });
    for def in read.types.values_mut() {
        let Shape::Struct(of) = &mut def.shape else { continue };
        for field in &mut of.fields {
            if let Type::Ref(name) = &field.ty.value
                && let Some(value) = values.get(name)
            {
                field.ty.value = Type::Literal(value.clone());
            }
        }
    }
    read
}

fn facts(schema: &Schema) -> BTreeMap<String, Vec<String>> {
    schema.types.iter().map(|(name, def)| (name.to_string(), lines(def))).collect()
}

fn lines(def: &TypeDef) -> Vec<String> {
    let mut lines = match &def.shape {
        Shape::Struct(of) => {
            let mut lines = vec!["struct".to_owned()];
            lines.extend(of.fields.iter().map(field));
            lines.extend(of.additional.as_ref().map(|ty| format!("additional {ty}")));
            lines
        }
        Shape::Enum(of) => {
            let mut lines = vec![format!("enum, open: {:?}", of.open.value)];
            lines.extend(of.values.iter().map(ToString::to_string));
            lines
        }
        Shape::Union(of) => {
            let tag = of.tag.as_ref().map(|tag| &tag.value);
            let mut lines = vec![format!("union, tag: {tag:?}, open: {:?}", of.open.value)];
            // The order of members means nothing, nor does that of tags.
            let mut members: Vec<String> = of
                .members
                .iter()
                .map(|member| format!("{} {:?}", member.ty, member.tags.iter().collect::<BTreeSet<_>>()))
                .collect();
            members.sort();
            lines.extend(members);
            lines
        }
        Shape::Alias(of) => vec![format!("alias of {of}")],
    };
    lines.extend(def.deprecated.is_some().then(|| "deprecated".to_owned()));
    lines
}

fn field(field: &Field) -> String {
    format!(
        "{} {}: {}{}{}{}{}",
        if field.required.value { "required" } else { "optional" },
        field.wire.value,
        field.ty.value,
        if field.is_nullable() { ", nullable" } else { "" },
        if field.secret.value { ", secret" } else { "" },
        if field.format.is_some() { ", date-time" } else { "" },
        if field.deprecated.is_some() { ", deprecated" } else { "" },
    )
}
