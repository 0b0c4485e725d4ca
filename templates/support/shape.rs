//! `Shape`: what is known of an object before it is read.

use serde_json::Value;

use super::{extra::Extra, fill::Notes, fit::Fit};

/// The name of a type that is an object, and its fields in page order.
#[derive(Debug)]
pub(crate) struct Shape {
    pub(crate) name: &'static str,
    pub(crate) fields: &'static [Field],
    /// One bit for each of the first fields.
    required: u64,
    nullable: u64,
}

/// A field of an object.
#[derive(Debug)]
pub(crate) struct Field {
    /// The key on the wire.
    pub(crate) name: &'static str,
    pub(crate) presence: Presence,
}

/// What a field promises.
#[derive(Debug)]
pub(crate) enum Presence {
    /// Always there.
    Required,
    /// Always there, and perhaps `null`.
    Nullable,
    /// Perhaps not there.
    Optional,
    /// Always there, and always the same.
    Constant(Literal),
}

/// A value that is written in a page.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Literal {
    Null,
    Boolean(bool),
    Integer(i64),
    Fraction(f64),
    Text(&'static str),
}

impl Field {
    pub(crate) const fn required(name: &'static str) -> Self {
        Self { name, presence: Presence::Required }
    }

    pub(crate) const fn nullable(name: &'static str) -> Self {
        Self { name, presence: Presence::Nullable }
    }

    pub(crate) const fn optional(name: &'static str) -> Self {
        Self { name, presence: Presence::Optional }
    }

    pub(crate) const fn constant(name: &'static str, value: Literal) -> Self {
        Self { name, presence: Presence::Constant(value) }
    }

    const fn is_required(&self) -> bool {
        matches!(self.presence, Presence::Required | Presence::Constant(_))
    }

    const fn is_nullable(&self) -> bool {
        matches!(self.presence, Presence::Nullable)
    }
}

impl Shape {
    #[allow(clippy::indexing_slicing, reason = "a constant expression; a wrong index would not compile")]
    pub(crate) const fn new(name: &'static str, fields: &'static [Field]) -> Self {
        let (mut required, mut nullable, mut at) = (0, 0, 0);
        while at < fields.len() && at < 64 {
            required |= (fields[at].is_required() as u64) << at;
            nullable |= (fields[at].is_nullable() as u64) << at;
            at += 1;
        }
        Self { name, fields, required, nullable }
    }

    /// The index of the field with that name, or the number of fields.
    #[inline]
    pub(crate) fn find(&self, name: &str) -> usize {
        self.fields.iter().position(|field| field.name == name).unwrap_or(self.fields.len())
    }

    /// Whether there is a field with that name.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.find(name) < self.fields.len()
    }

    /// A required field that was not seen.
    pub(crate) fn missing(&self, seen: &Bits) -> Option<&'static str> {
        if seen.low & self.required == self.required && self.fields.len() <= 64 {
            return None;
        }
        let mut fields = self.fields.iter().enumerate();
        fields.find(|(at, field)| field.is_required() && !seen.get(*at)).map(|(_, field)| field.name)
    }

    /// Remembers which nullable fields did not come, and which others came as `null`.
    pub(crate) fn mark(&self, Notes { seen, nulls }: &Notes, extra: &mut Extra) {
        if self.nullable & !seen.low == 0 && nulls.low & !self.nullable == 0 && self.fields.len() <= 64 {
            return;
        }
        for (at, field) in self.fields.iter().enumerate() {
            if field.is_nullable() && !seen.get(at) {
                extra.mark_absent(field.name);
            } else if !field.is_nullable() && nulls.get(at) {
                extra.mark_null(field.name);
            }
        }
    }

    /// How well a value would fit, seen from outside.
    pub(crate) fn fit(&self, value: &Value) -> Fit {
        let Value::Object(entries) = value else { return Fit::NONE };
        let mut fit = Fit::default();
        for field in self.fields {
            match (&field.presence, entries.get(field.name)) {
                (Presence::Constant(literal), Some(value)) if literal.is(value) => fit.constants += 1,
                (Presence::Constant(_), Some(_)) => fit.wrong += 2,
                (Presence::Required, Some(Value::Null)) | (Presence::Required | Presence::Constant(_), None) => {
                    fit.wrong += 1;
                }
                (_, Some(_)) => fit.known += 1,
                (_, None) => fit.absent += 1,
            }
        }
        fit
    }
}

impl Literal {
    pub(crate) fn is(&self, value: &Value) -> bool {
        match self {
            Self::Null => value.is_null(),
            Self::Boolean(own) => value.as_bool() == Some(*own),
            Self::Integer(own) => value.as_i64() == Some(*own),
            Self::Fraction(own) => value.as_f64() == Some(*own),
            Self::Text(own) => value.as_str() == Some(own),
        }
    }
}

/// A set of field indices.
#[derive(Debug, Default)]
pub(crate) struct Bits {
    low: u64,
    high: Vec<u64>,
}

impl Bits {
    #[inline]
    pub(crate) fn get(&self, at: usize) -> bool {
        let word = if at < 64 { Some(&self.low) } else { self.high.get(at / 64 - 1) };
        word.is_some_and(|word| word & (1 << (at % 64)) != 0)
    }

    #[inline]
    pub(crate) fn set(&mut self, at: usize, on: bool) {
        if let Some(word) = if at < 64 { Some(&mut self.low) } else { self.high_word(at) } {
            *word = *word & !(1 << (at % 64)) | u64::from(on) << (at % 64);
        }
    }

    #[cold]
    fn high_word(&mut self, at: usize) -> Option<&mut u64> {
        let word = at / 64 - 1;
        if self.high.len() <= word {
            self.high.resize(word + 1, 0);
        }
        self.high.get_mut(word)
    }
}
