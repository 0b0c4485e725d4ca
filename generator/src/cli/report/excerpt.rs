//! `Excerpt`: the part of a line that a person needs to see.

use std::ops::Range;

use crate::{place::Place, text::prints};

/// How many characters of a line are shown; tables in pages are padded to many times that.
const WIDTH: usize = 110;

/// A line, cut and squeezed to what fits, and the place in it.
#[derive(Debug, PartialEq, Eq)]
pub struct Excerpt {
    /// The line: runs of blanks are one blank, `…` stands for what was cut off.
    pub text: String,
    /// The bytes of `text` that are meant; never empty unless the line is.
    pub mark: Range<usize>,
}

impl Excerpt {
    /// What `place` shows of `source`, the whole file; `None` if the file has no such line.
    pub fn new(source: &str, place: &Place) -> Option<Self> {
        let line = source.split('\n').nth(place.line.checked_sub(1)? as usize)?;
        let start = line.char_indices().nth(place.column.saturating_sub(1) as usize).map_or(line.len(), |(at, _)| at);
        let length = (place.span.end.saturating_sub(place.span.start) as usize).max(1);
        let letters = squeeze(line.trim_end_matches('\r'), start..start + length);
        Some(Self::around_mark(&letters))
    }

    /// Cuts what is too far from the mark.
    fn around_mark(letters: &[(char, bool)]) -> Self {
        let marked = letters.iter().position(|(_, marked)| *marked).unwrap_or(letters.len());
        let end = letters.iter().rposition(|(_, marked)| *marked).map_or(marked, |last| last + 1);
        // A third of the room stands before the mark, or more where little comes after it.
        let from = marked.saturating_sub(WIDTH / 3).min(letters.len().saturating_sub(WIDTH));
        let to = (from + WIDTH).min(letters.len());
        let text = |range: Range<usize>| letters.get(range).unwrap_or_default().iter().map(|(letter, _)| letter);
        let ellipsis = |cut: bool| if cut { "…" } else { "" };

        let mut shown: String = ellipsis(from > 0).to_owned();
        shown.extend(text(from..marked));
        let start = shown.len();
        shown.extend(text(marked..end.min(to)));
        let mark = start..shown.len();
        shown.extend(text(end.min(to)..to));
        shown.push_str(ellipsis(to < letters.len()));
        Self { text: shown, mark }
    }
}

/// The letters of `line`, each with whether it is marked; a run of blanks is one blank, and what a terminal would obey is none.
fn squeeze(line: &str, mark: Range<usize>) -> Vec<(char, bool)> {
    let mut letters: Vec<(char, bool)> = Vec::new();
    for (at, letter) in line.char_indices() {
        let letter = match letter {
            letter if letter.is_whitespace() => ' ',
            letter if prints(letter) => letter,
            _ => char::REPLACEMENT_CHARACTER,
        };
        match letters.last_mut() {
            Some((' ', marked)) if letter == ' ' => *marked |= mark.contains(&at),
            _ => letters.push((letter, mark.contains(&at))),
        }
    }
    letters
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::place::Span;

    fn excerpt(source: &str, start: usize, end: usize) -> Option<(String, String)> {
        let excerpt = Excerpt::new(source, &Place::new(&"a.md".into(), source, Span::new(start, end)))?;
        let marked = excerpt.text.get(excerpt.mark)?.to_owned();
        Some((excerpt.text, marked))
    }

    #[test]
    fn a_padded_row_is_squeezed_and_the_mark_stays_on_its_word() {
        let source = format!("# T\n| `a`{} | *strin*{} | é |\r\n", " ".repeat(900), " ".repeat(900));
        let at = source.find("*strin*").unwrap_or_default();
        let expected = ("| `a` | *strin* | é |".to_owned(), "*strin*".to_owned());
        assert_eq!(excerpt(&source, at, at + 7), Some(expected));
    }

    #[test]
    fn what_is_far_from_the_mark_is_cut_and_said_to_be() {
        let source = "x".repeat(500) + "HERE" + &"y".repeat(500);
        let (text, marked) = excerpt(&source, 500, 504).unwrap_or_default();
        assert_eq!(marked, "HERE");
        assert!(text.starts_with("…x") && text.ends_with("y…"), "{text}");
        assert_eq!(text.chars().count(), WIDTH + 2);
        let (text, marked) = excerpt(&source, 0, 900).unwrap_or_default();
        assert_eq!((text.chars().count(), marked.chars().count()), (WIDTH + 1, WIDTH));
    }

    #[test]
    fn what_a_terminal_would_obey_is_not_shown() {
        let expected = ("a \u{fffd}[2J b".to_owned(), "b".to_owned());
        assert_eq!(excerpt("a \u{1b}[2J b", 7, 8), Some(expected));
    }

    #[test]
    fn a_place_without_bytes_or_at_the_end_still_shows_its_line() {
        let source = "one\ntwo\n";
        let place: Result<Place, ()> = "a.md:2:2".parse();
        let shown = place.ok().and_then(|place| Excerpt::new(source, &place));
        assert_eq!(shown, Some(Excerpt { text: "two".into(), mark: 1..2 }));
        assert_eq!(excerpt(source, 7, 7), Some(("two".into(), String::new())));
        assert_eq!(excerpt("", 0, 0), Some((String::new(), String::new())));
        let place: Result<Place, ()> = "a.md:9:1".parse();
        assert_eq!(place.ok().and_then(|place| Excerpt::new(source, &place)), None);
    }
}
