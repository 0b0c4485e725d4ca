//! `Part`: the section that decides what a copied page is, and what stands around it.

use crate::page::{
    excerpt::Excerpt,
    plain_text::{listed, numbered_code, unseparated},
    section::{HEADINGS, SectionKind},
};

/// A copied page, cut at the heading of its section.
pub(super) struct Part<'a, 'l> {
    pub(super) kind: SectionKind,
    pub(super) heading: Excerpt<'a>,
    pub(super) above: &'l [Excerpt<'a>],
    pub(super) below: &'l [Excerpt<'a>],
}

/// The last line that names a section whose content follows; the navigation names sections as well.
pub(super) fn last<'a, 'l>(lines: &'l [Excerpt<'a>]) -> Option<Part<'a, 'l>> {
    let last_listing = lines.iter().rposition(|line| numbered_code::begins(*line));
    let parts = lines.iter().enumerate().rev().filter_map(|(at, heading)| {
        let (_, kind) = HEADINGS.iter().find(|(name, _)| *name == heading.text)?;
        let (above, below) = (lines.get(..at)?, lines.get(at + 1..)?);
        Some(Part { kind: *kind, heading: *heading, above, below })
    });
    parts.into_iter().find(|part| is_followed(part, last_listing))
}

/// Whether the content of its kind follows; `last_listing` is the number of the last line that begins a code block.
fn is_followed(part: &Part<'_, '_>, last_listing: Option<usize>) -> bool {
    let Some(next) = part.below.iter().find(|line| !line.text.is_empty()) else { return false };
    match part.kind {
        SectionKind::Fields => unseparated::has_example(*next).is_some(),
        SectionKind::Values => listed::begins(*next),
        SectionKind::Members => last_listing.is_some_and(|last| last > part.above.len()),
    }
}
