//! `Cargo.toml`.

use askama::Template;

use super::{Text, filters, plain};
use crate::rust::{Crate, Package};

#[derive(Template)]
#[template(path = "Cargo.toml")]
struct Manifest<'a> {
    package: &'a Package,
}

pub(super) fn emit(krate: &Crate) -> Vec<Text> {
    vec![plain("Cargo.toml", &Manifest { package: &krate.package })]
}
