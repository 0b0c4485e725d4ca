//! `README.md`.

use askama::Template;

use super::{Text, models, plain};
use crate::rust::{Crate, Package};

#[derive(Template)]
#[template(path = "README.md")]
struct Readme<'a> {
    package: &'a Package,
    count: usize,
    example: Option<String>,
}

pub(super) fn emit(krate: &Crate) -> Vec<Text> {
    let example =
        krate.showcase.as_ref().map(|showcase| models::example(&showcase.example).replacen("```", "```rust", 1));
    vec![plain("README.md", &Readme { package: &krate.package, count: super::root::count(krate), example })]
}
