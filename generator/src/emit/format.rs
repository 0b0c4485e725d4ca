//! Format: the white space of Rust.

use super::{Text, broken};
use crate::problem::Problem;

/// The words that mark a file as ours, in front of what it was made from.
const HEADER: &str = "// @generated from";

/// The file `path` with the given `source`, formatted item by item, under a header that names `pages`. Blank lines
/// between items look like written by hand; `use` lines and modules stand together.
pub(super) fn rust(path: &str, pages: &str, source: &str) -> Text {
    let file = syn::parse_file(source).map_err(|error| broken(path, &error))?;
    let mut text = header(pages);
    let mut last = None;
    if !file.attrs.is_empty() {
        text.push_str(&unparse(file.attrs, Vec::new()));
        last = Some(None);
    }
    for item in file.items {
        let group = group(&item);
        if last.is_some_and(|last| last != group || group.is_none()) {
            text.push('\n');
        }
        text.push_str(&unparse(Vec::new(), vec![item]));
        last = Some(group);
    }
    Ok((path.to_owned(), text))
}

/// A macro call that stands as it is, behind a blank line; checked all the same.
pub(super) fn table(path: &str, source: &str) -> Result<String, Box<Problem>> {
    if source.is_empty() {
        return Ok(String::new());
    }
    syn::parse_str::<syn::ItemMacro>(source).map_err(|error| broken(path, &error))?;
    Ok(format!("\n{}\n", source.trim_end()))
}

/// The first line of a file of ours.
pub(super) fn header(pages: &str) -> String {
    format!("{HEADER} {pages} by `cargo xtask codegen`. Do not edit.\n")
}

fn unparse(attrs: Vec<syn::Attribute>, items: Vec<syn::Item>) -> String {
    prettyplease::unparse(&syn::File { shebang: None, frontmatter: None, attrs, items })
}

/// Items that stand together without a blank line.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Group {
    /// An import, by where from: the standard library, crates, ours.
    Use(u8),
    Module,
    Reexport,
}

fn group(item: &syn::Item) -> Option<Group> {
    match item {
        syn::Item::Use(import) if matches!(import.vis, syn::Visibility::Inherited) => {
            Some(Group::Use(origin(&import.tree)))
        }
        syn::Item::Use(_) => Some(Group::Reexport),
        syn::Item::Mod(_) => Some(Group::Module),
        _ => None,
    }
}

fn origin(tree: &syn::UseTree) -> u8 {
    match tree {
        syn::UseTree::Path(path) if path.ident == "std" => 0,
        syn::UseTree::Path(path) if path.ident == "crate" || path.ident == "super" => 2,
        _ => 1,
    }
}
