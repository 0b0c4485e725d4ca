//! `src/support.rs` and what is below it: the same in every crate.

use super::{Text, format};
use crate::rust::Crate;

macro_rules! support {
    ($($path:literal),* $(,)?) => {
        /// The templates, which are Rust as they stand.
        const FILES: &[(&str, &str)] = &[$(($path, include_str!(concat!("../../../templates/", $path)))),*];
    };
}

support![];

pub(super) fn emit(_: &Crate) -> Vec<Text> {
    let text = |(path, text): &(&str, &str)| {
        Ok((format!("src/{path}"), format!("{}{text}", format::header(&format!("templates/{path}")))))
    };
    FILES.iter().map(text).collect()
}
