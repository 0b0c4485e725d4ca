//! Unions: members, and how one is told from the others.

use super::{Doc, Ident, Literal, Type};

/// One of several types.
#[derive(Debug, Clone, PartialEq)]
pub struct Union {
    /// The variants in page order.
    pub variants: Vec<Variant>,
    /// The key whose value names the member.
    pub tag: Option<Literal>,
    /// What those variants hold that are told apart by what they are made of; nothing for `null`.
    pub structural: Vec<Option<Type>>,
    /// The type that holds a member that the pages do not list, if one may come.
    pub unknown: Option<Type>,
    /// The variants that hold text.
    pub texts: Vec<Ident>,
    /// What tells members of one kind of JSON apart.
    pub tables: Vec<Table>,
    /// What is done with each kind of JSON, in order.
    pub arms: Vec<Arm>,
    /// What is done with the other kinds.
    pub rest: Rest,
}

impl Union {
    /// The table whose tag names members, and the tag.
    #[must_use]
    pub fn tagged_table(&self) -> Option<(&Table, &Literal)> {
        self.tables.iter().find_map(|table| Some((table, table.tag.as_ref()?)))
    }

    /// The variants that are made of one value, and how.
    pub fn makers(&self) -> impl Iterator<Item = (&Variant, &Maker)> {
        self.variants.iter().filter_map(|variant| Some((variant, variant.maker.as_ref()?)))
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
    /// What it is called in the names of methods: `user`.
    pub method: Ident,
    /// What gives its value a type of the union and back, in the words of the support module: `from`.
    pub conversions: Vec<&'static str>,
    /// How it is made, where it needs one value.
    pub maker: Option<Maker>,
    /// What the tag's value is.
    pub tag: TagValue,
}

/// A function that makes a member of the one value that it needs.
#[derive(Debug, Clone, PartialEq)]
pub struct Maker {
    /// Its name: that of the variant.
    pub ident: Ident,
    /// The type of the member.
    pub of: Type,
    /// The field that the value is for.
    pub field: Ident,
    /// The type of that field.
    pub ty: Type,
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
    /// The others: where they stand among what the union tells apart, and the variants.
    pub choices: Vec<(usize, Ident)>,
    /// Whether it keeps what is no member.
    pub open: bool,
}

/// What is done with one kind of JSON.
#[derive(Debug, Clone, PartialEq)]
pub struct Arm {
    /// The kind in the words of the support module: `Text`.
    pub kind: JsonKind,
    /// What is done.
    pub reads: Reads,
}

/// A kind of JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum JsonKind {
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
    /// It is kept as unknown, but for `null`, because this was expected.
    Unknown(Literal),
    /// It is refused, because this was expected.
    Refused(Literal),
    /// The only table sees to it.
    Table,
}
