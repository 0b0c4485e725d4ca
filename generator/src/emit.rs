//! `emit`: a crate in Rust, turned into files.
//!
//! Templates give the shape, `rust` the substance, `format` the white space. Every text is made, and every `.rs` among
//! them is read back by syn, before anybody can write one.

mod filters;
mod format;
mod index;
mod manifest;
mod models;
mod readme;
mod root;
mod support;

use rayon::prelude::*;

use crate::{files::Files, problem::Problem, rust::Crate};

/// One text or why there is none: its path in the crate, and what stands there.
type Text = Result<(String, String), Box<Problem>>;

/// What makes files, in the order of their paths; a new kind of file is a new line.
const EMITTERS: &[fn(&Crate) -> Vec<Text>] =
    &[manifest::emit, readme::emit, index::emit, root::emit, models::emit, support::emit];

/// The files of a crate.
///
/// # Errors
///
/// Every file that would not be Rust: a mistake of the generator's, named with the file.
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
    let problem = Problem::error("broken-output", format!("`{path}` would not be Rust: {why}"));
    Box::new(problem.hint("this is a mistake of the generator's; please report it with the page of the type"))
}

/// The text of a template that is no Rust.
fn plain(path: &str, template: &impl askama::Template) -> Text {
    let text = template.render().map_err(|error| broken(path, &error))?;
    Ok((path.to_owned(), format!("{}\n", text.trim_end())))
}
