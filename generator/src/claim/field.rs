//! `FieldClaims`: the questions about a field, each with its claims.

use super::{Claim, Claims, Lattice, Widest};
use crate::{
    link::Corpus,
    schema::{Field, Format, Nullability, Type},
};

/// What is put forward about a field.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct FieldClaims {
    /// What is its key on the wire?
    pub(crate) wire: Claims<Key>,
    /// What is its type, optionality and `null` apart?
    pub(crate) ty: Claims<Type>,
    /// What does a text hold?
    pub(crate) format: Claims<Format>,
    /// Is the key always there?
    pub(crate) required: Claims<bool>,
    /// May the value be `null`?
    pub(crate) nullable: Claims<Nullability>,
    /// Is the value a secret?
    pub(crate) secret: Claims<bool>,
}

/// A key on the wire.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Key {
    /// The key.
    pub(crate) name: String,
    /// Whether no page shows it as it stands on the wire.
    pub(crate) guessed: bool,
}

/// A claim on one of the questions about a field.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Answer {
    /// On its key on the wire.
    Wire(Claim<Key>),
    /// On its type.
    Type(Claim<Type>),
    /// On what a text holds.
    Format(Claim<Format>),
    /// On whether the value may be `null`.
    Nullable(Claim<Nullability>),
    /// On whether the value is a secret.
    Secret(Claim<bool>),
}

impl FieldClaims {
    /// Puts a claim to its question.
    pub(crate) fn take(&mut self, answer: Answer) {
        match answer {
            Answer::Wire(claim) => self.wire.push(claim),
            Answer::Type(claim) => self.ty.push(claim),
            Answer::Format(claim) => self.format.push(claim),
            Answer::Nullable(claim) => self.nullable.push(claim),
            Answer::Secret(claim) => self.secret.push(claim),
        }
    }

    /// Writes what the claims come to into `facts`, without why: nothing that is still to be concluded may depend on that.
    pub(crate) fn conclude(&self, facts: &mut Field, types: &impl Lattice<Type>) {
        if let Some(Key { name, guessed }) = self.wire.value(&Widest) {
            (facts.wire.value, facts.guessed) = (name, guessed);
        }
        facts.ty.value = self.ty.value(types).unwrap_or(Type::Any);
        facts.required.value = self.required.value(&Widest).unwrap_or_default();
        facts.nullable.value = self.nullable.value(&Widest).unwrap_or_default();
        facts.secret.value = self.secret.value(&Widest).unwrap_or_default();
    }

    /// The same with why, once everything is concluded.
    pub(crate) fn finish(&self, facts: &mut Field, types: &impl Lattice<Type>, corpus: &Corpus<'_>) {
        facts.wire.because = self.wire.weigh(&Widest).and_then(|verdict| verdict.by.evidence(corpus));
        facts.ty = self.ty.fact(types, corpus, Type::Any);
        facts.format = self.format.weigh(&Widest).map(|verdict| verdict.fact(corpus));
        facts.required = self.required.fact(&Widest, corpus, false);
        facts.nullable = self.nullable.fact(&Widest, corpus, Nullability::Unknown);
        facts.secret = self.secret.fact(&Widest, corpus, false);
    }
}
