//! `emit`: a crate in Rust, turned into files.
//!
//! Templates give the shape, `rust` the substance, `format` the white space. What a template inserts is valid Rust already,
//! or in one line of a comment, so nothing is read back: tests read every file of every crate that they make. Every text is
//! made before anybody can write one.

mod filters;
mod format;
mod index;
mod manifest;
mod misread;
mod models;
mod readme;
mod root;
mod support;

use rayon::prelude::*;

use crate::{
    files::Files,
    problem::{Code, Problem},
    rust::Crate,
};

pub use misread::misread;

/// One text or why there is none: its path in the crate, and what stands there.
type Text = Result<(String, String), Box<Problem>>;

/// What makes files, in the order of their paths; a new kind of file is a new line.
const EMITTERS: &[fn(&Crate) -> Vec<Text>] =
    &[manifest::emit, readme::emit, index::emit, root::emit, models::emit, support::emit];

/// The files of a crate.
///
/// # Errors
///
/// Every file that would not be Rust, as its blocks or its long lines show: a mistake of the generator's, named with the file.
pub fn emit(krate: &Crate) -> Result<Files, Vec<Problem>> {
    let texts: Vec<Text> = EMITTERS.par_iter().flat_map(|emitter| emitter(krate)).collect();
    let (mut files, mut problems) = (Files::default(), Vec::new());
    for text in texts {
        match text {
            Ok((path, text)) => files.insert(path, text),
            Err(problem) => problems.push(*problem),
        }
    }
    if problems.is_empty() { Ok(files) } else { Err(problems) }
}

/// A template could not be filled, or what it gave is not Rust.
fn broken(path: &str, why: &dyn std::fmt::Display) -> Box<Problem> {
    let problem = Problem::error(Code::BrokenOutput, format!("`{path}` would not be read by those who read it: {why}"));
    Box::new(problem.hint("this is a mistake of the generator's; please report it with the page of the type"))
}

/// The text of a template that is no Rust.
fn plain(path: &str, template: &impl askama::Template) -> Text {
    let text = template.render().map_err(|error| broken(path, &error))?;
    Ok((path.to_owned(), format!("{}\n", text.trim_end())))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;
    use crate::{
        rust::{Deprecated, Doc, File, Ident, Item, ItemKind, Literal, Module, Package, Placement, Type},
        text::Inline,
    };

    /// No text that is not checked when it is made can leave its comment, its literal or its attribute.
    #[test]
    fn texts_stay_where_they_are_put() {
        let hostile = "a\nb*/ }\r\u{202e}\"# \\ ` ]; mod x {";
        let item = Item {
            ident: Ident::spelled("Plain"),
            doc: Doc::default(),
            summary: Inline::default(),
            deprecated: Some(Deprecated(Some(Literal::string(hostile)))),
            example: None,
            kind: ItemKind::Alias(Type::Bool),
        };
        let module = |name| Ident::spelled(name);
        let pages = vec![hostile.to_owned()];
        let file = File { module: module("plain"), path: "src/a/plain.rs".to_owned(), pages, uses: Vec::new(), item };
        let namespace = hostile.to_owned();
        let about = Inline::default();
        let module = Module { ident: module("a"), namespace, about, place: Placement::Module, files: vec![file] };
        let package = Package {
            name: hostile.to_owned(),
            version: hostile.to_owned(),
            description: hostile.to_owned(),
            license: Some(hostile.to_owned()),
            repository: Some(format!("{hostile}\u{7f}")),
            homepage: Some(hostile.to_owned()),
            keywords: vec![hostile.to_owned(); 2],
            categories: vec![hostile.to_owned()],
            rust_version: hostile.to_owned(),
            ..Package::default()
        };
        let files = emit(&Crate { package, modules: vec![module], ..Crate::default() }).unwrap();

        let manifest: toml::Table = toml::from_str(files.get("Cargo.toml").unwrap()).unwrap();
        let package = manifest["package"].as_table().unwrap();
        assert_eq!((manifest.len(), package.len()), (3, 12));
        for list in ["keywords", "categories"] {
            assert!(package[list].as_array().unwrap().iter().all(|word| word.as_str() == Some(hostile)));
        }
        for key in ["name", "version", "description", "license", "homepage", "rust-version"] {
            assert_eq!(package[key].as_str(), Some(hostile));
        }
        let items = |path: &str| syn::parse_file(files.get(path).unwrap()).unwrap().items.len();
        assert_eq!((items("src/lib.rs"), items("src/a.rs"), items("src/a/plain.rs")), (4, 2, 1));
        assert!(
            files
                .iter()
                .filter(|(path, _)| !path.starts_with("src/support"))
                .all(|(path, text)| { !path.ends_with(".rs") || !text.contains(['\r', '\u{202e}']) })
        );
    }
}
