//! What is in a table cell, with the escapes of its shape undone.

use std::borrow::Cow;

use crate::{
    page::{
        Text, deprecation,
        escape::{is_markdown, line_break, undo},
        excerpt::Excerpt,
    },
    place::Spanned,
};

/// A name or a literal: without strike-through, back ticks and escapes; and whether it is struck through.
pub(super) fn name(cell: Excerpt<'_>) -> Spanned<(Cow<'_, str>, bool)> {
    let inner = cell.between("~~", "~~").unwrap_or(cell).trim();
    let struck = inner.text.len() < cell.text.len();
    let text = literal(inner);
    Spanned::new((text.value, struck), text.span)
}

/// A literal: without back ticks, or else without escapes, for what stands in back ticks stands as it is.
pub(super) fn literal(cell: Excerpt<'_>) -> Text<'_> {
    let cell = cell.trim();
    if let Some(code) = cell.between("`", "`") {
        return code.reads(undo(code.text, |byte| byte == b'|'));
    }
    cell.reads(undo(cell.text, is_markdown))
}

/// A type cell: escaped punctuation is read as what it stands for.
pub(super) fn type_cell(cell: Excerpt<'_>) -> Text<'_> {
    cell.reads(undo(cell.text, is_markdown))
}

/// A description, and whether a banner says that the field is deprecated.
pub(super) fn description(cell: Excerpt<'_>) -> (Option<Text<'_>>, bool) {
    let rest = deprecation::cut(cell);
    let text = rest.unwrap_or(cell);
    let absent = text.text.is_empty() || text.text == "N/A";
    let said = (!absent).then(|| text.reads(undo(text.text, |byte| byte == b'|')));
    (said, rest.is_some())
}

/// An example; `printed` tells that a Markdown printer escaped it.
pub(super) fn example(cell: Excerpt<'_>, printed: bool) -> Option<Text<'_>> {
    let cell = first_of_several(cell).trim();
    if cell.text.is_empty() {
        return None;
    }
    if !cell.text.contains(['\\', '<', '`', '[']) {
        return Some(cell.quoted());
    }
    let cell = linked_to_itself(cell).unwrap_or(cell);
    Some(cell.reads(json(cell.text).map_or_else(|| plain(cell.text, printed), Cow::Owned)))
}

/// `**Example 1:** a<br/>**Example 2:** b`: the first is as good as the others.
fn first_of_several(cell: Excerpt<'_>) -> Excerpt<'_> {
    let Some(rest) = cell.strip_prefix("**Example 1:**") else { return cell };
    let end = rest.text.find("**Example 2:**").unwrap_or(rest.text.len());
    let first = rest.cut(0, end).trim();
    let broken =
        first.text.rfind("<br").filter(|at| first.text.get(*at..).and_then(line_break) == Some(first.text.len() - at));
    broken.map_or(first, |at| first.cut(0, at))
}

/// A printer writes a bare address as a link to itself.
fn linked_to_itself(cell: Excerpt<'_>) -> Option<Excerpt<'_>> {
    let inner = cell.between("[", ")")?;
    let (label, target) = inner.text.split_once("](")?;
    (undo(label, is_markdown) == undo(target, is_markdown)).then(|| inner.skip(label.len() + 2))
}

/// Text that is not JSON: only what the generator of the pages escapes is an escape, a pattern has back slashes of its own.
fn plain(text: &str, printed: bool) -> Cow<'_, str> {
    let code = text.strip_prefix('`').and_then(|rest| rest.strip_suffix('`')).filter(|rest| !rest.contains('`'));
    undo(code.unwrap_or(text), |byte| {
        matches!(byte, b'|' | b'{' | b'<') || printed && code.is_none() && is_markdown(byte)
    })
}

/// Text that is a JSON object or array, if only it is stripped of stray back ticks, line breaks and escapes between its strings.
fn json(text: &str) -> Option<String> {
    if !text.trim_start_matches(['`', '\\']).starts_with(['{', '[']) {
        return None;
    }
    let mut plain = String::with_capacity(text.len());
    let (mut depth, mut quoted) = (0_usize, false);
    let mut rest = text;
    while let Some(next) = rest.chars().next() {
        let (reads, length) = symbol(rest, next, quoted);
        match reads.as_bytes().first() {
            Some(b'"') => quoted = !quoted,
            Some(b'{' | b'[') if !quoted => depth += 1,
            Some(b'}' | b']') if !quoted => depth = depth.checked_sub(1)?,
            _ => {}
        }
        plain.push_str(reads);
        rest = rest.get(length..)?;
    }
    (depth == 0 && !quoted).then_some(plain)
}

/// How the beginning of `text` reads within JSON, and how long it is.
fn symbol(text: &str, next: char, quoted: bool) -> (&str, usize) {
    let one = next.len_utf8();
    let second = text.as_bytes().get(1).copied().unwrap_or_default();
    match next {
        '\\' if is_markdown(second) => (text.get(1..2).unwrap_or_default(), 2),
        '\\' => (text.get(..2).unwrap_or("\\"), if second.is_ascii() && second != 0 { 2 } else { 1 }),
        '`' if !quoted => ("", 1),
        '<' if !quoted => line_break(text).map_or(("<", 1), |length| ("\n", length)),
        '"' | '{' | '}' | '[' | ']' | '<' | '`' => (text.get(..one).unwrap_or_default(), one),
        _ => {
            let end = text.find(['\\', '`', '<', '"', '{', '}', '[', ']']).unwrap_or(text.len());
            (text.get(..end).unwrap_or_default(), end)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(cell: &str, printed: bool) -> String {
        example(Excerpt::of(cell, 0, cell.len()), printed).map(|text| text.value.into_owned()).unwrap_or_default()
    }

    #[test]
    fn objects_are_json_again() {
        assert_eq!(
            shown(r#"\{<br/>"a": [<br/>\{"b": "x\{1\n\"<br/>"}<br/>]<br/>}"#, false),
            "{\n\"a\": [\n{\"b\": \"x{1\\n\\\"<br/>\"}\n]\n}"
        );
        assert_eq!(
            shown(r#"`{"a": [{"b\_c": "`"}`,<br />`{"d": 1}`<br />],<br/>\}"#, true),
            "{\"a\": [{\"b_c\": \"`\"},\n{\"d\": 1}\n],\n}"
        );
    }

    #[test]
    fn text_keeps_its_own_back_slashes() {
        assert_eq!(shown(r"\b(k-\{3})\_", false), r"\b(k-{3})\_");
        assert_eq!(shown(r"a\_b", true), "a_b");
        assert_eq!(shown("{{x}", false), "{{x}");
        assert_eq!(shown("[not json", false), "[not json");
        assert_eq!(shown("`on\\|off`", false), "on|off");
    }

    #[test]
    fn the_first_of_several_examples_is_kept() {
        assert_eq!(shown("**Example 1:** a.b<br/>**Example 2:** c", false), "a.b");
        assert_eq!(shown("**Bold** start", false), "**Bold** start");
    }

    #[test]
    fn a_link_to_itself_is_an_address() {
        assert_eq!(shown("[https://a.b/c_d](https://a.b/c_d)", true), "https://a.b/c_d");
        assert_eq!(shown("[a](b)", true), "[a](b)");
    }

    #[test]
    fn descriptions_lose_banners_and_nothing_else() {
        let said = |cell: &'static str| description(Excerpt::of(cell, 0, cell.len()));
        assert_eq!(said("N/A"), (None, false));
        assert_eq!(said(r"a<br/>b \| c \{").0.map(|text| text.value.into_owned()).as_deref(), Some("a\nb | c \\{"));
    }
}
