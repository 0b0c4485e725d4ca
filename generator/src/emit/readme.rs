//! `README.md`.

use askama::Template;

use super::{Text, plain};
use crate::rust::{Crate, Example, Package};

#[derive(Template)]
#[template(path = "README.md")]
struct Readme<'a> {
    package: &'a Package,
    count: usize,
    example: Option<&'a Example>,
}

pub(super) fn emit(krate: &Crate) -> Vec<Text> {
    let readme = Readme { package: &krate.package, count: super::root::count(krate), example: krate.showcase.as_ref() };
    vec![plain("README.md", &readme)]
}
