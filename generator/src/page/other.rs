//! Pages that describe no type.

use crate::page::{Body, fields, outline::Outline, section::Section};

/// The folder in which generators of SDKs keep the pages of methods.
const METHODS: &str = "sdks";

/// Folders in which generators of SDKs keep their own plumbing.
const FOLDERS: &[&str] = &["lib", "types", "utils"];

/// The body of a page whose section, if it has one, is not that of a type; `None` where nothing tells what it is.
///
/// An operation can bear the name of a section (`## Values`), so this is asked only when the section could not be read.
pub(super) fn read<'a>(
    path: &str,
    name: &str,
    outline: &Outline<'a>,
    section: Option<&Section<'a>>,
) -> Option<Body<'a>> {
    let has = |level: usize, text: &str| outline.headings.iter().any(|h| h.level == level && h.text.text == text);
    if has(3, "Available Operations") || has(3, "Parameters") || has(3, "Response") {
        return Some(Body::Method);
    }
    if section.is_some_and(fields::is_settings) {
        return Some(Body::Utility("settings of the SDK itself"));
    }
    if section.is_some() {
        return None;
    }
    if outline.headings.iter().any(|heading| is_option(heading.text.text)) {
        return Some(Body::Utility("options of the SDK's client"));
    }
    if has(2, "Usage") {
        return Some(Body::Utility("a type of the SDK itself"));
    }
    if !is_identifier(name) {
        return Some(Body::Utility("an overview"));
    }
    let folders = || path.split(['/', '\\']).rev().skip(1);
    if folders().any(|folder| folder == METHODS) {
        return Some(Body::Method);
    }
    let in_plumbing = folders().any(|folder| FOLDERS.contains(&folder));
    in_plumbing.then_some(Body::Utility("the SDK's own plumbing"))
}

/// Whether a heading is that of an option of Go's client, a function such as `WithServer`.
fn is_option(heading: &str) -> bool {
    heading.strip_prefix("With").is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_uppercase()))
}

/// Whether `name` can be the name of a type.
fn is_identifier(name: &str) -> bool {
    name.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '.' | '$'))
}
