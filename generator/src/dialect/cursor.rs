//! `Cursor`: a place in a text that only moves forward, and what stands there.

use crate::{
    dialect::Unreadable,
    evidence::Span,
    page::{Fence, Text},
};

/// How deep values and types may nest: far deeper than any page, far shallower than the stack.
const DEEPEST: usize = 64;

/// What a parser gives.
pub(super) type Parsed<T> = Result<T, Mismatch>;

/// A place in a text.
#[derive(Debug, Clone)]
pub(super) struct Cursor<'t> {
    text: &'t str,
    at: usize,
    depth: usize,
    markdown: bool,
}

/// Something else stands where a parser expected something: offsets in its text, and a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Mismatch {
    start: usize,
    end: usize,
    message: String,
}

impl Mismatch {
    /// The same, in terms of the file that `text` comes from.
    pub(super) fn in_text(self, text: &Text<'_>) -> Unreadable {
        Unreadable { span: part_of(text, self.start, self.end), message: self.message }
    }

    /// The same, in terms of the file that `fence` comes from.
    pub(super) fn in_fence(self, fence: &Fence<'_>) -> Unreadable {
        Unreadable { span: fence.span(self.start, self.end), message: self.message }
    }
}

/// The span of the bytes `start..end` of a text; all of it where escapes were undone and offsets no longer tell.
pub(super) fn part_of(text: &Text<'_>, start: usize, end: usize) -> Span {
    let first = text.span.start as usize;
    if (text.span.end as usize).checked_sub(first) != Some(text.value.len()) {
        return text.span;
    }
    Span::new(first + start, first + end)
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
        self.at += self.rest().len() - self.rest().trim_start().len();
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

    /// Reads what `belongs`.
    pub(super) fn run(&mut self, belongs: impl Fn(char) -> bool) -> String {
        let mut run = String::new();
        while let Some(c) = self.peek().filter(|c| belongs(*c)) {
            run.push(c);
            self.at += c.len_utf8();
        }
        run
    }

    /// Reads an identifier; empty where none comes next.
    pub(super) fn word(&mut self) -> String {
        match self.peek() {
            Some(c) if c.is_ascii_digit() => String::new(),
            _ => self.run(|c| c.is_alphanumeric() || c == '_' || c == '$'),
        }
    }

    /// Reads `components.ChatMessage`: identifiers with dots between them; empty where none comes next.
    pub(super) fn path(&mut self) -> String {
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
            path.push('.');
            path.push_str(&next);
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

    /// Says that `what` was expected here.
    pub(super) fn expected(&self, what: &str) -> Mismatch {
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

    /// Reads something one level deeper; too deep is an error.
    pub(super) fn nested<T>(&mut self, read: impl FnOnce(&mut Self) -> Parsed<T>) -> Parsed<T> {
        if self.depth == DEEPEST {
            let message = format!("expected at most {DEEPEST} levels of nesting, found more");
            return Err(Mismatch { start: self.at, end: self.at, message });
        }
        self.depth += 1;
        let read = read(self);
        self.depth -= 1;
        read
    }

    /// Reads a Markdown link `[label](target)` if one comes next: a cursor on its label, which can hold brackets, and its target.
    pub(super) fn link(&mut self) -> Option<(Self, &'t str)> {
        let rest = self.rest().strip_prefix('[')?;
        let close = closing(rest, '[', ']')?;
        let target = rest.get(close + 1..)?.strip_prefix('(')?;
        let end = closing(target, '(', ')')?;
        let start = self.at + 1;
        self.at = start + close + 2 + end + 1;
        let label = Self { text: self.text.get(..start + close)?, at: start, ..*self };
        Some((label, target.get(..end)?.split_whitespace().next().unwrap_or_default()))
    }
}

/// Where the bracket that is already open closes.
fn closing(text: &str, open: char, close: char) -> Option<usize> {
    let mut depth = 0_usize;
    let mut escaped = false;
    for (at, c) in text.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            c if c == close && depth == 0 => return Some(at),
            c if c == close => depth -= 1,
            c if c == open => depth += 1,
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use super::*;

    #[test]
    fn a_link_has_brackets_in_its_label_and_parentheses_in_its_target() {
        let mut cursor = Cursor::markdown("[List[a.B]](../x_(y).md \"t\")[]");
        let (mut label, target) = cursor.link().unwrap();
        assert_eq!((label.rest(), target), ("List[a.B]", "../x_(y).md"));
        assert_eq!(label.path(), "List");
        assert_eq!(cursor.rest(), "[]");
        assert!(cursor.link().is_none(), "brackets alone are no link");
    }

    #[test]
    fn markdown_escapes_are_punctuation_and_code_backslashes_are_not() {
        let mut cell = Cursor::markdown("Get\\_Key\\<\\n");
        assert_eq!(cell.word(), "Get_Key");
        assert!(cell.eat("<"));
        assert_eq!(cell.peek(), Some('\\'));
        assert!(!Cursor::code("\\<").eat("<"));
    }

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
}
