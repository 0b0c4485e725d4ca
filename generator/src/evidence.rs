//! `Fact<T>`: a value, with the evidence for it.

use std::{borrow::Cow, fmt, str::FromStr, sync::Arc};

/// A range of bytes in one file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Span {
    /// Offset of the first byte.
    pub start: u32,
    /// Offset behind the last byte.
    pub end: u32,
}

impl Span {
    /// The span of `start..end`.
    #[must_use]
    pub fn new(start: usize, end: usize) -> Self {
        let clamp = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        Self { start: clamp(start), end: clamp(end) }
    }
}

/// A value, and where in its file it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// Its bytes.
    pub span: Span,
}

impl<T> Spanned<T> {
    /// `value` at `span`.
    pub fn new(value: T, span: Span) -> Self {
        Self { value, span }
    }
}

/// Where the lines of a text begin, for places without a search from the start.
#[derive(Debug, Clone, Default)]
pub struct Lines(Vec<u32>);

impl Lines {
    /// The lines of `text`.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let breaks = memchr::memchr_iter(b'\n', text.as_bytes());
        Self(std::iter::once(0).chain(breaks.map(|at| Span::new(at + 1, 0).start)).collect())
    }

    /// The place of `span` in `text`, the content of `path`.
    #[must_use]
    pub fn place(&self, path: &Arc<str>, text: &str, span: Span) -> Place {
        let start = text.floor_char_boundary((span.start as usize).min(text.len()));
        let line = self.0.partition_point(|from| *from as usize <= start).max(1);
        let from = self.0.get(line - 1).map_or(0, |from| *from as usize);
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let column = count(text[from..start].chars().count() + 1);
        Place { path: Arc::clone(path), line: count(line), column, span }
    }
}

/// A place that a person can open: `path:line:column`, both counted from one, columns in characters.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The file, as people name it: relative, with forward slashes.
    pub path: Arc<str>,
    /// The line, from one.
    pub line: u32,
    /// The column in characters, from one.
    pub column: u32,
    /// The bytes in the file.
    pub span: Span,
}

impl Place {
    /// The place of `span` in `text`, the content of `path`.
    #[must_use]
    pub fn new(path: &Arc<str>, text: &str, span: Span) -> Self {
        Lines::of(text).place(path, text, span)
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.path, self.line, self.column)
    }
}

impl FromStr for Place {
    type Err = ();

    /// Reads what `Display` writes; the bytes are not part of it.
    fn from_str(text: &str) -> Result<Self, ()> {
        let (rest, column) = text.rsplit_once(':').ok_or(())?;
        let (path, line) = rest.rsplit_once(':').ok_or(())?;
        Ok(Self {
            path: path.into(),
            line: line.parse().map_err(drop)?,
            column: column.parse().map_err(drop)?,
            span: Span::default(),
        })
    }
}

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
    fn a_place_counts_lines_and_characters_from_one() {
        let path: Arc<str> = "a.md".into();
        let place = Place::new(&path, "é\nxé y", Span::new(7, 8));
        assert_eq!(place.to_string(), "a.md:2:4");
    }

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
