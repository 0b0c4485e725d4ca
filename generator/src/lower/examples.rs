//! Examples: which one of a type becomes its doc test.

use serde_json::Value;

use super::{TypeLowering, conformance};
use crate::{
    problem::{Code, Problem},
    rust::{Example, ItemKind, Literal, Presence, Struct, Type},
    schema::{self, Shape},
    text,
};

/// An example with more lines than this hides what it shows.
const MOST_LINES: usize = 60;

/// A text longer than this is not worth comparing.
const LONGEST_TEXT: usize = 60;

impl TypeLowering<'_, '_> {
    /// The first example of the type that fits it and is not too long, else the shortest that fits; without any, one
    /// that is composed of the examples of its fields.
    pub(super) fn example(&mut self, kind: &ItemKind) -> Option<Example> {
        let ty = schema::Type::Ref(self.name.clone());
        let mut best: Option<(usize, Value, String)> = None;
        for example in &self.def.examples {
            let conformance = match conformance::conforming(&self.context.type_table, &ty, example) {
                Ok(value) => value,
                Err(reason) => {
                    self.problem(misfit(self.name, &reason));
                    continue;
                }
            };
            let json = json(&conformance);
            let lines = json.lines().count();
            if best.as_ref().is_none_or(|(least, ..)| *least > MOST_LINES && lines < *least) {
                best = Some((lines, conformance, json));
            }
        }
        let (_, value, json) = best.or_else(|| {
            let value = self.composed(&ty)?;
            Some((0, value.clone(), json(&value)))
        })?;
        let path = format!("{}::{}", super::library(self.context.schema), self.own.outside);
        Some(Example { path, ident: self.own.ident.clone(), json: raw(&json), shows: self.shows(kind, &value) })
    }

    /// An object of the examples of its fields, if every field that is required has one.
    fn composed(&self, ty: &schema::Type) -> Option<Value> {
        let Shape::Struct(of) = &self.def.shape else { return None };
        let type_table = &self.context.type_table;
        let mut entries = serde_json::Map::new();
        for field in &of.fields {
            let shown = field
                .example
                .as_ref()
                .filter(|value| conformance::conforming(type_table, &field.ty.value, value).is_ok());
            match type_table.constant(field).or(shown) {
                Some(value) => drop(entries.insert(field.wire.value.clone(), value.clone())),
                None if field.required.value => return None,
                None => {}
            }
        }
        let told = !of.fields.iter().all(|field| field.example.is_none());
        conformance::conforming(type_table, ty, &Value::Object(entries)).ok().filter(|_| told)
    }

    /// Something simple that is true of the value, in Rust.
    fn shows(&self, kind: &ItemKind, value: &Value) -> Option<(String, String)> {
        match (kind, &self.def.shape, value) {
            (ItemKind::Struct(made), Shape::Struct(of), Value::Object(entries)) => {
                of.fields.iter().find_map(|field| shown_field(made, field, entries.get(&field.wire.value)?))
            }
            (ItemKind::Enum(_), _, Value::String(text)) => {
                Some(("value.as_str()".to_owned(), Literal::string(text).to_string()))
            }
            (ItemKind::Enum(_), _, Value::Number(number)) => {
                Some(("value.as_i64()".to_owned(), number.as_i64()?.to_string()))
                    .filter(|_| matches!(kind, ItemKind::Enum(of) if of.of == crate::rust::Values::Integers))
            }
            (ItemKind::Union(_), Shape::Union(of), Value::Object(entries)) => {
                let tag = entries.get(&of.tag.as_ref()?.value)?.as_str()?;
                let named = of.members.iter().any(|member| matches!(member.tags.as_slice(), [only] if only == tag));
                named.then(|| ("value.tag()".to_owned(), format!("Some({})", Literal::string(tag))))
            }
            _ => None,
        }
    }
}

/// The value of a field that is easily compared.
fn shown_field(made: &Struct, field: &schema::Field, value: &Value) -> Option<(String, String)> {
    let wire = Literal::string(&field.wire.value);
    let field = made.fields().find(|made| made.wire == wire && made.deprecated.is_none())?;
    let (suffix, plain) = match (&field.ty, value) {
        (Type::String, Value::String(text)) if text.len() <= LONGEST_TEXT => (".as_deref()", Literal::string(text)),
        (Type::Bool, Value::Bool(value)) => ("", Literal::boolean(*value)),
        (Type::I64, Value::Number(number)) => ("", Literal::integer(number.as_i64()?)),
        (Type::F64, Value::Number(number)) => ("", Literal::fraction(number.as_f64()?)),
        _ => return None,
    };
    let place = format!("value.{}", field.ident);
    Some(match (field.presence, value) {
        (Presence::Required, Value::Bool(true)) => return None,
        (Presence::Required | Presence::Listed, _) => (place, plain.to_string()),
        (Presence::Nullable | Presence::Optional | Presence::OptionalNullable, _) => {
            (format!("{place}{suffix}"), format!("Some({plain})"))
        }
    })
}

fn misfit(name: &schema::TypeName, reason: &str) -> Problem {
    Problem::warning(Code::ExampleDoesNotFit, format!("an example of `{name}` is not a `{name}`: {reason}"))
        .hint("it becomes no doc test; correct the type or the example in schema.yaml")
}

/// JSON as people write it: in one line if it is short.
fn json(value: &Value) -> String {
    let short = text::json(value);
    if short.len() <= 80 && !short.contains(['{', '[']) || short.len() <= 40 {
        return short;
    }
    text::pretty_json(value)
}

/// `text` as a raw string, or with escapes where more signs `#` would have to end it than Rust counts.
fn raw(text: &str) -> String {
    let behind_quotes = text.split('"').skip(1);
    let longest = behind_quotes.map(|part| part.bytes().take_while(|byte| *byte == b'#').count()).max();
    let count = longest.map_or(1, |longest| longest + 1);
    if count > MOST_HASHES {
        return Literal::string(text).to_string();
    }
    let hashes = "#".repeat(count);
    format!("r{hashes}\"{text}\"{hashes}")
}

/// Rust counts so many signs `#` around a raw string.
const MOST_HASHES: usize = 255;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_raw_string_ends_where_it_should() {
        let (most, more) = (format!("\"{}\n", "#".repeat(254)), format!("\"{}\n", "#".repeat(255)));
        for text in ["a", "\"#", "\"##\"#", "", &most, &more] {
            let literal: Result<syn::LitStr, _> = syn::parse_str(&raw(text));
            assert_eq!(literal.map(|literal| literal.value()).ok().as_deref(), Some(text));
        }
        assert_eq!((raw("a"), raw("\"a\"")), ("r#\"a\"#".to_owned(), "r#\"\"a\"\"#".to_owned()));
        {}
    }
}
