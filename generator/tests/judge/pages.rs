//! An API as pages of one dialect or several: of each, what it shows and nothing else.

mod go;
mod python;
mod typescript;

use std::fmt::Write as _;

use fieldtable::source::{Config, File, Folder, Source, SourceConfig};

use crate::{
    make::fields,
    truth::{Api, Field, Shape, Type},
};

/// A dialect in which pages are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Dialect {
    TypeScript,
    Python,
    Go,
}

impl Dialect {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::TypeScript => "typescript",
            Self::Python => "python",
            Self::Go => "go",
        }
    }

    fn page(self, api: &Api, of: &Type) -> String {
        let body = match self {
            Self::TypeScript => typescript::body(api, of),
            Self::Python => python::body(api, of),
            Self::Go => go::body(api, of),
        };
        format!("# {}\n\n\n{body}", of.name)
    }
}

/// The pages of `api` in `dialects`.
pub(crate) fn source(api: &Api, dialects: &[Dialect]) -> Source {
    let folder = |dialect: &Dialect| {
        let name = dialect.name();
        let space = if *dialect == Dialect::Go { "models/components" } else { "models" };
        let file = |path: String, text: String| File { path: path.into(), text };
        let types = api
            .types
            .iter()
            .map(|of| file(format!("{name}/{space}/{}.md", of.name.to_lowercase()), dialect.page(api, of)));
        let methods = api
            .paths
            .iter()
            .enumerate()
            .map(|(at, path)| file(format!("{name}/sdks/group{at}/README.md"), method(name, at, path)));
        let mut files: Vec<File> = types.chain(methods).collect();
        files.sort_by(|a, b| a.path.cmp(&b.path));
        let mut origin = SourceConfig::folder(name.to_owned());
        origin.dialect = Some(name.to_owned());
        Folder { origin, files, ..Folder::default() }
    };
    Source {
        config: Config::named("judged-models"),
        folders: dialects.iter().map(folder).collect(),
        ..Source::default()
    }
}

/// A page of one operation.
fn method(dialect: &str, at: usize, path: &str) -> String {
    let comment =
        format!("<!-- UsageSnippet language=\"{dialect}\" operationID=\"get{at}\" method=\"get\" path=\"{path}\" -->");
    format!(
        "# Group{at}\n\n## Overview\n\n### Available Operations\n\n* [get{at}](#get{at})\n\n## get{at}\n\n### Example Usage\n\n{comment}\n```{dialect}\ncall()\n```\n"
    )
}

/// A "Fields" section; `cells` writes name and type of a field.
fn table(of: &[Field], cells: impl Fn(&Field) -> Option<[String; 2]>) -> String {
    let shows = of.iter().any(|field| field.cell.is_some());
    let (title, line) = if shows { (" Example |", " --- |") } else { ("", "") };
    let mut text =
        format!("## Fields\n\n| Field | Type | Required | Description |{title}\n| --- | --- | --- | --- |{line}\n");
    for field in of {
        let Some([name, ty]) = cells(field) else { continue };
        let mark = if field.required { ":heavy_check_mark:" } else { ":heavy_minus_sign:" };
        let doc = field.doc.as_deref().unwrap_or("N/A");
        let _ = write!(text, "| `{name}` | {ty} | {mark} | {doc} |");
        let shown = field.cell.as_ref().map(cell).unwrap_or_default();
        text.push_str(&if shows { format!(" {shown} |\n") } else { "\n".to_owned() });
    }
    text
}

/// A value as an Example cell shows it.
fn cell(value: &serde_json::Value) -> String {
    match value {
        serde_json::Value::String(text) => text.clone(),
        other => {
            let text = serde_json::to_string_pretty(other).expect("JSON");
            text.lines().map(str::trim).collect::<Vec<_>>().join("<br/>")
        }
    }
}

fn is_union(of: &Type) -> bool {
    matches!(of.shape, Shape::Union(_))
}

/// The members of a union that are objects, with the constants by which they are told apart.
fn is_object(of: &Type) -> bool {
    fields(of).is_some()
}
