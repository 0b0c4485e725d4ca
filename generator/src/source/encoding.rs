//! `Decoded`: the text in a file's bytes, and what the bytes are where they are no UTF-8.

use std::sync::Arc;

use super::File;
use crate::{
    place::{Place, Span},
    problem::{Code, Problem},
};

/// The text of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decoded {
    /// The text as far as it can be told. It has the length of the file wherever that is UTF-8.
    pub text: String,
    /// What the file is instead of UTF-8, and where in `text` that shows.
    pub misfit: Option<(Misfit, usize)>,
}

/// What a file can be instead of UTF-8.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Misfit {
    /// Two bytes a letter, the lower one first or last.
    Utf16,
    /// Four bytes a letter.
    Utf32,
    /// One byte a letter, in one of the old code pages.
    OneByte,
    /// No text at all.
    Binary,
}

/// The text in `bytes`. Lines of old Macs, which end in a lone carriage return, end in a line feed here: every byte stays in its place.
#[must_use]
pub fn decode(bytes: Vec<u8>) -> Decoded {
    let misfit = |misfit, text: String, at| Decoded { text, misfit: Some((misfit, at)) };
    match bytes.as_slice() {
        [0xff, 0xfe, 0, 0, ..] | [0, 0, 0xfe, 0xff, ..] => return misfit(Misfit::Utf32, String::new(), 0),
        [0xff, 0xfe, rest @ ..] => return misfit(Misfit::Utf16, wide(rest, u16::from_le_bytes), 0),
        [0xfe, 0xff, rest @ ..] => return misfit(Misfit::Utf16, wide(rest, u16::from_be_bytes), 0),
        _ => {}
    }
    if memchr::memchr(0, &bytes).is_some() {
        return match zeros(&bytes) {
            // The upper byte of most letters is zero.
            (0, upper) if upper > bytes.len() / 4 => misfit(Misfit::Utf16, wide(&bytes, u16::from_le_bytes), 0),
            (upper, 0) if upper > bytes.len() / 4 => misfit(Misfit::Utf16, wide(&bytes, u16::from_be_bytes), 0),
            _ => misfit(Misfit::Binary, String::new(), 0),
        };
    }
    match String::from_utf8(bytes) {
        Ok(text) => Decoded { text: with_line_feeds(text), misfit: None },
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
            let strange = text.chars().filter(|c| is_strange(*c)).count();
            let kind = if strange * 10 > text.chars().count() { Misfit::Binary } else { Misfit::OneByte };
            misfit(kind, with_line_feeds(text), at)
        }
    }
}

/// How many bytes in even and in odd places are zero.
fn zeros(bytes: &[u8]) -> (usize, usize) {
    let count = |from| bytes.iter().skip(from).step_by(2).filter(|byte| **byte == 0).count();
    (count(0), count(1))
}

fn wide(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units: Vec<_> = bytes.as_chunks().0.iter().map(|pair| unit(*pair)).collect();
    String::from_utf16_lossy(&units)
}

fn is_strange(c: char) -> bool {
    c == char::REPLACEMENT_CHARACTER || (c.is_control() && !matches!(c, '\n' | '\r' | '\t'))
}

fn with_line_feeds(text: String) -> String {
    let ends_in_returns = memchr::memchr(b'\n', text.as_bytes()).is_none() && text.contains('\r');
    if ends_in_returns { text.replace('\r', "\n") } else { text }
}

impl Misfit {
    /// The problem of `file`, whose text shows at `at` that it is no UTF-8.
    pub(super) fn problem(self, path: &Arc<str>, text: &str, at: usize) -> Problem {
        let (message, hint) = match self {
            Self::Utf16 => ("the file is UTF-16, with two bytes a letter", "save it as UTF-8"),
            Self::Utf32 => ("the file is UTF-32, with four bytes a letter", "save it as UTF-8"),
            Self::OneByte => (
                "this byte is no UTF-8: the file is Latin-1, Windows-1252 or the like",
                "save the file as UTF-8, and look at its letters with accents, quotes and dashes",
            ),
            Self::Binary => ("the file holds bytes that no text has", "copy the page as text, or remove the file"),
        };
        Problem::error(Code::NotUtf8, message).at(Place::new(path, text, Span::new(at, at + 1))).hint(hint)
    }
}

/// The file at `path` with the content `bytes`, and what is wrong with it; its text is empty where none can be told.
pub(super) fn file(path: Arc<str>, bytes: Vec<u8>) -> (File, Option<Problem>) {
    let Decoded { text, misfit } = decode(bytes);
    let problem = misfit.map(|(misfit, at)| misfit.problem(&path, &text, at));
    (File { path, text }, problem)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn misfit(bytes: &[u8]) -> Option<Misfit> {
        decode(bytes.to_vec()).misfit.map(|(misfit, _)| misfit)
    }

    fn utf16(unit: fn(u16) -> [u8; 2]) -> Vec<u8> {
        "# Élan\n\nA text.\n".encode_utf16().flat_map(unit).collect()
    }

    #[test]
    fn what_is_no_utf_8_is_named() {
        let cases: &[(&[u8], Option<Misfit>)] = &[
            (b"# A\n", None),
            (b"\xef\xbb\xbf# A\n", None),
            (b"", None),
            (b"\xff\xfe\0\0#\0\0\0", Some(Misfit::Utf32)),
            (b"# Caf\xe9\nand more of it\n", Some(Misfit::OneByte)),
            (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", Some(Misfit::Binary)),
            (b"\x1f\x8b\x08\xd0\xe0\x11\xa7\xff\xfe\xb0", Some(Misfit::Binary)),
            (b"# A\n\0", Some(Misfit::Binary)),
        ];
        for (bytes, expected) in cases {
            assert_eq!(misfit(bytes), *expected, "{bytes:?}");
        }
    }

    #[test]
    fn utf_16_is_read_with_and_without_its_mark() {
        for (mark, unit) in
            [(vec![0xff, 0xfe], u16::to_le_bytes as fn(u16) -> [u8; 2]), (vec![0xfe, 0xff], u16::to_be_bytes)]
        {
            for bytes in [[mark, utf16(unit)].concat(), utf16(unit)] {
                let Decoded { text, misfit } = decode(bytes);
                assert_eq!((text.as_str(), misfit), ("# Élan\n\nA text.\n", Some((Misfit::Utf16, 0))));
            }
        }
    }

    #[test]
    fn lone_carriage_returns_end_lines_where_nothing_else_does() {
        assert_eq!(decode(b"# A\r\rB\r".to_vec()).text, "# A\n\nB\n");
        assert_eq!(decode(b"# A\r\nB\rC\r\n".to_vec()).text, "# A\r\nB\rC\r\n");
    }
}
