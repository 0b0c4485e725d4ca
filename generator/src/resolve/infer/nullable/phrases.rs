//! The phrases by which a description says that a value may be `null`.

/// What says so, in lower case, without marks; `null` stands for `None` in back ticks too.
const PHRASES: &[&str] = &[
    "or null",
    "null if",
    "null when",
    "null unless",
    "null until",
    "null otherwise",
    "null means",
    "null indicates",
    "null signifies",
    "null denotes",
    "null represents",
    "null value means",
    "null value indicates",
    "null value signifies",
    "null value denotes",
    "null value represents",
    "can be null",
    "may be null",
    "might be null",
    "will be null",
    "be left null",
    "is left null",
    "left as null",
    "left null",
    "is set to null",
    "it's set to null",
    "set to null",
    "set this to null",
    "set it to null",
    "if null",
    "when null",
    "this is null",
    "it is null",
    "it's null",
    "value is null",
];

/// What stands before a phrase that says the opposite, or speaks of something else.
const AGAINST: &[&str] =
    &["not", "non", "non-", "never", "no", "without", "isn't", "cannot", "can't", "mustn't", "removes", "empty"];

/// Whether `description` says that the value may be `null`.
pub(super) fn says_null(description: &str) -> bool {
    // Few descriptions hold the word.
    if !description.contains(['n', 'N'])
        || !(description.contains("ull") || description.contains("ULL") || description.contains("`None`"))
    {
        return false;
    }
    let words = plain(description);
    PHRASES.iter().any(|phrase| words.match_indices(phrase).any(|(at, _)| stands(&words, at, at + phrase.len())))
}

/// The words of a description in lower case, with one blank between them, without marks around `null`.
fn plain(description: &str) -> String {
    let marked = description.replace("`None`", "null").to_lowercase();
    let bare: String = marked.chars().filter(|c| !matches!(c, '`' | '"' | '*' | '\\')).collect();
    bare.replace(" a value of null", " null").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether the phrase at `start..end` is one of whole words, and means what it says.
fn stands(words: &str, start: usize, end: usize) -> bool {
    let (before, after) = (&words[..start], &words[end..]);
    let opens = before.chars().next_back().is_none_or(|c| !c.is_alphanumeric() && c != '-');
    let closes = after.chars().next().is_none_or(|c| !c.is_alphanumeric() && c != '-');
    // `if null values are found` and `or null bytes` speak of something that holds the value.
    let other = [" value", " byte", " char", " field", " entr", " item", " record", " column", " row"];
    let counts = !other.iter().any(|other| after.starts_with(other));
    let last = before.trim_end().rsplit(' ').next().unwrap_or_default();
    opens && closes && counts && !AGAINST.contains(&last)
}

#[cfg(test)]
mod tests {
    use super::says_null;

    #[test]
    fn only_a_null_that_may_come_counts() {
        for yes in [
            "The limit, or null for none",
            "`null` if it never expires",
            "A null value signifies no maximum.",
            "If `null`, it means that the room is open.",
            "It is left `null` for guests.",
            "Open for ever if it's set to null",
            "If `None`, the guest has not come.",
            "When **null**, all rooms count",
        ] {
            assert!(says_null(yes), "{yes}");
        }
        for no in [
            "A non-null if any",
            "Or nullable things",
            "Never null",
            "Is not null",
            "Must not be set. Removes nulls",
            "Removes null fields",
            "Remove the target if the result is empty or null.",
            "What to do if null values are found",
            "Ends at spaces or null bytes",
            "None of them, and no NULL",
        ] {
            assert!(!says_null(no), "{no}");
        }
    }
}
