// @generated from templates/support/src/support/seen_fields.rs by `fieldtable codegen`. Do not edit.

//! `SeenFields`: which fields of an object came, and how.

use super::slot::Filled;

/// Which fields of an object came, and how.
#[derive(Debug, Default)]
pub(crate) struct SeenFields {
    /// The first 64 fields; few objects have more.
    pub(crate) low: Word,
    high: Vec<Word>,
    /// The keys that are spelled otherwise than the pages let one guess, by field.
    pub(crate) spellings: Vec<(usize, String)>,
}

/// Notes on 64 fields.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Word {
    pub(crate) seen: u64,
    /// The fields that came as `null` and cannot hold one.
    pub(crate) nulls: u64,
}

impl SeenFields {
    /// Notes how a field came; of two times the last one counts.
    #[inline]
    pub(crate) fn note(&mut self, at: usize, filled: Filled) {
        let word = if at < 64 { Some(&mut self.low) } else { self.word(at) };
        if let Some(word) = word {
            let bit = 1 << (at % 64);
            word.seen |= bit;
            word.nulls = if filled == Filled::Null { word.nulls | bit } else { word.nulls & !bit };
        }
    }

    pub(crate) fn is_seen(&self, at: usize) -> bool {
        self.get(at).seen & 1 << (at % 64) != 0
    }

    pub(crate) fn is_null(&self, at: usize) -> bool {
        self.get(at).nulls & 1 << (at % 64) != 0
    }

    fn get(&self, at: usize) -> Word {
        if at < 64 { self.low } else { self.high.get(at / 64 - 1).copied().unwrap_or_default() }
    }

    #[cold]
    fn word(&mut self, at: usize) -> Option<&mut Word> {
        let word = at / 64 - 1;
        if self.high.len() <= word {
            self.high.resize(word + 1, Word::default());
        }
        self.high.get_mut(word)
    }
}
