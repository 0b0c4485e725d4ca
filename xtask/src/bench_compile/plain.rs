//! `plain`: the types of a generated crate as one writes them by hand, with serde's derives and nothing else.
//!
//! It is kind to the derives, so that the comparison is not kind to us: no doc comments, constructors, setters or unknown
//! fields, no memory of what came as `null`, no constants on the wire, and text or a boolean for whatever has a type of its own.

use std::fmt::Write as _;

use fieldtable::{
    files::Files,
    rust::{
        Crate, Enum, Field, File, Ident, Item, ItemKind, Module, Placement, Presence, Struct, Table, Union, Use, Values,
    },
};

/// The files of the crate `name` that has the types of `krate`.
pub fn plain(name: &str, krate: &Crate) -> Files {
    let mut files = Files::from_iter([("Cargo.toml", manifest(name)), ("src/support.rs", SUPPORT.to_owned())]);
    files.insert("src/lib.rs", root(krate));
    for module in &krate.modules {
        files.insert(format!("src/{}.rs", module.ident.plain()), list(module));
        module.files.iter().for_each(|file| files.insert(file.path.clone(), text(file)));
    }
    files
}

fn manifest(name: &str) -> String {
    format!(
        "[package]\nname = {name:?}\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n\
         serde = {{ version = \"1.0\", features = [\"derive\"] }}\n\
         serde_json = {{ version = \"1.0\", features = [\"float_roundtrip\"] }}\n"
    )
}

/// What has a type of its own in the generated crate is text or a boolean.
const SUPPORT: &str = "\
pub type BigInt = String;
pub type Bytes = String;
pub type Date = String;
pub type Decimal = String;
pub type False = bool;
pub type Secret = String;
pub type Timestamp = String;
pub type True = bool;
";

fn root(krate: &Crate) -> String {
    let mut text = "#![allow(unused_imports, deprecated)]\npub mod support;\n".to_owned();
    for module in &krate.modules {
        let _ = writeln!(text, "pub mod {};", module.ident);
        if module.place != Placement::Module {
            let _ = writeln!(text, "pub use {}::*;", module.ident);
        }
    }
    text
}

fn list(module: &Module) -> String {
    let mods = module.files.iter().map(|file| format!("mod {};\n", file.module));
    let uses = module.files.iter().map(|file| format!("pub use self::{}::{};\n", file.module, file.item.ident));
    mods.chain(uses).collect()
}

fn text(file: &File) -> String {
    let mut text: String = file.uses.iter().map(import).collect();
    let item = &file.item;
    match &item.kind {
        ItemKind::Struct(of) => structure(&mut text, item, of),
        ItemKind::Enum(of) => enumeration(&mut text, item, of),
        ItemKind::Union(of) => union(&mut text, item, of),
        ItemKind::Alias(of) => put(&mut text, format_args!("pub type {} = {of};", item.ident)),
    }
    text
}

fn import(import: &Use) -> String {
    let ours = |name: &&String| !matches!(name.as_str(), "Extra" | "self" | "UnknownValue" | "UnknownNumber");
    let names = import.names.iter().filter(|name| import.from != "crate::support" || ours(name));
    format!("use {}::{{{}}};\n", import.from, names.map(String::as_str).collect::<Vec<_>>().join(", "))
}

const DERIVES: &str = "#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]";

fn structure(text: &mut String, item: &Item, of: &Struct) {
    put(text, format_args!("{DERIVES}\npub struct {} {{", item.ident));
    of.fields().for_each(|field| self::field(text, field));
    put(text, format_args!("}}"));
}

fn field(text: &mut String, field: &Field) {
    rename(text, &field.ident, &field.wire.to_string());
    if matches!(field.presence, Presence::Optional | Presence::OptionalNullable) {
        put(text, format_args!("    #[serde(skip_serializing_if = \"Option::is_none\")]"));
    }
    put(text, format_args!("    pub {}: {},", field.ident, field.full_type()));
}

fn enumeration(text: &mut String, item: &Item, of: &Enum) {
    match of.of {
        Values::Strings => {}
        // serde derives enums of texts only.
        Values::Integers => return put(text, format_args!("pub type {} = i64;", item.ident)),
        Values::Fractions => return put(text, format_args!("pub type {} = f64;", item.ident)),
    }
    put(text, format_args!("{DERIVES}\npub enum {} {{", item.ident));
    for value in &of.values {
        rename(text, &value.ident, &value.wire.to_string());
        put(text, format_args!("    {},", value.ident));
    }
    put(text, format_args!("{}}}", if of.open { "    #[serde(other)]\n    Unknown,\n" } else { "" }));
}

fn union(text: &mut String, item: &Item, of: &Union) {
    match of.table().filter(|table| table.tag.is_some() && table.choices.is_empty()) {
        Some(table) => tagged(text, item, of, table),
        None => untagged(text, item, of),
    }
}

fn tagged(text: &mut String, item: &Item, of: &Union, table: &Table) {
    let tag = table.tag.as_ref().map(ToString::to_string).unwrap_or_default();
    put(text, format_args!("{DERIVES}\n#[serde(tag = {tag})]\npub enum {} {{", item.ident));
    for variant in &of.variants {
        let values = table.tagged.iter().filter(|(_, ident)| *ident == variant.ident).map(|(value, _)| value);
        for (at, value) in values.enumerate() {
            put(text, format_args!("    #[serde({} = {value})]", if at == 0 { "rename" } else { "alias" }));
        }
        held(text, &variant.ident, variant.ty.as_ref());
    }
    put(text, format_args!("{}}}", if table.open { "    #[serde(other)]\n    Unknown,\n" } else { "" }));
}

fn untagged(text: &mut String, item: &Item, of: &Union) {
    put(text, format_args!("{DERIVES}\n#[serde(untagged)]\npub enum {} {{", item.ident));
    of.variants.iter().for_each(|variant| held(text, &variant.ident, variant.ty.as_ref()));
    put(text, format_args!("{}}}", if of.unknown.is_some() { "    Unknown(serde_json::Value),\n" } else { "" }));
}

fn held(text: &mut String, ident: &Ident, ty: Option<&fieldtable::rust::Type>) {
    match ty {
        Some(ty) => put(text, format_args!("    {ident}({ty}),")),
        None => put(text, format_args!("    {ident},")),
    }
}

fn rename(text: &mut String, ident: &Ident, wire: &str) {
    if wire.trim_matches('"') != ident.plain() {
        put(text, format_args!("    #[serde(rename = {wire})]"));
    }
}

fn put(text: &mut String, line: std::fmt::Arguments<'_>) {
    text.push_str(&line.to_string());
    text.push('\n');
}
