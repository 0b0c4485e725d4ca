//! The banner that announces that something is deprecated.

use crate::page::{escape::line_break, excerpt::Excerpt};

/// How the banner begins, in descriptions of fields and above types.
const BANNERS: &[&str] = &[
    ": warning: ** DEPRECATED **:",
    ":warning: **DEPRECATED**:",
    "\u{26a0}\u{fe0f} **DEPRECATED**:",
    ": warning: ** DEPRECATED **",
    ":warning: **DEPRECATED**",
    ":warning: DEPRECATED:",
    "\u{26a0}\u{fe0f} DEPRECATED:",
    "\u{26a0} DEPRECATED:",
];

/// What the banner says when nobody gave a reason.
const STOCK: &str = "This will be removed in a future release, please migrate away from it as soon as possible.";

/// What follows the banner at the beginning of `text`; a reason that somebody gave is kept.
pub(super) fn cut(text: Excerpt<'_>) -> Option<Excerpt<'_>> {
    let rest = BANNERS.iter().find_map(|banner| text.strip_prefix(banner))?.trim();
    let rest = rest.strip_prefix(STOCK).unwrap_or(rest);
    Some(without_breaks(rest.trim()))
}

/// `text` without line breaks at its beginning.
fn without_breaks(mut text: Excerpt<'_>) -> Excerpt<'_> {
    while let Some(length) = line_break(text.text) {
        text = text.skip(length).trim();
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_banner_goes_and_the_reason_stays() {
        let cell = format!(": warning: ** DEPRECATED **: {STOCK}<br/><br/>Use `b`.");
        assert_eq!(cut(Excerpt::of(&cell, 0, cell.len())).map(|rest| rest.text), Some("Use `b`."));
        let cell = ": warning: ** DEPRECATED **: Gone in v2.<br/>Old.";
        assert_eq!(cut(Excerpt::of(cell, 0, cell.len())).map(|rest| rest.text), Some("Gone in v2.<br/>Old."));
        assert!(cut(Excerpt::of("plain", 0, 5)).is_none());
    }
}
