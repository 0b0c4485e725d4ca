// @generated from templates/support/src/support/slot.rs by `fieldtable codegen`. Do not edit.

//! `Slot`: a place that waits for a value.

use std::collections::BTreeMap;

use super::{
    decode_error::DecodeError,
    input::{Input, quote},
    model::Model,
    shape::Literal,
};

/// A place that waits for a value. It can be filled more than once: of equal keys the last one counts.
pub(crate) trait Slot {
    fn fill(&mut self, input: Input<'_>) -> Result<Filled, DecodeError>;
}

/// How a slot was filled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Filled {
    Value,
    /// By a `null` that the slot does not hold.
    Null,
}

/// A slot for the values of a map, which is told each key first.
pub(crate) trait Named {
    fn name(&mut self, name: String);
    fn slot(&mut self) -> &mut dyn Slot;
}

/// A field that must be there.
pub(crate) struct Required<T>(pub(crate) Option<T>);

/// A field that may be `null`, or absent, or either.
pub(crate) struct Maybe<T>(pub(crate) Option<T>);

/// A list or a map that must be there; `null` is read as empty.
pub(crate) struct Listed<T>(pub(crate) Option<T>);

/// A field of one value, which is checked and not kept.
pub(crate) struct Constant(pub(crate) Literal);

/// The entries of a map.
pub(crate) struct Mapped<T> {
    name: String,
    pub(crate) entries: BTreeMap<String, T>,
}

impl<T> Required<T> {
    #[inline]
    pub(crate) const fn new() -> Self {
        Self(None)
    }
}

impl<T> Maybe<T> {
    #[inline]
    pub(crate) const fn new() -> Self {
        Self(None)
    }
}

impl<T> Listed<T> {
    #[inline]
    pub(crate) const fn new() -> Self {
        Self(None)
    }
}

impl<T> Mapped<T> {
    pub(crate) const fn new() -> Self {
        Self { name: String::new(), entries: BTreeMap::new() }
    }
}

impl<T: Model> Slot for Required<T> {
    fn fill(&mut self, input: Input<'_>) -> Result<Filled, DecodeError> {
        self.0 = Some(T::decode(input)?);
        Ok(Filled::Value)
    }
}

impl<T: Model> Slot for Maybe<T> {
    fn fill(&mut self, input: Input<'_>) -> Result<Filled, DecodeError> {
        if matches!(input, Input::Null) {
            self.0 = None;
            return Ok(Filled::Null);
        }
        self.0 = Some(T::decode(input)?);
        Ok(Filled::Value)
    }
}

impl<T: Model + Default> Slot for Listed<T> {
    fn fill(&mut self, input: Input<'_>) -> Result<Filled, DecodeError> {
        if matches!(input, Input::Null) {
            self.0 = Some(T::default());
            return Ok(Filled::Null);
        }
        self.0 = Some(T::decode(input)?);
        Ok(Filled::Value)
    }
}

impl Slot for Constant {
    fn fill(&mut self, input: Input<'_>) -> Result<Filled, DecodeError> {
        let same = match (self.0, &input) {
            (Literal::Null, Input::Null) => true,
            (Literal::Boolean(own), Input::Boolean(value)) => own == *value,
            (Literal::Integer(own), Input::Number(number)) => number.integer() == Some(own),
            (Literal::Fraction(own), Input::Number(number)) => number.float() == Some(own),
            (Literal::Text(own), Input::Text(text)) => own == text.as_str(),
            _ => false,
        };
        if same { Ok(Filled::Value) } else { Err(input.refuse(&self.0.expected())) }
    }
}

impl Literal {
    /// The value as an error names it.
    fn expected(self) -> String {
        match self {
            Self::Null => "null".to_owned(),
            Self::Boolean(value) => format!("`{value}`"),
            Self::Integer(value) => format!("`{value}`"),
            Self::Fraction(value) => format!("`{value}`"),
            Self::Text(value) => quote(value),
        }
    }
}

impl<T: Model> Slot for Mapped<T> {
    fn fill(&mut self, input: Input<'_>) -> Result<Filled, DecodeError> {
        let name = std::mem::take(&mut self.name);
        match T::decode(input) {
            Ok(value) => self.entries.insert(name, value),
            Err(failure) => return Err(failure.at_key(name)),
        };
        Ok(Filled::Value)
    }
}

impl<T: Model> Named for Mapped<T> {
    fn name(&mut self, name: String) {
        self.name = name;
    }

    fn slot(&mut self) -> &mut dyn Slot {
        self
    }
}

/// A required slot was left empty although nothing was reported missing.
#[cold]
pub(crate) fn unfilled(name: &'static str) -> DecodeError {
    DecodeError::new(format!("{name} is incomplete"))
}
