//! Lines of code, and the blocks that they open and close.

use std::borrow::Cow;

use super::{INDENT, WIDTH};

/// A line of code or a comment.
pub(super) struct Line<'a> {
    /// What stands in it, without the white space around it.
    pub(super) text: Cow<'a, str>,
    /// Whether a blank line is in front of it.
    pub(super) apart: bool,
    /// How many blocks it is in.
    pub(super) depth: usize,
    /// The line that opens the innermost of them.
    pub(super) head: Option<usize>,
    /// The line that closes the block that it opens.
    pub(super) end: Option<usize>,
}

/// The lines of `source`, a template's text. Of blank lines in a row one is left, at the edges of a block none; a list
/// in brackets becomes one line if it fits.
///
/// # Errors
///
/// Where blocks do not close as they open: something stands in a line that was not meant to be there.
pub(super) fn lines(source: &str) -> Result<Vec<Line<'_>>, String> {
    let mut blocks = Blocks { lines: Vec::with_capacity(source.len() / 24), heads: Vec::new() };
    let mut blank = false;
    for text in source.lines().map(str::trim_ascii) {
        match text.as_bytes().first() {
            None => blank = true,
            Some(b'}' | b']' | b')') => blocks.close(text)?,
            Some(_) => blocks.add(text.into(), blank && !blocks.is_at_edge()),
        }
        blank &= text.is_empty();
    }
    match blocks.heads.pop().and_then(|at| blocks.lines.get(at)) {
        Some(head) => Err(format!("`{}` is not closed", head.text)),
        None => Ok(blocks.lines),
    }
}

/// The lines that were read, and those among them whose blocks are not closed yet.
struct Blocks<'a> {
    lines: Vec<Line<'a>>,
    heads: Vec<usize>,
}

impl<'a> Blocks<'a> {
    fn is_at_edge(&self) -> bool {
        self.lines.last().is_none_or(|line| line.opens().is_some())
    }

    fn add(&mut self, text: Cow<'a, str>, apart: bool) {
        let line = Line { text, apart, depth: self.heads.len(), head: self.heads.last().copied(), end: None };
        if line.opens().is_some() {
            self.heads.push(self.lines.len());
        }
        self.lines.push(line);
    }

    /// Ends the innermost block with a line of `text`, or makes one line of both.
    fn close(&mut self, text: &'a str) -> Result<(), String> {
        let (at, end) = (self.heads.pop().unwrap_or(usize::MAX), self.lines.len());
        let joined = self.lines.get(at..).and_then(|block| joined(block, text));
        let head = self.lines.get_mut(at).filter(|head| head.opens() == text.chars().next());
        let head = head.ok_or_else(|| format!("`{text}` closes nothing"))?;
        let apart = head.apart;
        let Some(joined) = joined else {
            head.end = Some(end);
            self.add(text.into(), false);
            return Ok(());
        };
        self.lines.truncate(at);
        self.add(joined.into(), apart);
        Ok(())
    }
}

/// A list in one line: its head and its values, then `text`, which closes it. None if it is no list or does not fit.
fn joined(list: &[Line<'_>], text: &str) -> Option<String> {
    let (head, values) = list.split_first().filter(|(head, _)| head.opens() != Some('}'))?;
    // Each value and the head with a blank behind it: too much by the comma of the last value, and the blanks at the ends.
    let width: usize = list.iter().map(|line| line.text.len() + 1).sum::<usize>() + text.len();
    // A list that is too wide by the comma behind it alone is left to prettyplease, which does not count that comma everywhere.
    let comma = usize::from(text.ends_with(','));
    let fits = head.depth * INDENT.len() + width <= WIDTH + comma + if values.is_empty() { 1 } else { 3 };
    if !fits || values.iter().any(|line| line.end.is_some()) {
        return None;
    }
    let mut joined = String::with_capacity(width);
    joined.push_str(&head.text);
    values.iter().for_each(|value| joined.extend([&*value.text, " "]));
    joined.truncate(joined.trim_end_matches([',', ' ']).len());
    joined.push_str(text);
    Some(joined)
}

impl Line<'_> {
    /// What closes the block that it opens.
    fn opens(&self) -> Option<char> {
        match self.text.as_bytes().last() {
            _ if self.text.starts_with("//") => None,
            Some(b'{') => Some('}'),
            Some(b'[') => Some(']'),
            Some(b'(') => Some(')'),
            _ => None,
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    #[test]
    fn a_line_knows_its_blocks() {
        let lines = lines("\n// {\nimpl X {\n\n  fn x() {\n x();\n}\n\n\nconst X: u8 = 1;\n\n}\n").unwrap();
        let found: Vec<_> = lines.iter().map(|line| (line.depth, line.apart, line.head, line.end)).collect();
        let expected = [
            (0, false, None, None),
            (0, false, None, Some(6)),
            (1, false, Some(1), Some(4)),
            (2, false, Some(2), None),
            (1, false, Some(1), None),
            (1, true, Some(1), None),
            (0, false, None, None),
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn a_list_is_one_line_if_it_fits() {
        let texts =
            |source: &str| lines(source).unwrap().into_iter().map(|line| line.text.into_owned()).collect::<Vec<_>>();
        assert_eq!(texts("let x = [\n];"), ["let x = [];"]);
        assert_eq!(texts("f([\na,\nb,\n])"), ["f([a, b])"]);
        let fits = "a".repeat(WIDTH - "[, b];".len());
        assert_eq!(texts(&format!("[\n{fits},\nb,\n];")), [format!("[{fits}, b];")]);
        assert_eq!(texts(&format!("[\n{fits}a,\nb,\n];")), ["[", &format!("{fits}a,"), "b,", "];"]);
    }

    #[test]
    fn blocks_close_as_they_open() {
        for text in ["}", "a {", "a {\nb(\n}\n)", "a {\n}\n}", "a(\n]"] {
            assert!(lines(text).is_err(), "{text}");
        }
    }
}
