//! The words of a name, whichever dialect shows it.

/// The words of `name` in lower case: `byokUsage`, `BYOKUsage` and `byok_usage` are all `byok usage`.
///
/// A word ends where the case or the script says so, and before a number, so that `last30m`, `Last30m` and `last_30m` agree. Runs
/// of capitals are one word (`HTTPReferer` is `http referer`), with a plural `s` (`URLs`); two initialisms in a row (`HTTPURL`)
/// cannot be told apart, which is what [`joined`] is for.
#[must_use]
pub fn words(name: &str) -> Vec<String> {
    let chars: Vec<char> = name.chars().collect();
    let mut words: Vec<String> = Vec::new();
    let mut before = None;
    for (at, c) in chars.iter().enumerate() {
        if !c.is_alphanumeric() {
            before = None;
            continue;
        }
        if before.is_none_or(|before| starts_word(before, *c, chars.get(at + 1..).unwrap_or_default())) {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut() {
            word.extend(c.to_lowercase());
        }
        before = Some(*c);
    }
    words
}

/// The letters and digits of `name` in lower case: what is left to compare where [`words`] differ.
#[must_use]
pub fn joined(name: &str) -> String {
    // Most names are long enough and none is longer: one allocation, for this is asked of every key of every example.
    let mut joined = String::with_capacity(name.len());
    if name.is_ascii() {
        joined.extend(name.bytes().filter(u8::is_ascii_alphanumeric).map(|byte| char::from(byte.to_ascii_lowercase())));
    } else {
        joined.extend(name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase));
    }
    joined
}

/// Whether a word starts with `c`, which stands between `before` and `after`.
fn starts_word(before: char, c: char, after: &[char]) -> bool {
    if c.is_numeric() {
        return !before.is_numeric();
    }
    if !c.is_uppercase() {
        return false;
    }
    !before.is_uppercase() || (after.first().is_some_and(|next| next.is_lowercase()) && !is_plural(after))
}

/// Whether what follows a run of capitals is just its plural `s`.
fn is_plural(after: &[char]) -> bool {
    after.first() == Some(&'s') && after.get(1).is_none_or(|next| !next.is_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_dialects_agree_on_the_words_of_a_name() {
        for (names, expected) in [
            (["byokUsage", "BYOKUsage", "byok_usage"], "byok usage"),
            (["apiKeyId", "APIKeyID", "api_key_id"], "api key id"),
            (["httpReferer", "HTTPReferer", "http_referer"], "http referer"),
            (["last30m", "Last30m", "last_30m"], "last 30m"),
            (["urls", "URLs", "urls"], "urls"),
            (["imageUrlsById", "ImageURLsByID", "image_urls_by_id"], "image urls by id"),
            (["sha256Sum", "Sha256Sum", "sha256_sum"], "sha 256 sum"),
            (["in", "In", "in_"], "in"),
            (["shape", "Shape", "_shape"], "shape"),
            (["modelX", "ModelX", "model_x"], "model x"),
        ] {
            for name in names {
                assert_eq!(words(name).join(" "), expected, "{name}");
            }
        }
    }

    #[test]
    fn what_words_cannot_tell_apart_is_equal_when_joined() {
        assert_ne!(words("HTTPURL"), words("http_url"));
        assert_eq!(joined("HTTPURL"), joined("http_url"));
        assert_eq!(joined("_OAuth-Token"), "oauthtoken");
    }

    #[test]
    fn odd_names_have_words_too() {
        assert!(words("").is_empty());
        assert!(words("__-_").is_empty());
        assert_eq!(words("2fa"), ["2fa"]);
        assert_eq!(words("ÄrgerÖl"), ["ärger", "öl"]);
    }
}
