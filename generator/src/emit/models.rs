//! `src/<namespace>.rs`, and one file for each type below it.

use askama::Template;
use rayon::prelude::*;

use super::{Text, broken, format};
use crate::rust::{
    Construction, Crate, Doc, Enum, Example, File, Ident, Item, ItemKind, JsonKind, Makers, Module, Reads, Rest, Slot,
    Struct, TagValue, Type, Union, Use, Values, Words,
};

#[derive(Template)]
#[template(path = "module.rs")]
struct ModuleFile<'a> {
    module: &'a Module,
}

impl ModuleFile<'_> {
    /// The types in a file.
    #[allow(clippy::unused_self, reason = "templates call methods")]
    fn types(&self, file: &File) -> Use {
        let builder = file.item.builder().filter(|_| self.fixture(file).is_none());
        let names = [&file.item.ident].into_iter().chain(builder);
        Use { from: format!("self::{}", file.module), names: names.map(ToString::to_string).collect() }
    }

    /// The builder of what only servers send, in a file.
    #[allow(clippy::unused_self, reason = "templates call methods")]
    fn fixture<'f>(&self, file: &'f File) -> Option<&'f Ident> {
        let is_fixture = matches!(&file.item.kind, ItemKind::Struct(of) if of.makers == Makers::Servers);
        file.item.builder().filter(|_| is_fixture)
    }
}

#[derive(Template)]
#[template(path = "struct.rs")]
struct StructFile<'a> {
    file: &'a File,
    item: &'a Item,
    doc: Doc,
    of: &'a Struct,
}

/// The table of a struct, which stands in the file as the template has it: nobody else formats the inside of a macro.
#[derive(Template)]
#[template(path = "struct/wire.rs")]
struct WireTable<'a> {
    item: &'a Item,
    of: &'a Struct,
}

impl WireTable<'_> {
    /// The fields that the struct needs, or the others, in lines.
    fn names(&self, needed: bool) -> String {
        let fields = self.of.fields().filter(|field| field.presence.is_needed() == needed);
        lines(fields.map(|field| field.ident.to_string()))
    }

    /// The keys that are guessed, in lines.
    fn guesses(&self) -> String {
        lines(self.of.guesses.iter().map(ToString::to_string))
    }
}

/// What makes a struct, in tables as well.
#[derive(Template)]
#[template(path = "struct/make.rs")]
struct MakeTables<'a> {
    item: &'a Item,
    of: &'a Struct,
}

impl MakeTables<'_> {
    /// The condition under which anybody makes one.
    fn cfg(&self) -> Option<&'static str> {
        (self.of.makers == Makers::Servers).then_some(FIXTURES)
    }

    /// Whether methods have words of their own: not those that few see.
    fn has_docs(&self) -> bool {
        self.of.makers == Makers::Clients
    }

    /// The fields that are required and what they take, in lines.
    fn arguments(&self) -> String {
        lines(self.of.needed().map(|field| format!("{}: {}", field.ident, field.ty.taken())))
    }

    /// The other fields, in lines.
    fn others(&self) -> String {
        lines(self.of.unneeded().map(|field| field.ident.to_string()))
    }
}

/// What only servers send is made by tests alone.
const FIXTURES: &str = "#[cfg(feature = \"fixtures\")]";

/// What a struct says as an error.
#[derive(Template)]
#[template(path = "struct/error.rs")]
struct ErrorText<'a> {
    item: &'a Item,
    words: &'a Words,
}

/// What a union has for each of its members.
#[derive(Template)]
#[template(path = "union/variants.rs")]
struct VariantTable<'a> {
    item: &'a Item,
    of: &'a Union,
}

/// The members of a union that keeps unknown ones, of which `Debug` shows names only.
#[derive(Template)]
#[template(path = "union/show.rs")]
struct ShowTable<'a> {
    item: &'a Item,
    of: &'a Union,
}

impl ShowTable<'_> {
    /// The members, in lines.
    fn members(&self) -> String {
        lines(self.of.variants.iter().map(|variant| match variant.ty {
            Some(_) => format!("{}(member)", variant.ident),
            None => variant.ident.to_string(),
        }))
    }
}

/// A list in lines of readable length.
fn lines(items: impl Iterator<Item = String>) -> String {
    let (mut lines, mut width) = (String::new(), 0);
    for item in items {
        let separator = match width {
            0 => "",
            width if width + item.len() > WIDTH => ",\n        ",
            _ => ", ",
        };
        width = if separator.contains('\n') { 0 } else { width } + item.len() + 2;
        lines.extend([separator, &item]);
    }
    lines
}

/// Lines of names are broken here.
const WIDTH: usize = 90;

#[derive(Template)]
#[template(path = "enum.rs")]
struct EnumFile<'a> {
    file: &'a File,
    item: &'a Item,
    doc: Doc,
    of: &'a Enum,
}

/// The values of an enum, in a table as well.
#[derive(Template)]
#[template(path = "enum/wire.rs")]
struct ValueTable<'a> {
    item: &'a Item,
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

#[derive(Template)]
#[template(path = "alias.rs")]
struct AliasFile<'a> {
    file: &'a File,
    item: &'a Item,
    doc: Doc,
    of: &'a Type,
}

#[derive(Template)]
#[template(path = "example.rs")]
struct ExampleText<'a> {
    example: &'a Example,
}

pub(super) fn emit(krate: &Crate) -> Vec<Text> {
    let modules = krate.modules.par_iter().map(module);
    let files = krate.modules.par_iter().flat_map(|module| &module.files).map(model);
    modules.chain(files).collect()
}

fn module(module: &Module) -> Text {
    let path = format!("src/{}.rs", module.ident);
    format::rust(&path, &format!("all pages of `{}`", module.namespace), &ModuleFile { module })
}

fn model(file: &File) -> Text {
    let item = &file.item;
    let doc = documented(item);
    let (path, pages) = (&file.path, &origin(file));
    match &item.kind {
        ItemKind::Struct(of) => {
            let text = format::rust(path, pages, &StructFile { file, item, doc, of })?;
            let text = with_table(text, &MakeTables { item, of })?;
            let text = match &of.words {
                Some(words) => with_table(text, &ErrorText { item, words })?,
                None => text,
            };
            with_table(text, &WireTable { item, of })
        }
        ItemKind::Enum(of) => {
            let text = format::rust(path, pages, &EnumFile { file, item, doc, of })?;
            with_table(text, &ValueTable { item, of })
        }
        ItemKind::Union(of) => {
            let text = format::rust(path, pages, &UnionFile { file, item, doc, of })?;
            let text = with_table(text, &VariantTable { item, of })?;
            if of.unknown.is_some() { with_table(text, &ShowTable { item, of }) } else { Ok(text) }
        }
        ItemKind::Alias(of) => format::rust(path, pages, &AliasFile { file, item, doc, of }),
    }
}

/// A file with a table behind it, as its template has it.
fn with_table((path, text): (String, String), table: &impl Template) -> Text {
    let table = table.render().map_err(|error| broken(&path, &error))?;
    Ok((path, format!("{text}\n{}\n", table.trim_end())))
}

/// The pages of a file as its header names them.
fn origin(file: &File) -> String {
    if file.pages.is_empty() { "the pages that refer to it".to_owned() } else { file.pages.join(" and ") }
}

/// Imports by where from: the standard library, crates, ours.
fn by_origin(uses: &[Use]) -> impl Iterator<Item = &[Use]> {
    let origin = |import: &Use| match import.from.split("::").next() {
        Some("std") => 0,
        Some("crate" | "super") => 2,
        _ => 1,
    };
    uses.chunk_by(move |one, next| origin(one) == origin(next))
}

/// What is said about a type, with its example.
fn documented(item: &Item) -> Doc {
    let mut doc = item.doc.clone();
    if let Some(shown) = &item.example {
        doc.example(&program(shown));
    }
    doc
}

/// An example as a program.
fn program(example: &Example) -> String {
    ExampleText { example }.render().unwrap_or_default()
}
