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

impl Enum {
    /// The macro of the support module for its table.
    #[must_use]
    pub fn wire_macro(&self) -> &'static str {
        match (self.of, self.open) {
            (Values::Strings, true) if self.is_union => "union_enum",
            (Values::Strings, true) => "open_enum",
            (Values::Strings, false) => "closed_enum",
            (Values::Integers, true) => "open_number_enum",
            (Values::Integers, false) => "closed_number_enum",
            (Values::Fractions, true) => "open_fraction_enum",
            (Values::Fractions, false) => "closed_fraction_enum",
        }
    }
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
