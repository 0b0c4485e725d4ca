// @generated from templates/support/src/support/shape.rs by `fieldtable codegen`. Do not edit.

//! `Shape`: what is known of an object before it is read.

use serde_json::Value;

use super::{
    decode_error::DecodeError, extra::Extra, form::Form, numeral::whole, output::Output, same_key::same_key,
    seen_fields::SeenFields, step::step,
};

/// The name of a type that is an object, and its fields in page order.
pub(crate) struct Shape {
    pub(crate) name: &'static str,
    pub(crate) fields: &'static [Field],
    /// The keys that no page shows as they stand on the wire: the server may spell them otherwise.
    guesses: &'static [&'static str],
    /// One bit for each of the first fields.
    required: u64,
    nullable: u64,
    /// The first fields by their keys: one bit in the set that the sign of its key names.
    signs: [u64; SIGNS],
}

/// How many signs keys have. With this many, few of the keys of an object share one.
const SIGNS: usize = 32;

/// How many fields are among the first: as many as a word has bits.
const FIRST: usize = u64::BITS as usize;

/// What tells most keys of an object apart at a glance: how long one is, and how it begins and ends.
#[inline]
const fn sign(key: &str) -> usize {
    match key.as_bytes() {
        [first, middle @ .., last] => (*first as usize + middle.len() + *last as usize) % SIGNS,
        _ => 0,
    }
}

/// A field of an object.
pub(crate) struct Field {
    /// The key on the wire.
    pub(crate) name: &'static str,
    /// The name in Rust.
    pub(crate) ident: &'static str,
    /// What its values look like.
    pub(crate) form: fn() -> Form,
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

impl Presence {
    const fn is_required(&self) -> bool {
        matches!(self, Self::Required | Self::Constant(_))
    }
}

impl Field {
    /// Whether a key names it. Keys are short: comparing words at once is faster than a call.
    #[inline]
    pub(crate) fn is(&self, key: &str) -> bool {
        equal(self.name.as_bytes(), key.as_bytes())
    }
}

impl Shape {
    #[allow(clippy::indexing_slicing, reason = "a constant expression; a wrong index would not compile")]
    pub(crate) const fn new(name: &'static str, fields: &'static [Field]) -> Self {
        let (mut required, mut nullable, mut signs, mut at) = (0, 0, [0; SIGNS], 0);
        let first = if fields.len() < FIRST { fields.len() } else { FIRST };
        while at < first {
            let (field, bit) = (&fields[at], 1 << at);
            match field.presence {
                Presence::Required | Presence::Constant(_) => required |= bit,
                Presence::Nullable => nullable |= bit,
                Presence::Optional => {}
            }
            signs[sign(field.name)] |= bit;
            at += 1;
        }
        Self { name, fields, guesses: &[], required, nullable, signs }
    }

    /// The same, where some of the keys are guessed.
    pub(crate) const fn guessing(self, guesses: &'static [&'static str]) -> Self {
        Self { guesses, ..self }
    }

    /// The index of the field with that name, or the number of fields.
    #[inline]
    pub(crate) fn find(&self, name: &str) -> usize {
        let mut left = self.signs.get(sign(name)).copied().unwrap_or_default();
        while left != 0 {
            let at = left.trailing_zeros() as usize;
            if self.fields.get(at).is_some_and(|field| field.is(name)) {
                return at;
            }
            left &= left - 1;
        }
        let beyond = self.fields.iter().skip(FIRST).position(|field| field.is(name));
        beyond.map_or(self.fields.len(), |at| FIRST + at)
    }

    /// The index of the field whose guessed name is like that one.
    pub(crate) fn guess(&self, name: &str) -> Option<usize> {
        self.guesses.iter().inspect(|_| step()).find(|guess| same_key(guess, name)).map(|guess| self.find(guess))
    }

    /// Whether there is a field with that name.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.find(name) < self.fields.len()
    }

    /// Checks that nothing is missing, and remembers what is unusual: which nullable fields did not come, and which
    /// others came as `null`.
    #[inline]
    pub(crate) fn check(&self, notes: &mut SeenFields, extra: &mut Extra) -> Result<(), DecodeError> {
        if !notes.spellings.is_empty() {
            self.keep_spellings(notes, extra);
        }
        let (expected, notable) = (self.required | self.nullable, notes.low.nulls & !self.nullable);
        if self.fields.len() <= FIRST && notes.low.seen & expected == expected && notable == 0 {
            return Ok(());
        }
        self.check_each(notes, extra)
    }

    #[cold]
    fn keep_spellings(&self, notes: &mut SeenFields, extra: &mut Extra) {
        for (at, key) in notes.spellings.drain(..) {
            if let Some(field) = self.fields.get(at) {
                extra.spell(field.name, key);
            }
        }
    }

    #[inline(never)]
    fn check_each(&self, notes: &SeenFields, extra: &mut Extra) -> Result<(), DecodeError> {
        for (at, field) in self.fields.iter().enumerate() {
            match &field.presence {
                Presence::Required | Presence::Constant(_) if !notes.is_seen(at) => {
                    return Err(DecodeError::new("missing field").in_field(self.name, field.name));
                }
                Presence::Nullable if !notes.is_seen(at) => extra.mark_absent(field.name),
                Presence::Nullable => {}
                _ if notes.is_null(at) => extra.mark_null(field.name),
                _ => {}
            }
        }
        Ok(())
    }

    /// The field that a key names, perhaps in another spelling, and its index.
    pub(crate) fn field(&self, key: &str) -> Option<(usize, &'static Field)> {
        let at = match self.find(key) {
            at if at == self.fields.len() => self.guess(key)?,
            at => at,
        };
        self.fields.get(at).map(|field| (at, field))
    }

    /// How many fields are missing that are always there.
    pub(crate) fn missing(&self, notes: &SeenFields) -> u32 {
        let beyond = self.fields.iter().enumerate().skip(FIRST);
        let missing = beyond.filter(|(at, field)| field.presence.is_required() && !notes.is_seen(*at)).count();
        (self.required & !notes.low.seen).count_ones() + u32::try_from(missing).unwrap_or(u32::MAX)
    }

    /// How many fields there are.
    pub(crate) fn len(&self) -> u32 {
        u32::try_from(self.fields.len()).unwrap_or(u32::MAX)
    }
}

impl Literal {
    pub(crate) fn output(self) -> Output<'static> {
        match self {
            Self::Null => Output::Null,
            Self::Boolean(value) => Output::Boolean(value),
            Self::Integer(value) => Output::Integer(value),
            Self::Fraction(value) => Output::Fraction(value),
            Self::Text(value) => Output::Text(value),
        }
    }

    pub(crate) fn is(&self, value: &Value) -> bool {
        match self {
            Self::Null => value.is_null(),
            Self::Boolean(own) => value.as_bool() == Some(*own),
            Self::Integer(own) => value.as_i64().or_else(|| value.as_f64().and_then(whole)) == Some(*own),
            Self::Fraction(own) => value.as_f64() == Some(*own),
            Self::Text(own) => value.as_str() == Some(own),
        }
    }
}

/// Whether two keys are equal. Both ends of a short one are all of it, and fit registers.
#[inline]
fn equal(one: &[u8], other: &[u8]) -> bool {
    let same = || ends::<16>(one, other).or_else(|| ends::<8>(one, other)).or_else(|| ends::<4>(one, other));
    one.len() == other.len() && same().unwrap_or_else(|| one.iter().eq(other))
}

/// Whether two texts of one length, of at least `N` bytes, are equal.
#[inline]
fn ends<const N: usize>(one: &[u8], other: &[u8]) -> Option<bool> {
    let last = one.last_chunk::<N>()? == other.last_chunk::<N>()?;
    let first = one.first_chunk::<N>()? == other.first_chunk::<N>()?;
    Some(last && first && (one.len() <= 2 * N || one == other))
}
