//! Whether a value may be `null`: where one is shown, or the description says so. A shown value says nothing against it.

use super::{Inference, sentence};
use crate::{
    evidence::Fact,
    resolve::draft::{FieldDraft, Record},
};

pub(super) fn apply(inference: &mut Inference<'_, '_>) {
    inference.each_field(conclude);
}

fn conclude(record: &Record<'_>, field: &mut FieldDraft) {
    if field.facts.nullable.value {
        return;
    }
    let shown = field.seen.null.and_then(|origin| record.shown(origin, "null"));
    let evidence = sentence(record, field, says_null).or(shown);
    if let Some(evidence) = evidence {
        field.facts.nullable = Fact::new(true, evidence);
    }
}

/// Whether a description, in lower case, says that the value may be `null`.
fn says_null(description: &str) -> bool {
    const PHRASES: &[&str] =
        &["or null", "or `null`", "null if", "`null` if", "null when", "`null` when", "can be null", "may be null"];
    // Few descriptions hold the word.
    description.contains("null")
        && PHRASES.iter().any(|phrase| {
            description.match_indices(phrase).any(|(at, _)| {
                let before = description[..at].trim_end_matches('`');
                let after = description[at + phrase.len()..].chars().next();
                !before.ends_with("non-") && !before.ends_with("not ") && after.is_none_or(|c| !c.is_alphanumeric())
            })
        })
}

#[cfg(test)]
mod tests {
    use super::says_null;

    #[test]
    fn only_a_null_that_may_come_counts() {
        assert!(says_null("the limit, or null for none"));
        assert!(says_null("`null` if it never expires"));
        assert!(!says_null("a non-null if any"));
        assert!(!says_null("or nullable things"));
        assert!(!says_null("never null"));
    }
}
