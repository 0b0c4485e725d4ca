//! Long lines, which prettyplease breaks.

use super::{WIDTH, lines::Line};

/// The line number `at` as prettyplease breaks it where it stands: as deep, in a block of the same kind, but without what
/// stands in front of it and behind it.
pub(super) fn broken(at: usize, lines: &[Line<'_>]) -> syn::Result<String> {
    let Some(line) = lines.get(at) else { return Ok(String::new()) };
    let text = |at: usize| lines.get(at).map_or("", |line| &*line.text);
    let end = line.end.map_or("", text);
    let code = format!("{}{end}\n", line.text);
    let Some(head) = line.head else { return Ok(without(end, &printed(&code)?, 0, 0)) };

    let is_last = lines.get(at + 1).is_none_or(|next| next.depth < line.depth);
    let Block { start, end: close, value } = Block::of(text(head));
    // A value that is wide breaks its list; one behind the line makes that wider by a comma.
    let before = value.map_or_else(String::new, |value| format!("{}{value},\n", "x".repeat(WIDTH)));
    let after = value.filter(|_| !is_last).map_or_else(String::new, |value| format!("x{value},\n"));
    let (above, below) = (line.depth + before.lines().count(), line.depth + after.lines().count());
    let outer = line.depth.saturating_sub(1);
    let around = ("fn x() ".repeat(outer.min(1)) + &"{\n".repeat(outer), "}\n".repeat(outer));
    let code = format!("{}{start}\n{before}{code}{after}{close}\n{}", around.0, around.1);
    Ok(without(end, &printed(&code)?, above, below))
}

fn printed(code: &str) -> syn::Result<String> {
    syn::parse_file(code).map(|file| prettyplease::unparse(&file))
}

/// `printed` without so many lines at both ends, and without `end`.
fn without(end: &str, printed: &str, above: usize, below: usize) -> String {
    let rows: Vec<&str> = printed.lines().skip(above).collect();
    let own = rows.get(..rows.len().saturating_sub(below)).unwrap_or_default().join("\n");
    format!("{}\n", own.strip_suffix(end).unwrap_or(&own).trim_end())
}

/// A kind of block, as short as it can be.
struct Block {
    start: &'static str,
    end: &'static str,
    /// Where it is a list: what a value in it has behind its name.
    value: Option<&'static str>,
}

impl Block {
    /// The kind of block that the line `head` opens.
    fn of(head: &str) -> Self {
        let (start, end, value) = match head {
            _ if head.ends_with('[') => ("[", "]", Some("")),
            _ if head.ends_with('(') => ("fn x(", ") {}", Some(": x")),
            _ if head.starts_with("impl ") => ("impl X {", "}", None),
            _ if head.starts_with("match ") => ("match x {", "}", None),
            _ if head.starts_with("pub struct ") => ("struct X {", "}", None),
            _ if head.starts_with("pub enum ") => ("enum X {", "}", None),
            _ if head.contains("fn ") || head.starts_with([')', '}']) => ("{", "}", None),
            _ => ("X {", "}", Some("")),
        };
        Self { start, end, value }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::super::lay_out;

    /// In every kind of block one line that is too long, and one that would be if it were not the last of a list.
    #[test]
    fn a_line_is_broken_as_in_the_whole_file() {
        let long = "l".repeat(70);
        let source = format!(
            "use super::{{{long}, A, B, C, D, E, F}};
            pub struct X {{
            pub {long}: Option<Vec<String>>,
            }}
            pub enum Y {{
            A,
            B({long}<String, String>),
            }}
            impl From<{long}> for {long} {{
            const A: &[B] = &[
            b({long}),
            c({long}, d),
            e({long}1234),
            ];
            pub fn a(
            mut self,
            {long}: impl Into<String>,
            b: impl Into<{long}>,
            ) -> Self {{
            self.{long} = {long};
            Self {{
            {long}: a.b(c),
            {long}: a.b(c)?,
            }}
            }}
            fn {long}(a: A, b: B) -> C {{
            match self {{
            Self::{long} => Some(a.b(c)),
            _ => None,
            }}
            }}
            }}"
        );
        let mut text = String::new();
        lay_out(&source, &mut text).unwrap();
        assert_eq!(text, prettyplease::unparse(&syn::parse_file(&source).unwrap()));
    }

    #[test]
    fn what_cannot_be_read_is_refused() {
        let line = format!("pub fn {}(a: A, b: B C) {{\n}}", "l".repeat(70));
        assert!(lay_out(&line, &mut String::new()).is_err());
    }
}
