//! Whether a string holds a moment: where a code block builds a date, or the description says so and every example is one.

use super::{Found, Known, described};
use crate::{
    claim::{Answer, Claim},
    link::Corpus,
    merge::FieldDraft,
    schema::{Format, Type},
};

pub(super) fn claims(known: &Known<'_, '_>) -> Found {
    known.each_field(|corpus, field| match field.facts.ty.value {
        Type::String => moments(corpus, field),
        _ => Vec::new(),
    })
}

fn moments(corpus: &Corpus<'_>, field: &FieldDraft) -> Vec<Answer> {
    if let (Some((ty, origin)), true) = (&field.observed.typed, field.stated.is_empty()) {
        return vec![Answer::Type(Claim::shown(ty.clone(), *origin, corpus.words(*origin)))];
    }
    // A string that merely looks like a date is none: 72 of 81 were not.
    if field.observed.texts.is_empty() || !field.observed.texts.iter().all(|(text, _)| is_moment(text)) {
        return Vec::new();
    }
    let described = described(corpus, field, |description| says_moment(&description.to_lowercase()));
    described.map(|origin| Answer::Format(Claim::described(Format::DateTime, origin))).collect()
}

/// Whether a description, in lower case, speaks of a moment.
fn says_moment(description: &str) -> bool {
    ["timestamp", "iso 8601", "iso-8601", "iso8601", "rfc 3339", "rfc3339"]
        .iter()
        .any(|word| description.contains(word))
}

/// Whether `text` is an RFC 3339 date-time.
fn is_moment(text: &str) -> bool {
    let bytes = text.as_bytes();
    let fits = |at: usize, pattern: &[u8]| {
        bytes.get(at..at + pattern.len()).is_some_and(|part| {
            part.iter()
                .zip(pattern)
                .all(|(byte, wanted)| if *wanted == b'0' { byte.is_ascii_digit() } else { byte == wanted })
        })
    };
    if !fits(0, b"0000-00-00") || !matches!(bytes.get(10), Some(b'T' | b't' | b' ')) || !fits(11, b"00:00:00") {
        return false;
    }
    let fraction = match bytes.get(19) {
        Some(b'.') => 1 + bytes[20..].iter().take_while(|byte| byte.is_ascii_digit()).count(),
        _ => 0,
    };
    let zone = 19 + fraction;
    fraction != 1
        && (matches!(&bytes[zone..], b"Z" | b"z")
            || (bytes.len() == zone + 6 && (fits(zone, b"+00:00") || fits(zone, b"-00:00"))))
}

#[cfg(test)]
mod tests {
    use super::is_moment;

    #[test]
    fn a_moment_has_a_day_a_time_and_a_zone() {
        for text in ["2025-08-24T10:30:00Z", "2025-08-24t10:30:00.123+02:00", "2025-08-24 10:30:00z"] {
            assert!(is_moment(text), "{text}");
        }
        for text in ["2025-08-24", "2025-08-24T10:30:00", "2025-08-24T10:30:00.Z", "2025-08-24T10:30:00Zé", "é"] {
            assert!(!is_moment(text), "{text}");
        }
    }
}
