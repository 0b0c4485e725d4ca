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

/// The title in the front matter, or else the first heading; one that names something, as `` # `` `` does not.
pub(super) fn find<'a>(outline: &Outline<'a>) -> Option<Title<'a>> {
    let matter = front_matter::read(outline.source, outline.start);
    let start = matter.map_or(outline.start, |matter| matter.end);
    let headings = outline.headings.iter().filter(|heading| heading.level == 1 && heading.line.start >= start);
    let heading = headings.map(|heading| read(heading.text, heading.line.end())).find(names);
    let titled = matter.and_then(|matter| matter.title).map(|title| read(title, start)).filter(names);
    let Some(titled) = titled else { return heading };
    let repeated = heading.filter(|heading| heading.name.value == titled.name.value);
    Some(Title { end: repeated.map_or(start, |heading| heading.end), ..titled })
}

/// The first heading of any level: all that a page of prose may have.
pub(super) fn of_prose<'a>(outline: &Outline<'a>) -> Option<Title<'a>> {
    let heading = outline.headings.first()?;
    Some(read(heading.text, heading.line.end())).filter(names)
}

fn names(title: &Title<'_>) -> bool {
    !title.name.value.trim().is_empty()
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

    #[test]
    fn a_title_of_nothing_is_none() {
        assert_eq!(name("# ``\n\n# ~~~~\n"), None);
        assert_eq!(name("---\ntitle: \"``\"\n---\n# A\n"), Some(("A".into(), false, false)));
    }
}
