//! `Fact<T>`: a value, with the evidence for it.

use std::{borrow::Cow, fmt, sync::Arc};

/// Why something is believed, from the weakest to the strongest kind.
///
/// It names pages and quotes words, but no lines: a row that moves changes nothing of what is known.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Evidence {
    /// A rule concluded it.
    Inferred {
        /// The rule, by the name of its file: `same_fields`.
        rule: Cow<'static, str>,
        /// What it concluded from.
        from: String,
    },
    /// An example shows it.
    Shown {
        /// The page.
        page: Arc<str>,
        /// The words of the example.
        text: String,
    },
    /// A page says it.
    Stated {
        /// The page.
        page: Arc<str>,
        /// The words of the page.
        text: String,
    },
    /// A person decided it in `schema.yaml`.
    Corrected {
        /// The reason that they gave.
        reason: String,
    },
}

impl Evidence {
    /// The name of the kind, for counts: `inferred`, `shown`, `stated`, `corrected`.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Inferred { .. } => "inferred",
            Self::Shown { .. } => "shown",
            Self::Stated { .. } => "stated",
            Self::Corrected { .. } => "corrected",
        }
    }
}

impl fmt::Display for Evidence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Inferred { rule, from } => write!(f, "inferred by {rule}: {from}"),
            Self::Shown { page, text } => write!(f, "{page} shows `{text}`"),
            Self::Stated { page, text } => write!(f, "{page} says `{text}`"),
            Self::Corrected { reason } => write!(f, "corrected: {reason}"),
        }
    }
}

/// A value, and why it is believed; no evidence means that the table plainly says it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Fact<T> {
    /// What is believed.
    pub value: T,
    /// Why, unless the page's table plainly says it.
    pub because: Option<Evidence>,
}

impl<T> Fact<T> {
    /// What a table plainly says.
    pub fn plain(value: T) -> Self {
        Self { value, because: None }
    }

    /// What `evidence` gives.
    pub fn new(value: T, evidence: Evidence) -> Self {
        Self { value, because: Some(evidence) }
    }
}
