//! `src/<namespace>.rs`, and one file for each type below it.

use askama::Template;
use rayon::prelude::*;

use super::{Text, broken, format};
use crate::rust::{
    Construction, Crate, Doc, Enum, Example, File, Found, Item, Kind, Module, Presence, Reads, Rest, Slot, Struct,
    TagValue, Type, Union, Values,
};

#[derive(Template)]
#[template(path = "module.rs")]
struct ModuleFile<'a> {
    module: &'a Module,
}

#[derive(Template)]
#[template(path = "struct.rs")]
struct StructFile<'a> {
    file: &'a File,
    item: &'a Item,
    doc: Doc,
    of: &'a Struct,
}

impl StructFile<'_> {
    fn prefix(&self) -> &'static str {
        prefix(self.file)
    }
}

#[derive(Template)]
#[template(path = "enum.rs")]
struct EnumFile<'a> {
    file: &'a File,
    item: &'a Item,
    doc: Doc,
    of: &'a Enum,
}

#[derive(Template)]
#[template(path = "union.rs")]
struct UnionFile<'a> {
    file: &'a File,
    item: &'a Item,
    doc: Doc,
    of: &'a Union,
}

impl UnionFile<'_> {
    fn prefix(&self) -> &'static str {
        prefix(self.file)
    }
}

#[derive(Template)]
#[template(path = "alias.rs")]
struct AliasFile<'a> {
    file: &'a File,
    item: &'a Item,
    doc: Doc,
    of: &'a Type,
}

#[derive(Template)]
#[template(path = "example.md")]
struct ExampleText<'a> {
    example: &'a Example,
}

/// What stands before the names of the support module.
fn prefix(file: &File) -> &'static str {
    if file.short { "" } else { "support::" }
}

pub(super) fn emit(krate: &Crate) -> Vec<Text> {
    let modules = krate.modules.par_iter().map(module);
    let files = krate.modules.par_iter().flat_map(|module| &module.files).map(model);
    modules.chain(files).collect()
}

fn module(module: &Module) -> Text {
    let path = format!("src/{}.rs", module.ident);
    let text = ModuleFile { module }.render().map_err(|error| broken(&path, &error))?;
    format::rust(&path, &format!("all pages of `{}`", module.namespace), &text)
}

fn model(file: &File) -> Text {
    let item = &file.item;
    let doc = documented(item);
    let text = match &item.kind {
        Kind::Struct(of) => StructFile { file, item, doc, of }.render(),
        Kind::Enum(of) => EnumFile { file, item, doc, of }.render(),
        Kind::Union(of) => UnionFile { file, item, doc, of }.render(),
        Kind::Alias(of) => AliasFile { file, item, doc, of }.render(),
    };
    let text = text.map_err(|error| broken(&file.path, &error))?;
    format::rust(&file.path, &origin(file), &text)
}

/// The pages of a file as its header names them.
fn origin(file: &File) -> String {
    if file.pages.is_empty() { "the pages that refer to it".to_owned() } else { file.pages.join(" and ") }
}

/// What is said about a type, with its example.
fn documented(item: &Item) -> Doc {
    let mut doc = item.doc.clone();
    if let Some(shown) = &item.example {
        doc.paragraph("# Example");
        doc.paragraph(&example(shown));
    }
    doc
}

/// An example as Markdown.
fn example(example: &Example) -> String {
    ExampleText { example }.render().unwrap_or_default()
}
