//! The proof: a text is read as rustdoc reads it, and every construct in it has to be one that is allowed.
//!
//! What is allowed is listed, what is not is not: a construct that Markdown gains tomorrow is refused. rustdoc takes every
//! block of code for a test unless its fence says otherwise, so the only block of code is a fence marked `text`.

use std::ops::Range;

use pulldown_cmark::{BrokenLink, CodeBlockKind, CowStr, Event, LinkType, Options, Parser, Tag};

use crate::text::prints;

/// Where links may lead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Links {
    /// To the web.
    Web,
    /// To a type of the crate, by its path: only in sentences of our own.
    Crate,
}

/// What a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// Blocks, behind and before blank lines.
    Blocks,
    /// Part of a line.
    Line,
}

/// Whether all that rustdoc finds in `text`, which has no blanks at the ends of its lines, is allowed.
pub(super) fn holds(text: &str, links: Links, form: Form) -> bool {
    let in_lines = form == Form::Blocks || !text.contains('\n');
    in_lines && is_seen_as_it_is(text) && (is_evident(text) || Proof { links, form }.holds(text))
}

/// Whether rustdoc gets what is written: it takes away the blanks that all lines of a comment begin with, so one must
/// begin with none; and other signs than those that print are read in more ways than one.
fn is_seen_as_it_is(text: &str) -> bool {
    !text.starts_with([' ', '\n']) && text.chars().all(|c| c == '\n' || prints(c))
}

/// Whether `text` cannot be but paragraphs of words, emphasis and code, so that no parser need look: a line that begins
/// with a letter, or with one tick, begins no other block, and links, images and HTML need `[` or `<`.
fn is_evident(text: &str) -> bool {
    let begins = |line: &str| {
        let word = line.strip_prefix('`').unwrap_or(line);
        line.is_empty() || word.starts_with(char::is_alphabetic)
    };
    !text.contains(['[', '<', '\\']) && text.lines().all(begins)
}

/// As rustdoc sets its parser for the main text of an item.
const OPTIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_TASKLISTS)
    .union(Options::ENABLE_SMART_PUNCTUATION);

/// A paragraph behind the text, which is found again only if the text ends before it.
const NEXT: &str = "\n\nNext";

struct Proof {
    links: Links,
    form: Form,
}

impl Proof {
    fn holds(&self, text: &str) -> bool {
        let whole = [text, NEXT].concat();
        // To rustdoc, every word in brackets may be the name of an item.
        let named = |_: BrokenLink<'_>| Some((CowStr::from(""), CowStr::from("")));
        let parser = Parser::new_with_broken_link_callback(&whole, OPTIONS, Some(named));
        // Definitions are no events, and would be known in all of the comment.
        let defines = parser.reference_definitions().iter().next().is_some();
        let (mut depth, mut is_over) = (0_usize, false);
        for (event, range) in parser.into_offset_iter() {
            let starts_next = range.start + NEXT.trim_start().len() == whole.len();
            is_over |= depth == 0 && starts_next && matches!(event, Event::Start(Tag::Paragraph));
            match &event {
                Event::Start(_) => depth += 1,
                Event::End(_) => depth = depth.saturating_sub(1),
                _ => {}
            }
            if !self.allows(&event) || (matches!(event, Event::Text(_)) && names_a_note(&whole, range)) {
                return false;
            }
        }
        is_over && !defines
    }

    fn allows(&self, event: &Event<'_>) -> bool {
        match event {
            Event::Text(_) | Event::Code(_) | Event::SoftBreak | Event::End(_) => true,
            Event::Start(tag) => self.allows_tag(tag),
            _ => false,
        }
    }

    fn allows_tag(&self, tag: &Tag<'_>) -> bool {
        match tag {
            Tag::Paragraph | Tag::Emphasis | Tag::Strong | Tag::Strikethrough => true,
            Tag::List(_) | Tag::Item => self.form == Form::Blocks,
            Tag::CodeBlock(CodeBlockKind::Fenced(language)) => self.form == Form::Blocks && &**language == "text",
            Tag::Link { link_type: LinkType::Inline | LinkType::Autolink, dest_url, title, .. } => {
                title.is_empty() && self.allows_target(dest_url)
            }
            _ => false,
        }
    }

    fn allows_target(&self, target: &str) -> bool {
        match self.links {
            Links::Web => ["https://", "http://"].iter().any(|scheme| target.starts_with(scheme)),
            Links::Crate => target
                .strip_prefix("crate::")
                .is_some_and(|path| path.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | ':' | '#'))),
        }
    }
}

/// Whether brackets within `range` name a footnote. The parser takes a note without a definition for words, and the older
/// one in rustdoc takes it for a link.
fn names_a_note(text: &str, range: Range<usize>) -> bool {
    let is_escaped = |at: usize| text[..at].bytes().rev().take_while(|byte| *byte == b'\\').count() % 2 == 1;
    range.clone().any(|at| text.as_bytes().get(at..at + 2) == Some(b"[^") && !is_escaped(at))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn blocks(text: &str) -> bool {
        holds(text, Links::Web, Form::Blocks)
    }

    #[test]
    fn what_docs_are_made_of_is_allowed() {
        let fine = [
            "",
            "Words, *more* and **more**, ~~less~~; `code`, ``a`b``.",
            "One\ntwo\n\nthree",
            "- a\n- b\n  - c\n\n1. d",
            "```text\nfn main() {}\n```",
            "````text\n```\n````\n\nend",
            "see <https://x.dev/a_b> and [docs](http://x.dev)",
            "\\<b>\\[x\\] \\~\\~\\~ 1\\. a",
            "`a`: b",
            "matches `[^a]`, not \\[^a\\]",
            "- ```text\n  an item ends its fence",
        ];
        assert_eq!(fine.into_iter().find(|text| !blocks(text)), None);
    }

    #[test]
    fn all_else_is_refused() {
        let refused = [
            "    code",
            " a",
            "- a\n\n      code",
            "a\n\n    code",
            "```\ncode\n```",
            "```rust\ncode\n```",
            "```text,rust\ncode\n```",
            "~~~ code\n~~~",
            "```text\nno end",
            "<b>x</b>",
            "<script>\nx\n</script>",
            "![x](https://x.dev/x.png)",
            "[x](javascript:x)",
            "[x](../x.md)",
            "[x](crate::X)",
            "[x](https://x.dev \"title\")",
            "<mailto:a@x.dev>",
            "[x]",
            "[x][]",
            "[x]: https://x.dev",
            "[^1]: note",
            "a[^1]\n\n[^1]: note",
            "a [^1] b",
            "a \\\\[^1] b",
            "# x",
            "x\n===",
            "> x",
            "a\n\n---\n\nb",
            "- [ ] x",
            "|a|\n|-|\n|b|",
            "a\\\nb",
            "a\tb",
            "a\u{202e}b",
            "a\rb",
            "`\u{1}`",
        ];
        assert_eq!(refused.into_iter().find(|text| blocks(text)), None);
    }

    #[test]
    fn a_line_is_no_block() {
        let line = |text| holds(text, Links::Web, Form::Line);
        assert!(line("`a` and [b](https://x.dev)"));
        assert_eq!(["a\nb", "- a", "1. a", "```text"].into_iter().find(|text| line(text)), None);
    }

    #[test]
    fn our_own_sentences_lead_into_the_crate_only() {
        let ours = |text| holds(text, Links::Crate, Form::Blocks);
        assert!(ours("Used by [`X`](crate::a::X) and [`r#type`](crate::r#type)."));
        assert!(!ours("[x](https://x.dev)") && !ours("[x](crate::X\\<b>)"));
    }
}
