//! `src/lib.rs`.

use std::collections::BTreeSet;

use askama::Template;

use super::{Text, format};
use crate::rust::{Crate, File, Module, Package, Placement, SHARED, Use};

#[derive(Template)]
#[template(path = "lib.rs")]
struct Root<'a> {
    krate: &'a Crate,
    package: &'a Package,
    count: usize,
    /// What the support module shows to users.
    shared: Use,
}

impl Root<'_> {
    /// Where the name of a type leads, unless it leads there by itself. A derive of the same name is no type.
    #[allow(clippy::unused_self, reason = "templates call methods")]
    fn target(&self, module: &Module, file: &File) -> String {
        let ident = &file.item.ident;
        match module.place {
            Placement::Module => format!("({}::{ident})", module.ident),
            Placement::Root | Placement::Both if DERIVES.contains(&ident.plain()) => format!("(type@{ident})"),
            Placement::Root | Placement::Both => String::new(),
        }
    }
}

/// Derives that every file knows, and that a type may share its name with.
const DERIVES: &[&str] = &["Debug", "Hash"];

pub(super) fn emit(krate: &Crate) -> Vec<Text> {
    let root = Root { krate, package: &krate.package, count: count(krate), shared: shared(krate) };
    vec![format::rust("src/lib.rs", "all pages", &root)]
}

/// How many types there are.
pub(super) fn count(krate: &Crate) -> usize {
    krate.modules.iter().map(|module| module.files.len()).sum()
}

/// What the root can show of the support module: a model of the same name goes first.
fn shared(krate: &Crate) -> Use {
    let at_root = krate.modules.iter().filter(|module| module.place != Placement::Module);
    let taken: BTreeSet<&str> = at_root.flat_map(|module| &module.files).map(|file| file.item.ident.plain()).collect();
    let names = SHARED.iter().filter(|name| !taken.contains(*name)).map(|name| (*name).to_owned()).collect();
    Use { from: "self::support".to_owned(), names }
}
