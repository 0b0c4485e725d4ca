// @generated from typescript/models/sign.md by `fieldtable codegen`. Do not edit.

use crate::support;

/// Signs on doors
///
/// # Example
///
/// ```
/// use enum_odd_values::Sign;
///
/// let json = r#""no entry""#;
/// let value: Sign = serde_json::from_str(json)?;
/// assert_eq!(value.as_str(), "no entry");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Sign {
    /// `"no entry"`
    NoEntry,
    /// `""`
    Empty,
    /// `">="`
    GreaterEqual,
    /// `"1st"`
    Value1st,
    /// `"image/*"`
    Image,
    /// `"https://example.com/a"`
    HttpsExampleComA,
    /// `"a:b"`
    AColonB,
    /// `"a.b"`
    LowerADotB,
    /// `"A.B"`
    ADotB,
    /// `"self"`
    SelfValue,
    /// `"-"`
    Minus,
    /// `"größer"`
    Größer,
    /// A value that the pages do not list.
    Unknown(support::UnknownValue),
}

support::open_enum! {
    Sign:
    NoEntry = "no entry",
    Empty = "",
    GreaterEqual = ">=",
    Value1st = "1st",
    Image = "image/*",
    HttpsExampleComA = "https://example.com/a",
    AColonB = "a:b",
    LowerADotB = "a.b",
    ADotB = "A.B",
    SelfValue = "self",
    Minus = "-",
    Größer = "größer",
}
