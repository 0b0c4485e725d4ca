//! What is escaped in a page: back slashes before punctuation, `<br/>` for line ends.

use std::borrow::Cow;

/// The line break at the beginning of `text`: its length.
pub(super) fn line_break(text: &str) -> Option<usize> {
    let rest = text.strip_prefix("<br")?.trim_start();
    let rest = rest.strip_prefix('/').map_or(rest, str::trim_start);
    Some(text.len() - rest.strip_prefix('>')?.len())
}

/// `text` with `<br/>` read as a line end and `\x` read as `x` where `escaped` says so of `x`.
pub(super) fn undo(text: &str, escaped: impl Fn(u8) -> bool) -> Cow<'_, str> {
    if !text.contains(['\\', '<']) {
        return Cow::Borrowed(text);
    }
    let mut plain = String::with_capacity(text.len());
    let mut kept = 0;
    let mut at = 0;
    while let Some(found) = text.get(at..).and_then(|rest| rest.find(['\\', '<'])) {
        at += found;
        let Some(length) = step(text, at, &escaped, &mut plain, kept) else {
            at += 1;
            continue;
        };
        kept = at + length;
        // What follows a back slash is not looked at again.
        at = if length == 1 { kept + 1 } else { kept };
    }
    if kept == 0 {
        return Cow::Borrowed(text);
    }
    plain.push_str(text.get(kept..).unwrap_or_default());
    Cow::Owned(plain)
}

/// Copies what stands before an escape at `at`; returns how many bytes the escape itself takes.
fn step(text: &str, at: usize, escaped: &impl Fn(u8) -> bool, plain: &mut String, kept: usize) -> Option<usize> {
    let rest = text.get(at..)?;
    let (length, reads) = match line_break(rest) {
        Some(length) => (length, "\n"),
        None => rest.strip_prefix('\\')?.bytes().next().filter(|next| escaped(*next)).map(|_| (1, ""))?,
    };
    plain.push_str(text.get(kept..at)?);
    plain.push_str(reads);
    Some(length)
}

/// Whether a back slash before `byte` is Markdown's, and not a back slash of the text: a text can hold `\\` and `\"` of its own.
pub(super) fn is_markdown(byte: u8) -> bool {
    byte.is_ascii_punctuation() && !matches!(byte, b'\\' | b'"' | b'/')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_breaks_and_escapes_are_undone() {
        assert_eq!(undo(r"a<br/>b<br />c<br>\|\{\d <b>", |b| b"|{".contains(&b)), "a\nb\nc\n|{\\d <b>");
        assert!(matches!(undo(r"\d<p>", is_markdown), Cow::Borrowed(_)));
        assert_eq!(undo(r"\__", is_markdown), "__");
        assert_eq!(undo("<br\n / >x<br //>", is_markdown), "\nx<br //>");
    }
}
