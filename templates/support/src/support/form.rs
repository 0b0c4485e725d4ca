//! `Form`: what a type takes, as far as that shows from outside.

use std::{collections::VecDeque, ptr};

use serde_json::{Map, Value};

use super::{
    fit::Fit,
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

/// A key, and whether a value of it names a member.
pub(crate) type Tag = (&'static str, fn(&str) -> bool);

/// The members of a union, as far as they show from outside.
pub(crate) struct Kin {
    /// What names members.
    pub(crate) tag: Option<Tag>,
    /// Whether a value is kept that is like no member.
    pub(crate) open: bool,
    /// The members that no tag names.
    pub(crate) members: &'static [fn() -> Form],
}

/// How many levels of lists, maps and objects are looked into. Each value is so looked at for the few that are around
/// it and for no others, which keeps reading linear whatever the types are.
const SIGHT: u32 = 3;

impl Form {
    /// How well a value fits.
    pub(crate) fn fit(self, value: &Value) -> Fit {
        self.fit_within(value, SIGHT)
    }

    fn fit_within(self, value: &Value, sight: u32) -> Fit {
        step();
        match self {
            Self::Null => Fit::EXACT.when(value.is_null()),
            Self::Any => Fit::loose(4),
            Self::Plain(fit) => fit(value),
            Self::List(of) => of_list(value, of, sight),
            Self::Map(of) => of_map(value, of, sight),
            Self::Object(shape) => of_object(value, shape, sight),
            Self::Nullable(_) | Self::Union(_) => self.fit_member(value, sight),
        }
    }

    /// How well a value fits the best of the members, also of those of unions among them. Each union is looked at once:
    /// unions may hold each other. Of equals the nearest counts, and so each step from union to union leads on.
    fn fit_member(self, value: &Value, sight: u32) -> Fit {
        let (mut best, mut met, mut open) = (Fit::NONE, Vec::new(), VecDeque::from([(self, 0)]));
        while let Some((form, hops)) = open.pop_front() {
            let fit = match form {
                Self::Nullable(_) if value.is_null() => Fit::EXACT,
                Self::Nullable(of) => {
                    open.push_front((of(), hops));
                    continue;
                }
                Self::Union(kin) if met.iter().any(|met| ptr::eq(*met, kin)) => continue,
                Self::Union(kin) if kin.names(value) => Fit::LISTED,
                Self::Union(kin) => {
                    met.push(kin);
                    open.extend(kin.members.iter().map(|member| (member(), hops + 1)));
                    continue;
                }
                form => form.fit_within(value, sight),
            };
            best = best.max(fit.after(hops));
        }
        best
    }

    /// How well a value fits as a part of another. What a union would keep is no fault.
    fn fit_part(self, value: &Value, sight: u32) -> Fit {
        let Self::Union(kin) = self else { return self.fit_within(value, sight - 1) };
        if sight == 1 {
            return Fit::EXACT;
        }
        // No further than the members' own keys: each union in unions would multiply the work.
        let fit = self.fit_within(value, 1);
        if kin.open && !fit.is_like() && !value.is_null() { Fit::loose(4) } else { fit }
    }

    /// Whether `null` is read as empty.
    fn has_empty(self) -> bool {
        matches!(self, Self::List(_) | Self::Map(_))
    }
}

impl Kin {
    /// Whether the tag of a value names a member.
    fn names(&self, value: &Value) -> bool {
        let named = |(key, names): Tag| value.get(key)?.as_str().map(names);
        self.tag.and_then(named).unwrap_or_default()
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
