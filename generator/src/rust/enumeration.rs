//! Enums: values, and what they are.

use super::{Doc, Ident, Literal};

/// One of several values.
#[derive(Debug, Clone, PartialEq)]
pub struct Enum {
    /// What the values are.
    pub of: Values,
    /// The values in page order.
    pub values: Vec<EnumValue>,
    /// Whether more may come.
    pub open: bool,
    /// Whether it stands for a union, of which members of other kinds may come.
    pub is_union: bool,
}

/// What the values of an enum are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Values {
    /// Text.
    Strings,
    /// Whole numbers.
    Integers,
    /// Numbers with a fraction.
    Fractions,
}

impl Values {
    /// The type of a value.
    #[must_use]
    pub fn plain(&self) -> &'static str {
        match self {
            Self::Strings => "&str",
            Self::Integers => "i64",
            Self::Fractions => "f64",
        }
    }

    /// The method that gives a value.
    #[must_use]
    pub fn getter(&self) -> &'static str {
        match self {
            Self::Strings => "as_str",
            Self::Integers => "as_i64",
            Self::Fractions => "as_f64",
        }
    }

    /// What the support module puts into the names of its macros.
    #[must_use]
    pub fn macro_infix(&self) -> &'static str {
        match self {
            Self::Strings => "",
            Self::Integers => "_number",
            Self::Fractions => "_fraction",
        }
    }

    /// The type of a value that is not listed.
    #[must_use]
    pub fn unknown(&self) -> &'static str {
        match self {
            Self::Strings => "UnknownValue",
            Self::Integers => "UnknownNumber",
            Self::Fractions => "UnknownFraction",
        }
    }
}

/// A value of an enum.
#[derive(Debug, Clone, PartialEq)]
pub struct EnumValue {
    /// Its variant.
    pub ident: Ident,
    /// It on the wire.
    pub wire: Literal,
    /// What is said about it.
    pub doc: Doc,
}
