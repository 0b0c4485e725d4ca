//! A program that sends every union of a crate members that no page knows.

use fieldtable::rust::{Crate, Entry, ItemKind, Rest, Union};

/// The program, as a test of the crate.
///
/// # Panics
///
/// If no union keeps anything.
pub(crate) fn program(krate: &Crate) -> String {
    let unions: Vec<String> = paths(krate).into_iter().map(|path| format!("    keeps::<{path}>();\n")).collect();
    assert!(unions.len() > 2, "{unions:?}");
    format!(
        "{}\n#[test]\nfn every_union_keeps_what_no_page_knows() {{\n{}}}\n",
        include_str!("keeps.rs"),
        unions.concat()
    )
}

/// The paths of the unions that nobody closed.
fn paths(krate: &Crate) -> Vec<String> {
    let lib = &krate.package.lib;
    let files = krate.modules.iter().flat_map(|module| &module.files).filter(|file| is_open_union(&file.item.kind));
    let files: Vec<&String> = files.map(|file| &file.path).collect();
    let path = |entry: &Entry| match entry {
        Entry::Written { rust, file, .. } if files.contains(&file) => Some(format!("{lib}::{rust}")),
        _ => None,
    };
    krate.index.values().filter_map(path).collect()
}

fn is_open_union(kind: &ItemKind) -> bool {
    match kind {
        ItemKind::Union(Union { unknown, rest, .. }) => unknown.is_some() || matches!(rest, Rest::Any(_)),
        ItemKind::Enum(of) => of.is_union,
        ItemKind::Struct(_) | ItemKind::Alias(_) => false,
    }
}
