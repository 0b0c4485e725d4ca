//! Kinds: which kinds of JSON a type takes.

use std::ops::BitOr;

use rustc_hash::FxHashMap;
use serde_json::Value;

use super::type_table::TypeTable;
use crate::{
    rust::JsonKind,
    schema::{Enum, Schema, Shape, Type, TypeName},
};

/// A set of kinds of JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Kinds(u8);

impl Kinds {
    const NONE: Self = Self(0);
    const ANY: Self = Self((1 << 7) - 1);

    /// This one.
    pub(super) fn one(kind: JsonKind) -> Self {
        Self(1 << kind as u8)
    }

    /// The same, or none.
    pub(super) fn only_if(self, wanted: bool) -> Self {
        if wanted { self } else { Self::NONE }
    }

    /// Whether `kind` is among them.
    pub(super) fn holds(self, kind: JsonKind) -> bool {
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
    pub(super) fn new(schema: &'a Schema, type_table: &TypeTable<'a>) -> Self {
        let mut table = Self(FxHashMap::default());
        let mut users: FxHashMap<&TypeName, Vec<&TypeName>> = FxHashMap::default();
        let mut open = Vec::new();
        for (name, def) in &schema.types {
            let mut own = Kinds::NONE;
            for part in parts(&def.shape) {
                own = own | table.of(type_table, part);
                if let Some(part) = core(type_table, part) {
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
    pub(super) fn of(&self, type_table: &TypeTable<'_>, of: &Type) -> Kinds {
        match type_table.through(of) {
            Type::String | Type::DateTime | Type::Date | Type::Bytes => Kinds::one(JsonKind::Text),
            Type::Integer => Kinds::one(JsonKind::Integer),
            Type::Number | Type::Undecided => fractions(),
            Type::Decimal | Type::BigInt => fractions() | Kinds::one(JsonKind::Text),
            Type::Boolean => Kinds::one(JsonKind::Boolean),
            Type::Any => Kinds::ANY,
            Type::Null => Kinds::one(JsonKind::Null),
            Type::Literal(value) => of_value(value),
            Type::List(_) => Kinds::one(JsonKind::List),
            Type::Map(_) => Kinds::one(JsonKind::Object),
            Type::Nullable(of) => self.of(type_table, of) | Kinds::one(JsonKind::Null),
            Type::Ref(name) => self.of_model(type_table, name),
        }
    }

    fn of_model(&self, type_table: &TypeTable<'_>, name: &TypeName) -> Kinds {
        match type_table.def(name).map(|def| &def.shape) {
            Some(Shape::Struct(_)) | None => Kinds::one(JsonKind::Object),
            Some(Shape::Enum(of)) => of_enum(of),
            Some(Shape::Union(_) | Shape::Alias(_)) => self.0.get(name).copied().unwrap_or_default(),
        }
    }
}

/// The types that share their kinds with a type of this shape.
pub(super) fn parts(shape: &Shape) -> Vec<&Type> {
    match shape {
        Shape::Union(of) => of.members.iter().map(|member| &member.ty).collect(),
        Shape::Alias(of) => vec![of],
        Shape::Struct(_) | Shape::Enum(_) => Vec::new(),
    }
}

/// The type of the schema that `part` is, or `null`.
pub(super) fn core<'a>(type_table: &TypeTable<'a>, part: &'a Type) -> Option<&'a TypeName> {
    match type_table.through(part) {
        Type::Nullable(of) => core(type_table, of),
        Type::Ref(name) => Some(name),
        _ => None,
    }
}

fn fractions() -> Kinds {
    Kinds::one(JsonKind::Integer) | Kinds::one(JsonKind::Number)
}

fn of_enum(of: &Enum) -> Kinds {
    match of.values.first() {
        Some(_) if of.values.iter().any(Value::is_f64) => fractions(),
        Some(value) => of_value(value),
        None => Kinds::one(JsonKind::Text),
    }
}

fn of_value(value: &Value) -> Kinds {
    match value {
        Value::String(_) => Kinds::one(JsonKind::Text),
        Value::Bool(_) => Kinds::one(JsonKind::Boolean),
        Value::Number(number) if number.is_f64() => fractions(),
        Value::Number(_) => Kinds::one(JsonKind::Integer),
        Value::Null => Kinds::one(JsonKind::Null),
        Value::Array(_) => Kinds::one(JsonKind::List),
        Value::Object(_) => Kinds::one(JsonKind::Object),
    }
}
