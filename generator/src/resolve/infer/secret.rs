//! Whether a string is a secret: a key-shaped value is shown, or the description says that it is shown just once. A name alone is no evidence.

use super::{Found, Known, described};
use crate::{
    claim::{Answer, Claim},
    link::Corpus,
    merge::FieldDraft,
    schema::Type,
    secret,
};

pub(super) fn claims(known: &Known<'_, '_>) -> Found {
    known.each_field(|corpus, field| match field.facts.ty.value {
        Type::String => secrets(corpus, field).map(Answer::Secret).collect(),
        _ => Vec::new(),
    })
}

fn secrets<'f>(corpus: &'f Corpus<'_>, field: &'f FieldDraft) -> impl Iterator<Item = Claim<bool>> + 'f {
    let shown = field.observed.texts.iter().find_map(|(text, origin)| Some((secret::kind(text)?, *origin)));
    // The value itself must not be repeated in the lock.
    let shown = shown.map(|(kind, origin)| Claim::shown(true, origin, &format!("{kind}…")));
    let described = described(corpus, field, |description| shown_once(&description.to_lowercase()));
    described.map(|origin| Claim::described(true, origin)).chain(shown)
}

/// Whether a description, in lower case, says that the value is shown just once.
fn shown_once(description: &str) -> bool {
    const PHRASES: &[&str] = &[
        "only shown once",
        "shown only once",
        "only be shown once",
        "shown just once",
        "only displayed once",
        "displayed only once",
        "only returned once",
        "returned only once",
        "only visible once",
        "visible only once",
        "never shown again",
        "not be shown again",
        "cannot be retrieved again",
    ];
    PHRASES.iter().any(|phrase| description.contains(phrase))
}

#[cfg(test)]
mod tests {
    use super::shown_once;

    #[test]
    fn the_description_may_say_so() {
        assert!(shown_once("the key itself (only shown once)"));
        assert!(!shown_once("the key of the cache"));
    }
}
