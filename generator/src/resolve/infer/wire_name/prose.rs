//! The key that a row's own description quotes: the letters are the field's, so it is the field that is meant.

use super::style::has_words_of;
use crate::{
    claim::Claim,
    dialect,
    link::{Corpus, Origin},
    merge::FieldDraft,
};

/// The word in back ticks that has the letters of `field` in another spelling than the pages', and where it stands.
///
/// A single word in capitals or with a capital is more likely the name of a header, a constant or the beginning of a sentence.
pub(super) fn quoted(corpus: &Corpus<'_>, field: &FieldDraft) -> Option<Claim<String>> {
    field.stated.iter().find_map(|stated| {
        let description = corpus.row(stated.node, stated.row)?.description.as_ref()?;
        let mut words = description.value.split('`').skip(1).step_by(2);
        let fits = |word: &str| names(word, field) && has_words_of(word, &stated.shown) && word != stated.shown;
        let word = words.find(|word| fits(word))?;
        Some(Claim::described(word.to_owned(), Origin { node: stated.node, span: description.span }))
    })
}

fn names(word: &str, field: &FieldDraft) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
    let separated = word.trim_matches(['_', '-']).contains(['_', '-']);
    let small = word.starts_with(|c: char| c.is_ascii_lowercase() || c == '_');
    let several = separated || word.chars().skip(1).any(|c| c.is_ascii_uppercase());
    small && several && word.chars().all(plain) && dialect::joined(word) == field.key
}
