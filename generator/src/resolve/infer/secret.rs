//! Whether a string is a secret: a key-shaped value is shown, or the description says that it is shown just once. A name alone is no evidence.

use serde_json::Value;

use super::{Inference, sentence};
use crate::{
    evidence::Evidence,
    resolve::draft::{FieldDraft, Record},
    schema::Type,
};

pub(super) fn apply(inference: &mut Inference<'_, '_>) {
    inference.each_field(|record, field| {
        if field.facts.ty.value == Type::String {
            field.facts.secret = evidence(record, field);
        }
    });
}

fn evidence(record: &Record<'_>, field: &FieldDraft) -> Option<Evidence> {
    let shown = field.seen.texts.iter().find(|(text, _)| is_key(text));
    // The value itself must not be repeated in the lock.
    let shown = shown.and_then(|(text, origin)| record.shown(*origin, &format!("{}…", prefix(text)?)));
    sentence(record, field, shown_once).or(shown)
}

/// Replaces every key in `value` by a text that is clearly none: an example must not carry a key that works.
pub(in crate::resolve) fn redact(value: &mut Value) {
    match value {
        Value::String(text) if is_key(text) => *text = format!("{}example", prefix(text).unwrap_or_default()),
        Value::Array(items) => items.iter_mut().for_each(redact),
        Value::Object(entries) => entries.values_mut().for_each(redact),
        _ => {}
    }
}

/// What live keys begin with, longest first where one begins another.
const PREFIXES: &[&str] = &[
    "github_pat_",
    "sk_live_",
    "sk_test_",
    "rk_live_",
    "rk_test_",
    "glpat-",
    "whsec_",
    "xoxb-",
    "xoxp-",
    "xapp-",
    "shpat_",
    "ghp_",
    "gho_",
    "ghs_",
    "npm_",
    "dop_v1_",
    "AKIA",
    "AIza",
    "sk-",
    "sk_",
    "hf_",
];

fn prefix(text: &str) -> Option<&'static str> {
    PREFIXES.iter().find(|prefix| text.starts_with(**prefix)).copied()
}

/// Whether `text` is shaped like a key: a known prefix, and a long tail that looks random.
fn is_key(text: &str) -> bool {
    let Some(prefix) = prefix(text) else { return false };
    let tail = text[prefix.len()..].rsplit(['-', '_']).next().unwrap_or_default();
    let long = tail.len() >= 16 && tail.bytes().all(|byte| byte.is_ascii_alphanumeric());
    long && tail.bytes().any(|byte| byte.is_ascii_digit()) && tail.bytes().any(|byte| byte.is_ascii_alphabetic())
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
    use serde_json::json;

    use super::{is_key, redact, shown_once};

    #[test]
    fn a_key_has_a_prefix_and_a_random_tail() {
        assert!(is_key(&format!("sk-or-v1-{}", "0a1b2c3d".repeat(8))));
        assert!(!is_key("sk-or-v1-0e6...1c96"), "a label of a key is none");
        assert!(!is_key(&"0a1b2c3d".repeat(8)), "a hash is none");
        assert!(!is_key("sk-your-key-goes-here"));
    }

    #[test]
    fn keys_in_examples_are_replaced() {
        let mut value = json!({"keys": [format!("ghp_{}", "0a1b2c3d".repeat(4)), "ghp_short"]});
        redact(&mut value);
        assert_eq!(value, json!({"keys": ["ghp_example", "ghp_short"]}));
    }

    #[test]
    fn the_description_may_say_so() {
        assert!(shown_once("the key itself (only shown once)"));
        assert!(!shown_once("the key of the cache"));
    }
}
