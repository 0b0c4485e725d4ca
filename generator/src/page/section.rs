//! `Section`: the part of a page that says what it is.

use memchr::memmem;

use crate::page::{excerpt::Excerpt, outline::Outline};

/// What a section lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum SectionKind {
    Fields,
    Values,
    Members,
}

/// The headings of the sections, word for word.
pub(super) const HEADINGS: &[(&str, SectionKind)] =
    &[("Fields", SectionKind::Fields), ("Values", SectionKind::Values), ("Supported Types", SectionKind::Members)];

/// The heading of the section that stands before them.
pub(super) const USAGE: &str = "Example Usage";

/// The section that decides, from behind its heading to the next heading of its level or the end.
#[derive(Debug, Clone, Copy)]
pub(super) struct Section<'a> {
    pub(super) kind: SectionKind,
    pub(super) heading: Excerpt<'a>,
    pub(super) text: Excerpt<'a>,
}

/// How often a fence is taken for text to find a section: more would be hostile, not a slip.
const RETRIES: usize = 8;

/// The outline of `source`, in which a code block that somebody forgot to close hides no section.
pub(super) fn outline(source: &str) -> Outline<'_> {
    let mut outline = Outline::of(source);
    for _ in 0..RETRIES {
        if last(&outline).is_some() {
            return outline;
        }
        let Some(at) = hidden(source) else { return outline };
        outline = outline.reopened(at);
    }
    outline
}

/// Where the last line stands that reads like the heading of a section.
fn hidden(source: &str) -> Option<usize> {
    let found = HEADINGS.iter().filter_map(|(name, _)| {
        let mut lines = memmem::rfind_iter(source.as_bytes(), name)
            .filter(|at| source.get(..*at).is_some_and(|head| head.ends_with("\n## ")));
        lines.find(|at| {
            source.get(at + name.len()..).is_some_and(|tail| tail.is_empty() || tail.starts_with(['\r', '\n']))
        })
    });
    found.max()
}

/// The last exact section heading wins: a description above it can hold headings of any kind.
pub(super) fn last<'a>(outline: &Outline<'a>) -> Option<Section<'a>> {
    let named = |text: &str| HEADINGS.iter().find(|(name, _)| *name == text).map(|(_, kind)| *kind);
    let mut decided = outline.headings.iter().enumerate().rev().filter(|(_, heading)| heading.level == 2);
    let (at, heading, kind) = decided.find_map(|(at, heading)| Some((at, heading, named(heading.text.text)?)))?;
    let next = outline.headings.iter().skip(at + 1).find(|heading| heading.level <= 2);
    let end = next.map_or(outline.source.len(), |heading| heading.line.start);
    Some(Section { kind, heading: heading.line, text: Excerpt::of(outline.source, heading.line.end(), end) })
}

/// The sections above the one that starts at `end`: exact headings, from behind each to the next heading.
pub(super) fn above<'a>(outline: &Outline<'a>, end: usize) -> impl Iterator<Item = Section<'a>> {
    let named = |text: &str| HEADINGS.iter().find(|(name, _)| *name == text).map(|(_, kind)| *kind);
    let headings = outline.headings.iter().enumerate().filter(|(_, heading)| heading.level == 2);
    headings.take_while(move |(_, heading)| heading.line.start < end).filter_map(move |(at, heading)| {
        let kind = named(heading.text.text)?;
        let next = outline.headings.iter().skip(at + 1).find(|heading| heading.level <= 2);
        let end = next.map_or(outline.source.len(), |heading| heading.line.start);
        Some(Section { kind, heading: heading.line, text: Excerpt::of(outline.source, heading.line.end(), end) })
    })
}

/// The heading of "Example Usage" that stands before `end`.
pub(super) fn usage<'a>(outline: &Outline<'a>, end: usize) -> Option<Excerpt<'a>> {
    let mut before = outline.headings.iter().rev().filter(|heading| heading.line.start < end);
    before.find(|heading| heading.level == 2 && heading.text.text == USAGE).map(|heading| heading.line)
}
