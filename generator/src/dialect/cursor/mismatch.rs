//! `Mismatch`: what a parser expected, and what stands there instead.

use super::Cursor;
use crate::{
    dialect::Unreadable,
    page::{Fence, Text},
    place::Span,
};

/// What a parser gives.
pub(in crate::dialect) type Parsed<T> = Result<T, Mismatch>;

/// Something else stands where a parser expected something: offsets in its text, and a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::dialect) struct Mismatch {
    start: usize,
    end: usize,
    message: String,
}

impl Mismatch {
    /// The same, in terms of the file that `text` comes from.
    pub(in crate::dialect) fn in_text(self, text: &Text<'_>) -> Unreadable {
        Unreadable { span: part_of(text, self.start, self.end), message: self.message }
    }

    /// The same, in terms of the file that `fence` comes from.
    pub(in crate::dialect) fn in_fence(self, fence: &Fence<'_>) -> Unreadable {
        Unreadable { span: fence.span(self.start, self.end), message: self.message }
    }
}

/// The span of the bytes `start..end` of a text; all of it where escapes were undone and offsets no longer tell.
fn part_of(text: &Text<'_>, start: usize, end: usize) -> Span {
    let first = text.span.start as usize;
    if (text.span.end as usize).checked_sub(first) != Some(text.value.len()) {
        return text.span;
    }
    Span::new(first + start, first + end)
}

impl Cursor<'_> {
    /// Says that `what` was expected here.
    pub(in crate::dialect) fn expected(&self, what: &str) -> Mismatch {
        let rest = self.rest();
        let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
        let found: String = rest.get(..end).unwrap_or_default().chars().take(24).collect();
        let message = match found.as_str() {
            "" if rest.is_empty() => format!("expected {what}, found the end"),
            "" => format!("expected {what}, found white space"),
            found => format!("expected {what}, found `{found}`"),
        };
        Mismatch { start: self.at, end: self.at + found.len(), message }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mismatch_says_what_stands_there_and_where() {
        let mut cursor = Cursor::code("abc déf ghi");
        cursor.word();
        cursor.space();
        let text = Text::new("abc déf ghi".into(), Span::new(100, 112));
        let unreadable = cursor.expected("a type").in_text(&text);
        assert_eq!(unreadable.message, "expected a type, found `déf`");
        assert_eq!(unreadable.span, Span::new(104, 108));
        let shorter = Text::new("abc".into(), Span::new(100, 112));
        assert_eq!(part_of(&shorter, 1, 2), shorter.span, "offsets say nothing once escapes are undone");
    }

    #[test]
    fn the_end_is_named_too() {
        let ends = |text| Cursor::code(text).expected("`;`").in_text(&Text::default()).message;
        assert_eq!(ends(""), "expected `;`, found the end");
        assert_eq!(ends("\n"), "expected `;`, found white space");
        assert_eq!(ends(&"x".repeat(99)), format!("expected `;`, found `{}`", "x".repeat(24)));
    }
}
