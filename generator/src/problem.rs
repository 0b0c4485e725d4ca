//! `Problem`: what is wrong with the input, where, and what to do next.

use std::{borrow::Cow, fmt};

use crate::{evidence::Place, secret::redacted};

/// How bad a problem is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Nothing is written.
    Error,
    /// Written all the same; somebody should look.
    Warning,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Error => "error",
            Self::Warning => "warning",
        })
    }
}

/// Something wrong in a page, in `schema.yaml` or in the lock.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Whether it stops the run.
    pub severity: Severity,
    /// A stable name for the kind: `dangling-reference`.
    pub code: &'static str,
    /// Where; absent only where no file is to blame.
    pub place: Option<Place>,
    /// One sentence, without a full stop.
    pub message: String,
    /// The next step, one sentence.
    pub hint: Option<String>,
    /// Other places that belong to it, each with a few words.
    pub related: Vec<(Place, String)>,
}

impl Problem {
    /// An error of the kind `code`. Messages quote pages, so keys in them are redacted.
    pub fn error(code: &'static str, message: impl Into<String>) -> Self {
        let message = safe(message.into());
        Self { severity: Severity::Error, code, place: None, message, hint: None, related: Vec::new() }
    }

    /// A warning of the kind `code`.
    pub fn warning(code: &'static str, message: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(code, message) }
    }

    /// The same, at `place`.
    #[must_use]
    pub fn at(mut self, place: Place) -> Self {
        self.place = Some(place);
        self
    }

    /// The same, with the next step.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(safe(hint.into()));
        self
    }

    /// The same, with another place that belongs to it.
    #[must_use]
    pub fn related(mut self, place: Place, label: impl Into<String>) -> Self {
        self.related.push((place, safe(label.into())));
        self
    }
}

fn safe(text: String) -> String {
    match redacted(&text) {
        Cow::Owned(safe) => safe,
        Cow::Borrowed(_) => text,
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(place) = &self.place {
            write!(f, "{place}: ")?;
        }
        write!(f, "{}[{}]: {}", self.severity, self.code, self.message)?;
        if let Some(hint) = &self.hint {
            write!(f, "; {hint}")?;
        }
        Ok(())
    }
}
