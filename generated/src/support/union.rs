// @generated from templates/support/src/support/union.rs by `fieldtable codegen`. Do not edit.

//! Unions: which member a value is, by its tag or by its structure.

use serde_json::Value;

use super::{
    buffered::drive_buffered,
    decode_error::DecodeError,
    entries::Entries,
    fit::Fit,
    form::{Form, SIGHT},
    input::{Input, quote},
    lookahead::Lookahead,
    show::kind,
    slot::{Filled, Slot},
};

/// Reads a member of the union `U`.
pub(crate) type Read<U> = fn(Input<'_>) -> Result<U, DecodeError>;

/// A union of objects whose members are named by the value of one key.
pub(crate) struct Tagged<U: 'static> {
    /// The union's own name.
    pub(crate) name: &'static str,
    /// The key that names the member.
    pub(crate) tag: &'static str,
    /// The tag's values, and what they name.
    pub(crate) members: &'static [(&'static str, Read<U>)],
    /// The union's own form.
    pub(crate) form: fn() -> Form,
    /// Members without the tag.
    pub(crate) others: &'static [Choice<U>],
    /// Keeps a member that no page names.
    pub(crate) unknown: Option<fn(Value) -> U>,
}

/// A union whose members are told apart by what they are made of.
pub(crate) struct Untagged<U: 'static> {
    /// The union's own name.
    pub(crate) name: &'static str,
    /// The union's own form.
    pub(crate) form: fn() -> Form,
    pub(crate) members: &'static [Choice<U>],
    /// Keeps a value that is no member.
    pub(crate) unknown: Option<fn(Value) -> U>,
}

/// A member of a union that has no tag.
pub(crate) struct Choice<U> {
    /// Where it stands among the union's kin.
    at: usize,
    read: Read<U>,
}

impl<U> Choice<U> {
    pub(crate) const fn new(at: usize, read: Read<U>) -> Self {
        Self { at, read }
    }
}

impl<U> Tagged<U> {
    /// Reads the member that the tag names. Nothing is read twice where the tag comes first.
    pub(crate) fn decode(&self, input: Input<'_>) -> Result<U, DecodeError> {
        let Input::Object(entries) = input else { return self.read_kind(input) };
        let mut ahead = Lookahead::default();
        let mut entries = entries.searchable(&mut ahead);
        match entries.find_tag(self.tag, &|value| self.position(value))? {
            Some(at) => self.read(at, &mut entries),
            None => self.read_other(Value::Object(entries.map()?)),
        }
    }

    /// Whether a value of the tag names a member.
    pub(crate) fn has(&self, value: &str) -> bool {
        self.position(value).is_some()
    }

    fn position(&self, value: &str) -> Option<(usize, &'static str)> {
        let at = self.members.iter().position(|(own, _)| *own == value)?;
        self.members.get(at).map(|(own, _)| (at, *own))
    }

    #[inline]
    fn read<'a>(&self, at: usize, entries: &'a mut Entries<'a>) -> Result<U, DecodeError> {
        let Some((value, read)) = self.members.get(at) else { return Err(self.refuse("missing field")) };
        read(Input::Object(entries)).map_err(|failure| failure.note(format_args!("where `{}` is {value:?}", self.tag)))
    }

    /// Keeps what is no object, if anything is kept.
    #[cold]
    fn read_kind(&self, input: Input<'_>) -> Result<U, DecodeError> {
        match self.unknown {
            Some(unknown) => unlisted("an object", self.name, input).map(unknown),
            None => Err(input.refuse_for("an object", self.name)),
        }
    }

    /// Reads an object whose tag is not known, or that has none.
    fn read_other(&self, value: Value) -> Result<U, DecodeError> {
        match (closest(self.form, self.others, &value), self.unknown) {
            (Some((fit, other)), _) if fit.is_like() => other.read_stored(self.name, value),
            (_, Some(unknown)) => Ok(unknown(value)),
            (closest, None) => match (value.get(self.tag), closest) {
                (Some(Value::String(tag)), _) => Err(self.refuse(&format!("unknown value {}", quote(tag)))),
                (Some(_), _) => Err(self.refuse("the tag is not a string")),
                // What is of another kind goes to no member: a union among them could give it back.
                (None, Some((fit, other))) if fit != Fit::NONE => other.read_stored(self.name, value),
                (None, _) => Err(self.refuse("missing field")),
            },
        }
    }

    fn refuse(&self, reason: &str) -> DecodeError {
        let known: Vec<_> = self.members.iter().map(|(value, _)| format!("{value:?}")).collect();
        DecodeError::new(format!("{reason}, expected {}", one_of(&known))).in_field(self.name, self.tag)
    }
}

impl<U> Untagged<U> {
    /// Reads the member that fits best. It is the only one that is tried, so that nothing is read twice.
    pub(crate) fn decode(&self, input: Input<'_>) -> Result<U, DecodeError> {
        let value = input.value()?;
        match (closest(self.form, self.members, &value), self.unknown) {
            (Some((fit, member)), _) if fit.is_like() => member.read_stored(self.name, value),
            // Whether there may be a `null` is known.
            (_, Some(unknown)) if !value.is_null() => Ok(unknown(value)),
            (Some((fit, member)), _) if fit != Fit::NONE => member.read_stored(self.name, value),
            _ => {
                Err(DecodeError::new(format!("invalid type: {}, which no member of {} takes", kind(&value), self.name)))
            }
        }
    }
}

impl<U> Choice<U> {
    fn read_stored(&self, union: &str, value: Value) -> Result<U, DecodeError> {
        let mut member = Member { read: self.read, member: None };
        match (drive_buffered(value, &mut member), member.member) {
            (Ok(_), Some(member)) => Ok(member),
            (Ok(_), None) => Err(DecodeError::foreign()),
            (Err(failure), _) => Err(failure.note(format_args!("which is the closest member of {union}"))),
        }
    }
}

/// Keeps what is of no kind that a union takes. Whether there may be a `null` is known, and so it is no such value.
#[cold]
pub(crate) fn unlisted(expected: &str, name: &str, input: Input<'_>) -> Result<Value, DecodeError> {
    match input {
        Input::Null => Err(input.refuse_for(expected, name)),
        other => other.value(),
    }
}

/// The member that fits best, and how well.
fn closest<'c, U>(form: fn() -> Form, choices: &'c [Choice<U>], value: &Value) -> Option<(Fit, &'c Choice<U>)> {
    let Form::Union(kin) = form() else { return None };
    let (fit, at) = kin.closest(value, SIGHT)?;
    choices.iter().find(|choice| choice.at == at).map(|choice| (fit, choice))
}

/// A slot for a member.
struct Member<U> {
    read: Read<U>,
    member: Option<U>,
}

impl<U> Slot for Member<U> {
    fn fill(&mut self, input: Input<'_>) -> Result<Filled, DecodeError> {
        self.member = Some((self.read)(input)?);
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
