//! Pages of Go.

use fieldtable::schema::{Field, Schema, Shape, Struct, Type, TypeName, Union};
use heck::ToUpperCamelCase;
use serde_json::Value;

use super::{cells, head, table};

pub(super) fn page(schema: &Schema, name: &TypeName) -> String {
    let def = &schema.types[name];
    let head = head(name, def);
    match &def.shape {
        Shape::Struct(of) => format!("{head}\n{}", fields(of)),
        Shape::Enum(of) => {
            let text =
                |value: &Value| value.as_str().map_or_else(|| value.to_string(), |text| text.replace('|', "\\|"));
            let rows =
                of.values.iter().enumerate().map(|(at, value)| format!("| `{}V{at}` | {} |\n", name.name, text(value)));
            let code = format!(
                "import (\n\t\"example.com/sdk/models/{}\"\n)\n\nvalue := {}.{}V0",
                namespace(name),
                namespace(name),
                name.name
            );
            let rows: String = rows.collect();
            format!(
                "{head}## Example Usage\n\n```go\n{code}\n```\n\n\n## Values\n\n| Name | Value |\n| --- | --- |\n{rows}"
            )
        }
        Shape::Union(of) => format!("{head}\n## Supported Types\n\n{}", members(name, of)),
        Shape::Alias(_) => unreachable!("no page describes an alias"),
    }
}

/// `models` is `components` in Go.
pub(super) fn namespace(of: &TypeName) -> String {
    if &*of.namespace == "models" { "components".to_owned() } else { of.namespace.to_string() }
}

fn fields(of: &Struct) -> String {
    // Go has no word for a value that is written out.
    let fields = of.fields.iter().filter(|field| !matches!(field.ty.value, Type::Literal(_)));
    let mut rows: Vec<Vec<String>> = fields.map(row).collect();
    if let Some(additional) = &of.additional {
        let cell = cell(&Type::Map(Box::new(additional.clone())), false);
        rows.push(["`AdditionalProperties`", &cell, ":heavy_minus_sign:", "N/A"].map(str::to_owned).to_vec());
    }
    table(&rows)
}

fn row(field: &Field) -> Vec<String> {
    let name = field.wire.value.to_upper_camel_case().replace("Id", "ID").replace("Url", "URL");
    vec![cells::name(&name, field), presence(field), cells::mark(field), cells::description(field)]
}

fn presence(field: &Field) -> String {
    let ty = &field.ty.value;
    let can_point = !matches!(ty, Type::List(_) | Type::Map(_) | Type::Any | Type::Bytes);
    match (field.required.value, field.is_nullable()) {
        (false, true) => format!("optionalnullable.OptionalNullable[{}]", cell(ty, false)),
        (true, false) => cell(ty, false),
        _ => cell(ty, can_point),
    }
}

/// The cell of a type, perhaps of a pointer to it.
fn cell(ty: &Type, pointer: bool) -> String {
    let star = if pointer { "*" } else { "" };
    let plain = |name: &str| format!("`{star}{name}`");
    match ty {
        Type::String => plain("string"),
        Type::Integer => plain("int64"),
        Type::Number | Type::Undecided => plain("float64"),
        Type::Boolean => plain("bool"),
        Type::Any => plain("any"),
        Type::Bytes => plain("[]byte"),
        Type::DateTime => format!("[{star}time.Time](https://pkg.go.dev/time#Time)"),
        Type::Date => format!("[{star}types.Date](../../types/date.md)"),
        Type::Decimal => format!("[{star}decimal.Big](https://pkg.go.dev/github.com/ericlagergren/decimal#Big)"),
        Type::BigInt => format!("[{star}big.Int](https://pkg.go.dev/math/big#Int)"),
        Type::List(of) => format!("[]{}", cell(of, false)),
        Type::Map(of) => format!("map[string]{}", cell(of, false)),
        Type::Nullable(of) => cell(of, true),
        Type::Ref(name) => {
            let space = namespace(name);
            format!("[{star}{space}.{}](../../models/{space}/{}.md)", name.name, name.name.to_lowercase())
        }
        Type::Null | Type::Literal(_) => unreachable!("Go has no word for {ty}"),
    }
}

fn members(name: &TypeName, of: &Union) -> String {
    let section = |(at, ty): (usize, &Type)| {
        let heading = match ty {
            Type::Ref(name) => &*name.name,
            _ => "",
        };
        let code = format!("value := {}.Create{}M{at}({}{{/* values here */}})", namespace(name), name.name, code(ty));
        format!("### {heading}\n\n```go\n{code}\n```\n\n")
    };
    of.members.iter().map(|member| &member.ty).enumerate().map(section).collect()
}

/// A type as code has it.
fn code(ty: &Type) -> String {
    match ty {
        Type::String => "string".to_owned(),
        Type::Integer => "int64".to_owned(),
        Type::Number | Type::Undecided => "float64".to_owned(),
        Type::Boolean => "bool".to_owned(),
        Type::Any => "any".to_owned(),
        Type::DateTime => "time.Time".to_owned(),
        Type::List(of) => format!("[]{}", code(of)),
        Type::Map(of) => format!("map[string]{}", code(of)),
        Type::Ref(name) => format!("{}.{}", namespace(name), name.name),
        other => unreachable!("no union has a member {other}"),
    }
}
