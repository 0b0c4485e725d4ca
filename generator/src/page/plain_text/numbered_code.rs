//! Code as it is copied: each line begins with its own number, glued to the code.

use crate::page::{
    Fence,
    excerpt::Excerpt,
    fence::{code, joined},
};

/// Whether a listing begins here.
pub(super) fn begins(line: Excerpt<'_>) -> bool {
    after(line, 1).is_some()
}

/// The code in `lines`; they hold nothing else.
pub(super) fn read<'a>(lines: &[Excerpt<'a>]) -> Option<Fence<'a>> {
    let first = lines.iter().position(|line| !line.text.is_empty())?;
    let last = lines.iter().rposition(|line| !line.text.is_empty())?;
    let lines = lines.get(first..=last)?;
    if lines.first().copied().is_some_and(begins) {
        return Some(joined("", numbered(lines).into_iter()));
    }
    Some(match lines {
        [line] => code("", *line),
        lines => joined("", lines.iter().copied()),
    })
}

/// The lines without their numbers.
///
/// A number is cut off only where it is the one that comes next: in `10 | -1` on the first line the code is `0 | -1`.
fn numbered<'a>(lines: &[Excerpt<'a>]) -> Vec<Excerpt<'a>> {
    let mut code: Vec<Excerpt<'a>> = Vec::new();
    let mut number = 1;
    for line in lines {
        if let Some(rest) = after(*line, number) {
            code.push(rest);
            number += 1;
        } else if !line.text.is_empty() {
            // The site wrapped a long line, or put the number on a line of its own.
            match code.last_mut().filter(|last| last.text.is_empty()) {
                Some(bare) => *bare = *line,
                None => code.push(*line),
            }
        }
    }
    code
}

/// What follows `number` at the beginning of `line`.
pub(super) fn after(line: Excerpt<'_>, number: usize) -> Option<Excerpt<'_>> {
    line.strip_prefix(&number.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(source: &str) -> Option<String> {
        let lines: Vec<_> = Excerpt::of(source, 0, source.len()).lines().map(Excerpt::trim).collect();
        read(&lines).map(|fence| fence.text.into_owned())
    }

    #[test]
    fn numbers_are_cut_in_sequence() {
        assert_eq!(
            code("\n1let x = {\n2 12: 3,\n3\n43: 4,\n5};\n\n").as_deref(),
            Some("let x = {\n 12: 3,\n\n3: 4,\n};")
        );
        assert_eq!(code("10 | -1").as_deref(), Some("0 | -1"));
    }

    #[test]
    fn numbers_can_stand_alone_or_lack() {
        assert_eq!(code("1\na\n2\n3\nb").as_deref(), Some("a\n\nb"));
        assert_eq!(code("let x = {\n};").as_deref(), Some("let x = {\n};"));
        assert_eq!(code("\n"), None);
    }
}
