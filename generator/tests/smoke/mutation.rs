//! Mutations of texts: what editors, copies, transfers and attackers do to a page.

use crate::rng::Rng;

/// Makes mutations, the same in every run.
pub(crate) struct Mutator<'w> {
    pub(crate) rng: Rng,
    /// Words that can turn up anywhere.
    pub(crate) words: &'w [String],
}

impl Mutator<'_> {
    /// `bytes`, mutated a few times; `other` is what parts are taken from.
    pub(crate) fn bytes(&mut self, mut bytes: Vec<u8>, other: &[u8]) -> Vec<u8> {
        for _ in 0..=self.rng.below(4) {
            bytes = match self.rng.below(8) {
                0 | 1 => self.flipped(bytes),
                2 | 3 => self.with_a_word(&bytes),
                4 => self.lines(&bytes),
                5 => self.spliced(&bytes, other),
                6 => self.mixed(&bytes, other),
                _ => self.cut(bytes),
            };
        }
        bytes
    }

    fn place(&mut self, bytes: &[u8]) -> usize {
        self.rng.below(bytes.len() + 1)
    }

    /// A few bytes become others.
    fn flipped(&mut self, mut bytes: Vec<u8>) -> Vec<u8> {
        for _ in 0..=self.rng.below(3) {
            let at = self.rng.below(bytes.len());
            let bit = 1 << self.rng.below(8);
            bytes.get_mut(at).into_iter().for_each(|byte| *byte ^= bit);
        }
        bytes
    }

    /// A word in the middle, in a few cases very often.
    fn with_a_word(&mut self, bytes: &[u8]) -> Vec<u8> {
        let (before, after) = bytes.split_at(self.place(bytes));
        let times = if self.rng.chance(5) { 1 + self.rng.below(300) } else { 1 };
        let word = self.rng.one(self.words).repeat(times);
        [before, word.as_bytes(), after].concat()
    }

    /// A line is lost, doubled, or stands where another stood.
    fn lines(&mut self, bytes: &[u8]) -> Vec<u8> {
        let mut lines: Vec<&[u8]> = bytes.split_inclusive(|byte| *byte == b'\n').collect();
        let (one, other) = (self.rng.below(lines.len()), self.rng.below(lines.len()));
        match self.rng.below(3) {
            _ if lines.is_empty() => {}
            0 => drop(lines.remove(one)),
            1 => lines.insert(other, lines[one]),
            _ => lines.swap(one, other),
        }
        lines.concat()
    }

    /// The beginning of one and the end of another.
    fn spliced(&mut self, bytes: &[u8], other: &[u8]) -> Vec<u8> {
        let (from, to) = (self.place(bytes), self.place(other));
        [&bytes[..from], &other[to..]].concat()
    }

    /// Line by line from one or the other.
    fn mixed(&mut self, bytes: &[u8], other: &[u8]) -> Vec<u8> {
        let mut others = other.split_inclusive(|byte| *byte == b'\n');
        let mut mixed = Vec::new();
        for line in bytes.split_inclusive(|byte| *byte == b'\n') {
            let line = if self.rng.chance(15) { others.next().unwrap_or(line) } else { line };
            mixed.extend_from_slice(line);
        }
        mixed
    }

    /// The end is lost.
    fn cut(&mut self, mut bytes: Vec<u8>) -> Vec<u8> {
        bytes.truncate(self.place(&bytes));
        bytes
    }
}
