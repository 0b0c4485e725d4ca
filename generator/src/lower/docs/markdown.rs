//! `Markdown`: text from a page, written anew so that rustdoc can neither run nor link nor misread it.
//!
//! What comes out is a small part of Markdown: paragraphs, lists, fences marked `text`, code, emphasis, and links to
//! the web. Everything else is text, and every character in it stands for itself.

use std::fmt;

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd, TextMergeStream};

/// Lines are broken here, where a word allows it.
const WIDTH: usize = 100;

/// Text from a page, safe in a comment.
#[derive(Debug, Default)]
pub(super) struct Markdown(Vec<Block>);

#[derive(Debug)]
enum Block {
    /// A paragraph in one line.
    Paragraph(String),
    /// An item of a list in one line: how deep, its mark, its text.
    Item(usize, String, String),
    /// A fence.
    Fence(String),
}

impl Markdown {
    /// The text of a page.
    pub(super) fn new(text: &str) -> Self {
        if is_plain(text) {
            let text = super::one_line(text);
            return Self(if text.is_empty() { Vec::new() } else { vec![Block::Paragraph(text)] });
        }
        let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
        let mut rewrite = Rewrite::default();
        TextMergeStream::new(Parser::new_ext(text, options)).for_each(|event| rewrite.event(event));
        rewrite.close();
        Self(rewrite.blocks)
    }

    /// Whether nothing is said.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The first sentence, or the first paragraph where a sentence does not end at a safe place.
    pub(super) fn summary(&self) -> Option<String> {
        let Some(Block::Paragraph(text)) = self.0.first() else { return None };
        let balanced = |part: &str| ["`", "*", "<", "["].iter().all(|mark| part.matches(mark).count() % 2 == 0);
        let ends = text.match_indices(". ").map(|(at, _)| text.split_at(at + 1).0);
        let sentence =
            ends.into_iter().find(|part| balanced(part) && !part.ends_with("e.g.") && !part.ends_with("i.e."));
        Some(sentence.unwrap_or(text).to_owned())
    }
}

impl fmt::Display for Markdown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, block) in self.0.iter().enumerate() {
            let before = at.checked_sub(1).and_then(|at| self.0.get(at));
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
                let fence = "`".repeat(longest_run(text).max(2) + 1);
                write!(f, "{fence}text\n{}\n{fence}", text.trim_end())
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

/// Events on their way into blocks.
#[derive(Default)]
struct Rewrite {
    blocks: Vec<Block>,
    /// The block that is being written.
    text: String,
    /// The lists that it stands in: the next number, if they count.
    lists: Vec<Option<u64>>,
    /// The mark of the item that it is the first block of.
    mark: Option<String>,
    /// The fence that is being written.
    fence: Option<String>,
    /// The links that it stands in: their targets.
    links: Vec<Option<String>>,
}

impl Rewrite {
    fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => self.text(&text),
            Event::Code(text) => self.text.push_str(&code(&text)),
            Event::Html(text) | Event::InlineHtml(text) => self.html(&text),
            Event::SoftBreak => self.text.push(' '),
            Event::HardBreak | Event::Rule => self.close(),
            Event::InlineMath(text) | Event::DisplayMath(text) | Event::FootnoteReference(text) => self.text(&text),
            Event::TaskListMarker(_) => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Emphasis => self.text.push('*'),
            Tag::Strong => self.text.push_str("**"),
            Tag::Strikethrough => self.text.push_str("~~"),
            Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. } => {
                let target = target(&dest_url);
                self.text.push_str(if target.is_some() { "[" } else { "" });
                self.links.push(target);
            }
            Tag::CodeBlock(CodeBlockKind::Fenced(_) | CodeBlockKind::Indented) => {
                self.close();
                self.fence = Some(String::new());
            }
            Tag::List(number) => {
                self.close();
                self.lists.push(number);
            }
            Tag::Item | Tag::TableRow | Tag::TableHead => {
                self.close();
                self.mark = Some(self.next_mark());
            }
            _ if is_inline_cell(&tag) => {}
            _ => self.close(),
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Emphasis => self.text.push('*'),
            TagEnd::Strong => self.text.push_str("**"),
            TagEnd::Strikethrough => self.text.push_str("~~"),
            TagEnd::Link | TagEnd::Image => {
                if let Some(target) = self.links.pop().flatten() {
                    let wild = target.contains(['(', ')']);
                    self.text.push_str(&if wild { format!("](<{target}>)") } else { format!("]({target})") });
                }
            }
            TagEnd::CodeBlock => {
                let fence = self.fence.take().map(Block::Fence);
                self.blocks.extend(fence);
            }
            TagEnd::TableCell => self.text.push_str("; "),
            TagEnd::List(_) => {
                self.close();
                self.lists.pop();
            }
            TagEnd::Heading(_) => {
                if !self.text.trim().is_empty() {
                    self.text = format!("**{}**", self.text.trim().replace("**", ""));
                }
                self.close();
            }
            _ => self.close(),
        }
    }

    fn text(&mut self, text: &str) {
        if let Some(fence) = &mut self.fence {
            fence.push_str(text);
            return;
        }
        let in_link = self.links.iter().any(Option::is_some);
        let mut rest = text;
        while let Some(at) = rest.find("http://").into_iter().chain(rest.find("https://")).min() {
            let (before, url) = rest.split_at(at);
            let end = url
                .find(|c: char| c.is_whitespace() || c.is_control() || "<>\"'`|\\^{}[]".contains(c))
                .unwrap_or(url.len());
            let end = url.split_at(end).0.trim_end_matches(['.', ',', ';', ':', ')', '!', '?', '*', '_']).len();
            let (url, after) = url.split_at(end);
            self.escaped(before);
            let whole = url.len() > "https://".len();
            self.text.push_str(&if in_link || !whole { url.replace("://", ":\\//") } else { format!("<{url}>") });
            rest = after;
        }
        self.escaped(rest);
    }

    /// Writes `text` so that each of its characters stands for itself.
    fn escaped(&mut self, text: &str) {
        let mut before = self.text.chars().next_back().unwrap_or(' ');
        let mut chars = text.chars().peekable();
        while let Some(c) = chars.next() {
            let after = chars.peek().copied().unwrap_or(' ');
            match c {
                '\n' | '\r' | '\t' => self.text.push(' '),
                '_' if before.is_alphanumeric() && after.is_alphanumeric() => self.text.push('_'),
                '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '~' => self.text.extend(['\\', c]),
                '&' if after.is_alphanumeric() || after == '#' => self.text.push_str("\\&"),
                '#' | '>' | '-' | '+' | '=' | '|' | ':' if self.text.trim().is_empty() => self.text.extend(['\\', c]),
                '.' | ')' if !self.text.is_empty() && self.text.chars().all(|c| c.is_ascii_digit()) => {
                    self.text.extend(['\\', c])
                }
                c => self.text.push(c),
            }
            before = c;
        }
    }

    fn html(&mut self, html: &str) {
        let is_break = html.trim().to_ascii_lowercase().replace(['/', ' '], "") == "<br>";
        if is_break { self.close() } else { self.text(html) }
    }

    /// Ends the block that is being written.
    fn close(&mut self) {
        let text = super::one_line(std::mem::take(&mut self.text).trim().trim_end_matches(';'));
        if text.is_empty() {
            return;
        }
        let depth: usize = self.lists.iter().rev().skip(1).map(|list| mark(*list).len()).sum();
        self.blocks.push(match self.mark.take() {
            Some(mark) => Block::Item(depth, mark, text),
            None => Block::Paragraph(text),
        });
    }

    fn next_mark(&mut self) -> String {
        let Some(list) = self.lists.last_mut() else { return mark(None) };
        let text = mark(*list);
        *list = list.map(|number| number + 1);
        text
    }
}

fn is_inline_cell(tag: &Tag<'_>) -> bool {
    matches!(tag, Tag::TableCell)
}

fn mark(number: Option<u64>) -> String {
    number.map_or_else(|| "- ".to_owned(), |number| format!("{number}. "))
}

/// A link's target, if it leads to the web.
fn target(url: &str) -> Option<String> {
    let web = url.starts_with("https://") || url.starts_with("http://");
    web.then(|| url.replace(['<', '>', '\\', '\n', '\r', ' '], "%20"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn safe(text: &str) -> String {
        Markdown::new(text).to_string()
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
        let summary = |text| Markdown::new(text).summary();
        assert_eq!(summary("One. Two.").as_deref(), Some("One."));
        assert_eq!(summary("One, e.g. this. Two").as_deref(), Some("One, e.g. this."));
        assert_eq!(summary("- a"), None);
    }

    #[test]
    fn long_lines_are_broken_before_words_only() {
        let text = format!("{} - {}", "x".repeat(95), "1. + word and so on");
        assert!(safe(&text).lines().skip(1).all(|line| line.starts_with(char::is_alphabetic)), "{}", safe(&text));
    }
}
