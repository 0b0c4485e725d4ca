//! What templates do to a text beyond inserting it.
#![allow(unreachable_pub, reason = "askama makes public what it reads here")]

use std::fmt::Display;

use askama::{Result, Values};

use crate::text;

/// A text in quotes, as TOML and YAML read it.
#[askama::filter_fn]
pub(super) fn quoted(text: impl Display, _: &dyn Values) -> Result<String> {
    Ok(text::quoted(&text.to_string()))
}

/// A key of a YAML map, in quotes where it needs them.
#[askama::filter_fn]
pub(super) fn key(text: impl Display, _: &dyn Values) -> Result<String> {
    let text = text.to_string();
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '.';
    let bare = text.starts_with(|c: char| c.is_ascii_alphabetic()) && text.chars().all(plain) && text.contains('.');
    Ok(if bare { text } else { text::quoted(&text) })
}
