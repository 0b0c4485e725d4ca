// @generated from templates/support/writer.rs by `cargo xtask codegen`. Do not edit.

//! `Writer`: an object on its way out, field by field.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{
    extra::Extra,
    shape::{Literal, Shape},
    view::View,
    wire::Wire,
};

/// An object on its way out, field by field.
pub(crate) struct Writer<'a> {
    shape: &'static Shape,
    extra: &'a Extra,
    /// Whether entries were written that are neither fields nor extra.
    mixed: bool,
    to: &'a mut dyn FnMut(&str, &View<'_>),
}

#[allow(clippy::ref_option, reason = "models have fields of the type `Option<T>`, and lend them as they are")]
impl Writer<'_> {
    /// A field that is always written.
    #[inline]
    pub(crate) fn required<T: Wire>(&mut self, name: &'static str, value: &T) {
        (self.to)(name, &value.view());
    }

    /// A field that is `null` where it is `None`, unless it is marked absent.
    #[inline]
    pub(crate) fn nullable<T: Wire>(&mut self, name: &'static str, value: &Option<T>) {
        match value {
            Some(value) => (self.to)(name, &value.view()),
            None if self.extra.is_absent(name) => {}
            None => (self.to)(name, &View::Null),
        }
    }

    /// A field that is left out where it is `None`, unless it is marked as `null`.
    #[inline]
    pub(crate) fn optional<T: Wire>(&mut self, name: &'static str, value: &Option<T>) {
        match value {
            Some(value) => (self.to)(name, &value.view()),
            None if self.extra.is_null(name) => (self.to)(name, &View::Null),
            None => {}
        }
    }

    /// A list or a map, which is `null` where it is empty and marked so.
    #[inline]
    pub(crate) fn listed<T: Wire + Default + PartialEq>(&mut self, name: &'static str, value: &T) {
        let null = self.extra.is_null(name) && *value == T::default();
        (self.to)(name, &if null { View::Null } else { value.view() });
    }

    /// A field of one value.
    pub(crate) fn constant(&mut self, name: &'static str, value: Literal) {
        (self.to)(name, &value.view());
    }

    /// The fields that are not named. What has the name of a field is left out.
    pub(crate) fn additional<T: Wire>(&mut self, entries: &BTreeMap<String, T>) {
        self.mixed = !entries.is_empty();
        for (name, value) in entries {
            if !self.shape.has(name) {
                (self.to)(name, &value.view());
            }
        }
    }
}

/// An object without its type.
pub(crate) trait Members {
    fn shape(&self) -> &'static Shape;
    fn members(&self, to: &mut Writer<'_>);
    fn extra(&self) -> &Extra;
}

impl<T: Wire> Members for T {
    fn shape(&self) -> &'static Shape {
        T::SHAPE
    }

    fn members(&self, to: &mut Writer<'_>) {
        self.write(to);
    }

    fn extra(&self) -> &Extra {
        Wire::extra(self)
    }
}

/// Writes the fields, then what has none.
pub(crate) fn write_object(object: &dyn Members, to: &mut dyn FnMut(&str, &View<'_>)) {
    let (shape, extra) = (object.shape(), object.extra());
    let mixed = if extra.has_spellings() {
        write_fields(object, &mut |name, view| to(extra.spelling(name).unwrap_or(name), view))
    } else {
        write_fields(object, to)
    };
    for (name, value) in extra {
        if !((mixed || shape.has(name)) && writes(object, name)) {
            to(name, &View::Value(value));
        }
    }
}

/// Writes the fields. Gives back whether some are not named.
fn write_fields(object: &dyn Members, to: &mut dyn FnMut(&str, &View<'_>)) -> bool {
    let mut writer = Writer { shape: object.shape(), extra: object.extra(), mixed: false, to };
    object.members(&mut writer);
    writer.mixed
}

/// Whether an object writes that key by itself.
fn writes(object: &dyn Members, key: &str) -> bool {
    let mut found = false;
    let to = &mut |name: &str, _: &View<'_>| found |= name == key;
    write_fields(object, to);
    found
}

/// Whether two objects write the same beyond the values of their fields.
pub(crate) fn same(one: &dyn Members, other: &dyn Members) -> bool {
    unusual(one) == unusual(other)
}

/// What an object writes beyond the values of its fields: each `null`, and what has no field.
fn unusual(object: &dyn Members) -> BTreeMap<String, Value> {
    let mut entries = BTreeMap::new();
    write_object(object, &mut |name, view| {
        match view {
            View::Null => entries.insert(name.to_owned(), Value::Null),
            View::Value(value) => entries.insert(name.to_owned(), (*value).clone()),
            _ => None,
        };
    });
    entries
}

impl Literal {
    fn view(self) -> View<'static> {
        match self {
            Self::Null => View::Null,
            Self::Boolean(value) => View::Boolean(value),
            Self::Integer(value) => View::Integer(value),
            Self::Fraction(value) => View::Fraction(value),
            Self::Text(value) => View::Text(value),
        }
    }
}
