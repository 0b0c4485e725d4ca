//! Pages of TypeScript.

use fieldtable::schema::{Field, Openness, Schema, Shape, Struct, Type, TypeName};
use heck::ToLowerCamelCase;

use super::{cells, head, is_union, table, usage};

pub(super) fn page(schema: &Schema, name: &TypeName) -> String {
    let def = &schema.types[name];
    let head = head(name, def);
    match &def.shape {
        Shape::Struct(of) => format!("{head}{}{}", usage::block(schema, name), fields(schema, of)),
        Shape::Enum(of) => {
            let mut values: Vec<String> = of.values.iter().map(ToString::to_string).collect();
            if of.open.value == Openness::Stated {
                let kind = if of.values[0].is_string() { "string" } else { "number" };
                values.push(format!("Unrecognized<{kind}>"));
            }
            format!("{head}{}## Values\n\n```typescript\n{}\n```", usage::block(schema, name), values.join(" | "))
        }
        Shape::Union(of) => {
            let mut sections = Vec::new();
            for member in &of.members {
                let heading = heading(&member.ty);
                let value = usage::literal(schema, &member.ty, 1);
                let section = format!("### `{heading}`\n\n```typescript\nconst value: {heading} = {value};\n```\n\n");
                // There is one word for all numbers.
                if !sections.contains(&section) {
                    sections.push(section);
                }
            }
            format!("{head}\n## Supported Types\n\n{}", sections.concat())
        }
        Shape::Alias(_) => unreachable!("no page describes an alias"),
    }
}

fn fields(schema: &Schema, of: &Struct) -> String {
    let row = |field: &Field| {
        let cell = cell(schema, &field.ty.value);
        let mut row =
            vec![cells::name(&shown(&field.wire.value), field), cell, cells::mark(field), cells::description(field)];
        row.extend(field.example.as_ref().map(cells::example));
        row
    };
    let mut rows: Vec<_> = of.fields.iter().map(row).collect();
    if let Some(additional) = &of.additional {
        let cell = cell(schema, &Type::Map(Box::new(additional.clone())));
        rows.push(["`additionalProperties`", &cell, ":heavy_minus_sign:", "N/A"].map(str::to_owned).to_vec());
    }
    table(&rows)
}

/// The name that a field has in code.
pub(super) fn shown(wire: &str) -> String {
    wire.to_lower_camel_case()
}

/// The cell of a type.
fn cell(schema: &Schema, ty: &Type) -> String {
    match ty {
        Type::String => "*string*".to_owned(),
        Type::Integer | Type::Number | Type::Undecided => "*number*".to_owned(),
        Type::Boolean => "*boolean*".to_owned(),
        Type::Any => "*any*".to_owned(),
        Type::DateTime => {
            let manual = "https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects";
            format!("[Date]({manual}/Date)")
        }
        Type::Date => "[RFCDate](../../types/rfcdate.md)".to_owned(),
        Type::Decimal => "*Decimal*".to_owned(),
        Type::BigInt => "*BigInt*".to_owned(),
        Type::Bytes => "*Uint8Array*".to_owned(),
        Type::Null => "*null*".to_owned(),
        Type::Literal(value) => format!("*{value}*"),
        Type::List(of) => format!("{}[]", cell(schema, of)),
        Type::Map(of) => format!("Record<string, {}>", cell(schema, of)),
        Type::Nullable(of) => cell(schema, of),
        Type::Ref(name) if is_union(schema, name) => format!("*{name}*"),
        Type::Ref(name) => {
            format!("[{name}](../../models/{}/{}.md)", name.namespace, name.name.to_lowercase())
        }
    }
}

/// The heading of a member.
fn heading(ty: &Type) -> String {
    match ty {
        Type::String => "string".to_owned(),
        Type::Integer | Type::Number | Type::Undecided => "number".to_owned(),
        Type::Boolean => "boolean".to_owned(),
        Type::DateTime => "Date".to_owned(),
        Type::Any => "any".to_owned(),
        Type::List(of) => format!("{}[]", heading(of)),
        Type::Map(of) => format!("{{ [k: string]: {} }}", heading(of)),
        Type::Ref(name) => name.to_string(),
        other => unreachable!("no union has a member {other}"),
    }
}
