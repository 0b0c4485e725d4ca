//! Pages in TypeScript and in Go, in the grammar of published ones and in our own words.

use crate::{
    family::{Field, Ty},
    table::table,
    words::{camel, pascal},
};

const HEAD: [&str; 5] = ["Field", "Type", "Required", "Description", "Example"];

/// A struct in TypeScript.
pub(crate) fn ts_struct(name: &str, fields: &[Field]) -> String {
    let shown = fields.iter().filter(|field| field.required);
    let shown: String = shown.map(|field| format!("  {}: {},\n", camel(field.wire), field.value)).collect();
    let rows: Vec<_> = fields.iter().map(|field| row(field, &camel(field.wire), ts_type(&field.ty))).collect();
    let usage = usage("typescript", &ts_example(name, &format!("{{\n{shown}}};")));
    page(name, &format!("{usage}\n## Fields\n\n{}", table(&HEAD, &rows)))
}

/// The same in Go.
pub(crate) fn go_struct(name: &str, fields: &[Field]) -> String {
    let rows: Vec<_> = fields.iter().map(|field| row(field, &pascal(field.wire), go_type(field))).collect();
    page(name, &format!("\n## Fields\n\n{}", table(&HEAD, &rows)))
}

/// An open enum in TypeScript.
pub(crate) fn ts_enum(name: &str, values: &[&str]) -> String {
    let first = values.first().copied().unwrap_or_default();
    let note = "// Open enum: unrecognized values are captured as Unrecognized<string>";
    let usage = usage("typescript", &ts_example(name, &format!("{first:?};\n\n{note}")));
    let union: String = values.iter().map(|value| format!("{value:?} | ")).collect();
    page(name, &format!("{usage}\n## Values\n\n```typescript\n{union}Unrecognized<string>\n```"))
}

/// An enum in Go.
pub(crate) fn go_enum(name: &str, values: &[&str]) -> String {
    let first = values.first().copied().unwrap_or_default();
    let code =
        format!("import (\n\t\"example.com/sdk/models/components\"\n)\n\nvalue := components.{name}{}", pascal(first));
    let rows: Vec<_> =
        values.iter().map(|value| vec![format!("`{name}{}`", pascal(value)), (*value).to_owned()]).collect();
    page(name, &format!("{}\n\n## Values\n\n{}", usage("go", &code), table(&["Name", "Value"], &rows)))
}

/// A union in TypeScript; each member has the fields given.
pub(crate) fn ts_union(
    name: &str,
    members: &[(String, &'static str)],
    fields: fn(&str, &'static str) -> Vec<Field>,
) -> String {
    let member = |(member, tag): &(String, &'static str)| {
        let shown = fields(member, tag).into_iter().filter(|field| field.required);
        let shown: String = shown.map(|field| format!("  {}: {},\n", camel(field.wire), field.value)).collect();
        format!("\n### `models.{member}`\n\n```typescript\nconst value: models.{member} = {{\n{shown}}};\n```\n")
    };
    page(name, &format!("\n## Supported Types\n{}", members.iter().map(member).collect::<String>()))
}

/// The same in Go.
pub(crate) fn go_union(name: &str, members: &[(String, &'static str)]) -> String {
    let value = camel(&name.to_lowercase());
    let member = |(member, tag): &(String, &'static str)| {
        let create = format!("components.Create{name}{}(components.{member}{{/* values here */}})", pascal(tag));
        format!("\n### {member}\n\n```go\n{value} := {create}\n```\n")
    };
    let case = |(member, tag): &(String, &'static str)| {
        format!("\tcase components.{name}Type{}:\n\t\t// {value}.{member} is populated\n", pascal(tag))
    };
    let (members, cases) =
        (members.iter().map(member).collect::<String>(), members.iter().map(case).collect::<String>());
    let switch = format!("```go\nswitch {value}.Type {{\n{cases}}}\n```\n");
    page(name, &format!("\n## Supported Types\n{members}\n## Union Discrimination\n\n{switch}"))
}

fn page(name: &str, body: &str) -> String {
    format!("---\ntitle: \"{name}\"\n---\n\nPart of the model, told apart by its name.\n{body}")
}

fn usage(language: &str, code: &str) -> String {
    format!("\n## Example Usage\n\n```{language}\n{code}\n```\n")
}

fn ts_example(name: &str, value: &str) -> String {
    format!("import {{ {name} }} from \"@example/sdk/models\";\n\nlet value: {name} = {value}")
}

fn row(field: &Field, name: &str, ty: String) -> Vec<String> {
    let mark = if field.required { ":heavy_check_mark:" } else { ":heavy_minus_sign:" };
    vec![format!("`{name}`"), ty, mark.to_owned(), field.doc.to_owned(), field.example.to_owned()]
}

fn ts_type(ty: &Ty) -> String {
    match ty {
        Ty::Text => "*string*".to_owned(),
        Ty::Whole | Ty::Fraction => "*number*".to_owned(),
        Ty::Flag => "*boolean*".to_owned(),
        Ty::Moment => {
            "[Date](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Date)".to_owned()
        }
        Ty::Texts => "*string*[]".to_owned(),
        Ty::Labels => "Record<string, *string*>".to_owned(),
        Ty::Linked(name) => format!("[models.{name}](../models/{}.md)", name.to_lowercase()),
        Ty::Union(name) => format!("*models.{name}*"),
        Ty::Constant(value, _) => format!("*{value:?}*"),
    }
}

fn go_type(field: &Field) -> String {
    // Go marks what may be missing with a pointer.
    let star = if field.required { "" } else { "*" };
    let link = |name: &str| format!("[{star}components.{name}](../../models/components/{}.md)", name.to_lowercase());
    match &field.ty {
        Ty::Text => format!("`{star}string`"),
        Ty::Whole => format!("`{star}int64`"),
        Ty::Fraction => format!("`{star}float64`"),
        Ty::Flag => format!("`{star}bool`"),
        Ty::Moment => format!("[{star}time.Time](https://pkg.go.dev/time#Time)"),
        Ty::Texts => "[]`string`".to_owned(),
        Ty::Labels => "map[string]`string`".to_owned(),
        Ty::Linked(name) | Ty::Union(name) | Ty::Constant(_, name) => link(name),
    }
}
