// @generated from typescript/models/plaque.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// See the rules, \<b>all\</b> of \[them\], or <https://example.com/rules>.
///
/// ```text
/// an indented block
/// ```
///
/// ```text
/// let x = panic!();
/// ```
///
/// # Example
///
/// ```
/// use docs_that_look_like_code::Plaque;
///
/// let json = r#"{"text":"/* */ \"quoted\" \\ // x"}"#;
/// let value: Plaque = serde_json::from_str(json)?;
/// assert_eq!(value.text, "/* */ \"quoted\" \\ // x");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct Plaque {
    /// Up to `n < 80` letters:
    ///
    /// ```text
    /// fn main() { panic!() }
    /// ```
    ///
    /// - one
    /// - two
    pub text: String,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    Plaque(text: into String),
    none()
}

support::setters! {
    Plaque;
}

support::model! {
    Plaque:
    required(text),
    optional();

    required text;
}
