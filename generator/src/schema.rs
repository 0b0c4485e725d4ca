//! `Schema`: what the API is, in no programming language.

mod name;
mod nullability;
mod openness;
mod package;
mod plain;
mod redact;
mod role;
mod written;

use std::{collections::BTreeMap, fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use serde_json::Value;

pub(crate) use self::plain::{same, short};
pub use self::{
    name::TypeName,
    nullability::Nullability,
    openness::Openness,
    package::{Package, RUST_VERSION, misfit_of_name, misfit_of_rust_version, misfit_of_version},
    role::{Role, Skipped},
};
use crate::{evidence::Fact, limits};

/// An API, resolved: all that the crate is made from.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Schema {
    /// The crate to write.
    pub package: Package,
    /// Where the pages come from.
    pub sources: Vec<Origin>,
    /// Every type, by name.
    pub types: BTreeMap<TypeName, TypeDef>,
    /// What is not a model, by name or path.
    pub skipped: BTreeMap<String, Skipped>,
}

/// Where a folder of pages comes from.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Origin {
    /// The folder below `schemas/`.
    pub folder: String,
    /// The dialect that it speaks.
    pub dialect: String,
    /// Where the pages were taken from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin: Option<String>,
    /// Their revision there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub revision: Option<String>,
    /// Their licence.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub licence: Option<String>,
}

/// One type of the API.
#[derive(Debug, Clone, PartialEq)]
pub struct TypeDef {
    /// What it is made of.
    pub shape: Shape,
    /// The pages that describe it; none where only examples show it.
    pub pages: Vec<String>,
    /// Its names in other dialects.
    pub also: Vec<TypeName>,
    /// The description, Markdown.
    pub doc: Option<String>,
    /// The page's words on its deprecation; empty where it only says so.
    pub deprecated: Option<String>,
    /// Wire JSON of the type, as the pages show it; the best one first.
    pub examples: Vec<Value>,
    /// The name in Rust, where a correction gives one.
    pub rename: Option<String>,
    /// Traits to derive or implement beyond the usual, by correction: `Eq`, `Hash`.
    pub derives: Vec<String>,
    /// Whether methods give it in place of a response.
    pub error: bool,
}

/// What a type is made of.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    /// An object.
    Struct(Struct),
    /// One of several values.
    Enum(Enum),
    /// One of several types.
    Union(Union),
    /// Another name for a type.
    Alias(Type),
}

/// An object with named fields.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Struct {
    /// The fields in page order.
    pub fields: Vec<Field>,
    /// The type of fields that are not named (`additionalProperties`), where a page gives one.
    pub additional: Option<Type>,
}

/// A field of a struct.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// The key on the wire.
    pub wire: Fact<String>,
    /// Whether no page shows the key as it stands on the wire.
    pub guessed: bool,
    /// The names in the dialects, where they differ from the wire.
    pub names: Vec<String>,
    /// The type, without optionality and nullability.
    pub ty: Fact<Type>,
    /// What a string is known to hold although its type does not say so, `date-time`.
    pub format: Option<Fact<Format>>,
    /// Whether the key is always there.
    pub required: Fact<bool>,
    /// Whether the value may be `null`.
    pub nullable: Fact<Nullability>,
    /// Whether the value is a secret.
    pub secret: Fact<bool>,
    /// The description, Markdown.
    pub doc: Option<String>,
    /// The page's words on its deprecation; empty where it only says so.
    pub deprecated: Option<String>,
    /// A wire value, as a page shows it.
    pub example: Option<Value>,
    /// The name in Rust, where a correction gives one.
    pub rename: Option<String>,
}

impl Field {
    /// Whether somebody tells that the value may be `null`.
    #[must_use]
    pub fn is_nullable(&self) -> bool {
        self.nullable.value == Nullability::Yes
    }

    /// A field of which only the name is known, as a page shows it.
    #[must_use]
    pub fn unknown(shown: &str) -> Self {
        Self {
            wire: Fact::plain(shown.to_owned()),
            guessed: false,
            names: Vec::new(),
            ty: Fact::plain(Type::Any),
            format: None,
            required: Fact::plain(false),
            nullable: Fact::plain(Nullability::Unknown),
            secret: Fact::plain(false),
            doc: None,
            deprecated: None,
            example: None,
            rename: None,
        }
    }
}

/// What a string holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// A moment, RFC 3339.
    DateTime,
}

/// One of several values.
#[derive(Debug, Clone, PartialEq)]
pub struct Enum {
    /// The values, all strings or all numbers, in page order.
    pub values: Vec<Value>,
    /// Whether more values may come.
    pub open: Fact<Openness>,
}

impl Enum {
    /// Whether a value is taken that is not listed: beside a single one only where somebody says that more may come, for else it is a
    /// constant.
    #[must_use]
    pub fn grows(&self) -> bool {
        match self.open.value {
            Openness::Stated => true,
            Openness::Assumed => self.values.len() != 1,
            Openness::Closed => false,
        }
    }
}

/// One of several types.
#[derive(Debug, Clone, PartialEq)]
pub struct Union {
    /// The types, in page order, without duplicates.
    pub members: Vec<Member>,
    /// The key whose value names the member, among members that are objects: a wire name.
    pub tag: Option<Fact<String>>,
    /// Whether more members may come.
    pub open: Fact<Openness>,
}

impl Union {
    /// Whether what is like no member is kept: only a person can say that no more may come.
    #[must_use]
    pub fn is_kept(&self) -> bool {
        self.open.value != Openness::Closed
    }
}

/// A member of a union.
#[derive(Debug, Clone, PartialEq)]
pub struct Member {
    /// Its type.
    pub ty: Type,
    /// The tag's values that name it; empty where the union has no tag or the member is not an object.
    pub tags: Vec<String>,
}

/// A type, as a field or a member uses it.
#[derive(Debug, Clone, PartialEq)]
pub enum Type {
    /// Text.
    String,
    /// A whole number.
    Integer,
    /// A number that may have a fraction.
    Number,
    /// A number of which no page tells whether it may have a fraction.
    Undecided,
    /// `true` or `false`.
    Boolean,
    /// Any JSON.
    Any,
    /// A moment, RFC 3339.
    DateTime,
    /// A calendar date.
    Date,
    /// A decimal of any precision.
    Decimal,
    /// An integer of any size.
    BigInt,
    /// Bytes, as base64 text.
    Bytes,
    /// Just `null`.
    Null,
    /// One value: a string, a number or a boolean.
    Literal(Value),
    /// A list.
    List(Box<Type>),
    /// A map from strings.
    Map(Box<Type>),
    /// The type, or `null`, inside a list or a map.
    Nullable(Box<Type>),
    /// A type of the schema.
    Ref(TypeName),
}

impl Type {
    /// The types of the schema that it names.
    pub fn refs(&self) -> impl Iterator<Item = &TypeName> {
        let mut inner = self;
        loop {
            match inner {
                Self::List(of) | Self::Map(of) | Self::Nullable(of) => inner = of,
                Self::Ref(name) => return Some(name).into_iter(),
                _ => return None.into_iter(),
            }
        }
    }
}

impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Literal(value) => write!(f, "{value}"),
            Self::List(of) => write!(f, "list<{of}>"),
            Self::Map(of) => write!(f, "map<{of}>"),
            Self::Nullable(of) => write!(f, "nullable<{of}>"),
            Self::Ref(name) => write!(f, "{name}"),
            plain => f.write_str(plain.word().unwrap_or_default()),
        }
    }
}

/// The words for types without parts.
const WORDS: &[(&str, Type)] = &[
    ("string", Type::String),
    ("integer", Type::Integer),
    ("number", Type::Number),
    ("undecided", Type::Undecided),
    ("boolean", Type::Boolean),
    ("any", Type::Any),
    ("date-time", Type::DateTime),
    ("date", Type::Date),
    ("decimal", Type::Decimal),
    ("big-integer", Type::BigInt),
    ("bytes", Type::Bytes),
    ("null", Type::Null),
];

impl Type {
    fn word(&self) -> Option<&'static str> {
        WORDS.iter().find(|(_, ty)| ty == self).map(|(word, _)| *word)
    }
}

impl FromStr for Type {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let mut inner = text;
        let mut outer: Vec<fn(Box<Self>) -> Self> = Vec::new();
        while let Some((of, rest)) = inner.strip_suffix('>').and_then(|t| t.split_once('<')) {
            if outer.len() == limits::TYPE_DEPTH {
                return Err(format!("a type nests deeper than {} levels", limits::TYPE_DEPTH));
            }
            outer.push(around(of)?);
            inner = rest;
        }
        let innermost = without_parts(inner)?;
        Ok(outer.into_iter().rev().fold(innermost, |ty, outer| outer(Box::new(ty))))
    }
}

/// What `of<…>` makes of a type.
fn around(of: &str) -> Result<fn(Box<Type>) -> Type, String> {
    match of {
        "list" => Ok(Type::List),
        "map" => Ok(Type::Map),
        "nullable" => Ok(Type::Nullable),
        _ => Err(format!("`{of}<…>` is not a type; `list<…>`, `map<…>` and `nullable<…>` are")),
    }
}

/// The type without parts that is written `text`.
fn without_parts(text: &str) -> Result<Type, String> {
    if let Some((_, ty)) = WORDS.iter().find(|(word, _)| *word == text) {
        return Ok(ty.clone());
    }
    match serde_json::from_str(text) {
        Ok(value @ (Value::String(_) | Value::Number(_) | Value::Bool(_))) => Ok(Type::Literal(value)),
        _ => text.parse().map(Type::Ref).map_err(|_| {
            let words: Vec<_> = WORDS.iter().map(|(word, _)| *word).collect();
            format!(
                "`{text}` is not a type: use {}, `list<…>`, `map<…>`, a literal or `namespace.Name`",
                words.join(", ")
            )
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_are_read_back_as_written() {
        for text in
            ["string", "list<map<nullable<models.A>>>", "\"a<b>\"", "3", "true", "date-time", "list<a.\"B<C>\">"]
        {
            assert_eq!(text.parse::<Type>().map(|ty| ty.to_string()), Ok(text.to_owned()));
        }
        assert!("lists<string>".parse::<Type>().is_err());
    }

    #[test]
    fn a_type_nests_as_deep_as_its_limit_and_no_deeper() {
        let nested = |depth: usize| format!("{}string{}", "list<".repeat(depth), ">".repeat(depth));
        let deepest = nested(limits::TYPE_DEPTH);
        assert_eq!(deepest.parse::<Type>().map(|ty| ty.to_string()), Ok(deepest));
        for depth in [limits::TYPE_DEPTH + 1, 100_000] {
            assert_eq!(nested(depth).parse::<Type>(), Err("a type nests deeper than 64 levels".to_owned()));
        }
    }
}
