//! `Markdown` and `Inline`: texts that rustdoc takes for words and little else.

mod proof;

use std::fmt;

pub use proof::Links;

/// Paragraphs, lists and fences marked `text`, which end with it: nothing that stands behind it, after a blank line, is
/// read otherwise because of it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Markdown(String);

/// A part of a paragraph, in one line.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Inline(String);

impl Markdown {
    /// `text`, without the blanks at the ends of its lines, if nothing but what is allowed is in it.
    #[must_use]
    pub fn proven(text: &str, links: Links) -> Option<Self> {
        let text = trimmed(text);
        proof::holds(&text, links, proof::Form::Blocks).then_some(Self(text))
    }

    /// Whether there is no text.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The lines, of which none ends with a blank and the first begins with none.
    pub fn lines(&self) -> impl Iterator<Item = &str> {
        self.0.lines()
    }
}

impl Inline {
    /// `text`, if it is one line and nothing but what is allowed is in it.
    #[must_use]
    pub fn proven(text: &str, links: Links) -> Option<Self> {
        let text = trimmed(text);
        proof::holds(&text, links, proof::Form::Line).then_some(Self(text))
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<Inline> for Markdown {
    fn from(line: Inline) -> Self {
        Self(line.0)
    }
}

impl fmt::Display for Inline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A fence for `code`, which no line of it closes.
#[must_use]
pub fn fence(code: &str) -> String {
    let longest = code.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    "`".repeat(longest.max(2) + 1)
}

/// `text` as it will stand in a comment: without blanks at the ends of lines, and without blank lines around it.
fn trimmed(text: &str) -> String {
    let lines: Vec<&str> = text.trim_end().lines().map(str::trim_end).collect();
    lines.join("\n")
}
