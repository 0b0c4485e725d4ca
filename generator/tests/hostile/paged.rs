//! The places of pages and of `schema.yaml` in which a name or a value can stand.

use fieldtable::source::{Config, Correction, File, Folder, Source, SourceConfig};

/// A few pages, below a folder of their own, and what corrects them.
#[derive(Default)]
pub(crate) struct Pages {
    pages: Vec<(String, String)>,
    corrections: Vec<(String, Correction)>,
}

/// A place: its name, and the pages that have `name` there, in the folder `space`.
pub(crate) type Place = (&'static str, fn(space: &str, name: &str) -> Pages);

/// All places; a new one is a new line.
pub(crate) const ALL: &[Place] = &[
    ("title of a page", title),
    ("folder of a page", folder),
    ("row of a table", row),
    ("value on a page", value),
    ("member on a page", member),
    ("tag in an example", tag),
    ("key in an example on a page", key),
    ("`rename` of a type", rename_type),
    ("`rename` of a field", rename_field),
    ("`wire` of a field", wire),
    ("`derives`", derives),
];

/// What is read of `pages`.
pub(crate) fn source(Pages { pages, corrections }: Pages) -> Source {
    let mut config = Config::named("hostile-pages");
    config.corrections.extend(corrections);
    let files =
        pages.into_iter().map(|(path, text)| File { path: format!("typescript/{path}").into(), text }).collect();
    let mut origin = SourceConfig::folder("typescript".to_owned());
    origin.dialect = Some("typescript".to_owned());
    Source { config, folders: vec![Folder { origin, files, ..Folder::default() }], ..Source::default() }
}

fn pages<const N: usize>(pages: [(String, String); N]) -> Pages {
    Pages { pages: pages.into(), ..Pages::default() }
}

fn path(space: &str, page: &str) -> String {
    format!("{space}/{page}.md")
}

/// A page with a table of `rows`, and with an example in TypeScript.
fn page(title: &str, example: &str, rows: &[(&str, &str, bool)]) -> String {
    let mut text = format!("# {title}\n\nOne of them.\n\n");
    if !example.is_empty() {
        text.push_str(&format!("## Example Usage\n\n```typescript\nimport {{ X }} from \"@x/sdk/models\";\n\nlet value: X = {example};\n```\n\n"));
    }
    text.push_str("## Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n");
    for (name, ty, required) in rows {
        let mark = if *required { ":heavy_check_mark:" } else { ":heavy_minus_sign:" };
        text.push_str(&format!("| `{name}` | {ty} | {mark} | A part |\n"));
    }
    text
}

/// `text` as a literal of TypeScript.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

fn title(space: &str, name: &str) -> Pages {
    let rows = [("a", "*string*", true), ("b", "*number*", false)];
    pages([(path(space, "one"), page(name, "{ a: \"b\", b: 1 }", &rows))])
}

fn folder(space: &str, name: &str) -> Pages {
    pages([(format!("{space}/{name}/one.md"), page("One", "", &[("a", "*string*", true)]))])
}

fn row(space: &str, name: &str) -> Pages {
    let of = |title: &str, required| {
        page(title, "", &[(name, "*string*", required), ("other", "*string* \\| *null*", !required)])
    };
    pages([(path(space, "one"), of("One", true)), (path(space, "two"), of("Two", false))])
}

fn value(space: &str, name: &str) -> Pages {
    let of = |title: &str, rest: &str| {
        format!("# {title}\n\nOne of them.\n\n## Values\n\n```typescript\n{} | \"plain\"{rest}\n```\n", quoted(name))
    };
    pages([(path(space, "one"), of("One", "")), (path(space, "two"), of("Two", " | Unrecognized<string>"))])
}

fn member(space: &str, name: &str) -> Pages {
    let union = format!(
        "# Either\n\nOne of two.\n\n## Supported Types\n\n### `models.{name}`\n\n```typescript\nconst value: models.{name} = {{ a: \"b\" }};\n```\n\n\
         ### `string`\n\n```typescript\nconst value: string = {};\n```\n",
        quoted(name)
    );
    pages([(path(space, "either"), union), (path(space, "one"), page(name, "", &[("a", "*string*", true)]))])
}

fn tag(space: &str, name: &str) -> Pages {
    let union = "# Either\n\nOne of two.\n\n## Supported Types\n\n### `models.One`\n\n```typescript\nconst value: models.One = { type: TAG, a: \"b\" };\n```\n\n\
                 ### `models.Two`\n\n```typescript\nconst value: models.Two = { type: \"plain\", b: 1 };\n```\n";
    let one = page("One", "", &[("type", &format!("*{}*", quoted(name)), true), ("a", "*string*", true)]);
    let two = page("Two", "", &[("type", "*\"plain\"*", true), ("b", "*number*", true)]);
    pages([
        (path(space, "either"), union.replace("TAG", &quoted(name))),
        (path(space, "one"), one),
        (path(space, "two"), two),
    ])
}

fn key(space: &str, name: &str) -> Pages {
    let example = format!("{{ map: {{ {}: {} }}, {}: 1 }}", quoted(name), quoted(name), quoted(name));
    pages([(
        path(space, "one"),
        page("Shown", &example, &[("map", "Record<string, *string*>", true), (name, "*number*", false)]),
    )])
}

fn corrected(space: &str, field: &str, change: impl Fn(&mut Correction)) -> Pages {
    let mut correction = Correction::default();
    correction.reason = Some("It is so.".to_owned());
    change(&mut correction);
    let page = page("One", "{ a: \"b\", b: 1 }", &[("a", "*string*", true), ("b", "*number*", false)]);
    let name = space.rsplit('/').next().unwrap_or_default();
    Pages { pages: vec![(path(space, "one"), page)], corrections: vec![(format!("{name}.One{field}"), correction)] }
}

fn rename_type(space: &str, name: &str) -> Pages {
    corrected(space, "", |correction| correction.rename = Some(name.to_owned()))
}

fn rename_field(space: &str, name: &str) -> Pages {
    corrected(space, ".a", |correction| correction.rename = Some(name.to_owned()))
}

fn wire(space: &str, name: &str) -> Pages {
    corrected(space, ".a", |correction| correction.wire = Some(name.to_owned()))
}

fn derives(space: &str, name: &str) -> Pages {
    corrected(space, "", |correction| correction.derives = vec![name.to_owned()])
}
