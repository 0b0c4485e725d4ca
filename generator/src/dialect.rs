//! `Dialect`: how one programming language writes types, names and values in a page.

mod cursor;
mod go;
mod marked;
mod openness;
mod python;
mod quoted;
#[cfg(test)]
mod sample;
mod signs;
mod typescript;
mod values;
mod words;

use serde_json::Value;

pub use self::words::{joined, words};
use self::{go::Go, python::Python, typescript::TypeScript};
use crate::{
    page::{Fence, Member, Page, Row, Values},
    place::{Span, Spanned},
};

/// A dialect of the pages.
///
/// To add one: a file in `dialect/`, a line in [`ALL`].
pub trait Dialect: Sync {
    /// Its name, as in `schema.yaml`: `typescript`.
    fn name(&self) -> &'static str;

    /// How many signs of this dialect the page bears; the dialect with the most signs in a folder reads it.
    fn signs(&self, page: &Page<'_>) -> usize;

    /// Whether type cells show that a value may be `null`, so that their silence on it means something.
    fn shows_null(&self) -> bool;

    /// Whether it shows that of dates, too.
    fn shows_null_dates(&self) -> bool {
        self.shows_null()
    }

    /// Whether it marks by `null` alone what may be `null`: Go has one pointer for what may be missing, for what may be `null`, and for
    /// numbers of any size.
    fn tells_null_from_missing(&self) -> bool {
        self.shows_null()
    }

    /// How names of fields resemble the keys on the wire.
    fn likeness(&self) -> Likeness;

    /// The name of a field without what the language forces on it: `from_` is `from`.
    fn unescaped<'n>(&self, name: &'n str) -> &'n str {
        name
    }

    /// Whether `text` is a whole type cell, without its link: where glued text may be cut.
    fn is_type(&self, text: &str) -> bool;

    /// What a row of a "Fields" table says of its field.
    ///
    /// # Errors
    /// When the type cell does not parse.
    fn field(&self, row: &Row<'_>) -> Result<ParsedField, Unreadable>;

    /// The type that an entry of "Supported Types" names. `title` is the union's own name.
    ///
    /// # Errors
    /// When neither the heading nor the code block names a type.
    fn member(&self, title: &str, member: &Member<'_>) -> Result<ParsedMember, Unreadable>;

    /// The values that a page lists.
    ///
    /// # Errors
    /// When the list does not parse.
    fn values(&self, title: &str, values: &Values<'_>, usage: &[Fence<'_>]) -> Result<ParsedValues, Unreadable>;

    /// The value that a code block shows for the type of its page (or of a member); `None` where it shows none.
    ///
    /// # Errors
    /// When there is a value that does not parse.
    fn example(&self, fence: &Fence<'_>) -> Result<Option<Literal>, Unreadable>;

    /// Where the code block says the type lives: the last segment of the import, `operations`.
    fn namespace(&self, page: &Page<'_>) -> Option<String>;
}

/// How the names that a dialect shows resemble the keys on the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Likeness {
    /// A key that can be a name in this dialect is shown as it is, so a name is a statement.
    Stated,
    /// Names are rewritten into one style; a key of that style is shown as it is.
    Restyled,
    /// Names are the dialect's own.
    None,
}

/// What a row says of its field.
#[derive(Debug, Clone, PartialEq)]
pub struct ParsedField {
    /// The type, without optionality and outer nullability.
    pub ty: TypeExpr,
    /// What the type cell says about `null`, and where; silence is `None`.
    pub nullable: Option<Spanned<bool>>,
}

/// What an entry of "Supported Types" says.
#[derive(Debug, Clone, PartialEq)]
pub struct ParsedMember {
    /// The member's type.
    pub ty: TypeExpr,
    /// Where it is named.
    pub span: Span,
    /// The value that its code block shows.
    pub example: Option<Literal>,
    /// The suffix that the dialect gives the member after the union's name, `Assistant`; often close to the tag's value.
    pub label: Option<String>,
}

/// What a page of values says.
#[derive(Debug, Clone, PartialEq)]
pub struct ParsedValues {
    /// Each value (a string, an integer or a fraction) in page order.
    pub values: Vec<Spanned<Value>>,
    /// The dialect's names of the values, same order; empty where the page has none.
    pub names: Vec<String>,
    /// Where the page says that more values may come.
    pub open: Option<Span>,
}

/// A type, as a page names it.
#[derive(Debug, Clone, PartialEq)]
pub enum TypeExpr {
    /// Text.
    String,
    /// A whole number.
    Integer,
    /// A number that may have a fraction.
    Float,
    /// A number, whole or not: the dialect does not tell.
    Number,
    /// `true` or `false`.
    Boolean,
    /// Any JSON.
    Any,
    /// A moment, RFC 3339.
    DateTime,
    /// A calendar date.
    Date,
    /// A decimal of any precision, as text or number.
    Decimal,
    /// An integer of any size, as text or number.
    BigInt,
    /// Bytes in JSON: base64 text.
    Bytes,
    /// Just `null`.
    Null,
    /// One value.
    Literal(Value),
    /// A type by name: `operations.GetKeyData`, or `GetKeyData` in older pages.
    Name {
        /// The name before the last dot.
        namespace: Option<String>,
        /// The name.
        name: String,
        /// The target of the link, where there is one.
        link: Option<String>,
    },
    /// A list.
    List(Box<TypeExpr>),
    /// A map from strings.
    Map(Box<TypeExpr>),
    /// One of several.
    Union(Vec<TypeExpr>),
    /// The type, or `null`, in a place that is not a field (an item of a list).
    Nullable(Box<TypeExpr>),
    /// The values of this type that no page lists, among those that one does: `UnrecognizedStr`.
    Unrecognized(Box<TypeExpr>),
    /// Something that does not travel as JSON: `ReadableStream`, `httpx.Response`, `File`.
    Transport(String),
}

impl TypeExpr {
    /// How many lists, maps, unions and the like stand around its innermost part.
    #[must_use]
    pub fn depth(&self) -> usize {
        let (mut depth, mut level) = (0, vec![self]);
        loop {
            level = level.into_iter().flat_map(Self::parts).collect();
            if level.is_empty() {
                return depth;
            }
            depth += 1;
        }
    }

    fn parts(&self) -> &[Self] {
        match self {
            Self::List(of) | Self::Map(of) | Self::Nullable(of) | Self::Unrecognized(of) => std::slice::from_ref(of),
            Self::Union(members) => members,
            _ => &[],
        }
    }
}

/// A value in an example, as the dialect writes it.
#[derive(Debug, Clone, PartialEq)]
pub struct Literal {
    /// What it is.
    pub kind: LiteralKind,
    /// Where it stands in the page.
    pub span: Span,
}

impl Literal {
    /// The value as JSON, under the keys of the dialect; `null` for what has no JSON.
    #[must_use]
    pub fn json(&self) -> Value {
        match &self.kind {
            LiteralKind::Null | LiteralKind::Opaque(_) | LiteralKind::Member { .. } => Value::Null,
            LiteralKind::Boolean(value) => Value::Bool(*value),
            LiteralKind::Number(text) | LiteralKind::BigInt(text) => serde_json::from_str(text).unwrap_or(Value::Null),
            LiteralKind::String(text)
            | LiteralKind::DateTime(text)
            | LiteralKind::Date(text)
            | LiteralKind::Decimal(text) => Value::String(text.clone()),
            LiteralKind::List(items) => items.iter().map(Self::json).collect(),
            LiteralKind::Object(entries) => {
                Value::Object(entries.iter().map(|(key, value)| (key.value.clone(), value.json())).collect())
            }
        }
    }
}

/// The kinds of values that examples show.
#[derive(Debug, Clone, PartialEq)]
pub enum LiteralKind {
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean(bool),
    /// A number as it stands, `17.38`.
    Number(String),
    /// `123n`, without the `n`.
    BigInt(String),
    /// Text.
    String(String),
    /// `new Date("…")`.
    DateTime(String),
    /// `new RFCDate("…")`.
    Date(String),
    /// `new Decimal("…")`.
    Decimal(String),
    /// `Enum.Member`.
    Member {
        /// The enum's name.
        of: String,
        /// The member's name.
        name: String,
    },
    /// A list.
    List(Vec<Literal>),
    /// An object: keys as the dialect writes them.
    Object(Vec<(Spanned<String>, Literal)>),
    /// A value that is not JSON, as it stands: `NaN`, `new Response(…)`.
    Opaque(String),
}

/// Something in a page that a dialect cannot read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unreadable {
    /// Where.
    pub span: Span,
    /// One sentence: what was expected, and what stands there.
    pub message: String,
}

/// Every dialect, in the order in which a fused type takes its namespace and name.
pub static ALL: &[&dyn Dialect] = &[&TypeScript, &Python, &Go];

/// The dialect that `schema.yaml` calls `name`.
#[must_use]
pub fn by_name(name: &str) -> Option<&'static dyn Dialect> {
    ALL.iter().copied().find(|dialect| dialect.name() == name)
}

/// The dialect of `pages`, which are of one folder: the one with the most signs, the first in [`ALL`] of equals, `None` without any sign.
#[must_use]
pub fn detect<'p>(pages: impl IntoIterator<Item = &'p Page<'p>>) -> Option<&'static dyn Dialect> {
    let mut signs = vec![0; ALL.len()];
    for page in pages {
        for (signs, dialect) in signs.iter_mut().zip(ALL) {
            *signs += dialect.signs(page);
        }
    }
    let most = signs.iter().copied().max().filter(|most| *most > 0)?;
    let first = signs.iter().position(|signs| *signs == most)?;
    ALL.get(first).copied()
}

#[cfg(test)]
mod tests {
    use super::{
        sample::{fence, page, row, text},
        *,
    };
    use crate::page::Body;

    fn detected(pages: &[Page<'_>]) -> Option<&'static str> {
        detect(pages).map(Dialect::name)
    }

    fn fields<'a>(rows: &[(&'a str, &'a str)]) -> Page<'a> {
        page("Key", Vec::new(), Body::Fields(rows.iter().map(|(name, ty)| row(name, ty, true)).collect()))
    }

    #[test]
    fn typescript_names_a_fused_type_before_python_before_go() {
        let names: Vec<_> = ALL.iter().map(|dialect| dialect.name()).collect();
        assert_eq!(names, ["typescript", "python", "go"]);
        for name in names {
            assert_eq!(by_name(name).map(Dialect::name), Some(name));
        }
        assert!(by_name("ruby").is_none());
    }

    #[test]
    fn a_page_without_code_is_known_by_its_names_and_types() {
        assert_eq!(detected(&[fields(&[("createdAt", "*string*"), ("limit", "*number*")])]), Some("typescript"));
        assert_eq!(detected(&[fields(&[("created_at", "*str*"), ("limit", "*Nullable[float]*")])]), Some("python"));
        assert_eq!(detected(&[fields(&[("CreatedAt", "*string*"), ("Limit", "**float64*")])]), Some("go"));
        assert_eq!(detected(&[fields(&[("CreatedAt", "`string`"), ("Limit", "`*float64`")])]), Some("go"));
    }

    #[test]
    fn code_decides_against_a_few_names() {
        let values = || vec![(text("RED"), text("red")), (text("DARK_RED"), text("dark_red"))];
        for (language, dialect) in [("typescript", "typescript"), ("python", "python"), ("go", "go")] {
            let usage = vec![fence(language, "")];
            assert_eq!(detected(&[page("Color", usage, Body::Values(Values::Table(values())))]), Some(dialect));
        }
    }

    #[test]
    fn signs_add_up_over_a_folder_and_none_is_none() {
        let few = fields(&[("CreatedAt", "*string*")]);
        let many = fields(&[("createdAt", "*string*"), ("limit", "*number*")]);
        assert_eq!(detected(&[few, many]), Some("typescript"));
        assert_eq!(detected(&[fields(&[("name", "*string*")])]), None);
        assert_eq!(detected(&[]), None);
    }
}
