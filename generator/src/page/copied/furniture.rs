//! What the site puts around every page: buttons, neighbours, banners.

use std::borrow::Cow;

use crate::page::{Text, copied::heading::is_title, excerpt::Excerpt, lead::SUBTITLES};

/// Lines that are buttons and labels.
const LABELS: &[&str] = &[
    "Was this page helpful?",
    "Yes",
    "No",
    "Previous",
    "Next",
    "Built with",
    "Copy page",
    "Copy",
    "On this page",
    "Skip to main content",
    "Powered by",
    "Report issues on GitHub.",
];

/// How the banner of a site reads that announces itself as unfinished.
const BANNER: (&str, &str) = ("The ", " SDK and docs are currently in ");

/// Whether `line` belongs to the site and not to the page.
pub(super) fn is_furniture(line: &str) -> bool {
    let subtitle = || line.split_once(' ').is_some_and(|(_, rest)| SUBTITLES.contains(&rest));
    let banner = || line.starts_with(BANNER.0) && line.contains(BANNER.1);
    LABELS.contains(&line) || is_title(line) || subtitle() || banner()
}

/// The description of the type: what remains of `lines` without furniture.
pub(super) fn lead<'a>(source: &'a str, lines: &[Excerpt<'a>]) -> Option<Text<'a>> {
    let said = |line: &&Excerpt<'a>| !line.text.is_empty() && !is_furniture(line.text);
    let first = lines.iter().find(said)?.start;
    let last = lines.iter().rev().find(said)?.end();
    let whole = Excerpt::of(source, first, last);
    if !whole.text.contains('\r') && !whole.lines().any(|line| is_furniture(line.trim().text)) {
        return Some(whole.quoted());
    }
    let kept = whole.lines().map(Excerpt::trim).filter(|line| !is_furniture(line.text));
    let kept: Vec<_> = kept.map(|line| line.text).collect();
    Some(whole.reads(Cow::Owned(kept.join("\n"))))
}
