//! What a run gives: a crate with its lock, or problems.

use std::fmt;

use crate::{
    files::Files,
    problem::{self, Problem},
    resolve::Summary,
    schema::Schema,
};

/// What was made of the pages or of a lock.
#[derive(Debug, Default, PartialEq)]
pub struct Generated {
    /// The text of `schema.lock.yaml`.
    pub lock: String,
    /// The files of the crate, and of nothing else.
    pub files: Files,
    /// What the lock says.
    pub schema: Schema,
    /// What somebody should look at, at most as many as anybody reads.
    pub warnings: Vec<Problem>,
    /// What was read, and what became of it.
    pub summary: Summary,
}

/// Why nothing was made: what is wrong, at most as much of it as anybody reads.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Problems {
    /// Errors, at least one, and warnings.
    pub list: Vec<Problem>,
    /// What was read, and what became of it.
    pub summary: Summary,
}

impl Problems {
    /// `list`, after what `summary` tells was read.
    #[must_use]
    pub fn new(list: Vec<Problem>, summary: Summary) -> Self {
        Self { list: problem::bounded(list), summary }
    }
}

impl From<Problem> for Problems {
    fn from(problem: Problem) -> Self {
        Self::new(vec![problem], Summary::default())
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, problem) in self.list.iter().enumerate() {
            let break_before = if at > 0 { "\n" } else { "" };
            write!(f, "{break_before}{problem}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Problems {}
