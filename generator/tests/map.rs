//! The map at the top of `lib.rs` is true: each room uses the rooms that its row names, and no others.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// Rooms, each with the rooms that it uses.
type Map = BTreeMap<String, BTreeSet<String>>;

#[test]
fn the_map_is_what_the_code_imports() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let drawn = drawn(&fs::read_to_string(src.join("lib.rs")).unwrap());
    let rooms: BTreeSet<String> = drawn.keys().cloned().collect();
    assert_eq!(rooms, modules(&src), "the map and `lib.rs` have the same rooms");
    for (room, drawn) in &drawn {
        let mut used = used(&src, room);
        used.retain(|other| rooms.contains(other) && other != room);
        assert_eq!(&used, drawn, "what `{room}` uses, and what its row in the map says");
    }
}

/// The map as `lib.rs` draws it: rows of a table, the room first, what it uses last.
fn drawn(lib: &str) -> Map {
    let rows = lib.lines().filter_map(|line| line.strip_prefix("//! | [`")?.strip_suffix('|'));
    let row = |row: &str| {
        let cells: Vec<&str> = row.split('|').collect();
        let used = cells.last()?.split(',').map(|room| room.trim().trim_matches('`').to_owned());
        let room = cells.first()?.split('`').next()?.trim_start_matches("mod@");
        Some((room.to_owned(), used.filter(|room| room != "–").collect()))
    };
    rows.filter_map(row).collect()
}

/// The modules of the library; the program is a caller of it.
fn modules(src: &Path) -> BTreeSet<String> {
    let files = fs::read_dir(src).unwrap().map(|entry| entry.unwrap().path());
    let modules = files.filter(|path| path.extension().is_some_and(|end| end == "rs"));
    let names = modules.map(|path| path.file_stem().unwrap().to_string_lossy().into_owned());
    names.filter(|name| name != "lib" && name != "main").collect()
}

/// What stands behind `crate::` in the files of a room, tests apart.
fn used(src: &Path, room: &str) -> BTreeSet<String> {
    let mut files = vec![src.join(format!("{room}.rs"))];
    files.extend(below(&src.join(room)));
    files.iter().flat_map(|file| imports(fs::read_to_string(file).unwrap().parse().unwrap())).collect()
}

/// The files below a folder, without those of tests.
fn below(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let paths = entries.map(|entry| entry.unwrap().path());
    let paths = paths.filter(|path| path.file_stem().is_some_and(|stem| stem != "tests"));
    paths.flat_map(|path| if path.is_dir() { below(&path) } else { vec![path] }).collect()
}

/// The names behind `crate::`: of one path, or of each path in braces.
fn imports(tokens: TokenStream) -> BTreeSet<String> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut found = BTreeSet::new();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        at += 1;
        match token {
            TokenTree::Punct(sign) if sign.as_char() == '#' && is_test(tokens.get(at)) => {
                // What follows the attribute up to its block, or to the end of the statement, is for tests.
                let end = |token: &TokenTree| {
                    matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace)
                        || token.to_string() == ";"
                };
                at += tokens.iter().skip(at).position(end).map_or(0, |length| length + 1);
            }
            TokenTree::Ident(word) if word == "crate" => found.extend(tokens.get(at + 2).into_iter().flat_map(first)),
            TokenTree::Group(group) => found.extend(imports(group.stream())),
            _ => {}
        }
    }
    found
}

/// Whether the brackets of an attribute hold `cfg(test)`.
fn is_test(attribute: Option<&TokenTree>) -> bool {
    attribute.is_some_and(|group| group.to_string().replace(' ', "") == "[cfg(test)]")
}

/// The first name of a path, or of each of several paths.
fn first(path: &TokenTree) -> Vec<String> {
    let TokenTree::Group(group) = path else { return vec![path.to_string()] };
    let paths: Vec<TokenTree> = group.stream().into_iter().collect();
    let firsts = paths.split(|token| token.to_string() == ",").filter_map(<[_]>::first);
    firsts.map(ToString::to_string).collect()
}

#[test]
fn imports_are_found_wherever_they_stand() {
    let code = "use crate::{a::{self, B}, c}; use crate::d::E; fn f() { crate::g::h() }
        #[cfg(test)] mod tests { use crate::i; } #[cfg(test)] mod j; #[doc = \"crate::k\"] use super::l;";
    assert_eq!(imports(code.parse().unwrap()).into_iter().collect::<Vec<_>>(), ["a", "c", "d", "g"]);
}
