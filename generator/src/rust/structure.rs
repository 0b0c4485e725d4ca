//! Structs: fields, constants, and how one is made.

use super::{Deprecated, Doc, Ident, Literal, Type};
use crate::text::Inline;

/// An object.
#[derive(Debug, Clone, PartialEq)]
pub struct Struct {
    /// What stands on the wire, in page order.
    pub wire: Vec<Slot>,
    /// The map of fields that the page does not name, where it types them.
    pub additional: Option<Type>,
    /// The keys that no page shows as they stand on the wire: the server may spell them otherwise.
    pub guesses: Vec<Literal>,
    /// Whether the types of its fields tell it from other members of a union.
    pub compared: bool,
    /// The type of the field that holds what nothing names.
    pub extra: Type,
    /// How one is made.
    pub construction: Construction,
    /// Who makes one.
    pub makers: Makers,
    /// Traits beyond the usual, by correction.
    pub traits: Vec<Ident>,
    /// What it says as an error, if it is one.
    pub words: Option<Words>,
}

impl Struct {
    /// The fields.
    pub fn fields(&self) -> impl Iterator<Item = &Field> {
        self.wire.iter().filter_map(|slot| match slot {
            Slot::Field(field) => Some(field),
            Slot::Constant(_) => None,
        })
    }

    /// The fields that may be `None`.
    pub fn unneeded(&self) -> impl Iterator<Item = &Field> {
        self.fields().filter(|field| !field.presence.is_needed())
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

/// What an error says.
#[derive(Debug, Clone, PartialEq)]
pub struct Words {
    /// The way to the field that says it; none if no field does.
    pub path: Vec<Step>,
}

/// A field on the way to another.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// Its name.
    pub ident: Ident,
    /// Whether it is there without an option.
    pub always: bool,
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

/// Who makes values of a struct.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Makers {
    /// Those who send requests.
    Clients,
    /// Servers, and so nobody but tests: what makes one stands behind a feature.
    Servers,
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
    /// The name of what sets it to `null`, where it may be: `with_limit_null`.
    pub null: Option<Ident>,
    /// What is said about it.
    pub doc: Doc,
    /// The first sentence of that.
    pub brief: Inline,
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

    /// Its key on the wire, where that is not its name.
    #[must_use]
    pub fn other_key(&self) -> Option<&Literal> {
        Some(&self.wire).filter(|wire| !wire.is(&self.ident))
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
    pub fn presence_word(&self) -> &'static str {
        match self {
            Self::Required => "required",
            Self::Listed => "list",
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

impl Constant {
    /// Its key on the wire, where that is not its name.
    #[must_use]
    pub fn other_key(&self) -> Option<&Literal> {
        Some(&self.wire).filter(|wire| !wire.is(&self.ident))
    }
}
