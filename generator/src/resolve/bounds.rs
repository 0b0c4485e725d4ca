//! What of a source is within the limits: a page beyond them is not read, an example beyond them shows nothing.

use std::sync::Arc;

use crate::{
    evidence::{Lines, Place, Span},
    limits::{EXAMPLE_BYTES, PAGE_BYTES, SOURCE_BYTES, VALUE_DEPTH},
    page::{Body, Page},
    problem::Problem,
    source::{File, Source},
};

/// That a source holds more than is read at once.
pub(super) fn too_much(source: &Source) -> Option<Problem> {
    let bytes: usize = source.folders.iter().flat_map(|folder| &folder.files).map(|file| file.text.len()).sum();
    let message = format!("the pages have {bytes} bytes; up to {SOURCE_BYTES} are read");
    let hint = "name the folder of one API, not one that holds others beside it";
    (bytes > SOURCE_BYTES).then(|| Problem::error("too-much-text", message).hint(hint))
}

/// That a page is longer than what is read.
pub(super) fn too_long(file: &File) -> Option<Problem> {
    let bytes = file.text.len();
    let message = format!("the page has {bytes} bytes; up to {PAGE_BYTES} are read");
    let place = Place { path: Arc::clone(&file.path), line: 1, column: 1, span: Span::default() };
    let hint = "split the page, or remove it if it is not one of the API's reference";
    (bytes > PAGE_BYTES).then(|| Problem::error("too-long-page", message).at(place).hint(hint))
}

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
        Problem::warning("example-beyond-limits", message).at(place).hint("shorten it; it shows nothing as it stands")
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

    #[test]
    fn a_page_is_read_up_to_its_limit() {
        let file = |length| File { path: "a.md".into(), text: "a".repeat(length) };
        assert!(too_long(&file(PAGE_BYTES)).is_none());
        let problem = too_long(&file(PAGE_BYTES + 1)).map(|problem| problem.to_string()).unwrap_or_default();
        assert!(problem.starts_with("a.md:1:1: error[too-long-page]: the page has 8388609 bytes"), "{problem}");
    }
}
