// @generated from typescript/models/sign.md by `cargo xtask codegen`. Do not edit.

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

impl Sign {
    /// Every value that the pages list.
    pub const ALL: &'static [Self] = &[
        Self::NoEntry,
        Self::Empty,
        Self::GreaterEqual,
        Self::Value1st,
        Self::Image,
        Self::HttpsExampleComA,
        Self::AColonB,
        Self::LowerADotB,
        Self::ADotB,
        Self::SelfValue,
        Self::Minus,
        Self::Größer,
    ];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::NoEntry => "no entry",
            Self::Empty => "",
            Self::GreaterEqual => ">=",
            Self::Value1st => "1st",
            Self::Image => "image/*",
            Self::HttpsExampleComA => "https://example.com/a",
            Self::AColonB => "a:b",
            Self::LowerADotB => "a.b",
            Self::ADotB => "A.B",
            Self::SelfValue => "self",
            Self::Minus => "-",
            Self::Größer => "größer",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for Sign {
    fn from(value: &str) -> Self {
        match value {
            "no entry" => Self::NoEntry,
            "" => Self::Empty,
            ">=" => Self::GreaterEqual,
            "1st" => Self::Value1st,
            "image/*" => Self::Image,
            "https://example.com/a" => Self::HttpsExampleComA,
            "a:b" => Self::AColonB,
            "a.b" => Self::LowerADotB,
            "A.B" => Self::ADotB,
            "self" => Self::SelfValue,
            "-" => Self::Minus,
            "größer" => Self::Größer,
            other => Self::Unknown(support::UnknownValue::new(other)),
        }
    }
}

support::open_enum!(Sign);
