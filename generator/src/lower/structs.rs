//! Structs: fields, constants, and how one is made.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{TypeLowering, docs, names, type_table::TypeTable};
use crate::{
    problem::{Code, Problem},
    rust::{Constant, Construction, Field, Ident, Literal, Makers, Presence, Slot, Struct, Type},
    schema::{self, TypeDef, TypeName},
};

/// So many required fields fit a call that nobody gets wrong.
const MOST_ARGUMENTS: usize = 4;

/// The trait that a correction can add.
const ADDABLE: &str = "Eq";

/// Names of ours that a field yields to.
const RESERVED_FIELDS: &[&str] = &["extra"];

/// The same, where the fields that are not named have a map.
const RESERVED_BY_MAP: &[&str] = &["additional_properties", "extra"];

/// Names of functions of a builder; the trait's `default` would be hidden by a setter of that name.
const RESERVED_SETTERS: &[&str] = &["build", "default"];

impl<'a> TypeLowering<'a, '_> {
    pub(super) fn structure(&mut self, of: &'a schema::Struct) -> Struct {
        let names = self.checked_names(of);
        let mut wire = Vec::new();
        for (at, (field, ident)) in of.fields.iter().zip(names).enumerate() {
            let constant = self.context.type_table.constant(field).and_then(literal);
            wire.push(match constant {
                Some((kind, value)) => Slot::Constant(Constant {
                    ident,
                    wire: Literal::string(&field.wire.value),
                    value,
                    kind: Ident::spelled(kind),
                }),
                None => Slot::Field(self.field(field, at, ident)),
            });
        }
        let additional = typed_additional(of, &self.context.type_table).map(|of| {
            let of = self.ty(of);
            self.scope.map(of)
        });
        name_nulls_apart(&mut wire);
        let construction = self.construction(&wire);
        let makers = if self.context.sent.contains(self.name) { Makers::Clients } else { Makers::Servers };
        let guesses = of.fields.iter().filter(|field| field.guessed).map(|field| Literal::string(&field.wire.value));
        Struct {
            wire,
            additional,
            guesses: guesses.collect(),
            compared: self.context.compared.contains(self.name),
            extra: self.scope.support("Extra"),
            construction,
            makers,
            traits: self.traits(),
            words: self.words(of),
        }
    }

    /// The only field of another struct that is required, and its type, if clients make values of that.
    pub(super) fn only_needed(&mut self, name: &TypeName, of: &schema::Struct) -> Option<(Ident, Type)> {
        let (name, def) = self.context.type_table.entry(name)?;
        let is_needed = |(_, field): &(usize, &schema::Field)| {
            self.presence(field).is_needed() && self.context.type_table.constant(field).is_none()
        };
        let mut needed = of.fields.iter().enumerate().filter(is_needed);
        let ((at, field), None) = (needed.next()?, needed.next()) else { return None };
        let ident = field_names(of, &self.context.type_table).into_iter().nth(at)?.0;
        let is_sent = self.context.sent.contains(name);
        is_sent.then(|| (ident, self.type_in_full(name, def, field, at)))
    }

    /// The type of a field of another struct, with paths: nothing is imported for it, and nothing hides it.
    fn type_in_full(&mut self, name: &'a TypeName, def: &'a TypeDef, field: &schema::Field, at: usize) -> Type {
        self.scope.set_in_full(true);
        let (context, own, scope) = (self.context, self.own, &mut *self.scope);
        let ty = TypeLowering { context, name, own, def, scope, problems: Vec::new() }.field_type(field, at);
        self.scope.set_in_full(false);
        ty
    }

    fn field(&mut self, field: &'a schema::Field, at: usize, ident: Ident) -> Field {
        let (doc, brief) = docs::of_field(field);
        let setter = names::prefixed("with", &ident);
        Field {
            null: field.is_nullable().then(|| names::suffixed(&setter, "_null")),
            setter,
            builder: yielding(&ident, RESERVED_SETTERS),
            doc,
            brief,
            deprecated: super::deprecated(field.deprecated.as_deref()),
            ty: self.field_type(field, at),
            presence: self.presence(field),
            wire: Literal::string(&field.wire.value),
            ident,
        }
    }

    fn field_type(&mut self, field: &schema::Field, at: usize) -> Type {
        let ty = &field.ty.value;
        if let schema::Type::Literal(Value::Bool(value)) = ty {
            return self.scope.support(if *value { "True" } else { "False" });
        }
        if field.secret.value && self.is_text(ty) {
            let secret = self.scope.support("Secret");
            return self.with_text(ty, &secret);
        }
        if field.format.is_some() && self.is_text(ty) {
            let timestamp = self.scope.support("Timestamp");
            return self.with_text(ty, &timestamp);
        }
        self.held(ty, at)
    }

    /// Whether `ty` is text, or a list or map of it.
    fn is_text(&self, ty: &schema::Type) -> bool {
        match self.context.type_table.through(ty) {
            schema::Type::String => true,
            schema::Type::List(of) | schema::Type::Map(of) | schema::Type::Nullable(of) => self.is_text(of),
            _ => false,
        }
    }

    /// `ty`, with `text` in the place of text.
    fn with_text(&mut self, ty: &schema::Type, text: &Type) -> Type {
        match self.context.type_table.through(ty) {
            schema::Type::List(of) => Type::Vec(Box::new(self.with_text(of, text))),
            schema::Type::Nullable(of) => Type::Option(Box::new(self.with_text(of, text))),
            schema::Type::Map(of) => {
                let of = self.with_text(of, text);
                self.scope.map(of)
            }
            _ => text.clone(),
        }
    }

    pub(super) fn presence(&self, field: &schema::Field) -> Presence {
        match (field.required.value, field.is_nullable()) {
            (true, true) => Presence::Nullable,
            (false, true) => Presence::OptionalNullable,
            (false, false) => Presence::Optional,
            (true, false) if self.is_listed(&field.ty.value) => Presence::Listed,
            (true, false) => Presence::Required,
        }
    }

    /// The names of all fields; two that are one are a problem.
    fn checked_names(&mut self, of: &schema::Struct) -> Vec<Ident> {
        let mut idents = Vec::new();
        for (field, (ident, other)) in of.fields.iter().zip(field_names(of, &self.context.type_table)) {
            self.check_rename(field);
            if let Some(other) = other {
                self.problem(self.collision(other, field, &plain_name(field)));
            }
            idents.push(ident);
        }
        idents
    }

    fn check_rename(&mut self, field: &schema::Field) {
        let Some(name) = field.rename.as_deref().filter(|name| !names::is_field_name(name)) else { return };
        let message = format!("`{}.{}` cannot be called `{name}` in Rust", self.name, field.wire.value);
        self.problem(
            Problem::error(Code::UnfitName, message)
                .hint("`rename` of a field takes small letters, digits and `_`, a letter or `_` first"),
        );
    }

    fn collision(&self, one: &schema::Field, other: &schema::Field, ident: &Ident) -> Problem {
        let (one, other, owner) = (&one.wire.value, &other.wire.value, self.name);
        let message = format!("the fields `{one}` and `{other}` of `{owner}` would both be called `{ident}` in Rust");
        let hint = format!(
            "give one of them another name in schema.yaml, with a correction of the kind `rename` for `{owner}.{other}`"
        );
        Problem::error(Code::NameCollision, message).hint(hint)
    }

    fn construction(&self, wire: &[Slot]) -> Construction {
        match wire.iter().filter(|slot| matches!(slot, Slot::Field(field) if field.presence.is_needed())).count() {
            0 => Construction::Default,
            n if n <= MOST_ARGUMENTS => Construction::New,
            _ => Construction::Builder(self.own.builder.clone()),
        }
    }

    fn traits(&self) -> Vec<Ident> {
        self.def.derives.iter().filter(|name| *name == ADDABLE).map(|name| Ident::spelled(name)).collect()
    }

    /// A trait that a correction adds where it cannot be is a problem.
    pub(super) fn check_traits(&mut self) {
        let is_struct = matches!(self.def.shape, schema::Shape::Struct(_));
        for name in self.def.derives.iter().filter(|name| !is_struct || *name != ADDABLE) {
            let message = format!("`{}` cannot have the trait `{name}`", self.name);
            let hint = "`Eq` is the one that a correction can add, to a struct";
            self.problem(Problem::error(Code::UnknownTrait, message).hint(hint));
        }
    }
}

/// The names of all fields, each with another field that has it by right. Keys that differ in symbols only get those
/// in words.
pub(super) fn field_names<'s>(
    of: &'s schema::Struct,
    type_table: &TypeTable<'_>,
) -> Vec<(Ident, Option<&'s schema::Field>)> {
    let reserved = if typed_additional(of, type_table).is_some() { RESERVED_BY_MAP } else { RESERVED_FIELDS };
    let plain: Vec<Ident> = of.fields.iter().map(plain_name).collect();
    let mut count: BTreeMap<&Ident, usize> = BTreeMap::new();
    for ident in &plain {
        *count.entry(ident).or_default() += 1;
    }
    let mut taken: BTreeMap<Ident, &schema::Field> = BTreeMap::new();
    let name = |(field, plain): (&'s schema::Field, &Ident)| {
        let clash = field.rename.is_none() && count.get(plain).is_some_and(|n| *n > 1);
        let ident = if clash { names::field_name_in_words(&field.wire.value) } else { plain.clone() };
        let mut ident = yielding(&ident, reserved);
        let other = taken.get(&ident).copied();
        if other.is_some() {
            // The place of the field is a number that no other has: a search would walk through all that share the name.
            ident = names::suffixed(&ident, &format!("_{}", taken.len() + 1));
        }
        taken.entry(ident.clone()).or_insert(field);
        (ident, other)
    };
    of.fields.iter().zip(&plain).map(name).collect()
}

/// A method that says `null` yields its name to one that sets a field of such a name.
fn name_nulls_apart(wire: &mut [Slot]) {
    let field = |slot: &Slot| match slot {
        Slot::Field(field) => Some(field.setter.clone()),
        Slot::Constant(_) => None,
    };
    let setters: BTreeSet<Ident> = wire.iter().filter_map(field).collect();
    for slot in wire {
        let Slot::Field(Field { null: Some(null), .. }) = slot else { continue };
        while setters.contains(null) {
            *null = names::suffixed(null, "_");
        }
    }
}

fn plain_name(field: &schema::Field) -> Ident {
    field.rename.as_deref().map_or_else(|| names::field_name(&field.wire.value), Ident::spelled)
}

/// The type of fields that are not named, unless it is any JSON, which lands in `extra`.
fn typed_additional<'s>(of: &'s schema::Struct, type_table: &TypeTable<'_>) -> Option<&'s schema::Type> {
    of.additional.as_ref().filter(|ty| !matches!(type_table.through(ty), schema::Type::Any))
}

/// `ident`, or with an underscore behind it where it is `reserved`.
fn yielding(ident: &Ident, reserved: &[&str]) -> Ident {
    if reserved.contains(&ident.plain()) { names::suffixed(ident, "_") } else { ident.clone() }
}

/// A value as a literal, and its kind in the words of the support module; none for a list or an object.
fn literal(value: &Value) -> Option<(&'static str, Literal)> {
    match value {
        Value::String(text) => Some(("Text", Literal::string(text))),
        Value::Bool(value) => Some(("Boolean", Literal::boolean(*value))),
        Value::Number(number) => match number.as_i64() {
            Some(integer) => Some(("Integer", Literal::integer(integer))),
            None => number.as_f64().map(|fraction| ("Fraction", Literal::fraction(fraction))),
        },
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_setter_does_not_hide_what_a_builder_needs() {
        for (field, setter) in [("build", "build_"), ("default", "default_"), ("type", "type")] {
            assert_eq!(yielding(&Ident::spelled(field), RESERVED_SETTERS).plain(), setter);
        }
    }
}
