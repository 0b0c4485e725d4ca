//! Events of a parser on their way into blocks.

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd, TextMergeStream};

use super::{Block, code};
use crate::lower::docs::one_line;

/// The blocks of `text`.
pub(super) fn blocks(text: &str) -> Vec<Block> {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let mut rewrite = Rewrite::default();
    TextMergeStream::new(Parser::new_ext(text, options)).for_each(|event| rewrite.event(event));
    rewrite.close();
    rewrite.blocks
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
    /// Whether it is a heading, all of which becomes strong.
    heading: bool,
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
            Tag::Strong => self.strong(),
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
            Tag::Heading { .. } => {
                self.close();
                self.heading = true;
            }
            _ if is_inline_cell(&tag) => {}
            _ => self.close(),
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Emphasis => self.text.push('*'),
            TagEnd::Strong => self.strong(),
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
                self.heading = false;
                if !self.text.trim().is_empty() {
                    self.text = format!("**{}**", self.text.trim());
                }
                self.close();
            }
            _ => self.close(),
        }
    }

    fn strong(&mut self) {
        self.text.push_str(if self.heading { "" } else { "**" });
    }

    fn text(&mut self, text: &str) {
        if let Some(fence) = &mut self.fence {
            fence.push_str(text);
            return;
        }
        let in_link = self.links.iter().any(Option::is_some);
        let mut rest = text;
        while let Some(at) = address(rest) {
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
        let text = one_line(std::mem::take(&mut self.text).trim().trim_end_matches(';'));
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

/// Where the first address begins. One search for both schemes: a scheme that the text has not would be looked for up to its end again
/// and again.
fn address(text: &str) -> Option<usize> {
    let mut starts = text.match_indices("http");
    starts.find_map(|(at, start)| {
        let rest = text.get(at + start.len()..)?;
        (rest.starts_with("://") || rest.starts_with("s://")).then_some(at)
    })
}

/// A link's target, if it leads to the web.
fn target(url: &str) -> Option<String> {
    let web = url.starts_with("https://") || url.starts_with("http://");
    web.then(|| url.replace(['<', '>', '\\', '\n', '\r', ' '], "%20"))
}
