//! `index.yaml`: what became of each type of the schema.

use askama::Template;

use super::{Text, filters, format, plain};
use crate::rust::{Crate, Entry};

#[derive(Template)]
#[template(path = "index.yaml")]
struct Index<'a> {
    krate: &'a Crate,
}

pub(super) fn emit(krate: &Crate) -> Vec<Text> {
    let text = plain("index.yaml", &Index { krate });
    vec![text.map(|(path, text)| (path, format!("{}{text}", format::header("#", "all pages"))))]
}
