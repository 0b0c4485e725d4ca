// @generated from templates/support/src/support/members.rs by `cargo xtask codegen`. Do not edit.

//! `Members`: an object without its type, lent field by field.

use std::{collections::BTreeMap, fmt};

use serde_json::Value;

use super::{
    extra::Extra,
    part::Part,
    shape::{Field, Presence, Shape},
    view::{To, View},
    wire::Wire,
};

/// An object without its type.
pub(crate) trait Members {
    fn lend(&self, take: Take<'_>);
}

/// What takes the fields of an object.
pub(crate) type Take<'t> = &'t mut dyn FnMut(&Lent<'_>);

/// The fields of an object, and what came with it.
pub(crate) struct Lent<'a> {
    pub(crate) shape: &'static Shape,
    /// The fields in the order of the shape, where there is a value. A map of fields without names comes last.
    pub(crate) parts: &'a [Option<&'a dyn Part>],
    pub(crate) extra: &'a Extra,
}

impl<T: Wire> Members for T {
    fn lend(&self, take: Take<'_>) {
        Wire::lend(self, take);
    }
}

/// Writes an object: its fields, then what has none.
#[inline]
pub(crate) fn write_members(object: &dyn Members, to: &mut impl FnMut(&str, &View<'_>)) {
    object.lend(&mut |lent| lent.write(to));
}

/// Whether two objects of one type are equal. What the fields overrule does not count.
pub(crate) fn same_members(one: &dyn Members, other: &dyn Members) -> bool {
    let mut same = false;
    one.lend(&mut |one| other.lend(&mut |other| same = one.same(other)));
    same
}

/// Shows an object as the derive would.
pub(crate) fn show_members(object: &dyn Members, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut result = Ok(());
    object.lend(&mut |lent| result = lent.show(f));
    result
}

impl Lent<'_> {
    #[inline]
    fn write(&self, to: &mut impl FnMut(&str, &View<'_>)) {
        if self.extra.is_new() { self.write_fields(to) } else { self.write_kept(to) }
    }

    /// Writes an object that came with more than its fields.
    #[inline(never)]
    fn write_kept(&self, to: To<'_>) {
        self.write_fields(&mut |name, view| to(self.extra.spelling(name).unwrap_or(name), view));
        for (name, value) in self.extra {
            if !self.writes(name) {
                to(name, &View::Value(value));
            }
        }
    }

    #[inline]
    fn write_fields(&self, to: &mut impl FnMut(&str, &View<'_>)) {
        self.write_named(to);
        if let Some(rest) = self.rest() {
            self.write_rest(rest, to);
        }
    }

    #[inline]
    fn write_named(&self, to: &mut impl FnMut(&str, &View<'_>)) {
        for (field, part) in self.shape.fields.iter().zip(self.parts) {
            match part {
                Some(part) => self.write_part(field, *part, to),
                None => self.write_none(field, to),
            }
        }
    }

    /// Writes a field. A list or a map is `null` where it is empty and came so.
    #[inline]
    fn write_part(&self, field: &Field, part: &dyn Part, to: &mut impl FnMut(&str, &View<'_>)) {
        let view = part.view();
        if self.extra.is_null(field.name) && view.is_empty() {
            return to(field.name, &View::Null);
        }
        to(field.name, &view);
    }

    /// Writes a field that is `None` as it came, and one of one value as that.
    #[inline]
    fn write_none(&self, field: &Field, to: &mut impl FnMut(&str, &View<'_>)) {
        let left_out = match &field.presence {
            Presence::Constant(value) => return to(field.name, &value.view()),
            Presence::Optional => !self.extra.is_null(field.name),
            _ => self.extra.is_absent(field.name),
        };
        if !left_out {
            to(field.name, &View::Null);
        }
    }

    /// Writes the fields that are not named. What has the name of one that is named is left out.
    #[inline(never)]
    fn write_rest(&self, rest: &dyn Part, to: To<'_>) {
        let View::Map(entries) = rest.view() else { return };
        entries.each(&mut |name, view| {
            if !self.shape.has(name) {
                to(name, view);
            }
        });
    }

    /// The map of the fields that are not named.
    fn rest(&self) -> Option<&dyn Part> {
        self.parts.get(self.shape.fields.len()).copied().flatten()
    }

    /// Whether a field is written under that key.
    fn writes(&self, key: &str) -> bool {
        if self.shape.has(key) {
            let mut found = false;
            self.write_named(&mut |name, _| found |= name == key);
            return found;
        }
        matches!(self.rest().map(Part::view), Some(View::Map(entries)) if entries.has(key))
    }

    fn same(&self, other: &Self) -> bool {
        self.parts.iter().zip(other.parts).all(|(one, other)| same_part(*one, *other))
            && (self.extra == other.extra || self.unusual() == other.unusual())
    }

    /// What is written beyond the values of the fields: each `null`, and what has no field.
    fn unusual(&self) -> BTreeMap<String, Value> {
        let mut entries = BTreeMap::new();
        self.write(&mut |name, view| {
            match view {
                View::Null => entries.insert(name.to_owned(), Value::Null),
                View::Value(value) => entries.insert(name.to_owned(), (*value).clone()),
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
        shown.field("extra", self.extra).finish()
    }
}

fn same_part(one: Option<&dyn Part>, other: Option<&dyn Part>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => one.same(other),
        (one, other) => one.is_none() && other.is_none(),
    }
}
