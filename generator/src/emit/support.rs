//! `src/support.rs` and what is below it: the same in every crate.

use super::{Text, format};
use crate::rust::Crate;

/// The templates, which are Rust as they stand: their paths and texts, listed by the build script.
const FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/support.rs"));

pub(super) fn emit(_: &Crate) -> Vec<Text> {
    let text = |(path, text): &(&str, &str)| {
        let header = format::header("//", &format!("templates/support/src/{path}"));
        Ok((format!("src/{path}"), format!("{header}\n{text}")))
    };
    FILES.iter().map(text).collect()
}
