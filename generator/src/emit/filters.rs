//! What templates do to a text beyond inserting it.
#![allow(unreachable_pub, reason = "askama makes public what it reads here")]

use std::fmt::Display;

use askama::{Result, Values};
use toml_writer::{ToTomlValue, TomlStringBuilder};

use crate::rust::Doc;

/// A text in a comment of one line.
#[askama::filter_fn]
pub(super) fn line(text: impl Display, _: &dyn Values) -> Result<String> {
    Ok(Doc::line(&text.to_string()))
}

/// A text in quotes, as TOML reads it.
#[askama::filter_fn]
pub(super) fn toml(text: impl Display, _: &dyn Values) -> Result<String> {
    Ok(TomlStringBuilder::new(&text.to_string()).as_basic().to_toml_value())
}

/// A text in quotes, as YAML reads it.
#[askama::filter_fn]
pub(super) fn quoted(text: impl Display, _: &dyn Values) -> Result<String> {
    Ok(serde_json::Value::String(text.to_string()).to_string())
}

/// A key of a YAML map, in quotes where it needs them.
#[askama::filter_fn]
pub(super) fn key(text: impl Display, _: &dyn Values) -> Result<String> {
    let text = text.to_string();
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '.';
    let bare = text.starts_with(|c: char| c.is_ascii_alphabetic()) && text.chars().all(plain) && text.contains('.');
    Ok(if bare { text } else { serde_json::Value::String(text).to_string() })
}
