//! `Fact<T>`: a value, with the evidence for it.

use std::{borrow::Cow, fmt, str::FromStr};

use crate::place::Place;

/// Why something is believed, from the weakest to the strongest kind.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Evidence {
    /// A rule concluded it.
    Inferred {
        /// The rule, by the name of its file: `same_fields`.
        rule: Cow<'static, str>,
        /// What it concluded from, a place included where there is one.
        from: String,
    },
    /// An example shows it.
    Shown {
        /// Where.
        place: Place,
        /// The words of the example.
        text: String,
    },
    /// A page says it.
    Stated {
        /// Where.
        place: Place,
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
    /// How strong this kind of evidence is; more is stronger.
    #[must_use]
    pub fn strength(&self) -> u8 {
        match self {
            Self::Inferred { .. } => 0,
            Self::Shown { .. } => 1,
            Self::Stated { .. } => 2,
            Self::Corrected { .. } => 3,
        }
    }

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
            Self::Shown { place, text } => write!(f, "{place} shows `{text}`"),
            Self::Stated { place, text } => write!(f, "{place} says `{text}`"),
            Self::Corrected { reason } => write!(f, "corrected: {reason}"),
        }
    }
}

impl FromStr for Evidence {
    type Err = ();

    /// Reads what `Display` writes.
    fn from_str(line: &str) -> Result<Self, ()> {
        if let Some(reason) = line.strip_prefix("corrected: ") {
            return Ok(Self::Corrected { reason: reason.to_owned() });
        }
        if let Some((rule, from)) = line.strip_prefix("inferred by ").and_then(|l| l.split_once(": ")) {
            return Ok(Self::Inferred { rule: rule.to_owned().into(), from: from.to_owned() });
        }
        let quoted = |verb: &str| {
            let (place, text) = line.split_once(verb)?;
            Some((place.parse().ok()?, text.strip_suffix('`')?.to_owned()))
        };
        if let Some((place, text)) = quoted(" shows `") {
            return Ok(Self::Shown { place, text });
        }
        let (place, text) = quoted(" says `").ok_or(())?;
        Ok(Self::Stated { place, text })
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

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used, reason = "a test that panics has failed")]
    use super::*;

    #[test]
    fn evidence_is_read_back_as_written() {
        let place: Place = "go/x.md:21:20".parse().expect("a place");
        for evidence in [
            Evidence::Inferred { rule: "same_fields".into(), from: "models.A: field b".into() },
            Evidence::Shown { place: place.clone(), text: "null".into() },
            Evidence::Stated { place, text: "*float64".into() },
            Evidence::Corrected { reason: "says `x`: no".into() },
        ] {
            assert_eq!(evidence.to_string().parse(), Ok(evidence));
        }
    }
}
