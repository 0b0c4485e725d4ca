//! Whether a string is a secret: a key-shaped value is shown, or the description says that it is shown just once. A name alone is no evidence.

use super::{Inference, sentence};
use crate::{
    evidence::{Evidence, Fact},
    link::Corpus,
    merge::FieldDraft,
    schema::Type,
    secret,
};

pub(super) fn apply(inference: &mut Inference<'_, '_>) {
    inference.each_field(|corpus, field| {
        if field.facts.ty.value == Type::String {
            let because = evidence(corpus, field);
            field.facts.secret = Fact { value: because.is_some(), because };
        }
    });
}

fn evidence(corpus: &Corpus<'_>, field: &FieldDraft) -> Option<Evidence> {
    let shown = field.observed.texts.iter().find_map(|(text, origin)| Some((secret::kind(text)?, origin)));
    // The value itself must not be repeated in the lock.
    let shown = shown.and_then(|(kind, origin)| corpus.shown(*origin, &format!("{kind}…")));
    sentence(corpus, field, shown_once).or(shown)
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
