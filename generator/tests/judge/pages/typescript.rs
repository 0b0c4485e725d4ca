//! Pages of TypeScript: names in camelCase, one word for numbers, none for `null`; values in code blocks.

use serde_json::Value;

use super::{is_union, table};
use crate::{
    style::Style,
    truth::{Api, Field, Shape, Ty, Type},
};

pub(super) fn body(api: &Api, of: &Type) -> String {
    match &of.shape {
        Shape::Struct(fields) => {
            let value = literal(api, &named(api, of), None, 0);
            let name = &of.name;
            let block = format!("import {{ {name} }} from \"@judged/sdk/models\";\n\nlet value: {name} = {value};");
            let table = table(fields, |field| Some([shown(field), cell(api, &field.ty)]));
            format!("## Example Usage\n\n```typescript\n{block}\n```\n\n{table}")
        }
        Shape::Enum(of) => {
            let open = of.open.then(|| "Unrecognized<string>".to_owned());
            let values: Vec<String> = of.values.iter().map(|value| format!("\"{value}\"")).chain(open).collect();
            format!("## Values\n\n```typescript\n{}\n```\n", values.join(" | "))
        }
        Shape::Union(of) => {
            let members = of.members.iter().map(|at| {
                let name = &api.types[*at].name;
                let value = literal(api, &Ty::Named(*at), None, 1);
                format!("### `models.{name}`\n\n```typescript\nconst value: models.{name} = {value};\n```\n\n")
            });
            format!("## Supported Types\n\n{}", members.collect::<String>())
        }
    }
}

fn named(api: &Api, of: &Type) -> Ty {
    Ty::Named(api.types.iter().position(|other| other.name == of.name).expect("a type of the API"))
}

fn shown(field: &Field) -> String {
    Style::Camel.write(&field.words, false)
}

fn cell(api: &Api, ty: &Ty) -> String {
    match ty {
        Ty::Text | Ty::Moment | Ty::Secret => "*string*".to_owned(),
        Ty::Integer | Ty::Float => "*number*".to_owned(),
        Ty::Boolean => "*boolean*".to_owned(),
        Ty::DateTime => {
            "[Date](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Date)".to_owned()
        }
        Ty::Constant(text) => format!("*\"{text}\"*"),
        Ty::List(of) => format!("{}[]", cell(api, of)),
        Ty::Map(of) => format!("Record<string, {}>", cell(api, of)),
        Ty::Named(at) => {
            let of = &api.types[*at];
            match is_union(of) {
                true => format!("*models.{}*", of.name),
                false => format!("[models.{}](../models/{}.md)", of.name, of.name.to_lowercase()),
            }
        }
    }
}

/// How deep a code block is written out.
const DEEPEST: usize = 3;

/// A value in a code block: what a cell gives (`from`), else drawn by type.
fn literal(api: &Api, ty: &Ty, from: Option<&Value>, depth: usize) -> String {
    match (ty, from) {
        (_, Some(Value::Null)) => "null".to_owned(),
        (Ty::DateTime, _) => "new Date(\"2025-08-24T10:30:00.000Z\")".to_owned(),
        (Ty::Named(at), _) => match &api.types[*at].shape {
            Shape::Struct(fields) => object(api, fields, from, depth),
            Shape::Enum(of) => from.map_or_else(|| format!("\"{}\"", of.values[0]), Value::to_string),
            Shape::Union(of) if from.is_none() => literal(api, &Ty::Named(of.members[0]), None, depth),
            Shape::Union(_) => "{}".to_owned(),
        },
        (Ty::List(_), _) if depth >= DEEPEST => "[]".to_owned(),
        (Ty::List(of), _) => {
            let first = from.and_then(|value| value.get(0));
            format!("[\n{},\n]", literal(api, of, first, depth + 1))
        }
        (Ty::Map(_), Some(_)) => "{}".to_owned(),
        (Ty::Map(of), None) => format!("{{\n\"key\": {},\n}}", literal(api, of, None, depth + 1)),
        (_, Some(value)) => value.to_string(),
        (Ty::Text | Ty::Moment | Ty::Secret, None) => "\"<value>\"".to_owned(),
        (Ty::Integer, None) => "4821".to_owned(),
        (Ty::Float, None) => "4821.07".to_owned(),
        (Ty::Boolean, None) => "false".to_owned(),
        (Ty::Constant(text), None) => format!("\"{text}\""),
    }
}

/// Of an object the required keys, as the dialect shows them.
fn object(api: &Api, fields: &[Field], from: Option<&Value>, depth: usize) -> String {
    let entry = |field: &Field| {
        let given = from.and_then(|object| object.get(&field.wire)).or(field.cell.as_ref());
        let value = match given {
            None if field.drawn_null => "null".to_owned(),
            _ => literal(api, &field.ty, given, depth + 1),
        };
        format!("{}: {value},\n", shown(field))
    };
    let entries: String = fields.iter().filter(|field| field.required).map(entry).collect();
    format!("{{\n{entries}}}")
}
