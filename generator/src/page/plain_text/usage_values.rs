//! What the example shows for each field: keys and literals of its outermost object.

use crate::page::Fence;

/// A key, and its value as it would read in a table: text without quotes; empty where it is an object or a list.
pub(super) type Shown = (String, String);

/// The keys and values in the example; other dialects than TypeScript show none.
pub(super) fn read(usage: &[Fence<'_>]) -> Vec<Shown> {
    usage.iter().find_map(|fence| object(&fence.text)).unwrap_or_default()
}

fn object(code: &str) -> Option<Vec<Shown>> {
    let mut rest = code.get(code.find("= {")? + "= {".len()..)?;
    let mut shown = Vec::new();
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == ',');
        let Some((key, after)) = key(rest) else { return Some(shown) };
        let length = value(after);
        shown.push((key, literal(after.get(..length)?.trim())));
        rest = after.get(length..)?;
    }
}

/// The key at the beginning of `code`, and what follows its colon.
fn key(code: &str) -> Option<(String, &str)> {
    let (key, rest) = match code.strip_prefix('"') {
        Some(quoted) => quoted.split_once('"')?,
        None => code.split_at(code.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '$')))?),
    };
    Some((key.to_owned(), rest.trim_start().strip_prefix(':')?)).filter(|(key, _)| !key.is_empty())
}

/// The length of the value at the beginning of `code`: up to a comma or bracket that is not its own.
fn value(code: &str) -> usize {
    let (mut depth, mut quoted, mut escaped) = (0_usize, false, false);
    for (at, c) in code.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = quoted,
            '"' => quoted = !quoted,
            _ if quoted => {}
            '{' | '[' | '(' => depth += 1,
            ',' | '}' | ']' | ')' if depth == 0 => return at,
            '}' | ']' | ')' => depth -= 1,
            _ => {}
        }
    }
    code.len()
}

fn literal(value: &str) -> String {
    if value.starts_with(['{', '[']) {
        return String::new();
    }
    serde_json::from_str::<String>(value).unwrap_or_else(|_| value.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_outermost_object_is_read() {
        let code = "let v: T = {\n a: 1.5,\n \"b-c\":\n  \"x, \\\"y\\\"\",\n d: { e: [1, 2] }, f: null,\n};";
        let shown = object(code).unwrap_or_default();
        let shown: Vec<_> = shown.iter().map(|(key, value)| (key.as_str(), value.as_str())).collect();
        assert_eq!(shown, [("a", "1.5"), ("b-c", "x, \"y\""), ("d", ""), ("f", "null")]);
    }

    #[test]
    fn other_code_shows_nothing() {
        assert_eq!(object("value = Enum.A"), None);
        assert_eq!(object("let v = {"), Some(Vec::new()));
    }
}
