//! Which examples are within the limits: one beyond them shows nothing.

use crate::{
    limits::{EXAMPLE_BYTES, VALUE_DEPTH},
    page::{Body, Page},
    place::{Lines, Span},
    problem::{Code, Problem},
};

/// Takes from `page` the examples that are too long or nest too deep; gives back a warning for each.
pub(super) fn bound_examples(page: &mut Page<'_>) -> Vec<Problem> {
    let mut found: Vec<(Span, String)> = Vec::new();
    page.usage.retain(|fence| {
        let reason = too_long_example(&fence.text);
        found.extend(reason.clone().map(|reason| (fence.span(0, 0), reason)));
        reason.is_none()
    });
    if let Body::Fields(rows) = &mut page.body {
        for row in rows {
            let reason = |text: &str| too_long_example(text).or_else(|| too_deep_example(text));
            let Some((span, reason)) = row.example.as_ref().and_then(|cell| Some((cell.span, reason(&cell.value)?)))
            else {
                continue;
            };
            row.example = None;
            found.push((span, reason));
        }
    }
    warnings(page, found)
}

fn warnings(page: &Page<'_>, found: Vec<(Span, String)>) -> Vec<Problem> {
    if found.is_empty() {
        return Vec::new();
    }
    let lines = Lines::of(page.source);
    let warning = |(span, message): (Span, String)| {
        let place = lines.place(&page.path, page.source, span);
        Problem::warning(Code::ExampleBeyondLimits, message).at(place).hint("shorten it; it shows nothing as it stands")
    };
    found.into_iter().map(warning).collect()
}

fn too_long_example(text: &str) -> Option<String> {
    let message = || format!("the example has {} bytes; up to {EXAMPLE_BYTES} are read", text.len());
    (text.len() > EXAMPLE_BYTES).then(message)
}

fn too_deep_example(text: &str) -> Option<String> {
    let message = || format!("the example nests deeper than {VALUE_DEPTH} levels");
    (text.trim_start().starts_with(['{', '[']) && nesting(text) > VALUE_DEPTH).then(message)
}

/// How deep the brackets of JSON nest.
fn nesting(text: &str) -> usize {
    let (mut depth, mut deepest) = (0_usize, 0);
    let (mut quoted, mut escaped) = (false, false);
    for byte in text.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = quoted,
            b'"' => quoted = !quoted,
            b'{' | b'[' if !quoted => depth += 1,
            b'}' | b']' if !quoted => depth = depth.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(depth);
    }
    deepest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_in_strings_do_not_nest() {
        assert_eq!(nesting(r#"{"a": [1, "[[\"["], "b": {}}"#), 2);
        assert_eq!(nesting(&"[".repeat(100_000)), 100_000);
        assert_eq!(nesting("]]"), 0);
    }
}
