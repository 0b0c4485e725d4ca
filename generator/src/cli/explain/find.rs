//! What a person means by a name, however it is spelled.

use crate::{
    problem::{Code, Problem},
    schema::{Field, Schema, Shape, TypeDef, TypeName},
    source,
};

/// A type, and a field of it where one was asked for.
pub(super) struct Found<'a> {
    pub(super) name: &'a TypeName,
    pub(super) def: &'a TypeDef,
    pub(super) field: Option<&'a Field>,
}

/// The type or the field that `what` names: `operations.GetKeyData.limit`, `GetKeyData::limit`, `get_key_data`.
pub(super) fn find<'a>(what: &str, schema: &'a Schema) -> Result<Found<'a>, Problem> {
    let words: Vec<String> = what.split(['.', ':', '/', '#']).map(plain).filter(|word| !word.is_empty()).collect();
    if let Some((name, def)) = of_type(&words, schema) {
        return Ok(Found { name, def, field: None });
    }
    if let [outer @ .., wanted] = words.as_slice()
        && let Some((name, def)) = of_type(outer, schema)
    {
        let field = fields(def).iter().find(|field| spellings(field).any(|name| plain(name) == *wanted));
        return field.map(|field| Found { name, def, field: Some(field) }).ok_or_else(|| no_field(what, name, def));
    }
    Err(no_type(what, schema))
}

/// The first type whose last names, namespace included, are `words`.
fn of_type<'a>(words: &[String], schema: &'a Schema) -> Option<(&'a TypeName, &'a TypeDef)> {
    let is_meant = |name: &TypeName| {
        let full: Vec<String> = name.to_string().split('.').map(plain).collect();
        !words.is_empty() && full.ends_with(words)
    };
    schema.types.iter().find(|(name, def)| is_meant(name) || def.also.iter().any(is_meant))
}

/// Letters and digits alone, small ones: names are spelled in one way each by pages, JSON and Rust.
fn plain(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

pub(super) fn fields(def: &TypeDef) -> &[Field] {
    match &def.shape {
        Shape::Struct(of) => &of.fields,
        Shape::Enum(_) | Shape::Union(_) | Shape::Alias(_) => &[],
    }
}

fn spellings(field: &Field) -> impl Iterator<Item = &str> {
    let others = field.names.iter().chain(&field.rename).map(String::as_str);
    [field.wire.value.as_str()].into_iter().chain(others)
}

fn no_field(what: &str, name: &TypeName, def: &TypeDef) -> Problem {
    let wanted = what.rsplit(['.', ':', '/', '#']).next().unwrap_or(what);
    let problem = Problem::error(Code::UnknownTarget, format!("`{name}` has no field that is called `{wanted}`"));
    let known: Vec<&str> = fields(def).iter().map(|field| field.wire.value.as_str()).collect();
    match source::nearest(wanted, known.iter().copied()) {
        Some(near) => problem.hint(format!("did you mean `{near}`?")),
        None if known.is_empty() => problem.hint("it is no struct"),
        None => problem.hint(format!("its fields are {}", known.join(", "))),
    }
}

fn no_type(what: &str, schema: &Schema) -> Problem {
    let problem = Problem::error(Code::UnknownType, format!("no type and no problem is called `{what}`"));
    let types = schema.types.keys().flat_map(|name| [name.to_string(), name.name.to_string()]);
    let known: Vec<String> = types.chain(Code::ALL.iter().map(ToString::to_string)).collect();
    match source::nearest(what, known.iter().map(String::as_str)) {
        Some(near) => problem.hint(format!("did you mean `{near}`?")),
        None => problem.hint("the lock lists all names"),
    }
}
