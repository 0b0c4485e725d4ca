//! `digest`: tells whether a text has changed, wherever it was checked out.

use std::borrow::Cow;

/// A digest of `text`, 16 hexadecimal digits: equal for texts that differ in the ends of their lines only.
///
/// It tells accidents, not attacks: whoever can write a file that deceives it can write any file.
#[must_use]
pub fn digest(text: &[u8]) -> String {
    format!("{:016x}", xxhash_rust::xxh3::xxh3_64(&with_line_feeds(text)))
}

/// `text` with lines that end in a line feed.
///
/// Version control on Windows checks text out with another end.
#[must_use]
pub fn with_line_feeds(text: &[u8]) -> Cow<'_, [u8]> {
    if memchr::memmem::find(text, b"\r\n").is_none() {
        return Cow::Borrowed(text);
    }
    let mut lines = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = memchr::memmem::find(rest, b"\r\n") {
        let (line, end) = rest.split_at(at);
        lines.extend_from_slice(line);
        rest = end.get(1..).unwrap_or_default();
    }
    lines.extend_from_slice(rest);
    Cow::Owned(lines)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ends_of_lines_do_not_count_and_all_else_does() {
        assert_eq!(digest(b"a\r\nb\r\n"), digest(b"a\nb\n"));
        for other in [&b"a\nb"[..], b"a\n\nb\n", b"a\rb\n", b"a b\n", b"a\r\r\nb\n", b""] {
            assert_ne!(digest(other), digest(b"a\nb\n"), "{other:?}");
        }
        assert_eq!(digest(b"").len(), 16);
    }
}
