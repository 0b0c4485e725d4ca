//! Pages of Go: names in PascalCase with words in capitals, two words for numbers; pointers for what may be `null`, or may be missing.

use super::{is_object, table};
use crate::{
    style::Style,
    truth::{Api, Field, Shape, Ty, Type},
};

pub(super) fn body(api: &Api, of: &Type) -> String {
    match &of.shape {
        // Go has no word for a value that is written out.
        Shape::Struct(fields) => table(fields, |field| match field.ty {
            Ty::Constant(_) => None,
            _ => Some([Style::Pascal.write(&field.words, true), presence(api, field)]),
        }),
        Shape::Enum(values) => {
            let name = &of.name;
            let row = |(at, value): (usize, &String)| format!("| `{name}V{at}` | {value} |\n");
            let open = if values.open {
                format!(
                    "\n\n// Open enum: custom values can be created with a direct type cast\ncustom := components.{name}(\"custom_value\")"
                )
            } else {
                String::new()
            };
            let code = format!("import (\n\t\"judged/models/components\"\n)\n\nvalue := components.{name}V0{open}");
            format!(
                "## Example Usage\n\n```go\n{code}\n```\n\n\n## Values\n\n| Name | Value |\n| --- | --- |\n{}",
                values.values.iter().enumerate().map(row).collect::<String>()
            )
        }
        Shape::Union(union) => {
            let members = union.members.iter().map(|at| {
                let (name, member) = (&of.name, &api.types[*at].name);
                format!("### {member}\n\n```go\nvalue := components.Create{name}{member}(components.{member}{{/* values here */}})\n```\n\n")
            });
            format!("## Supported Types\n\n{}", members.collect::<String>())
        }
    }
}

fn presence(api: &Api, field: &Field) -> String {
    let can_point = !matches!(field.ty, Ty::List(_) | Ty::Map(_));
    match (field.required, field.nullable) {
        (true, false) => cell(api, &field.ty, false),
        (false, true) => format!("optionalnullable.OptionalNullable[{}]", cell(api, &field.ty, false)),
        _ => cell(api, &field.ty, can_point),
    }
}

fn cell(api: &Api, ty: &Ty, pointer: bool) -> String {
    let star = if pointer { "*" } else { "" };
    let plain = |name: &str| format!("`{star}{name}`");
    match ty {
        Ty::Text | Ty::Moment | Ty::Secret | Ty::Constant(_) => plain("string"),
        Ty::Integer => plain("int64"),
        Ty::Float => plain("float64"),
        Ty::Boolean => plain("bool"),
        Ty::DateTime => format!("[{star}time.Time](https://pkg.go.dev/time#Time)"),
        Ty::List(of) => format!("[]{}", cell(api, of, false)),
        Ty::Map(of) => format!("map[string]{}", cell(api, of, false)),
        Ty::Named(at) => {
            let name = &api.types[*at].name;
            let star = if is_object(&api.types[*at]) || pointer { star } else { "" };
            format!("[{star}components.{name}](../../models/components/{}.md)", name.to_lowercase())
        }
    }
}
