//! Markdown links in type cells.

use super::Cursor;

impl<'t> Cursor<'t> {
    /// Reads a Markdown link `[label](target)` if one comes next: a cursor on its label, which can hold brackets, and its target.
    pub(in crate::dialect) fn link(&mut self) -> Option<(Self, &'t str)> {
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
    }

    #[test]
    fn brackets_alone_are_no_link() {
        for text in ["[]", "[a]", "[a](b", "[a", "[a] (b)", "(b)", ""] {
            let mut cursor = Cursor::markdown(text);
            assert!(cursor.link().is_none(), "{text}");
            assert_eq!(cursor.rest(), text, "nothing is read");
        }
    }
}
