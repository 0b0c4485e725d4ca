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
    let mut lines: Vec<Line<'_>> = Vec::with_capacity(source.len() / 24);
    let mut heads: Vec<usize> = Vec::new();
    let (mut blank, mut edge) = (false, true);
    for text in source.lines().map(str::trim_ascii) {
        if text.is_empty() {
            blank = true;
            continue;
        }
        let closes = text.starts_with(['}', ']', ')']);
        let apart = blank && !edge && !closes;
        (blank, edge) = (false, false);
        if closes {
            let head = heads.pop().ok_or_else(|| format!("`{text}` closes nothing"))?;
            if close(&mut lines, head, text)? {
                continue;
            }
        }
        let line = Line { text: text.into(), apart, depth: heads.len(), head: heads.last().copied(), end: None };
        if line.opens().is_some() {
            edge = true;
            heads.push(lines.len());
        }
        lines.push(line);
    }
    match heads.pop().and_then(|at| lines.get(at)) {
        Some(head) => Err(format!("`{}` is not closed", head.text)),
        None => Ok(lines),
    }
}

/// Closes the block of the line `at` with `text`; true if that has become one line.
fn close(lines: &mut Vec<Line<'_>>, at: usize, text: &str) -> Result<bool, String> {
    let (end, joined) = (lines.len(), joined(lines.get(at..).unwrap_or_default(), text));
    let head = lines.get_mut(at).filter(|head| head.opens() == text.chars().next());
    let head = head.ok_or_else(|| format!("`{text}` closes something else"))?;
    let Some(joined) = joined else {
        head.end = Some(end);
        return Ok(false);
    };
    head.text = joined.into();
    lines.truncate(at + 1);
    Ok(true)
}

/// A list in one line: its head and its values, then `text`, which closes it. None if it is no list or does not fit.
fn joined(list: &[Line<'_>], text: &str) -> Option<String> {
    let (head, values) = list.split_first()?;
    let width: usize = list.iter().map(|line| line.text.len() + 1).sum();
    let fits = head.depth * INDENT.len() + width + text.len() <= WIDTH + if values.is_empty() { 1 } else { 3 };
    if head.opens() != Some(']') || !fits || values.iter().any(|line| line.end.is_some()) {
        return None;
    }
    let values: Vec<&str> = values.iter().map(|line| &*line.text).collect();
    let values = values.join(" ");
    Some(format!("{}{}{text}", head.text, values.trim_end_matches(',')))
}

impl Line<'_> {
    /// What closes the block that it opens.
    fn opens(&self) -> Option<char> {
        let open = self.text.chars().next_back().filter(|_| !self.text.starts_with("//"));
        open.and_then(|open| {
            [('{', '}'), ('[', ']'), ('(', ')')].into_iter().find_map(|(o, c)| (o == open).then_some(c))
        })
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    #[test]
    fn a_line_knows_its_blocks() {
        let lines = lines("\n// {\nimpl X {\n\n  fn x() {\n call(\n1,\n)\n}\n\n\nconst X: u8 = 1;\n\n}\n").unwrap();
        let told: Vec<_> = lines.iter().map(|line| (line.depth, line.apart, line.head, line.end)).collect();
        let expected = [
            (0, false, None, None),
            (0, false, None, Some(8)),
            (1, false, Some(1), Some(6)),
            (2, false, Some(2), Some(5)),
            (3, false, Some(3), None),
            (2, false, Some(2), None),
            (1, false, Some(1), None),
            (1, true, Some(1), None),
            (0, false, None, None),
        ];
        assert_eq!(told, expected);
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
        for text in ["}", "a {", "a {\nb(\n}\n)", "a {\n}\n}"] {
            assert!(lines(text).is_err(), "{text}");
        }
    }
}
