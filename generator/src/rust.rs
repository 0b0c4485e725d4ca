//! `Crate`: what is written, in Rust, before it is text.
//!
//! Nothing here can spell invalid Rust: an [`Ident`] is one by the tables that rustc has, a [`Doc`] is made of proven
//! Markdown, every other text reaches a template as a [`Literal`]. They keep text and not syn's own types, because those
//! cannot be sent to another thread.

mod atom;
mod enumeration;
mod shared;
mod structure;
mod ty;
mod union;

use std::{collections::BTreeMap, fmt};

pub use atom::{Doc, Ident, Literal, Path};
pub use enumeration::{Enum, EnumValue, Values};
pub use shared::SHARED;
pub use structure::{Constant, Construction, Field, Makers, Presence, Slot, Step, Struct, Words};
pub use ty::Type;
pub use union::{Arm, JsonKind, Maker, Reads, Rest, Table, TagValue, Union, Variant};

use crate::text::Inline;

/// A crate of models.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Crate {
    /// What the manifest says.
    pub package: Package,
    /// The vendor's namespaces, in the order of their modules.
    pub modules: Vec<Module>,
    /// What became of every type of the schema, by its name there.
    pub index: BTreeMap<String, Entry>,
    /// The example that the README shows.
    pub showcase: Option<Example>,
    /// How many types of the schema are no models.
    pub skipped: usize,
}

/// What the manifest says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Package {
    /// The crate's name: `openrouter-models`.
    pub name: String,
    /// Its name in code: `openrouter_models`.
    pub lib: String,
    /// Its version.
    pub version: String,
    /// One line on what it is, in words.
    pub description: String,
    /// The same as Markdown.
    pub about: Inline,
    /// An SPDX expression.
    pub license: Option<String>,
    /// Its repository.
    pub repository: Option<String>,
    /// Its home page.
    pub homepage: Option<String>,
    /// Words to find it by.
    pub keywords: Vec<String>,
    /// The shelves of the registry on which it stands.
    pub categories: Vec<String>,
    /// The oldest Rust that builds it.
    pub rust_version: String,
}

/// What became of a type of the schema.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    /// It is written.
    Written {
        /// Its path from outside the crate, without the crate: `operations::GetKeyData`.
        rust: String,
        /// `struct`, `enum`, `union` or `alias`.
        kind: &'static str,
        /// The file: `src/operations/get_key_data.rs`.
        file: String,
    },
    /// It is not needed, and why.
    Folded(String),
}

/// A namespace.
#[derive(Debug, Clone, PartialEq)]
pub struct Module {
    /// Its module.
    pub ident: Ident,
    /// Its name in the schema.
    pub namespace: String,
    /// One line on what is in it.
    pub about: Inline,
    /// Where its types are seen.
    pub place: Placement,
    /// One file a type, in the order of their modules.
    pub files: Vec<File>,
}

/// Where the types of a namespace are seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Placement {
    /// In their module.
    Module,
    /// At the root only.
    Root,
    /// In their module and at the root.
    Both,
}

/// A file with one type.
#[derive(Debug, Clone, PartialEq)]
pub struct File {
    /// Its module, private.
    pub module: Ident,
    /// Its place in the crate: `src/operations/get_key_data.rs`.
    pub path: String,
    /// The pages that it is made from.
    pub pages: Vec<String>,
    /// What it imports.
    pub uses: Vec<Use>,
    /// The type.
    pub item: Item,
}

/// An import.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Use {
    /// Where from: `crate::operations`.
    pub from: String,
    /// What, in order.
    pub names: Vec<String>,
}

impl fmt::Display for Use {
    /// As a path, in braces if it leads to several names.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.names.as_slice() {
            [only] if only == "self" => f.write_str(&self.from),
            [only] => write!(f, "{}::{only}", self.from),
            names => write!(f, "{}::{{{}}}", self.from, names.join(", ")),
        }
    }
}

/// A type.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// Its name.
    pub ident: Ident,
    /// What is said about it.
    pub doc: Doc,
    /// One line for lists.
    pub summary: Inline,
    /// Whether it is deprecated, and the words.
    pub deprecated: Option<Deprecated>,
    /// How to use it.
    pub example: Option<Example>,
    /// What it is made of.
    pub kind: ItemKind,
}

/// What a type is made of.
#[derive(Debug, Clone, PartialEq)]
pub enum ItemKind {
    /// An object.
    Struct(Struct),
    /// One of several values.
    Enum(Enum),
    /// One of several types.
    Union(Union),
    /// Another name for a type.
    Alias(Type),
}

impl Item {
    /// The type that builds it, if there is one.
    #[must_use]
    pub fn builder(&self) -> Option<&Ident> {
        match &self.kind {
            ItemKind::Struct(Struct { construction: Construction::Builder(builder), .. }) => Some(builder),
            _ => None,
        }
    }
}

impl ItemKind {
    /// `struct`, `enum`, `union` or `alias`.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Struct(_) => "struct",
            Self::Enum(_) => "enum",
            Self::Union(_) => "union",
            Self::Alias(_) => "alias",
        }
    }
}

/// The words on a deprecation; none where the page only marks it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deprecated(pub Option<Literal>);

impl fmt::Display for Deprecated {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Some(words) => write!(f, "#[deprecated = {words}]"),
            None => f.write_str("#[deprecated]"),
        }
    }
}

/// A short program that shows a type, as a doc test.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    /// The path to import: `openrouter_models::operations::GetKeyData`.
    pub path: String,
    /// Its name.
    pub ident: Ident,
    /// Wire JSON, as a string literal.
    pub json: String,
    /// Something true of the value that it reads: an expression and what it equals.
    pub shows: Option<(String, String)>,
}
