//! `Place`: where something stands in a file, for machines and for people.

use std::{fmt, str::FromStr, sync::Arc};

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_counts_lines_and_characters_from_one() {
        let path: Arc<str> = "a.md".into();
        let place = Place::new(&path, "é\nxé y", Span::new(7, 8));
        assert_eq!(place.to_string(), "a.md:2:4");
    }
}
