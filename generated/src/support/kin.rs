// @generated from templates/support/src/support/kin.rs by `fieldtable codegen`. Do not edit.

//! `Kin`: the members of a union, as far as they show from outside.

use std::{collections::VecDeque, ptr, sync::OnceLock};

use serde_json::{Map, Value};

use super::{fit::Fit, form::Form};

/// A key, and whether a value of it names a member.
pub(crate) type Tag = (&'static str, fn(&str) -> bool);

/// The members of a union, as far as they show from outside.
pub(crate) struct Kin {
    /// What names members.
    tag: Option<Tag>,
    /// Whether a value is kept that is like no member.
    pub(crate) open: bool,
    /// The members that are told apart by what they are made of.
    members: &'static [fn() -> Form],
    /// What they come to, for each kind of JSON.
    ends: OnceLock<[Vec<End>; KINDS]>,
}

/// What is no union, and is reached from one through as many others as need be.
struct End {
    /// A union stands for the members that its tag names.
    form: Form,
    /// The member of the first union that leads here.
    member: usize,
    /// How many unions lie between.
    hops: u32,
}

/// How many kinds of JSON there are.
const KINDS: usize = 6;

impl Kin {
    pub(crate) const fn new(tag: Option<Tag>, open: bool, members: &'static [fn() -> Form]) -> Self {
        Self { tag, open, members, ends: OnceLock::new() }
    }

    /// The member that fits best, of equals the nearest and then the first, and how well as far as that decides.
    pub(crate) fn closest(&self, value: &Value, sight: u32) -> Option<(Fit, usize)> {
        let best = self.best(value, sight)?;
        Some((best.fit.unwrap_or(best.outline), best.end.member))
    }

    /// How well a value fits the best of the members, also of those of unions among them.
    pub(crate) fn fit(&self, value: &Value, sight: u32) -> Fit {
        if self.names(value) {
            return Fit::LISTED;
        }
        self.best(value, sight).map_or(Fit::NONE, |mut best| best.fit(value, sight))
    }

    /// Looks into a value only where several types take it as it looks at first.
    fn best(&self, value: &Value, sight: u32) -> Option<Candidate<'_>> {
        let mut candidates = self.ends(value).iter().map(|end| Candidate::new(end, value, sight));
        let mut best = candidates.next()?;
        for mut candidate in candidates {
            let (missing, least) = (candidate.outline.missing, best.outline.missing);
            if missing < least || missing == least && candidate.fit(value, sight) > best.fit(value, sight) {
                best = candidate;
            }
        }
        Some(best)
    }

    /// What takes values of that kind.
    fn ends(&self, value: &Value) -> &[End] {
        let ends = self.ends.get_or_init(|| by_kind(self.members));
        ends.get(kind(value)).map_or(&[], Vec::as_slice)
    }

    /// Whether the tag of a value names a member.
    fn names(&self, value: &Value) -> bool {
        let named = |(key, names): Tag| value.get(key)?.as_str().map(names);
        self.tag.and_then(named).unwrap_or_default()
    }
}

/// A type that a value may be of.
struct Candidate<'k> {
    end: &'k End,
    /// How well the value fits at first sight: as well as it does as to what is missing.
    outline: Fit,
    fit: Option<Fit>,
}

impl<'k> Candidate<'k> {
    fn new(end: &'k End, value: &Value, sight: u32) -> Self {
        if let Some(outline) = end.form.outline(value) {
            return Self { end, outline, fit: None };
        }
        let fit = match end.form {
            Form::Union(kin) => Fit::LISTED.when(kin.names(value)),
            form => form.fit_within(value, sight),
        };
        let outline = fit.after(end.hops);
        Self { end, outline, fit: Some(outline) }
    }

    fn fit(&mut self, value: &Value, sight: u32) -> Fit {
        *self.fit.get_or_insert_with(|| self.end.form.fit_within(value, sight).after(self.end.hops))
    }
}

fn kind(value: &Value) -> usize {
    match value {
        Value::Null => 0,
        Value::Bool(_) => 1,
        Value::Number(_) => 2,
        Value::String(_) => 3,
        Value::Array(_) => 4,
        Value::Object(_) => 5,
    }
}

/// The ends of a union, for each kind of JSON. What takes one value of a kind takes them all, as far as the kind goes.
fn by_kind(members: &[fn() -> Form]) -> [Vec<End>; KINDS] {
    let one_of_each = [
        Value::Null,
        Value::Bool(true),
        Value::Number(0.into()),
        Value::String(String::new()),
        Value::Array(Vec::new()),
        Value::Object(Map::new()),
    ];
    one_of_each.map(|value| ends(members, &value))
}

/// What takes a value of that kind. Each type is met once, where it is nearest: unions may hold each other, and so each
/// step from union to union leads on.
fn ends(members: &[fn() -> Form], value: &Value) -> Vec<End> {
    let mut ends: Vec<End> = Vec::new();
    let mut met: Vec<&Kin> = Vec::new();
    let mut open: VecDeque<_> = members.iter().enumerate().map(|(member, form)| (form(), member, 0)).collect();
    while let Some((form, member, hops)) = open.pop_front() {
        match form {
            Form::Nullable(of) if !value.is_null() => open.push_front((of(), member, hops)),
            Form::Union(kin) if met.iter().any(|met| ptr::eq(*met, kin)) => {}
            Form::Union(kin) => {
                met.push(kin);
                open.extend(kin.members.iter().map(|inner| (inner(), member, hops + 1)));
                if kin.tag.is_some() && value.is_object() {
                    ends.push(End { form, member, hops });
                }
            }
            form if !form.takes_kind(value) || ends.iter().any(|end| end.form.is(form)) => {}
            form => ends.push(End { form, member, hops }),
        }
    }
    ends
}
