//! `Outline`: the headings and code blocks of a Markdown page.
//!
//! A line scanner, not a Markdown parser: all that decides the structure of these pages are headings, fences and table rows, each of
//! which begins its line. A parser would walk through tables that are padded to 50 KB a row and would lose the bytes of cells; it would also
//! hide a section behind a lead that leaves a fence or an HTML block open, which descriptions written by people do.

use crate::page::excerpt::Excerpt;

/// The byte order mark.
const BOM: &str = "\u{feff}";

/// The headings and code blocks of a page.
#[derive(Debug)]
pub(super) struct Outline<'a> {
    /// The whole file.
    pub(super) source: &'a str,
    /// Offset of the first byte that is not a byte order mark.
    pub(super) start: usize,
    /// Headings outside of code blocks, in page order.
    pub(super) headings: Vec<Heading<'a>>,
    /// Code blocks in page order.
    pub(super) blocks: Vec<Block<'a>>,
    /// The first fence that is never closed; its text counts as text.
    pub(super) unclosed: Option<Excerpt<'a>>,
}

/// A heading of the kind `## text`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Heading<'a> {
    pub(super) level: usize,
    /// The whole line.
    pub(super) line: Excerpt<'a>,
    /// The line without `#` and blanks.
    pub(super) text: Excerpt<'a>,
}

/// A code block.
#[derive(Debug, Clone, Copy)]
pub(super) struct Block<'a> {
    /// The line that opens it.
    pub(super) opening: Excerpt<'a>,
    /// What follows the fence on that line.
    pub(super) info: Excerpt<'a>,
    /// The lines between the fences, without the last line end.
    pub(super) code: Excerpt<'a>,
    /// Offset behind the closing fence.
    pub(super) end: usize,
}

/// A run of back ticks or tildes that begins a line.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Fence {
    tick: char,
    length: usize,
}

/// A code block whose end is not found yet.
#[derive(Clone, Copy)]
struct Open<'a> {
    line: Excerpt<'a>,
    info: Excerpt<'a>,
    fence: Fence,
}

/// The lines that can close a code block.
struct Closing {
    /// Where each begins, and how long the longest run of back ticks and of tildes is from it on.
    longest: Vec<(usize, [usize; 2])>,
}

impl Closing {
    fn of(text: Excerpt<'_>) -> Self {
        let fences = text.lines().filter_map(|line| Some((line.start, fence(line)?)));
        let mut longest: Vec<_> = fences
            .filter(|(_, (_, rest))| rest.text.is_empty())
            .map(|(start, (fence, _))| (start, if fence.tick == '`' { [fence.length, 0] } else { [0, fence.length] }))
            .collect();
        let mut below = [0; 2];
        for (_, longest) in longest.iter_mut().rev() {
            *longest = [longest[0].max(below[0]), longest[1].max(below[1])];
            below = *longest;
        }
        Self { longest }
    }

    /// Whether a line below `line` closes what `open` opens there.
    fn follows(&self, line: Excerpt<'_>, open: Fence) -> bool {
        let below = self.longest.partition_point(|(start, _)| *start <= line.start);
        let longest = self.longest.get(below).map_or([0; 2], |(_, longest)| *longest);
        open.length <= longest[usize::from(open.tick != '`')]
    }
}

impl<'a> Outline<'a> {
    pub(super) fn of(source: &'a str) -> Self {
        let start = if source.starts_with(BOM) { BOM.len() } else { 0 };
        let outline = Self { source, start, headings: Vec::new(), blocks: Vec::new(), unclosed: None };
        outline.read_from(start)
    }

    /// The same page, where the fence of the code block around `at` is text: it was meant to end above.
    pub(super) fn reopened(mut self, at: usize) -> Self {
        let Some(block) = self.blocks.iter().find(|block| (block.opening.start..block.end).contains(&at)).copied()
        else {
            return self;
        };
        self.blocks.retain(|other| other.opening.start < block.opening.start);
        self.headings.retain(|heading| heading.line.start < block.opening.start);
        self.unclosed.get_or_insert(block.opening);
        let from = line_end(self.source, block.opening);
        self.read_from(from)
    }

    /// The headings within `start..end`.
    pub(super) fn headings_in(&self, start: usize, end: usize) -> impl Iterator<Item = &Heading<'a>> {
        // They stand in page order: a page is asked for those below each of thousands of headings.
        let first = self.headings.partition_point(|heading| heading.line.start < start);
        self.headings.iter().skip(first).take_while(move |heading| heading.line.start < end)
    }

    /// The code blocks within `start..end`.
    pub(super) fn blocks_in(&self, start: usize, end: usize) -> impl Iterator<Item = &Block<'a>> {
        let first = self.blocks.partition_point(|block| block.opening.start < start);
        self.blocks.iter().skip(first).take_while(move |block| block.opening.start < end)
    }

    /// The lines of `start..end` that are neither blank nor part of a code block.
    pub(super) fn prose(&self, start: usize, end: usize) -> impl Iterator<Item = Excerpt<'a>> {
        let mut blocks = self.blocks_in(start, end).peekable();
        let mut in_block = move |line: &Excerpt<'_>| {
            while blocks.next_if(|block| block.end <= line.start).is_some() {}
            blocks.peek().is_some_and(|block| block.opening.start <= line.start)
        };
        let lines = Excerpt::of(self.source, start, end).lines().map(Excerpt::trim);
        lines.filter(move |line| !line.text.is_empty() && !in_block(line))
    }

    /// Reads on from `from`. A code block that nothing closes is text, so that it hides nothing.
    fn read_from(mut self, from: usize) -> Self {
        let closing = Closing::of(Excerpt::of(self.source, from, self.source.len()));
        let mut open: Option<Open<'a>> = None;
        for line in Excerpt::of(self.source, from, self.source.len()).lines() {
            match open {
                None => open = self.line(line, &closing),
                Some(current) if closes(line, current.fence) => {
                    self.blocks.push(self.block(current, line));
                    open = None;
                }
                Some(_) => {}
            }
        }
        self
    }

    /// Takes in a line of text; returns the code block that it opens.
    fn line(&mut self, line: Excerpt<'a>, closing: &Closing) -> Option<Open<'a>> {
        match line.text.as_bytes().first()? {
            b'#' => self.headings.extend(heading(line)),
            b'`' | b'~' | b' ' | b'\t' => {
                let open = opens(line)?;
                if closing.follows(line, open.fence) {
                    return Some(open);
                }
                self.unclosed.get_or_insert(line);
            }
            _ => {}
        }
        None
    }

    fn block(&self, open: Open<'a>, closing: Excerpt<'a>) -> Block<'a> {
        let start = line_end(self.source, open.line);
        let code = Excerpt::of(self.source, start, closing.start);
        let code = code.strip_suffix("\n").unwrap_or(code);
        Block { opening: open.line, info: open.info, code, end: closing.end() }
    }
}

/// The heading in `line`.
fn heading(line: Excerpt<'_>) -> Option<Heading<'_>> {
    let rest = line.text.trim_start_matches('#');
    let level = line.text.len() - rest.len();
    let stands_apart = rest.is_empty() || rest.starts_with([' ', '\t']);
    (level <= 6 && stands_apart).then(|| Heading { level, line, text: line.skip(level).trim() })
}

/// The code block that `line` opens, wherever it is indented to: a list may hold it.
fn opens(line: Excerpt<'_>) -> Option<Open<'_>> {
    let (fence, info) = fence(line)?;
    let inline = fence.tick == '`' && info.text.contains('`');
    (!inline).then_some(Open { line, info, fence })
}

fn closes(line: Excerpt<'_>, open: Fence) -> bool {
    fence(line).is_some_and(|(found, rest)| covers(open, found) && rest.text.is_empty())
}

/// Whether `long` is a fence of the kind `short`, and at least as long.
fn covers(short: Fence, long: Fence) -> bool {
    short.tick == long.tick && short.length <= long.length
}

fn fence(line: Excerpt<'_>) -> Option<(Fence, Excerpt<'_>)> {
    let line = Excerpt { start: line.end() - line.text.trim_start().len(), text: line.text.trim_start() };
    let tick = line.text.chars().next().filter(|c| matches!(c, '`' | '~'))?;
    let length = line.text.len() - line.text.trim_start_matches(tick).len();
    (length >= 3).then(|| (Fence { tick, length }, line.skip(length).trim()))
}

/// Offset of the line after `line`.
fn line_end(source: &str, line: Excerpt<'_>) -> usize {
    let rest = source.get(line.end()..).unwrap_or_default();
    line.end() + rest.find('\n').map_or(rest.len(), |at| at + 1)
}

#[cfg(test)]
#[allow(clippy::expect_used, reason = "a test may stop at the first surprise")]
mod tests {
    use super::*;

    fn headings(source: &str) -> Vec<&str> {
        Outline::of(source).headings.iter().map(|heading| heading.text.text).collect()
    }

    #[test]
    fn headings_in_code_are_code() {
        assert_eq!(
            headings("# A\n```py\n# no\n```\n- x\n  ~~~\n  ```\n## no\n  ~~~\n#no\n##\n## B\r\n"),
            ["A", "", "B"]
        );
    }

    #[test]
    fn a_fence_that_is_never_closed_hides_nothing() {
        let source = "# A\n````\ntext\n## B\n```ts\n1\n```\n## C";
        assert_eq!(headings(source), ["A", "B", "C"]);
        let outline = Outline::of(source);
        assert_eq!(outline.unclosed.map(|line| line.text), Some("````"));
    }

    #[test]
    fn a_fence_that_another_one_closes_can_be_reopened() {
        let source = "# A\n```x\n## B\n```ts\n1\n```\n## C";
        let outline = Outline::of(source);
        assert_eq!(outline.headings.len(), 2);
        let outline = outline.reopened(9);
        assert_eq!((outline.headings.len(), outline.blocks.len()), (3, 1));
        assert_eq!(outline.unclosed.map(|line| line.text), Some("```x"));
    }

    #[test]
    fn code_stands_where_it_stands() {
        let outline = Outline::of("\u{feff}```ts x\r\na\r\nb\r\n```\r\n");
        let block = outline.blocks.first().expect("a block");
        assert_eq!((block.info.text, block.code.text, block.code.start), ("ts x", "a\r\nb\r", 12));
    }

    #[test]
    fn many_open_fences_take_linear_time() {
        let source = "```x\n".repeat(200_000);
        assert!(Outline::of(&source).blocks.is_empty());
    }
}
