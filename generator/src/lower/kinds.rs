//! Kinds: which kinds of JSON a type takes.

use std::ops::BitOr;

use rustc_hash::FxHashMap;
use serde_json::Value;

use super::shapes::Shapes;
use crate::{
    rust::Found,
    schema::{Enum, Schema, Shape, Type, TypeName},
};

/// A set of kinds of JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Kinds(u8);

impl Kinds {
    const NONE: Self = Self(0);
    const ANY: Self = Self((1 << 7) - 1);

    fn one(kind: Found) -> Self {
        Self(1 << kind as u8)
    }

    /// Whether `kind` is among them.
    pub(super) fn holds(self, kind: Found) -> bool {
        self | Self::one(kind) == self
    }

    /// Whether every kind is.
    pub(super) fn is_any(self) -> bool {
        self == Self::ANY
    }
}

impl BitOr for Kinds {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// The kinds of JSON that unions take, and aliases that reach themselves: each of their members gives some, and a member can be a
/// union again.
pub(super) struct KindTable<'a>(FxHashMap<&'a TypeName, Kinds>);

impl<'a> KindTable<'a> {
    /// The kinds of all types of `schema`.
    ///
    /// What a type gains, its users gain. It gains something seven times at most, so the work grows with the references, in whatever
    /// circles they lead.
    pub(super) fn new(schema: &'a Schema, shapes: &Shapes<'a>) -> Self {
        let mut table = Self(FxHashMap::default());
        let mut users: FxHashMap<&TypeName, Vec<&TypeName>> = FxHashMap::default();
        let mut open = Vec::new();
        for (name, def) in &schema.types {
            let mut own = Kinds::NONE;
            for part in parts(&def.shape) {
                own = own | table.of(shapes, part);
                if let Some(part) = core(shapes, part) {
                    users.entry(part).or_default().push(name);
                }
            }
            table.0.insert(name, own);
            open.push(name);
        }
        while let Some(name) = open.pop() {
            let gained = table.0.get(name).copied().unwrap_or_default();
            for user in users.get(name).into_iter().flatten() {
                let own = table.0.entry(user).or_default();
                if *own | gained != *own {
                    *own = *own | gained;
                    open.push(user);
                }
            }
        }
        table
    }

    /// The kinds that `of` takes.
    pub(super) fn of(&self, shapes: &Shapes<'_>, of: &Type) -> Kinds {
        match shapes.through(of) {
            Type::String | Type::DateTime | Type::Date | Type::Bytes => Kinds::one(Found::Text),
            Type::Integer => Kinds::one(Found::Integer),
            Type::Number | Type::Undecided => fractions(),
            Type::Decimal | Type::BigInt => fractions() | Kinds::one(Found::Text),
            Type::Boolean => Kinds::one(Found::Boolean),
            Type::Any => Kinds::ANY,
            Type::Null => Kinds::one(Found::Null),
            Type::Literal(value) => of_value(value),
            Type::List(_) => Kinds::one(Found::List),
            Type::Map(_) => Kinds::one(Found::Object),
            Type::Nullable(of) => self.of(shapes, of) | Kinds::one(Found::Null),
            Type::Ref(name) => self.of_model(shapes, name),
        }
    }

    fn of_model(&self, shapes: &Shapes<'_>, name: &TypeName) -> Kinds {
        match shapes.def(name).map(|def| &def.shape) {
            Some(Shape::Struct(_)) | None => Kinds::one(Found::Object),
            Some(Shape::Enum(of)) => of_enum(of),
            Some(Shape::Union(_) | Shape::Alias(_)) => self.0.get(name).copied().unwrap_or_default(),
        }
    }
}

/// The types that share their kinds with a type of this shape.
fn parts(shape: &Shape) -> Vec<&Type> {
    match shape {
        Shape::Union(of) => of.members.iter().map(|member| &member.ty).collect(),
        Shape::Alias(of) => vec![of],
        Shape::Struct(_) | Shape::Enum(_) => Vec::new(),
    }
}

/// The type of the schema that `part` is, or `null`.
fn core<'a>(shapes: &Shapes<'a>, part: &'a Type) -> Option<&'a TypeName> {
    match shapes.through(part) {
        Type::Nullable(of) => core(shapes, of),
        Type::Ref(name) => Some(name),
        _ => None,
    }
}

fn fractions() -> Kinds {
    Kinds::one(Found::Integer) | Kinds::one(Found::Number)
}

fn of_enum(of: &Enum) -> Kinds {
    match of.values.first() {
        Some(_) if of.values.iter().any(Value::is_f64) => fractions(),
        Some(value) => of_value(value),
        None => Kinds::one(Found::Text),
    }
}

fn of_value(value: &Value) -> Kinds {
    match value {
        Value::String(_) => Kinds::one(Found::Text),
        Value::Bool(_) => Kinds::one(Found::Boolean),
        Value::Number(number) if number.is_f64() => fractions(),
        Value::Number(_) => Kinds::one(Found::Integer),
        Value::Null => Kinds::one(Found::Null),
        Value::Array(_) => Kinds::one(Found::List),
        Value::Object(_) => Kinds::one(Found::Object),
    }
}
