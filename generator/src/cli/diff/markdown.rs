//! A change as an entry of a changelog.

use crate::{
    diff::{Change, Diff, Kind},
    text::{self, Inline, Links},
};

/// The headings of a changelog, and what stands below each.
const HEADINGS: [(&str, &[Kind]); 4] = [
    ("Removed", &[Kind::Removed]),
    ("Changed", &[Kind::Renamed, Kind::Changed, Kind::Docs]),
    ("Deprecated", &[Kind::Deprecation]),
    ("Added", &[Kind::Added]),
];

pub(super) fn entry(found: &Diff) -> String {
    let Some(verdict) = found.verdict() else { return "Nothing changed for users of the crate.\n".to_owned() };
    let mut entry = format!("A {verdict} change.\n");
    for (heading, kinds) in HEADINGS {
        let below: Vec<_> = found.changes.iter().filter(|change| kinds.contains(&change.kind)).collect();
        if !below.is_empty() {
            entry += &format!("\n### {heading}\n\n");
            below.into_iter().for_each(|change| entry += &line(change));
        }
    }
    entry
}

fn line(change: &Change) -> String {
    let page = change.page.as_deref().map(|page| format!(" ({})", words(page))).unwrap_or_default();
    format!("- {}: `{}`: {}{page}\n", change.verdict, change.subject, words(&change.message))
}

/// `text` as it stands if Markdown takes it for words and code, else as code: names and values are those of strangers.
fn words(text: &str) -> String {
    let text = text::visible_line(text);
    match Inline::proven(&text, Links::Web) {
        Some(words) => words.to_string(),
        None => {
            let fence = text::fence(&text);
            format!("{fence} {text} {fence}")
        }
    }
}
