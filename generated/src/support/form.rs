// @generated from templates/support/src/support/form.rs by `fieldtable codegen`. Do not edit.

//! `Form`: what a type takes, as far as that shows from outside.

use std::ptr;

use serde_json::{Map, Value};

use super::{
    fit::Fit,
    kin::Kin,
    seen_fields::SeenFields,
    shape::{Field, Presence, Shape},
    slot::Filled,
    step::step,
};

/// What a type takes, as far as that shows from outside. Parts are named by functions, since types may hold themselves.
#[derive(Clone, Copy)]
pub(crate) enum Form {
    /// `null`.
    Null,
    /// Any JSON.
    Any,
    /// What has no parts, by how well a value fits.
    Plain(fn(&Value) -> Fit),
    Nullable(fn() -> Form),
    List(fn() -> Form),
    Map(fn() -> Form),
    Object(&'static Shape),
    Union(&'static Kin),
}

/// How many levels of lists, maps and objects are looked into. Each value is so looked at for the few that are around
/// it and for no others, which keeps reading linear whatever the types are.
pub(crate) const SIGHT: u32 = 3;

impl Form {
    /// How well a value fits.
    pub(crate) fn fit(self, value: &Value) -> Fit {
        self.fit_within(value, SIGHT)
    }

    /// The same, so many levels deep.
    pub(crate) fn fit_within(self, value: &Value, sight: u32) -> Fit {
        step();
        match self {
            Self::Null => Fit::EXACT.when(value.is_null()),
            Self::Any => Fit::loose(4),
            Self::Plain(fit) => fit(value),
            Self::List(of) => of_list(value, of, sight),
            Self::Map(of) => of_map(value, of, sight),
            Self::Object(shape) => of_object(value, shape, sight),
            Self::Nullable(_) if value.is_null() => Fit::EXACT,
            Self::Nullable(of) => of().fit_within(value, sight),
            Self::Union(kin) => kin.fit(value, sight),
        }
    }

    /// How well an object fits one with named fields at first sight: by its keys, and by what they hold only where that
    /// is a constant.
    pub(crate) fn outline(self, value: &Value) -> Option<Fit> {
        match (self, value) {
            (Self::Object(shape), Value::Object(entries)) => Some(of_entries(entries, shape, 0)),
            _ => None,
        }
    }

    /// Whether values of that kind are taken.
    pub(crate) fn takes_kind(self, value: &Value) -> bool {
        self.fit_within(value, 0) != Fit::NONE
    }

    /// Whether both are the same type.
    pub(crate) fn is(self, other: Self) -> bool {
        match (self, other) {
            (Self::Null, Self::Null) | (Self::Any, Self::Any) => true,
            (Self::Plain(one), Self::Plain(other)) => ptr::fn_addr_eq(one, other),
            (Self::List(one), Self::List(other)) | (Self::Map(one), Self::Map(other)) => ptr::fn_addr_eq(one, other),
            (Self::Object(one), Self::Object(other)) => ptr::eq(one, other),
            _ => false,
        }
    }

    /// How well a value fits as a part of another. What a union would keep is no fault.
    fn fit_part(self, value: &Value, sight: u32) -> Fit {
        let kin = match self {
            Self::Nullable(of) if !value.is_null() => return of().fit_part(value, sight),
            Self::Union(_) if sight == 1 => return Fit::EXACT,
            Self::Union(kin) => kin,
            other => return other.fit_within(value, sight - 1),
        };
        // No further than the members' own keys: each union in unions would multiply the work.
        let fit = self.fit_within(value, 1);
        if kin.open && !fit.is_like() && !value.is_null() { Fit::loose(4) } else { fit }
    }

    /// Whether `null` is read as empty.
    fn has_empty(self) -> bool {
        matches!(self, Self::List(_) | Self::Map(_))
    }
}

fn of_list(value: &Value, of: fn() -> Form, sight: u32) -> Fit {
    match value {
        Value::Array(_) if sight == 0 => Fit::EXACT,
        Value::Array(items) => worst(items, of, sight),
        _ => Fit::NONE,
    }
}

fn of_map(value: &Value, of: fn() -> Form, sight: u32) -> Fit {
    match value {
        Value::Object(_) if sight == 0 => Fit::loose(3),
        Value::Object(entries) => {
            let Fit { missing, misfits, .. } = worst(entries.values(), of, sight);
            Fit { missing, misfits, ..Fit::loose(3) }
        }
        _ => Fit::NONE,
    }
}

/// The worst of several values of one type.
fn worst<'v>(values: impl IntoIterator<Item = &'v Value>, of: fn() -> Form, sight: u32) -> Fit {
    let mut worst: Option<Fit> = None;
    for value in values {
        let fit = of().fit_part(value, sight);
        worst = Some(worst.map_or(fit, |worst| worst.min(fit)));
        if !fit.is_like() {
            break;
        }
    }
    worst.unwrap_or(Fit::EXACT).of_kind()
}

fn of_object(value: &Value, shape: &Shape, sight: u32) -> Fit {
    match value {
        Value::Object(_) if sight == 0 => Fit::EXACT,
        Value::Object(entries) => of_entries(entries, shape, sight),
        _ => Fit::NONE,
    }
}

/// Goes by the entries and not by the fields: an empty object is cheap to tell from many large types.
fn of_entries(entries: &Map<String, Value>, shape: &Shape, sight: u32) -> Fit {
    let (mut fit, mut seen, mut notes) = (Fit::EXACT, 0, SeenFields::default());
    for (key, value) in entries {
        step();
        let Some((at, field)) = shape.field(key).filter(|(at, _)| !notes.is_seen(*at)) else { continue };
        notes.note(at, Filled::Value);
        seen += 1;
        match field.presence {
            Presence::Constant(literal) if literal.is(value) => fit.constants += 1,
            Presence::Constant(_) => fit.missing += 2,
            _ if sight == 0 => fit.known += 1,
            _ => fit.add(field.fit(value, sight)),
        }
    }
    let missing = shape.missing(&notes);
    Fit { missing: fit.missing + missing, absent: shape.len().saturating_sub(missing + seen), ..fit }
}

impl Field {
    fn fit(&self, value: &Value, sight: u32) -> Fit {
        let form = (self.form)();
        let is_empty = value.is_null()
            && match self.presence {
                Presence::Nullable | Presence::Optional => true,
                Presence::Required | Presence::Constant(_) => form.has_empty(),
            };
        if is_empty { Fit::EXACT } else { form.fit_part(value, sight) }
    }
}
