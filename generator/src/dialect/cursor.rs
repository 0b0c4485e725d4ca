//! `Cursor`: a place in a text that only moves forward, and what stands there.

mod link;
mod mismatch;

use std::borrow::Cow;

pub(super) use self::mismatch::{Mismatch, Parsed};
use crate::limits::VALUE_DEPTH;

/// A place in a text.
#[derive(Debug, Clone)]
pub(super) struct Cursor<'t> {
    text: &'t str,
    at: usize,
    depth: usize,
    markdown: bool,
}

impl<'t> Cursor<'t> {
    /// At the beginning of code.
    pub(super) fn code(text: &'t str) -> Self {
        Self { text, at: 0, depth: 0, markdown: false }
    }

    /// At the beginning of Markdown, where `\<` means `<`.
    pub(super) fn markdown(text: &'t str) -> Self {
        Self { markdown: true, ..Self::code(text) }
    }

    /// The offset from the beginning of the text.
    pub(super) fn at(&self) -> usize {
        self.at
    }

    /// Back to an offset that [`at`](Self::at) gave.
    pub(super) fn back_to(&mut self, at: usize) {
        self.at = at;
    }

    /// What has not been read yet.
    pub(super) fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// What has been read since `start`.
    pub(super) fn since(&self, start: usize) -> &'t str {
        self.text.get(start..self.at).unwrap_or_default()
    }

    /// The next character, behind the backslash of a Markdown escape.
    pub(super) fn peek(&mut self) -> Option<char> {
        let mut chars = self.rest().chars();
        let next = chars.next()?;
        if !(self.markdown && next == '\\') {
            return Some(next);
        }
        let escaped = chars.next().filter(char::is_ascii_punctuation);
        self.at += usize::from(escaped.is_some());
        escaped.or(Some(next))
    }

    /// Reads the next character.
    pub(super) fn bump(&mut self) -> Option<char> {
        let next = self.peek()?;
        self.at += next.len_utf8();
        Some(next)
    }

    /// Reads the next `bytes` bytes as they stand.
    pub(super) fn skip(&mut self, bytes: usize) {
        self.at = (self.at + bytes).min(self.text.len());
    }

    /// Reads `token` if it comes next.
    pub(super) fn eat(&mut self, token: &str) -> bool {
        let start = self.at;
        let all = token.chars().all(|c| self.bump() == Some(c));
        if !all {
            self.at = start;
        }
        all
    }

    /// Reads white space.
    pub(super) fn space(&mut self) {
        let rest = self.rest();
        // Most often there is none, or one blank.
        if rest.starts_with(|c: char| c <= ' ' || !c.is_ascii()) {
            self.at += rest.len() - rest.trim_start().len();
        }
    }

    /// Reads white space and comments of the C family.
    pub(super) fn trivia(&mut self) {
        loop {
            self.space();
            let rest = self.rest();
            let length = match rest.get(..2) {
                Some("//") => rest.find('\n').unwrap_or(rest.len()),
                Some("/*") => rest.find("*/").map_or(rest.len(), |at| at + 2),
                _ => return,
            };
            self.skip(length);
        }
    }

    /// Reads what `belongs`: as it stands, unless the back slash of an escape parts it.
    pub(super) fn run(&mut self, belongs: impl Fn(char) -> bool) -> Cow<'t, str> {
        let mut run = Cow::Borrowed("");
        while self.peek().is_some_and(&belongs) {
            let rest = self.rest();
            let end = rest.find(|c| !belongs(c)).unwrap_or(rest.len());
            run += rest.get(..end).unwrap_or_default();
            self.at += end;
        }
        run
    }

    /// Reads an identifier; empty where none comes next.
    pub(super) fn word(&mut self) -> Cow<'t, str> {
        match self.peek() {
            Some(c) if c.is_ascii_digit() => Cow::Borrowed(""),
            _ => self.run(|c| c.is_alphanumeric() || c == '_' || c == '$'),
        }
    }

    /// Reads `components.ChatMessage`: identifiers with dots between them; empty where none comes next.
    pub(super) fn path(&mut self) -> Cow<'t, str> {
        let mut path = self.word();
        loop {
            let before = self.at;
            if path.is_empty() || !self.eat(".") {
                return path;
            }
            let next = self.word();
            if next.is_empty() {
                self.at = before;
                return path;
            }
            path.to_mut().extend([".", &next]);
        }
    }

    /// Reads `token`, after white space.
    pub(super) fn expect(&mut self, token: &str) -> Parsed<()> {
        self.space();
        if self.eat(token) {
            return Ok(());
        }
        Err(self.expected(&format!("`{token}`")))
    }

    /// Reads white space, and nothing else may follow.
    pub(super) fn end(&mut self) -> Parsed<()> {
        self.space();
        if self.rest().is_empty() {
            return Ok(());
        }
        Err(self.expected("the end"))
    }

    /// Reads something one level deeper; too deep is an error.
    pub(super) fn nested<T>(&mut self, read: impl FnOnce(&mut Self) -> Parsed<T>) -> Parsed<T> {
        if self.depth == VALUE_DEPTH {
            return Err(self.expected(&format!("at most {VALUE_DEPTH} levels of nesting")));
        }
        self.depth += 1;
        let read = read(self);
        self.depth -= 1;
        read
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markdown_escapes_are_punctuation_and_code_backslashes_are_not() {
        let mut cell = Cursor::markdown("Get\\_Key\\<\\n");
        assert_eq!(cell.word(), "Get_Key");
        assert!(cell.eat("<"));
        assert_eq!(cell.peek(), Some('\\'));
        assert!(!Cursor::code("\\<").eat("<"));
    }

    #[test]
    fn a_path_ends_before_a_dot_that_leads_nowhere() {
        let mut cursor = Cursor::code("a.b.c. d");
        assert_eq!(cursor.path(), "a.b.c");
        assert_eq!(cursor.rest(), ". d");
        assert_eq!(Cursor::code("1a").word(), "", "no identifier begins with a digit");
    }

    #[test]
    fn comments_are_no_code() {
        let mut cursor = Cursor::code(" // a\n /* b */ c /*");
        cursor.trivia();
        assert_eq!(cursor.word(), "c");
        cursor.trivia();
        assert_eq!(cursor.rest(), "");
    }
}
