//! A schema as pages: of TypeScript, which shows values, and of Go, which tells whole numbers and `null`.

mod cells;
mod go;
mod typescript;
mod usage;

use std::fmt::Write as _;

use fieldtable::{
    schema::{Schema, Shape, TypeDef, TypeName},
    source::{Config, File, Folder, Source, SourceConfig},
};

/// The pages of `schema`, in both dialects.
pub(crate) fn source(schema: &Schema) -> Source {
    let folder = |name: &str, page: fn(&Schema, &TypeName) -> String| {
        let files = schema.types.keys().map(|of| {
            let path = format!("{name}/{}/{}.md", folder_of(name, of), of.name.to_lowercase());
            File { path: path.into(), text: page(schema, of) }
        });
        let mut files: Vec<File> = files.collect();
        files.sort_by(|a, b| a.path.cmp(&b.path));
        let mut origin = SourceConfig::folder(name.to_owned());
        origin.dialect = Some(name.to_owned());
        Folder { origin, files, ..Folder::default() }
    };
    Source {
        config: Config::named("random-models"),
        folders: vec![folder("typescript", typescript::page), folder("go", go::page)],
        ..Source::default()
    }
}

fn folder_of(dialect: &str, of: &TypeName) -> String {
    let namespace = if dialect == "go" { go::namespace(of) } else { of.namespace.to_string() };
    format!("models/{namespace}")
}

/// Title and lead.
fn head(name: &TypeName, def: &TypeDef) -> String {
    let title = if def.deprecated.is_some() { format!("~~{}~~", name.name) } else { name.name.to_string() };
    let mut text = format!("# {title}\n\n");
    if def.deprecated.is_some() {
        text.push_str("> :warning: **DEPRECATED**: Use another one.\n\n");
    }
    if let Some(doc) = &def.doc {
        let _ = write!(text, "{doc}\n\n");
    }
    text
}

/// A "Fields" section of rows of cells.
fn table(rows: &[Vec<String>]) -> String {
    let with_examples = rows.iter().any(|row| row.len() > 4);
    let mut titles = vec!["Field", "Type", "Required", "Description"];
    titles.extend(with_examples.then_some("Example"));
    let mut text = format!("## Fields\n\n| {} |\n|{}\n", titles.join(" | "), " --- |".repeat(titles.len()));
    for row in rows {
        let mut row = row.clone();
        row.resize(titles.len(), String::new());
        let _ = writeln!(text, "| {} |", row.join(" | "));
    }
    text
}

fn is_union(schema: &Schema, name: &TypeName) -> bool {
    schema.types.get(name).is_some_and(|def| matches!(def.shape, Shape::Union(_)))
}
