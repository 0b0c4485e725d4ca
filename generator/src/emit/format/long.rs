//! Long lines, which prettyplease breaks.

use super::{WIDTH, lines::Line};

/// The line number `at` as prettyplease breaks it where it stands: as deep, in a block of the same kind, but without what
/// stands in front of it and behind it.
pub(super) fn broken(at: usize, lines: &[Line<'_>]) -> syn::Result<String> {
    let Some(line) = lines.get(at) else { return Ok(String::new()) };
    let text = |at: usize| lines.get(at).map_or("", |line| &*line.text);
    let end = line.end.map_or("", text);
    let is_last = lines.get(at + 1).is_none_or(|next| next.depth < line.depth);
    let (before, after) = line.head.map(|head| Block::of(text(head)).around(line.depth, is_last)).unwrap_or_default();
    let file = syn::parse_file(&format!("{before}{}{end}\n{after}", line.text))?;
    let printed = prettyplease::unparse(&file);
    let rows: Vec<&str> = printed.lines().skip(before.lines().count()).collect();
    let own = rows.get(..rows.len().saturating_sub(after.lines().count())).unwrap_or_default().join("\n");
    Ok(format!("{}\n", own.strip_suffix(end).unwrap_or(&own).trim_end()))
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
            _ if head.ends_with('(') && head.contains("fn ") => ("fn x(", ") {}", Some(": x")),
            _ if head.ends_with('(') => ("x(", ")", Some("")),
            _ if head.starts_with("impl ") => ("impl X {", "}", None),
            _ if head.starts_with("match ") => ("match x {", "}", None),
            _ if head.starts_with("pub struct ") => ("struct X {", "}", None),
            _ if head.starts_with("pub enum ") => ("enum X {", "}", None),
            _ if head.contains("fn ") || head.starts_with([')', '}']) || head.starts_with("if ") => ("{", "}", None),
            _ => ("X {", "}", Some("")),
        };
        Self { start, end, value }
    }

    /// What stands in front of a line that is so deep, and what stands behind it.
    fn around(&self, depth: usize, is_last: bool) -> (String, String) {
        let outer = depth.saturating_sub(1);
        // In a function may be an item, a statement or a value.
        let mut before = if outer > 0 { "fn x() ".to_owned() + &"{\n".repeat(outer) } else { String::new() };
        let mut after = String::new();
        before.extend([self.start, "\n"]);
        if let Some(value) = self.value {
            // A wide value breaks the list, as what is beside the line does; one behind the line makes that wider by a comma.
            before.extend([&"x".repeat(WIDTH), value, ",\n"]);
            after.extend(if is_last { [""; 3] } else { ["x", value, ",\n"] });
        }
        after.extend([self.end, "\n", &"}\n".repeat(outer)]);
        (before, after)
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
            static A: B = C::new(
            Some((\"a\", |b| {long}::D.has(b))),
            true,
            );
            match self {{
            Self::{long} => Some(a.b(c)),
            _ => None,
            }}
            }}
            fn d() -> E {{
            static F: G = G::new(
            Some((a, |value| {long}::H.has(value))),
            true,
            );
            F
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
