// @generated from typescript/models/step.md by `fieldtable codegen`. Do not edit.

use crate::support;

/// One of `0.25`, `0.5` and `1`.
///
/// # Example
///
/// ```
/// use enum_of_fractions::Step;
///
/// let json = r#"0.5"#;
/// let value: Step = serde_json::from_str(json)?;
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum Step {
    /// `0.25`
    Value0_25,
    /// `0.5`
    Value0_5,
    /// `1.0`
    Value1,
    /// A value that the pages do not list.
    Unknown(support::UnknownFraction),
}

support::open_fraction_enum! {
    Step:
    Value0_25 = 0.25,
    Value0_5 = 0.5,
    Value1 = 1.0,
}
