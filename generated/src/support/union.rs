// @generated from templates/support/src/support/union.rs by `cargo xtask codegen`. Do not edit.

//! Unions: which member a value is, by its tag or by its structure.

use serde_json::Value;

use super::{
    ahead::Ahead,
    entries::Entries,
    failure::Failure,
    fit::Fit,
    found::{Found, quote},
    pour::pour_value,
    slot::{Filled, Slot},
};

/// Reads a member of the union `U`.
pub(crate) type Read<U> = fn(Found<'_>) -> Result<U, Failure>;

/// A union of objects whose members are named by the value of one key.
pub(crate) struct Tagged<U: 'static> {
    /// The union's own name.
    pub(crate) name: &'static str,
    /// The key that names the member.
    pub(crate) tag: &'static str,
    /// The tag's values, and what they name.
    pub(crate) members: &'static [(&'static str, Read<U>)],
    /// Members without the tag.
    pub(crate) others: &'static [Choice<U>],
    /// Keeps a member that no page names.
    pub(crate) unknown: Option<fn(Value) -> U>,
}

/// A union whose members are told apart by what they are made of.
pub(crate) struct Choices<U: 'static> {
    /// The union's own name.
    pub(crate) name: &'static str,
    pub(crate) members: &'static [Choice<U>],
    /// Keeps a value that is no member.
    pub(crate) unknown: Option<fn(Value) -> U>,
}

/// A member of a union that has no tag.
pub(crate) struct Choice<U> {
    fit: fn(&Value) -> Fit,
    read: Read<U>,
}

impl<U> Choice<U> {
    pub(crate) const fn new(fit: fn(&Value) -> Fit, read: Read<U>) -> Self {
        Self { fit, read }
    }
}

impl<U> Tagged<U> {
    /// Reads the member that the tag names. Nothing is read twice where the tag comes first.
    pub(crate) fn decode(&self, found: Found<'_>) -> Result<U, Failure> {
        let mut ahead = Ahead::default();
        let mut entries = found.object(self.name)?.searchable(&mut ahead);
        match entries.find_tag(self.tag, &|value| self.position(value))? {
            Some(at) => self.read(at, &mut entries),
            None => self.read_other(Value::Object(entries.map()?)),
        }
    }

    /// How well a value would fit one of the members.
    pub(crate) fn fit(&self, value: &Value) -> Fit {
        let Value::Object(entries) = value else { return Fit::NONE };
        let tag = entries.get(self.tag).and_then(Value::as_str);
        match tag {
            Some(tag) if self.position(tag).is_some() => Fit::LISTED,
            Some(_) if self.unknown.is_some() => Fit::loose(2),
            _ => Fit::best(self.others.iter().map(|choice| (choice.fit)(value))),
        }
    }

    fn position(&self, value: &str) -> Option<(usize, &'static str)> {
        let at = self.members.iter().position(|(own, _)| *own == value)?;
        self.members.get(at).map(|(own, _)| (at, *own))
    }

    #[inline]
    fn read<'a>(&self, at: usize, entries: &'a mut Entries<'a>) -> Result<U, Failure> {
        let Some((value, read)) = self.members.get(at) else { return Err(self.refuse("missing field")) };
        read(Found::Object(entries)).map_err(|failure| failure.note(format_args!("where `{}` is {value:?}", self.tag)))
    }

    /// Reads an object whose tag is not known, or that has none.
    fn read_other(&self, value: Value) -> Result<U, Failure> {
        let tag = value.get(self.tag);
        let known = match choose(self.name, self.others, &value) {
            Ok(member) => return Ok(member),
            Err(failure) => failure,
        };
        match (tag, self.unknown) {
            (Some(Value::String(_)), Some(unknown)) => Ok(unknown(value)),
            (Some(Value::String(tag)), None) => Err(self.refuse(&format!("unknown value {}", quote(tag)))),
            (None, _) if !self.others.is_empty() => Err(known),
            (Some(_), _) => Err(self.refuse("the tag is not a string")),
            (None, _) => Err(self.refuse("missing field")),
        }
    }

    fn refuse(&self, reason: &str) -> Failure {
        let known: Vec<_> = self.members.iter().map(|(value, _)| format!("{value:?}")).collect();
        Failure::new(format!("{reason}, expected {}", one_of(&known))).in_field(self.name, self.tag)
    }
}

impl<U> Choices<U> {
    /// Reads the member that fits best of those that can be read.
    pub(crate) fn decode(&self, found: Found<'_>) -> Result<U, Failure> {
        let value = found.value()?;
        match (choose(self.name, self.members, &value), self.unknown) {
            (Err(_), Some(unknown)) => Ok(unknown(value)),
            (result, _) => result,
        }
    }

    /// How well a value would fit one of the members.
    pub(crate) fn fit(&self, value: &Value) -> Fit {
        Fit::best(self.members.iter().map(|choice| (choice.fit)(value)))
    }
}

/// Reads the member that fits best of those that can be read. The best one's failure is the reason where none can.
fn choose<U>(name: &'static str, choices: &[Choice<U>], value: &Value) -> Result<U, Failure> {
    let fits: Vec<_> = choices.iter().map(|choice| (choice.fit)(value)).collect();
    let mut reason = None;
    for at in ranked(&fits) {
        let Some(choice) = choices.get(at) else { continue };
        let mut trial = Trial { read: choice.read, result: None };
        match (pour_value(value, &mut trial), trial.result) {
            (Ok(_), Some(member)) => return Ok(member),
            (Ok(_), None) => {}
            (Err(failure), _) => reason = reason.or(Some(failure)),
        }
    }
    let reason = reason.unwrap_or_else(|| Failure::new("no member takes the value"));
    Err(reason.note(format_args!("which is the closest member of {name}")))
}

/// The indices, best first; of equals the first one first.
fn ranked(fits: &[Fit]) -> Vec<usize> {
    let mut order: Vec<_> = fits.iter().enumerate().collect();
    order.sort_by(|(_, one), (_, other)| other.cmp(one));
    order.into_iter().map(|(at, _)| at).collect()
}

/// A slot in which a member is tried.
struct Trial<U> {
    read: Read<U>,
    result: Option<U>,
}

impl<U> Slot for Trial<U> {
    fn fill(&mut self, found: Found<'_>) -> Result<Filled, Failure> {
        self.result = Some((self.read)(found)?);
        Ok(Filled::Value)
    }
}

/// A list of what was expected, of readable length.
pub(crate) fn one_of(known: &[String]) -> String {
    match known {
        [] => "nothing".to_owned(),
        [one] => one.clone(),
        [most @ .., last] if most.len() < 12 => format!("{} or {last}", most.join(", ")),
        many => format!("{} or one of {} more", many.get(..12).unwrap_or_default().join(", "), many.len() - 12),
    }
}
