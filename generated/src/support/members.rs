// @generated from templates/support/src/support/members.rs by `fieldtable codegen`. Do not edit.

//! `Members`: an object without its type, visited field by field.

use std::{collections::BTreeMap, fmt};

use serde_json::Value;

use super::{
    dyn_field::DynField,
    extra::Extra,
    model::Model,
    output::{Output, To},
    shape::{Field, Presence, Shape},
};

/// An object without its type.
pub(crate) trait Members {
    fn visit_fields(&self, visitor: FieldVisitor<'_>);
}

/// What takes the fields of an object.
pub(crate) type FieldVisitor<'t> = &'t mut dyn FnMut(&FieldRefs<'_>);

/// The fields of an object, and what came with it.
pub(crate) struct FieldRefs<'a> {
    pub(crate) shape: &'static Shape,
    /// The fields in the order of the shape, where there is a value. A map of fields without names comes last.
    pub(crate) parts: &'a [Option<&'a dyn DynField>],
    pub(crate) extra: &'a Extra,
}

impl<T: Model> Members for T {
    fn visit_fields(&self, visitor: FieldVisitor<'_>) {
        Model::visit_fields(self, visitor);
    }
}

/// Writes an object: its fields, then what has none.
#[inline]
pub(crate) fn write_members(object: &dyn Members, to: &mut impl FnMut(&str, &Output<'_>)) {
    object.visit_fields(&mut |fields| fields.write(to));
}

/// Whether two objects of one type are equal. What the fields overrule does not count.
pub(crate) fn same_members(one: &dyn Members, other: &dyn Members) -> bool {
    let mut same = false;
    one.visit_fields(&mut |one| other.visit_fields(&mut |other| same = one.same(other)));
    same
}

/// Shows an object as the derive would.
pub(crate) fn show_members(object: &dyn Members, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut result = Ok(());
    object.visit_fields(&mut |fields| result = fields.show(f));
    result
}

impl FieldRefs<'_> {
    #[inline]
    fn write(&self, to: &mut impl FnMut(&str, &Output<'_>)) {
        if self.extra.is_new() { self.write_fields(to) } else { self.write_kept(to) }
    }

    /// Writes an object that came with more than its fields.
    #[inline(never)]
    fn write_kept(&self, to: To<'_>) {
        self.write_fields(&mut |name, output| to(self.extra.spelling(name).unwrap_or(name), output));
        for (name, value) in self.extra {
            if !self.writes(name) {
                to(name, &Output::Value(value));
            }
        }
    }

    #[inline]
    fn write_fields(&self, to: &mut impl FnMut(&str, &Output<'_>)) {
        self.write_named(to);
        if let Some(rest) = self.rest() {
            self.write_rest(rest, to);
        }
    }

    #[inline]
    fn write_named(&self, to: &mut impl FnMut(&str, &Output<'_>)) {
        for (field, part) in self.shape.fields.iter().zip(self.parts) {
            match part {
                Some(part) => self.write_part(field, *part, to),
                None => self.write_none(field, to),
            }
        }
    }

    /// Writes a field. A list or a map is `null` where it is empty and came so.
    #[inline]
    fn write_part(&self, field: &Field, part: &dyn DynField, to: &mut impl FnMut(&str, &Output<'_>)) {
        let output = part.output();
        if self.extra.is_null(field.name) && output.is_empty() {
            return to(field.name, &Output::Null);
        }
        to(field.name, &output);
    }

    /// Writes a field that is `None` as it came, and one of one value as that.
    #[inline]
    fn write_none(&self, field: &Field, to: &mut impl FnMut(&str, &Output<'_>)) {
        let left_out = match &field.presence {
            Presence::Constant(value) => return to(field.name, &value.output()),
            Presence::Optional => !self.extra.is_null(field.name),
            _ => self.extra.is_absent(field.name),
        };
        if !left_out {
            to(field.name, &Output::Null);
        }
    }

    /// Writes the fields that are not named. What has the name of one that is named is left out.
    #[inline(never)]
    fn write_rest(&self, rest: &dyn DynField, to: To<'_>) {
        let Output::Map(entries) = rest.output() else { return };
        entries.each(&mut |name, output| {
            if !self.shape.has(name) {
                to(name, output);
            }
        });
    }

    /// The map of the fields that are not named.
    fn rest(&self) -> Option<&dyn DynField> {
        self.parts.get(self.shape.fields.len()).copied().flatten()
    }

    /// Whether a field is written under that key.
    fn writes(&self, key: &str) -> bool {
        if self.shape.has(key) {
            let mut input = false;
            self.write_named(&mut |name, _| input |= name == key);
            return input;
        }
        matches!(self.rest().map(DynField::output), Some(Output::Map(entries)) if entries.has(key))
    }

    fn same(&self, other: &Self) -> bool {
        self.parts.iter().zip(other.parts).all(|(one, other)| same_part(*one, *other))
            && (self.extra == other.extra || self.unusual() == other.unusual())
    }

    /// What is written beyond the values of the fields: each `null`, and what has no field.
    fn unusual(&self) -> BTreeMap<String, Value> {
        let mut entries = BTreeMap::new();
        self.write(&mut |name, output| {
            match output {
                Output::Null => entries.insert(name.to_owned(), Value::Null),
                Output::Value(value) => entries.insert(name.to_owned(), (*value).clone()),
                _ => None,
            };
        });
        entries
    }

    fn show(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct(self.shape.name);
        for (field, part) in self.shape.fields.iter().zip(self.parts) {
            let value: &dyn fmt::Debug = match (&field.presence, part) {
                (Presence::Constant(_), _) => continue,
                (Presence::Required, Some(part)) => part,
                (_, part) => part,
            };
            shown.field(field.ident.trim_start_matches("r#"), value);
        }
        if let Some(rest) = self.rest() {
            shown.field("additional_properties", &rest);
        }
        shown.field("extra", &Came(self)).finish()
    }

    /// How a field that is empty is written, where its type does not say so.
    fn mark(&self, field: &Field, part: Option<&dyn DynField>) -> Option<&'static str> {
        let (null, absent) = (self.extra.is_null(field.name), self.extra.is_absent(field.name));
        match (&field.presence, part) {
            (_, Some(part)) => (null && part.output().is_empty()).then_some("null"),
            (Presence::Optional, None) => null.then_some("null"),
            (Presence::Nullable, None) => absent.then_some("absent"),
            (Presence::Constant(_) | Presence::Required, None) => None,
        }
    }
}

/// Shows what came beyond the values of fields: names of what has no field, and how empty fields came. So what prints
/// alike is equal, but for values that are not known: they may be secrets.
struct Came<'f, 'a>(&'f FieldRefs<'a>);

impl fmt::Debug for Came<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let FieldRefs { shape, parts, extra } = self.0;
        let mut shown = f.debug_set();
        shown.entries(extra.iter().map(|(name, _)| name));
        for (field, part) in shape.fields.iter().zip(*parts) {
            if let Some(mark) = self.0.mark(field, *part) {
                shown.entry(&format_args!("{:?}: {mark}", extra.spelling(field.name).unwrap_or(field.name)));
            }
        }
        shown.finish()
    }
}

fn same_part(one: Option<&dyn DynField>, other: Option<&dyn DynField>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => one.same(other),
        (one, other) => one.is_none() && other.is_none(),
    }
}
