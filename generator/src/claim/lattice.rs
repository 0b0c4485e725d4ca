//! `Lattice`: which of two answers holds both.

use super::Key;
use crate::schema::{Format, Nullability, Openness};

/// How the answers to one question relate.
pub(crate) trait Lattice<T> {
    /// The answer that fits what both say.
    ///
    /// # Errors
    /// The wider of the two, where both cannot be right.
    fn join(&self, one: &T, other: &T) -> Result<T, T>;

    /// Whether an answer leaves open what weaker ones may decide.
    fn is_open(&self, _answer: &T) -> bool {
        false
    }
}

/// The lattices of questions with a few answers: the wider promises less.
pub(crate) struct Widest;

impl Lattice<bool> for Widest {
    fn join(&self, one: &bool, other: &bool) -> Result<bool, bool> {
        if one == other { Ok(*one) } else { Err(false) }
    }
}

impl Lattice<Nullability> for Widest {
    fn join(&self, one: &Nullability, other: &Nullability) -> Result<Nullability, Nullability> {
        match (one, other) {
            (Nullability::Unknown, known) | (known, Nullability::Unknown) => Ok(*known),
            _ if one == other => Ok(*one),
            _ => Err(Nullability::Yes),
        }
    }
}

impl Lattice<Openness> for Widest {
    fn join(&self, one: &Openness, other: &Openness) -> Result<Openness, Openness> {
        match (one, other) {
            (Openness::Assumed, said) | (said, Openness::Assumed) => Ok(*said),
            _ if one == other => Ok(*one),
            _ => Err(Openness::Stated),
        }
    }
}

impl Lattice<Format> for Widest {
    fn join(&self, one: &Format, other: &Format) -> Result<Format, Format> {
        match (one, other) {
            (Format::DateTime, Format::DateTime) => Ok(Format::DateTime),
        }
    }
}

/// Of two names none is wider: the first one is kept.
impl Lattice<String> for Widest {
    fn join(&self, one: &String, other: &String) -> Result<String, String> {
        if one == other { Ok(one.clone()) } else { Err(one.clone()) }
    }
}

/// A key that one page shows is no guess.
impl Lattice<Key> for Widest {
    fn join(&self, one: &Key, other: &Key) -> Result<Key, Key> {
        let guessed = one.guessed && other.guessed;
        if one.name == other.name { Ok(Key { guessed, ..one.clone() }) } else { Err(one.clone()) }
    }
}
