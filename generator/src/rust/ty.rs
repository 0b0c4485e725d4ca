//! Types, as fields and members use them.

use std::fmt;

use super::Path;

/// A type, as it is written in one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Type {
    /// `bool`.
    Bool,
    /// `i64`.
    I64,
    /// `f64`.
    F64,
    /// `String`.
    String,
    /// A type of this crate or of another.
    Named(Path),
    /// `Vec`.
    Vec(Box<Self>),
    /// A map from strings: the name of the map, and what it holds.
    Map(Path, Box<Self>),
    /// `Option`.
    Option(Box<Self>),
    /// `Box`.
    Box(Box<Self>),
}

impl Type {
    /// Whether it is `String`.
    #[must_use]
    pub fn is_string(&self) -> bool {
        matches!(self, Self::String)
    }

    /// What a method takes to make one, in the words of the support module.
    #[must_use]
    pub fn taken(&self) -> String {
        match self {
            Self::I64 => "integer".to_owned(),
            Self::F64 => "number".to_owned(),
            Self::Vec(of) => format!("list {of}"),
            Self::Map(_, of) => format!("map {of}"),
            Self::Box(of) => format!("boxed {of}"),
            plain => format!("into {plain}"),
        }
    }

    /// The name of a type without its arguments.
    #[must_use]
    pub fn path(&self) -> String {
        match self {
            Self::Named(path) | Self::Map(path, _) => path.to_string(),
            Self::Vec(_) => "Vec".to_owned(),
            Self::Option(_) => "Option".to_owned(),
            Self::Box(_) => "Box".to_owned(),
            Self::Bool | Self::I64 | Self::F64 | Self::String => self.to_string(),
        }
    }
}

impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Bool => f.write_str("bool"),
            Self::I64 => f.write_str("i64"),
            Self::F64 => f.write_str("f64"),
            Self::String => f.write_str("String"),
            Self::Named(path) => path.fmt(f),
            Self::Vec(of) => write!(f, "Vec<{of}>"),
            Self::Map(path, of) => write!(f, "{path}<String, {of}>"),
            Self::Option(of) => write!(f, "Option<{of}>"),
            Self::Box(of) => write!(f, "Box<{of}>"),
        }
    }
}
