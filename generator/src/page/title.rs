//! The title of a page: the name of what it describes.

use crate::page::{Text, cell, excerpt::Excerpt, front_matter, outline::Outline};

/// A title, and what it tells of its page.
#[derive(Debug)]
pub(super) struct Title<'a> {
    pub(super) name: Text<'a>,
    /// Whether it is struck through.
    pub(super) deprecated: bool,
    /// Whether the name is decorated as on the rendered site.
    pub(super) rendered: bool,
    /// Offset behind it.
    pub(super) end: usize,
}

/// The title in the front matter, or else the first heading.
pub(super) fn find<'a>(outline: &Outline<'a>) -> Option<Title<'a>> {
    let matter = front_matter::read(outline.source, outline.start);
    let start = matter.map_or(outline.start, |matter| matter.end);
    let heading = outline.headings.iter().find(|h| h.level == 1 && h.line.start >= start && !h.text.text.is_empty());
    if let Some(title) = matter.and_then(|matter| matter.title) {
        let title = read(title, start);
        let repeated = heading.filter(|heading| read(heading.text, 0).name.value == title.name.value);
        return Some(Title { end: repeated.map_or(start, |heading| heading.line.end()), ..title });
    }
    heading.map(|heading| read(heading.text, heading.line.end()))
}

/// The first heading of any level: all that a page of prose may have.
pub(super) fn of_prose<'a>(outline: &Outline<'a>) -> Option<Title<'a>> {
    outline
        .headings
        .first()
        .filter(|heading| !heading.text.text.is_empty())
        .map(|heading| read(heading.text, heading.line.end()))
}

/// The name in a title such as `~~X~~`, `X - TypeScript SDK` or `X Type | TypeScript SDK`.
pub(super) fn read(title: Excerpt<'_>, end: usize) -> Title<'_> {
    let suffix = [" - ", " | "].iter().filter_map(|bar| title.text.find(bar)).min();
    let bare = title.cut(0, suffix.unwrap_or(title.text.len()));
    let bare = bare.strip_suffix(" Type").filter(|_| suffix.is_some()).unwrap_or(bare);
    let name = cell::name(bare);
    Title { name: Text::new(name.value.0, name.span), deprecated: name.value.1, rendered: suffix.is_some(), end }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(source: &str) -> Option<(String, bool, bool)> {
        let title = find(&Outline::of(source))?;
        Some((title.name.value.into_owned(), title.deprecated, title.rendered))
    }

    #[test]
    fn titles_are_undecorated() {
        assert_eq!(name("> ## Index\n\n# A\\_B - Go SDK\n"), Some(("A_B".into(), false, true)));
        assert_eq!(name("---\ntitle: \"~~A~~\"\n---\n# B"), Some(("A".into(), true, false)));
        assert_eq!(name("---\nx: \"A\"\n---\n# B"), Some(("B".into(), false, false)));
        assert_eq!(name("---\ntitle: A Type | Go SDK | Docs\n---"), Some(("A".into(), false, true)));
        assert_eq!(name("## A"), None);
    }
}
