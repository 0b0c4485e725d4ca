//! `SHAPES`: inputs that grow in one way each, as nobody who means well would write them.
//!
//! Every one of them was, or could be, more work than its size: a bench counts that work, a test sees it end.

mod descriptions;
mod files;
mod pages;
mod types;

use fieldtable::{
    Generated, Problems, generate, generate_locked,
    source::{Config, File, Folder, Source, SourceConfig},
};

/// An input that grows in one way.
#[derive(Debug, Clone, Copy)]
pub struct Shape {
    /// What it is made of.
    pub name: &'static str,
    /// How many parts it has in a bench, at its smallest.
    pub size: usize,
    /// The input of so many parts.
    pub input: fn(usize) -> Input,
    /// The kind of problem that it ends in; none where it becomes a crate.
    pub ends: Option<&'static str>,
}

impl Shape {
    const fn new(name: &'static str, size: usize, input: fn(usize) -> Input) -> Self {
        Self { name, size, input, ends: None }
    }

    const fn ends(self, code: &'static str) -> Self {
        Self { ends: Some(code), ..self }
    }
}

/// What is read.
#[derive(Debug)]
#[allow(clippy::large_enum_variant, reason = "a run has one")]
pub enum Input {
    /// Pages, and what was decided about them.
    Pages(Source),
    /// A lock.
    Lock(String),
}

impl Input {
    /// How long it is.
    #[must_use]
    pub fn bytes(&self) -> usize {
        match self {
            Self::Pages(source) => {
                source.folders.iter().flat_map(|folder| &folder.files).map(|file| file.text.len()).sum()
            }
            Self::Lock(text) => text.len(),
        }
    }

    /// Makes the crate from it, or finds what is wrong.
    ///
    /// # Errors
    /// When something is wrong, with all of it.
    pub fn run(&self) -> Result<Generated, Problems> {
        match self {
            Self::Pages(source) => generate(source),
            Self::Lock(text) => generate_locked("schema.lock.yaml", text),
        }
    }
}

/// All of them.
pub fn all() -> impl Iterator<Item = &'static Shape> {
    [descriptions::SHAPES, pages::SHAPES, types::SHAPES, files::SHAPES].into_iter().flatten()
}

/// Pages of a TypeScript SDK by the names of their types, in the folder `models`.
fn typescript(pages: impl IntoIterator<Item = (String, String)>) -> Input {
    Input::Pages(source(pages))
}

fn source(pages: impl IntoIterator<Item = (String, String)>) -> Source {
    let page = |(name, text): (String, String)| File { path: format!("ts/models/{name}.md").into(), text };
    of_files(pages.into_iter().map(page).collect())
}

fn of_files(mut files: Vec<File>) -> Source {
    files.sort_by(|a, b| a.path.cmp(&b.path));
    let mut origin = SourceConfig::folder("ts".to_owned());
    origin.dialect = Some("typescript".to_owned());
    Source {
        config: Config::named("grown"),
        folders: vec![Folder { origin, files, ..Folder::default() }],
        ..Source::default()
    }
}

/// A page whose fields have the types given.
fn structure(name: &str, types: impl IntoIterator<Item = String>) -> (String, String) {
    let rows = types.into_iter().enumerate().map(|(at, ty)| row(&format!("field{at}"), &ty, "N/A"));
    (name.to_lowercase(), fields(name, rows))
}

fn fields(name: &str, rows: impl IntoIterator<Item = String>) -> String {
    let rows: String = rows.into_iter().collect();
    format!("# {name}\n\n## Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n{rows}")
}

fn row(field: &str, ty: &str, description: &str) -> String {
    format!("| `{field}` | {ty} | :heavy_check_mark: | {description} |\n")
}

/// A page of a union of the types given.
fn union(name: &str, members: impl IntoIterator<Item = String>) -> (String, String) {
    let members: String = members.into_iter().map(|member| format!("### `{member}`\n\n")).collect();
    (name.to_lowercase(), format!("# {name}\n\n## Supported Types\n\n{members}"))
}

/// A reference to a type.
fn model(name: &str) -> String {
    format!("[models.{name}](../models/{}.md)", name.to_lowercase())
}
