//! `Scope`: how one file names what it uses.

use std::collections::{BTreeMap, BTreeSet};

use super::{Context, locations::Location};
use crate::{
    rust::{Ident, Path, SHARED, Type, Use},
    schema::TypeName,
};

/// The names of one file. What would be ambiguous in it is named in full, everything else is imported.
pub(super) struct Scope<'a> {
    context: &'a Context<'a>,
    own: &'a Location,
    /// Names that mean something else here, or several things.
    ambiguous: BTreeSet<&'a str>,
    imports: BTreeSet<(String, Ident)>,
    /// Whether nothing is imported now.
    in_full: bool,
}

/// Names that a file may import from elsewhere, beside those that the support module shares, and where from.
const ELSEWHERE: &[(&str, &str)] = &[("BTreeMap", "std::collections"), ("Value", "serde_json")];

const SUPPORT: &str = "crate::support";

const HERE: &str = "self";

impl<'a> Scope<'a> {
    /// The scope of the file of `own`, which names the types `refs`.
    pub(super) fn new(
        context: &'a Context<'a>,
        own: &'a Location,
        refs: impl IntoIterator<Item = &'a TypeName>,
    ) -> Self {
        let mut locations: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for location in refs.into_iter().filter_map(|name| context.locations.get(name)).chain([own]) {
            locations.entry(location.ident.plain()).or_default().insert(&location.inside);
        }
        // The builder stands in the file, whatever it is called.
        locations.entry(own.builder.plain()).or_default().insert(HERE);
        for (name, from) in SHARED.iter().map(|name| (*name, SUPPORT)).chain(ELSEWHERE.iter().copied()) {
            locations.entry(name).or_default().insert(from);
        }
        let ambiguous = locations.into_iter().filter(|(_, from)| from.len() > 1).map(|(name, _)| name).collect();
        Self { context, own, ambiguous, imports: BTreeSet::new(), in_full: false }
    }

    /// From now on names everything by its path, or as usual.
    pub(super) fn set_in_full(&mut self, in_full: bool) {
        self.in_full = in_full;
    }

    /// The type `name` of the schema; any JSON if there is none.
    pub(super) fn model(&mut self, name: &TypeName) -> Type {
        let Some(location) = self.context.locations.get(name) else { return self.value() };
        if location.ident == self.own.ident && location.inside == self.own.inside {
            return Type::Named(Path::short(&location.ident));
        }
        let from = if location.inside == self.own.inside { "super" } else { &location.inside };
        Type::Named(self.import(from, &location.ident))
    }

    /// `serde_json::Value`.
    pub(super) fn value(&mut self) -> Type {
        Type::Named(self.import("serde_json", &Ident::spelled("Value")))
    }

    /// A type of the support module.
    pub(super) fn support(&mut self, name: &str) -> Type {
        Type::Named(self.import(SUPPORT, &Ident::spelled(name)))
    }

    /// A map from strings.
    pub(super) fn map(&mut self, of: Type) -> Type {
        Type::Map(self.import("std::collections", &Ident::spelled("BTreeMap")), Box::new(of))
    }

    fn import(&mut self, from: &str, ident: &Ident) -> Path {
        if self.in_full || self.ambiguous.contains(ident.plain()) {
            return Path::long(from, ident);
        }
        self.imports.insert((from.to_owned(), ident.clone()));
        Path::short(ident)
    }

    /// What the file imports; the support module itself too if what reads and writes is in the file.
    pub(super) fn uses(self, support: bool) -> Vec<Use> {
        let mut uses: BTreeMap<(u8, String), Vec<String>> = BTreeMap::new();
        if support {
            uses.insert((group(SUPPORT), SUPPORT.to_owned()), vec!["self".to_owned()]);
        }
        for (from, ident) in self.imports {
            uses.entry((group(&from), from)).or_default().push(ident.to_string());
        }
        uses.into_iter().map(|((_, from), names)| Use { from, names }).collect()
    }
}

/// The standard library, crates, ours.
fn group(from: &str) -> u8 {
    match from.split("::").next() {
        Some("std") => 0,
        Some("crate" | "super") => 2,
        _ => 1,
    }
}
