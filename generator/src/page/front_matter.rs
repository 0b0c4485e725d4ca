//! The YAML above a page, of which only the title counts.

use crate::page::excerpt::Excerpt;

/// What stands above a page.
#[derive(Debug, Clone, Copy)]
pub(super) struct FrontMatter<'a> {
    pub(super) title: Option<Excerpt<'a>>,
    /// Offset of the line behind it.
    pub(super) end: usize,
}

/// Reads the front matter at `start`. A YAML parser would not tell where the title stands.
pub(super) fn read(source: &str, start: usize) -> Option<FrontMatter<'_>> {
    let mut lines = Excerpt::of(source, start, source.len()).lines();
    lines.next().filter(|line| line.text.trim_end() == "---")?;
    let mut title = None;
    while let Some(line) = lines.next() {
        if line.text.trim_end() == "---" {
            let end = lines.next().map_or(source.len(), |next| next.start);
            return Some(FrontMatter { title, end });
        }
        if let Some(value) = value_of("title", line).filter(|_| title.is_none()) {
            let folded = value.text.starts_with(['>', '|']);
            title = if folded { lines.next().map(Excerpt::trim) } else { Some(unquoted(value)) };
        }
    }
    None
}

/// The value on a line with the key `key`, which can be quoted.
fn value_of<'a>(key: &str, line: Excerpt<'a>) -> Option<Excerpt<'a>> {
    let quote = line.text.chars().next().filter(|c| matches!(c, '"' | '\''));
    let quote = quote.map(String::from).unwrap_or_default();
    let rest = line.strip_prefix(&quote)?.strip_prefix(key)?.strip_prefix(&quote)?;
    rest.trim().strip_prefix(":").map(Excerpt::trim)
}

fn unquoted(value: Excerpt<'_>) -> Excerpt<'_> {
    value.between("\"", "\"").or_else(|| value.between("'", "'")).unwrap_or(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn title(source: &str) -> Option<&str> {
        read(source, 0)?.title.map(|title| title.text)
    }

    #[test]
    fn a_title_is_plain_quoted_or_folded() {
        assert_eq!(title("---\nog:title: B\ntitle: \"A\"\r\n---\n"), Some("A"));
        assert_eq!(title("---\n'title': 'A'\n---"), Some("A"));
        assert_eq!(title("---\n'og:title': B\ntitle: >-\n  A - Go SDK\nx: y\n---\n"), Some("A - Go SDK"));
        assert_eq!(title("---\ntitles: A\n---\n"), None);
        assert_eq!(title("---\ntitle: A\n"), None);
    }
}
