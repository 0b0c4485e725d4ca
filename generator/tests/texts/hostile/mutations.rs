//! Mutations: a text with some of its signs moved, lost, doubled or replaced.

use super::{Rng, grammar};

/// `text` after a few accidents, some of which bring in parts of `other`.
pub(super) fn mutated(rng: &mut Rng, text: String, other: &str) -> String {
    let mut signs: Vec<char> = text.chars().collect();
    let other: Vec<char> = other.chars().collect();
    for _ in 0..rng.between(1, 6) {
        accident(rng, &mut signs, &other);
    }
    signs.into_iter().collect()
}

fn accident(rng: &mut Rng, signs: &mut Vec<char>, other: &[char]) {
    let at = rng.below(signs.len() + 1);
    let end = (at + rng.below(8)).min(signs.len());
    match rng.below(6) {
        0 => drop(signs.drain(at..end)),
        1 => signs.insert(at, *rng.one(MEANINGFUL)),
        2 => signs.insert(at, *rng.one(grammar::UNSEEN)),
        3 => {
            let part: Vec<char> = signs[at..end].to_vec();
            signs.splice(at..at, part);
        }
        4 => {
            let from = rng.below(other.len() + 1);
            let to = (from + rng.below(20)).min(other.len());
            signs.splice(at..end, other[from..to].iter().copied());
        }
        _ => {
            let blanks = [' '; 5];
            signs.splice(at..at, blanks[..rng.below(blanks.len())].iter().copied());
        }
    }
}

/// What means something to Markdown.
const MEANINGFUL: &[char] = &[
    '`', '`', '~', '#', '>', '-', '+', '*', '_', '=', '|', '[', ']', '(', ')', '<', '!', '&', '\\', ':', '\n', ' ',
    '\t', '^', '.', '1', '/',
];
