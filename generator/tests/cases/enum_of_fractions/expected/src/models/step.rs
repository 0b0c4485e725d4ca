// @generated from typescript/models/step.md by `cargo xtask codegen`. Do not edit.

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

impl Step {
    /// Every value that the pages list.
    pub const ALL: &'static [Self] = &[Self::Value0_25, Self::Value0_5, Self::Value1];

    /// The value on the wire.
    #[must_use]
    pub fn as_f64(&self) -> f64 {
        match self {
            Self::Value0_25 => 0.25,
            Self::Value0_5 => 0.5,
            Self::Value1 => 1.0,
            Self::Unknown(value) => value.as_f64(),
        }
    }
}

impl From<f64> for Step {
    fn from(value: f64) -> Self {
        match value {
            0.25 => Self::Value0_25,
            0.5 => Self::Value0_5,
            1.0 => Self::Value1,
            other => Self::Unknown(support::UnknownFraction::new(other)),
        }
    }
}

support::open_fraction_enum!(Step);
