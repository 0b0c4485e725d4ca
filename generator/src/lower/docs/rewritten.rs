//! `Rewritten`: text from a page, written anew so that rustdoc neither runs nor links nor misreads it.
//!
//! What comes out is a small part of Markdown: paragraphs, lists, fences marked `text`, code, emphasis, and links to
//! the web. Everything else is text, and every character in it stands for itself. So it is meant; whether it is so, the
//! proof of [`Markdown`] tells, and where it is not, the words of the text are written without any form.

mod rewrite;

use std::{borrow::Cow, fmt};

use super::words;
use crate::text::{self, Inline, Links, Markdown};

/// Lines are broken here, where a word allows it.
const WIDTH: usize = 100;

/// A summary is sought in so many sentences: each is a part of the next, and they may be very many.
const MOST_ENDS: usize = 16;

/// Text from a page, block by block.
#[derive(Debug)]
pub(super) struct Rewritten<'a> {
    /// What the page says, without signs that do not print.
    said: Cow<'a, str>,
    blocks: Vec<Block>,
}

#[derive(Debug)]
enum Block {
    /// A paragraph in one line.
    Paragraph(String),
    /// An item of a list in one line: how deep, its mark, its text.
    Item(usize, String, String),
    /// A fence.
    Fence(String),
}

impl<'a> Rewritten<'a> {
    /// The text of a page.
    pub(super) fn new(text: &'a str) -> Self {
        let said = text::prose(text);
        let blocks = if is_plain(&said) {
            let text = super::one_line(&said);
            if text.is_empty() { Vec::new() } else { vec![Block::Paragraph(text)] }
        } else {
            rewrite::blocks(&said)
        };
        Self { said, blocks }
    }

    /// Whether nothing is said.
    pub(super) fn is_empty(&self) -> bool {
        self.blocks.is_empty()
    }

    /// All of it.
    pub(super) fn whole(&self) -> Markdown {
        Markdown::proven(&self.to_string(), Links::Web).unwrap_or_else(|| words::of(&self.said))
    }

    /// All of it in one line: its only paragraph, or its words.
    pub(super) fn line(&self) -> Inline {
        let only = match self.blocks.as_slice() {
            [Block::Paragraph(text)] => Inline::proven(text, Links::Web),
            _ => None,
        };
        only.unwrap_or_else(|| words::line(&self.said))
    }

    /// The first sentence, or the first paragraph where a sentence does not end at a safe place.
    pub(super) fn summary(&self) -> Option<Inline> {
        let Some(Block::Paragraph(text)) = self.blocks.first() else { return None };
        let balanced = |part: &str| ["`", "*", "<", "["].iter().all(|mark| part.matches(mark).count() % 2 == 0);
        let ends = text.match_indices(". ").take(MOST_ENDS).map(|(at, _)| text.split_at(at + 1).0);
        let sentences = ends.filter(|part| balanced(part) && !part.ends_with("e.g.") && !part.ends_with("i.e."));
        let mut proven = sentences.chain([text.as_str()]).filter_map(|part| Inline::proven(part, Links::Web));
        Some(proven.next().unwrap_or_else(|| words::line(self.said.trim().lines().next().unwrap_or_default())))
    }
}

impl fmt::Display for Rewritten<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, block) in self.blocks.iter().enumerate() {
            let before = at.checked_sub(1).and_then(|at| self.blocks.get(at));
            match (before, block) {
                (None, _) => {}
                (Some(Block::Item(..)), Block::Item(..)) => f.write_str("\n")?,
                _ => f.write_str("\n\n")?,
            }
            block.fmt(f)?;
        }
        Ok(())
    }
}

impl fmt::Display for Block {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Paragraph(text) => f.write_str(&wrapped(text)),
            Self::Item(depth, mark, text) => {
                let indent = " ".repeat(depth + mark.len());
                let text = wrapped(text).replace('\n', &format!("\n{indent}"));
                write!(f, "{}{mark}{text}", " ".repeat(*depth))
            }
            Self::Fence(text) => {
                let fence = text::fence(text);
                write!(f, "{fence}text\n{}\n{fence}", text.trim_end().replace('\t', " "))
            }
        }
    }
}

/// `text` as code, whatever it holds.
pub(super) fn code(text: &str) -> String {
    if !text.contains(['`', '\n', '\r']) && !text.trim().is_empty() {
        return format!("`{text}`");
    }
    let text = text.replace(['\n', '\r'], " ");
    if text.trim().is_empty() {
        return format!("`\"{text}\"`");
    }
    let fence = "`".repeat(longest_run(&text) + 1);
    let blank = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    format!("{fence}{blank}{text}{blank}{fence}")
}

/// `text` in lines. A line begins with a letter, so that none of them can begin a list, a heading or a fence.
pub(super) fn wrapped(text: &str) -> String {
    if text.len() <= WIDTH {
        return text.to_owned();
    }
    let mut lines = String::new();
    let mut width = 0;
    for (at, word) in text.split(' ').enumerate() {
        let long = width + 1 + word.len() > WIDTH;
        let separator = if long && word.starts_with(char::is_alphabetic) { "\n" } else { " " };
        if at > 0 {
            lines.push_str(separator);
        }
        width = if separator == "\n" { word.len() } else { width + 1 + word.len() };
        lines.push_str(word);
    }
    lines
}

/// Whether no character of `text` can mean anything to Markdown.
fn is_plain(text: &str) -> bool {
    let first = text.trim_start().chars().next();
    let plain = |c: char| c.is_alphanumeric() || " ,.;'\"()?/%-".contains(c);
    first.is_none_or(char::is_alphabetic) && text.chars().all(plain) && !text.contains("//")
}

fn longest_run(text: &str) -> usize {
    text.split(|c| c != '`').map(str::len).max().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn safe(text: &str) -> String {
        Rewritten::new(text).whole().lines().collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn plain_text_stays() {
        assert_eq!(safe("The API key information"), "The API key information");
        assert_eq!(safe("Between 0 and 1, e.g. 0.5 (inclusive)."), "Between 0 and 1, e.g. 0.5 (inclusive).");
    }

    #[test]
    fn nothing_becomes_code_a_link_or_html() {
        let cases = [
            ("a [b] c", "a \\[b\\] c"),
            ("[T](../t.md)", "T"),
            ("[docs](https://x.dev/a)", "[docs](https://x.dev/a)"),
            ("see https://x.dev/a_b.", "see <https://x.dev/a_b>."),
            ("<b>x</b> Vec<T>", "\\<b>x\\</b> Vec\\<T>"),
            ("an ` alone", "an \\` alone"),
            ("snake_case and _this_", "snake_case and *this*"),
            ("    f[0]", "```text\nf[0]\n```"),
            ("```rust\nmain()\n```", "```text\nmain()\n```"),
            ("# Title\ntext", "**Title**\n\ntext"),
            ("- a\nlazy\n- b\n  - c", "- a lazy\n- b\n  - c"),
            ("a<br/>b", "a\n\nb"),
            ("1\\. x", "1\\. x"),
            ("|a|b|\n|-|-|\n|1|2|", "- a; b\n- 1; 2"),
            ("AT&amp;amp;T", "AT\\&amp;T"),
            ("```\nno end", "```text\nno end\n```"),
            ("> quoted", "quoted"),
        ];
        for (text, expected) in cases {
            assert_eq!(safe(text), expected, "{text:?}");
        }
    }

    #[test]
    fn a_code_span_holds_ticks() {
        assert_eq!(code("a`b"), "``a`b``");
        assert_eq!(code("`"), "`` ` ``");
        assert_eq!(code(""), "`\"\"`");
    }

    #[test]
    fn a_summary_is_a_sentence() {
        let summary = |text| Rewritten::new(text).summary().map(|line| line.to_string());
        assert_eq!(summary("One. Two.").as_deref(), Some("One."));
        assert_eq!(summary("One, e.g. this. Two").as_deref(), Some("One, e.g. this."));
        assert_eq!(summary("``a`b` <b>c</b>. x``. y").as_deref(), Some("``a`b` <b>c</b>. x``."));
        assert_eq!(summary("- a"), None);
        let many = format!("``a`b` <b>{}``", "c. ".repeat(200_000));
        assert_eq!(summary(&many).as_deref().map(str::len), Some(many.len()));
    }

    #[test]
    fn long_lines_are_broken_before_words_only() {
        let text = format!("{} - {}", "x".repeat(95), "1. + word and so on");
        assert!(safe(&text).lines().skip(1).all(|line| line.starts_with(char::is_alphabetic)), "{}", safe(&text));
    }
}
