// @generated from templates/support/src/support/same_key.rs by `fieldtable codegen`. Do not edit.

//! Keys that are the same but for their spelling: `http_status` and `httpStatus`.

/// Whether two keys have the same letters and digits, whatever the case, and whatever stands between them.
///
/// A number at the beginning counts as its word, since the name of a field cannot begin with one: `01ai` is `one_ai`.
pub(crate) fn same_key(one: &str, other: &str) -> bool {
    letters(one).eq(letters(other)) && letters(one).next().is_some()
}

/// The letters and digits of a key, in lower case.
fn letters(key: &str) -> impl Iterator<Item = char> {
    const WORDS: [&str; 10] = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
    let key = key.trim_start_matches(|first: char| first == '0' || !first.is_alphanumeric());
    let digit = key.chars().next().and_then(|first| first.to_digit(10)).and_then(|digit| usize::try_from(digit).ok());
    let word = digit.and_then(|digit| WORDS.get(digit)).copied();
    let rest = key.chars().skip(usize::from(word.is_some()));
    word.unwrap_or_default().chars().chain(rest.filter(|char| char.is_alphanumeric()).flat_map(char::to_lowercase))
}

#[cfg(test)]
mod tests {
    use super::same_key;

    #[test]
    fn case_and_symbols_do_not_count() {
        for (one, other) in [
            ("http_status", "httpStatus"),
            ("HTTP-Status", "http_status"),
            ("amazon_bedrock_claude_on_aws", "amazon-bedrock/claude-on-aws"),
            ("_shape", "shape"),
            ("oneai", "01ai"),
            ("last_30m", "last30m"),
        ] {
            assert!(same_key(one, other), "{one} {other}");
        }
    }

    #[test]
    fn letters_and_digits_count() {
        for (one, other) in [("a", "b"), ("v1", "v2"), ("v", "v1"), ("", ""), ("_", "-"), ("ab", "abc"), ("1", "2")] {
            assert!(!same_key(one, other), "{one} {other}");
        }
    }
}
