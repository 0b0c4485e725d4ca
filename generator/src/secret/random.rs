//! Whether a text looks as if it were drawn at random.

use std::collections::BTreeSet;

use super::SHORTEST;

/// Drawn letters change so often between letters and digits; words that are numbered do not.
const CHANGES: usize = 5;

/// Whether `tail`, letters and digits in one or more parts, looks random: long, of letters and digits, and no words.
pub(super) fn is_random(tail: &str) -> bool {
    let elided = tail.contains("..");
    let has = |is: fn(&u8) -> bool| tail.bytes().any(|byte| is(&byte));
    if elided || tail.len() < SHORTEST || !has(u8::is_ascii_digit) || !has(u8::is_ascii_alphabetic) {
        return false;
    }
    let parts = || tail.split(|c: char| !c.is_ascii_alphanumeric());
    parts().any(is_mixed) || parts().map(changes).sum::<usize>() >= CHANGES
}

/// No word behind the prefix of a key is as long.
const LONGEST_WORD: usize = 24;

/// Placeholders repeat a few signs; what is drawn has more of them.
const SIGNS: usize = 8;

/// Whether `tail`, which stands behind the prefix of a key, is drawn of letters alone or of digits alone: it is longer than
/// a word, in one part, and of many signs.
pub(super) fn is_drawn(tail: &str) -> bool {
    let signs: BTreeSet<u8> = tail.bytes().collect();
    tail.len() >= LONGEST_WORD && tail.bytes().all(|byte| byte.is_ascii_alphanumeric()) && signs.len() >= SIGNS
}

/// Names of several words change between small and capital letters once a word; letters of base64 do more often.
const CASES: usize = 8;

/// Whether `word`, which stands behind a scheme, is base64 of letters alone.
pub(super) fn is_coded(word: &str) -> bool {
    let changes = |pair: &&[u8]| pair[0].is_ascii_uppercase() != pair[1].is_ascii_uppercase();
    word.len() >= SHORTEST
        && word.bytes().all(|byte| byte.is_ascii_alphabetic())
        && word.as_bytes().windows(2).filter(changes).count() >= CASES
}

/// Whether `part` alone is as long as a key, and of letters and digits.
fn is_mixed(part: &str) -> bool {
    part.len() >= SHORTEST
        && part.bytes().any(|byte| byte.is_ascii_digit())
        && part.bytes().any(|byte| byte.is_ascii_alphabetic())
}

/// How often `part` changes between letters and digits.
fn changes(part: &str) -> usize {
    part.as_bytes().windows(2).filter(|pair| pair[0].is_ascii_digit() != pair[1].is_ascii_digit()).count()
}

#[cfg(test)]
mod tests {
    use super::is_random;

    #[test]
    fn drawn_letters_are_random_and_words_are_not() {
        for (tail, random) in [
            ("0a1b2c3d4e5f6a7b", true),
            ("a1B2-c3D4_e5F6-g7H8", true),
            ("deadbeefdeadbeef00", true),
            ("0a1b2c3d4e5f", false),
            ("0a1b2c3d...4e5f6a7b", false),
            ("your-key-goes-here-1", false),
            ("123456789012345678", false),
            ("abcdefghijklmnopqr", false),
        ] {
            assert_eq!(is_random(tail), random, "{tail}");
        }
    }
}
