//! What the site puts around every page: buttons, neighbours, banners.

use std::borrow::Cow;

use crate::page::{Text, deprecation, excerpt::Excerpt, lead::SUBTITLES, plain_text::heading::is_title};

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
pub(super) fn is_boilerplate(line: &str) -> bool {
    let subtitle = || line.split_once(' ').is_some_and(|(_, rest)| SUBTITLES.contains(&rest));
    let banner = || line.starts_with(BANNER.0) && line.contains(BANNER.1);
    LABELS.contains(&line) || is_title(line) || subtitle() || banner()
}

/// The description of the type, what remains of `lines` without boilerplate; and whether a notice says that the type is deprecated.
pub(super) fn lead<'a>(source: &'a str, lines: &[Excerpt<'a>]) -> (Option<Text<'a>>, bool) {
    let deprecated = lines.iter().any(|line| deprecation::cut(*line).is_some());
    let mut said = lines.iter().filter(|line| !line.text.is_empty() && !is_around(**line));
    let Some(first) = said.next() else { return (None, deprecated) };
    let whole = Excerpt::of(source, first.start, said.next_back().unwrap_or(first).end());
    if !whole.text.contains('\r') && !whole.lines().any(|line| is_around(line.trim())) {
        return (Some(whole.quoted()), deprecated);
    }
    let kept = whole.lines().map(Excerpt::trim).filter(|line| !is_around(*line));
    let kept: Vec<_> = kept.map(|line| line.text).collect();
    (Some(whole.reads(Cow::Owned(kept.join("\n")))), deprecated)
}

/// Whether `line` is no part of a description: boilerplate, or a notice without a reason.
fn is_around(line: Excerpt<'_>) -> bool {
    is_boilerplate(line.text) || deprecation::cut(line).is_some_and(|reason| reason.text.is_empty())
}
