//! `README.md`.

use askama::Template;

use super::{Text, plain};
use crate::{
    rust::{Crate, Example, Package},
    text,
};

#[derive(Template)]
#[template(path = "README.md")]
struct Readme<'a> {
    package: &'a Package,
    count: usize,
    example: Option<&'a Example>,
    /// What no line of the example closes.
    fence: String,
}

pub(super) fn emit(krate: &Crate) -> Vec<Text> {
    let (package, example) = (&krate.package, krate.showcase.as_ref());
    let fence = text::fence(example.map_or("", |example| &example.json));
    let readme = Readme { package, count: super::root::count(krate), example, fence };
    vec![plain("README.md", &readme)]
}
