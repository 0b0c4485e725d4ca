//! `Part`: the section that decides what a copied page is, and what stands around it.

use crate::page::{
    copied::{glued, listed, listing},
    excerpt::Excerpt,
    section::{HEADINGS, Kind},
};

/// A copied page, cut at the heading of its section.
pub(super) struct Part<'a, 'l> {
    pub(super) kind: Kind,
    pub(super) heading: Excerpt<'a>,
    pub(super) above: &'l [Excerpt<'a>],
    pub(super) below: &'l [Excerpt<'a>],
}

/// The last line that names a section whose content follows; the navigation names sections as well.
pub(super) fn last<'a, 'l>(lines: &'l [Excerpt<'a>]) -> Option<Part<'a, 'l>> {
    let parts = lines.iter().enumerate().rev().filter_map(|(at, heading)| {
        let (_, kind) = HEADINGS.iter().find(|(name, _)| *name == heading.text)?;
        let (above, below) = (lines.get(..at)?, lines.get(at + 1..)?);
        Some(Part { kind: *kind, heading: *heading, above, below })
    });
    parts.into_iter().find(is_followed)
}

fn is_followed(part: &Part<'_, '_>) -> bool {
    let Some(next) = part.below.iter().find(|line| !line.text.is_empty()) else { return false };
    match part.kind {
        Kind::Fields => glued::has_example(*next).is_some(),
        Kind::Values => listed::begins(*next),
        Kind::Members => part.below.iter().any(|line| listing::begins(*line)),
    }
}
