//! `Crate`: what is written, in Rust, before it is text.
//!
//! Nothing here can spell invalid Rust: an [`Ident`] and a [`Path`] are made through syn, a [`Doc`] is made of comment
//! lines, every other text reaches a template as a [`Literal`]. They keep text and not syn's own types, because those
//! cannot be sent to another thread.

mod atom;

use std::{collections::BTreeMap, fmt};

pub use atom::{Doc, Ident, Literal, Path};

/// A crate of models.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Crate {
    /// What the manifest says.
    pub package: Package,
    /// The vendor's namespaces, in the order of their modules.
    pub modules: Vec<Module>,
    /// What became of every type of the schema, by its name there.
    pub index: BTreeMap<String, Entry>,
    /// The example that the README shows.
    pub showcase: Option<Example>,
    /// How many types of the schema are no models.
    pub skipped: usize,
}

/// What the manifest says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Package {
    /// The crate's name: `openrouter-models`.
    pub name: String,
    /// Its name in code: `openrouter_models`.
    pub lib: String,
    /// Its version.
    pub version: String,
    /// One line on what it is.
    pub description: String,
    /// An SPDX expression.
    pub license: Option<String>,
    /// Its repository.
    pub repository: Option<String>,
}

/// What became of a type of the schema.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    /// It is written.
    Written {
        /// Its path from outside the crate, without the crate: `operations::GetKeyData`.
        rust: String,
        /// `struct`, `enum`, `union` or `alias`.
        kind: &'static str,
        /// The file: `src/operations/get_key_data.rs`.
        file: String,
    },
    /// It is not needed, and why.
    Folded(String),
}

/// A namespace.
#[derive(Debug, Clone, PartialEq)]
pub struct Module {
    /// Its module.
    pub ident: Ident,
    /// Its name in the schema.
    pub namespace: String,
    /// Where its types are seen.
    pub place: Placement,
    /// One file a type, in the order of their modules.
    pub files: Vec<File>,
}

/// Where the types of a namespace are seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Placement {
    /// In their module.
    Module,
    /// At the root only.
    Root,
    /// In their module and at the root.
    Both,
}

/// A file with one type.
#[derive(Debug, Clone, PartialEq)]
pub struct File {
    /// Its module, private.
    pub module: Ident,
    /// Its place in the crate: `src/operations/get_key_data.rs`.
    pub path: String,
    /// The pages that it is made from.
    pub pages: Vec<String>,
    /// What it imports.
    pub uses: Vec<Use>,
    /// The type.
    pub item: Item,
}

/// An import.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Use {
    /// Where from: `crate::operations`.
    pub from: String,
    /// What, in order.
    pub names: Vec<String>,
}

impl fmt::Display for Use {
    /// As a path, in braces if it leads to several names.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.names.as_slice() {
            [only] if only == "self" => f.write_str(&self.from),
            [only] => write!(f, "{}::{only}", self.from),
            names => write!(f, "{}::{{{}}}", self.from, names.join(", ")),
        }
    }
}

/// A type.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// Its name.
    pub ident: Ident,
    /// What is said about it.
    pub doc: Doc,
    /// One line for lists, Markdown.
    pub summary: String,
    /// Whether it is deprecated, and the words.
    pub deprecated: Option<Deprecated>,
    /// How to use it.
    pub example: Option<Example>,
    /// What it is made of.
    pub kind: Kind,
}

/// What a type is made of.
#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    /// An object.
    Struct(Struct),
    /// One of several values.
    Enum(Enum),
    /// One of several types.
    Union(Union),
    /// Another name for a type.
    Alias(Type),
}

impl Item {
    /// The type that builds it, if there is one.
    #[must_use]
    pub fn builder(&self) -> Option<&Ident> {
        match &self.kind {
            Kind::Struct(Struct { construction: Construction::Builder(builder), .. }) => Some(builder),
            _ => None,
        }
    }
}

impl Kind {
    /// `struct`, `enum`, `union` or `alias`.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Struct(_) => "struct",
            Self::Enum(_) => "enum",
            Self::Union(_) => "union",
            Self::Alias(_) => "alias",
        }
    }
}

/// The words on a deprecation; none where the page only marks it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deprecated(pub Option<Literal>);

impl fmt::Display for Deprecated {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Some(words) => write!(f, "#[deprecated = {words}]"),
            None => f.write_str("#[deprecated]"),
        }
    }
}

/// An object.
#[derive(Debug, Clone, PartialEq)]
pub struct Struct {
    /// What stands on the wire, in page order.
    pub wire: Vec<Slot>,
    /// The map of fields that the page does not name, where it types them.
    pub additional: Option<Type>,
    /// The keys that no page shows as they stand on the wire: the server may spell them otherwise.
    pub guesses: Vec<Literal>,
    /// The type of the field that holds what nothing names.
    pub extra: Type,
    /// How one is made.
    pub construction: Construction,
    /// Traits beyond the usual, by correction.
    pub traits: Vec<Ident>,
}

impl Struct {
    /// The fields.
    pub fn fields(&self) -> impl Iterator<Item = &Field> {
        self.wire.iter().filter_map(|slot| match slot {
            Slot::Field(field) => Some(field),
            Slot::Constant(_) => None,
        })
    }

    /// Whether anything makes or changes one.
    #[must_use]
    pub fn has_methods(&self) -> bool {
        self.fields().next().is_some()
    }

    /// The fields that must be there.
    pub fn needed(&self) -> impl Iterator<Item = &Field> {
        self.fields().filter(|field| field.presence.is_needed())
    }
}

/// One place on the wire of a struct.
#[derive(Debug, Clone, PartialEq)]
pub enum Slot {
    /// A field.
    Field(Field),
    /// A field of one value, which stands on the wire only.
    Constant(Constant),
}

/// How a struct is made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Construction {
    /// `X::default()`: nothing is required.
    Default,
    /// `X::new(a, b)`.
    New,
    /// `X::builder()`, of this type: so many are required that somebody could swap two.
    Builder(Ident),
}

/// A field of a struct.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// Its name.
    pub ident: Ident,
    /// The name of what sets it: `with_limit`.
    pub setter: Ident,
    /// Its name in the builder.
    pub builder: Ident,
    /// Its key on the wire.
    pub wire: Literal,
    /// What is said about it.
    pub doc: Doc,
    /// Whether it is deprecated, and the words.
    pub deprecated: Option<Deprecated>,
    /// Its type, without the option.
    pub ty: Type,
    /// Whether it is always there.
    pub presence: Presence,
}

impl Field {
    /// Its type, with the option.
    #[must_use]
    pub fn full_type(&self) -> Type {
        if self.presence.is_needed() { self.ty.clone() } else { Type::Option(Box::new(self.ty.clone())) }
    }
}

/// Whether a field is always there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// Always, with a value.
    Required,
    /// Always; a list or a map, which older servers send as `null` when it is empty.
    Listed,
    /// Always, perhaps as `null`.
    Nullable,
    /// Perhaps, with a value.
    Optional,
    /// Perhaps, perhaps as `null`.
    OptionalNullable,
}

impl Presence {
    /// Whether one must be given to make the struct.
    #[must_use]
    pub fn is_needed(&self) -> bool {
        matches!(self, Self::Required | Self::Listed)
    }

    /// What the support module calls it.
    #[must_use]
    pub fn promise(&self) -> &'static str {
        match self {
            Self::Required => "required",
            Self::Listed => "listed",
            Self::Nullable => "nullable",
            Self::Optional | Self::OptionalNullable => "optional",
        }
    }
}

/// A field of one value.
#[derive(Debug, Clone, PartialEq)]
pub struct Constant {
    /// The name of what checks it.
    pub ident: Ident,
    /// Its key on the wire.
    pub wire: Literal,
    /// Its value.
    pub value: Literal,
    /// What its value is, in the words of the support module: `Text`.
    pub kind: Ident,
}

/// One of several values.
#[derive(Debug, Clone, PartialEq)]
pub struct Enum {
    /// What the values are.
    pub of: Values,
    /// The values in page order.
    pub values: Vec<EnumValue>,
    /// Whether more may come.
    pub open: bool,
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

/// One of several types.
#[derive(Debug, Clone, PartialEq)]
pub struct Union {
    /// The variants in page order.
    pub variants: Vec<Variant>,
    /// The key whose value names the member.
    pub tag: Option<Literal>,
    /// The type that holds a member that the pages do not list, if one may come.
    pub unknown: Option<Type>,
    /// What tells members of one kind of JSON apart.
    pub tables: Vec<Table>,
    /// What is done with each kind of JSON, in order.
    pub arms: Vec<Arm>,
    /// What is done with the other kinds.
    pub rest: Rest,
}

impl Union {
    /// Whether a table sees to the variant.
    #[must_use]
    pub fn has_in_table(&self, variant: &Ident) -> bool {
        let names = |table: &Table| {
            table.tagged.iter().any(|(_, ident)| ident == variant)
                || table.choices.iter().any(|(ident, _)| ident == variant)
        };
        self.tables.iter().any(names)
    }

    /// The only table, if that reads every kind of JSON.
    #[must_use]
    pub fn table(&self) -> Option<&Table> {
        match (self.tables.as_slice(), self.arms.as_slice(), &self.rest) {
            ([table], [], Rest::Table) => Some(table),
            _ => None,
        }
    }
}

/// A member of a union.
#[derive(Debug, Clone, PartialEq)]
pub struct Variant {
    /// Its name.
    pub ident: Ident,
    /// What is said about it.
    pub doc: Doc,
    /// What it holds; nothing for `null`.
    pub ty: Option<Type>,
    /// What `From` takes, where that is clear.
    pub from: Option<Type>,
    /// What the tag's value is.
    pub tag: TagValue,
}

impl Variant {
    /// Whether what it holds is in a box.
    #[must_use]
    pub fn is_boxed(&self) -> bool {
        matches!(self.ty, Some(Type::Box(_)))
    }
}

/// The value of the tag of a member.
#[derive(Debug, Clone, PartialEq)]
pub enum TagValue {
    /// Always this.
    Fixed(Literal),
    /// What the member, a union itself, says.
    Inner,
    /// The text in this field, which is always there.
    Text(Ident),
    /// The text in this field, if it is there.
    Perhaps(Ident),
    /// None.
    None,
}

/// What tells members of one kind of JSON apart.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// Its name: `OBJECTS`.
    pub ident: Ident,
    /// The tag, if it decides.
    pub tag: Option<Literal>,
    /// The values of the tag, and the variants that they name.
    pub tagged: Vec<(Literal, Ident)>,
    /// The others: variants, and what they hold.
    pub choices: Vec<(Ident, Type)>,
    /// Whether it keeps what is no member.
    pub open: bool,
}

/// What is done with one kind of JSON.
#[derive(Debug, Clone, PartialEq)]
pub struct Arm {
    /// The kind in the words of the support module: `Text`.
    pub found: Found,
    /// What is done.
    pub reads: Reads,
}

/// A kind of JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Found {
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean,
    /// A number without a fraction.
    Integer,
    /// A number.
    Number,
    /// A string.
    Text,
    /// A list.
    List,
    /// An object.
    Object,
}

/// How a kind of JSON is read.
#[derive(Debug, Clone, PartialEq)]
pub enum Reads {
    /// As this variant, which holds nothing.
    Unit(Ident),
    /// As what this variant holds.
    Member(Ident),
    /// By this table.
    Table(Ident),
}

/// What is done with kinds of JSON that no arm names.
#[derive(Debug, Clone, PartialEq)]
pub enum Rest {
    /// There are none.
    Nothing,
    /// This variant holds anything.
    Any(Ident),
    /// It is kept as unknown.
    Unknown,
    /// It is refused, because this was expected.
    Refused(Literal),
    /// The only table sees to it.
    Table,
}

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

/// A short program that shows a type, as a doc test.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    /// The path to import: `openrouter_models::operations::GetKeyData`.
    pub path: String,
    /// Its name.
    pub ident: Ident,
    /// Wire JSON, in a raw string.
    pub json: String,
    /// Something true of the value that it reads: an expression and what it equals.
    pub shows: Option<(String, String)>,
}
