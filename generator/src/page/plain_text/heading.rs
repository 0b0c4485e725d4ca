//! The title of a copied page, amid the titles of its neighbours.

use rustc_hash::FxHashSet;

use crate::page::{Fence, Text, excerpt::Excerpt, lead::SUBTITLES, title};

/// The title among `lines`, and the number of lines up to its subtitle.
///
/// Neighbours stand there with the same decoration; the example of the page names its own type, and the title comes first.
pub(super) fn find<'a>(lines: &[Excerpt<'a>], usage: &[Fence<'_>]) -> Option<(Text<'a>, usize)> {
    let titles: Vec<_> = (0..lines.len()).filter_map(|at| titled(lines, at)).collect();
    let words: FxHashSet<&str> = usage.iter().flat_map(|fence| words(&fence.text)).collect();
    let used = titles.iter().find(|(name, _)| words.contains(&*name.value));
    used.or(titles.first()).cloned()
}

/// The title in the line `at`, if the next line is its subtitle.
fn titled<'a>(lines: &[Excerpt<'a>], at: usize) -> Option<(Text<'a>, usize)> {
    let line = lines.get(at)?;
    is_title(line.text).then_some(())?;
    let title = title::read(*line, line.end());
    let next = at + 1 + lines.get(at + 1..)?.iter().position(|line| !line.text.is_empty())?;
    let subtitle = lines.get(next)?.text.strip_prefix(&*title.name.value)?;
    SUBTITLES.contains(&subtitle.trim()).then_some((title.name, next + 1))
}

/// Whether the line reads `X - TypeScript SDK`.
pub(super) fn is_title(line: &str) -> bool {
    line.split_once(" - ").is_some_and(|(name, site)| !name.contains(' ') && site.ends_with(" SDK"))
}

/// The words in `code`.
fn words(code: &str) -> impl Iterator<Item = &str> {
    code.split(|c: char| !c.is_alphanumeric() && c != '_')
}
