//! `Public`: a type as users of the crate see it.

use std::collections::BTreeMap;

use super::items::article;
use crate::{
    rust::{Crate, Entry, File, Item, Module, Placement, Type},
    schema::{Schema, TypeDef, TypeName},
};

/// A type of the crate.
pub(super) struct Public<'a> {
    pub(super) def: &'a TypeDef,
    module: &'a Module,
    file: &'a File,
}

/// The types of `krate` by their names in `schema`, without those that are written into others.
pub(super) fn types<'a>(schema: &'a Schema, krate: &'a Crate) -> BTreeMap<&'a str, Public<'a>> {
    let modules = krate.modules.iter().flat_map(|module| module.files.iter().map(move |file| (module, file)));
    let by_path: BTreeMap<&str, (&Module, &File)> = modules.map(|(m, file)| (file.path.as_str(), (m, file))).collect();
    let found = krate.index.iter().filter_map(|(name, entry)| {
        let Entry::Written { file, .. } = entry else { return None };
        let (module, file) = by_path.get(file.as_str())?;
        let def = schema.types.get(&name.parse::<TypeName>().ok()?)?;
        Some((name.as_str(), Public { def, module, file }))
    });
    found.collect()
}

impl<'a> Public<'a> {
    pub(super) fn item(&self) -> &'a Item {
        &self.file.item
    }

    /// `a struct`, `an enum`, `a union` or `an alias`.
    pub(super) fn kind(&self) -> String {
        article(self.item().kind.name())
    }

    /// The page that describes it.
    pub(super) fn page(&self) -> Option<&str> {
        self.def.pages.first().map(String::as_str)
    }

    /// The paths that lead to it from the top of the crate.
    pub(super) fn paths(&self) -> Vec<String> {
        let root = self.item().ident.plain().to_owned();
        let inside = format!("{}::{root}", self.module.ident.plain());
        match self.module.place {
            Placement::Module => vec![inside],
            Placement::Root => vec![root],
            Placement::Both => vec![root, inside],
        }
    }

    /// The shortest of them.
    pub(super) fn path(&self) -> String {
        self.paths().swap_remove(0)
    }

    /// `ty`, as it is written in the file of this type, with every name by its path from the top.
    pub(super) fn qualified(&self, ty: &Type) -> String {
        let inner = |of: &Type| self.qualified(of);
        match ty {
            Type::Named(path) => self.full(&path.to_string()),
            Type::Vec(of) => format!("Vec<{}>", inner(of)),
            Type::Map(path, of) => format!("{}<String, {}>", self.full(&path.to_string()), inner(of)),
            Type::Option(of) => format!("Option<{}>", inner(of)),
            Type::Box(of) => format!("Box<{}>", inner(of)),
            plain @ (Type::Bool | Type::I64 | Type::F64 | Type::String) => plain.to_string(),
        }
    }

    fn full(&self, written: &str) -> String {
        if let Some(beside) = written.strip_prefix("super::") {
            return format!("{}::{beside}", self.module.ident.plain());
        }
        let first = written.split("::").next().unwrap_or(written);
        let import = self.file.uses.iter().find(|import| import.names.iter().any(|name| name == first));
        let from = match import.map(|import| import.from.as_str()) {
            Some("super") => self.module.ident.plain(),
            Some(from) => from.trim_start_matches("crate::"),
            None => return written.to_owned(),
        };
        if from == "crate" { written.to_owned() } else { format!("{from}::{written}") }
    }
}
