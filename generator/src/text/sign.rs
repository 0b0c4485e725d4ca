//! Signs: which of them one sees.

use std::ops::RangeInclusive;

/// Whether `c` is seen where it stands and changes nothing else: no control character, no sign without a width, none that
/// turns the direction of text, none without a meaning that all share. Blanks print; line ends do not.
#[must_use]
pub fn prints(c: char) -> bool {
    match c {
        ' '..='~' => true,
        '\0'..='\u{9f}' => false,
        _ => {
            let next = UNSEEN.partition_point(|range| *range.end() < c);
            !UNSEEN.get(next).is_some_and(|range| range.contains(&c))
        }
    }
}

/// What is not seen beyond ASCII and its like: separators of lines, format characters, fillers, and what is nobody's or
/// everybody's own. In order. The two variation selectors that choose between a sign and its emoji stay: they are seen.
const UNSEEN: &[RangeInclusive<char>] = &[
    '\u{ad}'..='\u{ad}',
    '\u{34f}'..='\u{34f}',
    '\u{61c}'..='\u{61c}',
    '\u{115f}'..='\u{1160}',
    '\u{17b4}'..='\u{17b5}',
    '\u{180b}'..='\u{180f}',
    '\u{200b}'..='\u{200f}',
    '\u{2028}'..='\u{202e}',
    '\u{2060}'..='\u{206f}',
    '\u{3164}'..='\u{3164}',
    '\u{e000}'..='\u{f8ff}',
    '\u{fdd0}'..='\u{fdef}',
    '\u{fe00}'..='\u{fe0d}',
    '\u{feff}'..='\u{feff}',
    '\u{ffa0}'..='\u{ffa0}',
    '\u{fff0}'..='\u{fffb}',
    '\u{fffe}'..='\u{ffff}',
    '\u{13430}'..='\u{1343f}',
    '\u{1bca0}'..='\u{1bca3}',
    '\u{1d173}'..='\u{1d17a}',
    '\u{1fffe}'..='\u{1ffff}',
    '\u{2fffe}'..='\u{2ffff}',
    // Planes without letters: tags, selectors, private use.
    '\u{3fffe}'..='\u{10ffff}',
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_seen_does_not_print() {
        let unseen = "\0\t\n\r\u{1b}\u{7f}\u{80}\u{85}\u{9f}\u{ad}\u{200b}\u{200e}\u{202e}\u{2028}\u{2060}\u{2066}\u{feff}\
                      \u{e000}\u{e0041}\u{e0100}\u{fffe}\u{10ffff}";
        assert_eq!(unseen.chars().find(|c| prints(*c)), None);
        let seen = " aZ~\u{a0}é\u{301}ßЖ日本\u{3000}…–“”→✔\u{fe0f}\u{fffd}\u{1f600}";
        assert_eq!(seen.chars().find(|c| !prints(*c)), None);
    }

    #[test]
    fn the_table_is_in_order() {
        assert!(UNSEEN.windows(2).all(|pair| pair[0].end() < pair[1].start()));
    }
}
