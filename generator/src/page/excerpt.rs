//! `Excerpt`: a piece of the page, and where it stands.

use std::borrow::Cow;

use memchr::memchr;

use crate::{
    page::Text,
    place::{Span, Spanned},
};

/// Sixteen blanks: tables are padded with thousands of them, and a comparison of 16 bytes is one instruction.
const PADDING: &str = "                ";

/// A piece of the page, and the offset of its first byte.
#[derive(Debug, Clone, Copy)]
pub(super) struct Excerpt<'a> {
    pub(super) start: usize,
    pub(super) text: &'a str,
}

impl<'a> Excerpt<'a> {
    /// The bytes `start..end` of `source`; nothing where there are none such.
    pub(super) fn of(source: &'a str, start: usize, end: usize) -> Self {
        Self { start, text: source.get(start..end).unwrap_or_default() }
    }

    /// Offset behind the last byte.
    pub(super) fn end(self) -> usize {
        self.start + self.text.len()
    }

    pub(super) fn span(self) -> Span {
        Span::new(self.start, self.end())
    }

    /// The piece as it stands.
    pub(super) fn quoted(self) -> Text<'a> {
        self.reads(Cow::Borrowed(self.text))
    }

    /// The piece, read as `value`.
    pub(super) fn reads(self, value: Cow<'a, str>) -> Text<'a> {
        Spanned::new(value, self.span())
    }

    /// Its bytes `from..to`; nothing where there are none such.
    pub(super) fn cut(self, from: usize, to: usize) -> Self {
        Self { start: self.start + from, text: self.text.get(from..to).unwrap_or_default() }
    }

    /// Its bytes from `from`.
    pub(super) fn skip(self, from: usize) -> Self {
        self.cut(from, self.text.len())
    }

    /// Without white space, NBSP included, at both ends.
    pub(super) fn trim(self) -> Self {
        let text = trim_end(self.text);
        let start = text.trim_start();
        Self { start: self.start + (text.len() - start.len()), text: start }
    }

    pub(super) fn strip_prefix(self, prefix: &str) -> Option<Self> {
        self.text.starts_with(prefix).then(|| self.skip(prefix.len()))
    }

    pub(super) fn strip_suffix(self, suffix: &str) -> Option<Self> {
        self.text.ends_with(suffix).then(|| self.cut(0, self.text.len().saturating_sub(suffix.len())))
    }

    /// What stands between `left` and `right`, where it begins and ends with them.
    pub(super) fn between(self, left: &str, right: &str) -> Option<Self> {
        self.strip_prefix(left)?.strip_suffix(right)
    }

    /// Its lines, without line ends, stray carriage returns among them.
    pub(super) fn lines(self) -> impl Iterator<Item = Excerpt<'a>> {
        let mut at = 0;
        std::iter::from_fn(move || {
            let rest = self.text.get(at..).filter(|rest| !rest.is_empty())?;
            let length = memchr(b'\n', rest.as_bytes()).unwrap_or(rest.len());
            let line = self.cut(at, at + length);
            at += length + 1;
            Some(Self { text: line.text.trim_end_matches('\r'), ..line })
        })
    }
}

/// `text` without white space at its end.
fn trim_end(mut text: &str) -> &str {
    while let Some(rest) = text.strip_suffix(PADDING) {
        text = rest;
    }
    text.trim_end()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blanks_of_every_kind_are_trimmed() {
        let source = format!("x \u{a0}\ty{}\u{a0}\r", " ".repeat(40));
        let trimmed = Excerpt::of(&source, 1, source.len()).trim();
        assert_eq!((trimmed.start, trimmed.text), (5, "y"));
    }

    #[test]
    fn lines_know_where_they_stand() {
        let lines: Vec<_> = Excerpt::of("#a\r\n\n b", 1, 7).lines().map(|line| (line.start, line.text)).collect();
        assert_eq!(lines, [(1, "a"), (4, ""), (5, " b")]);
    }
}
