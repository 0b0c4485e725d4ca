//! Pages of Python: names in snake_case, two words for numbers; `null` is told except of lists, maps and dates.

use super::{is_union, table};
use crate::{
    style::Style,
    truth::{Api, Field, Shape, Ty, Type},
};

pub(super) fn body(api: &Api, of: &Type) -> String {
    match &of.shape {
        Shape::Struct(fields) => table(fields, |field| Some([shown(field), presence(api, field)])),
        Shape::Enum(values) => {
            let open =
                if values.open { "\n\n# Open enum: unrecognized values are captured as UnrecognizedStr" } else { "" };
            let row = |value: &String| format!("| `{}` | {value} |\n", value.to_uppercase());
            let name = &of.name;
            let first = values.values[0].to_uppercase();
            format!(
                "## Example Usage\n\n```python\nfrom judged.models import {name}\n\nvalue = {name}.{first}{open}\n```\n\n\n## Values\n\n| Name | Value |\n| --- | --- |\n{}",
                values.values.iter().map(row).collect::<String>()
            )
        }
        Shape::Union(of) => {
            let members = of.members.iter().map(|at| {
                let name = &api.types[*at].name;
                format!("### `models.{name}`\n\n```python\nvalue: models.{name} = /* values here */\n```\n\n")
            });
            format!("## Supported Types\n\n{}", members.collect::<String>())
        }
    }
}

/// A keyword takes an underscore behind it.
fn shown(field: &Field) -> String {
    let name = Style::Snake.write(&field.words, false);
    if name == "from" { format!("{name}_") } else { name }
}

fn presence(api: &Api, field: &Field) -> String {
    let bare = cell(api, &field.ty);
    let inner = |word: &str| match bare.strip_prefix('[') {
        Some(link) => format!("[{word}[{}", link.replacen("](", "]](", 1)),
        None => format!("*{word}[{}]*", bare.trim_matches('*')),
    };
    match (&field.ty, field.required, field.nullable) {
        (Ty::List(_) | Ty::Map(_) | Ty::DateTime, ..) | (_, true, false) => bare,
        (_, true, true) => inner("Nullable"),
        (_, false, true) => inner("OptionalNullable"),
        (_, false, false) => inner("Optional"),
    }
}

fn cell(api: &Api, ty: &Ty) -> String {
    match ty {
        Ty::Text | Ty::Moment | Ty::Secret => "*str*".to_owned(),
        Ty::Integer => "*int*".to_owned(),
        Ty::Float => "*float*".to_owned(),
        Ty::Boolean => "*bool*".to_owned(),
        Ty::DateTime => "[date](https://docs.python.org/3/library/datetime.html#date-objects)".to_owned(),
        Ty::Constant(text) => format!("*Literal[\"{text}\"]*"),
        Ty::List(of) => format!("List[{}]", cell(api, of)),
        Ty::Map(of) => format!("Dict[str, {}]", cell(api, of)),
        Ty::Named(at) => {
            let of = &api.types[*at];
            match is_union(of) {
                true => format!("*models.{}*", of.name),
                false => format!("[models.{}](../models/{}.md)", of.name, of.name.to_lowercase()),
            }
        }
    }
}
