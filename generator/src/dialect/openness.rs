//! `Openness`: whether an example says that more values may come, and of which kind the values are.

use crate::{page::Fence, place::Span};

/// What the examples of a page say of its values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Openness {
    /// Where they say that more values may come.
    pub(super) open: Option<Span>,
    /// Of which kind they show the values.
    pub(super) kind: Option<ValueKind>,
}

/// Whether values are texts or numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ValueKind {
    Text,
    Number,
}

impl Openness {
    /// What `usage` says.
    pub(super) fn of(usage: &[Fence<'_>]) -> Self {
        Self { open: usage.iter().find_map(note), kind: usage.iter().find_map(|fence| ValueKind::of_code(&fence.text)) }
    }
}

impl ValueKind {
    /// The kind of the values that `Unrecognized<string>` stands for.
    pub(super) fn of_rest(text: &str) -> Option<Self> {
        let (_, rest) = text.split_once("Unrecognized")?;
        let kind = rest.trim_start_matches(['\\', '<']);
        if kind.starts_with("string") || kind.starts_with("Str") {
            return Some(Self::Text);
        }
        ["number", "Int", "Float"].iter().any(|number| kind.starts_with(number)).then_some(Self::Number)
    }

    /// The kind of the value that code assigns: `= "a"`, `:= components.Color("custom")`, `= -1`.
    fn of_code(code: &str) -> Option<Self> {
        Self::of_rest(code).or_else(|| code.split("= ").skip(1).find_map(Self::of_value))
    }

    fn of_value(code: &str) -> Option<Self> {
        let called =
            code.find(|c: char| !(c.is_alphanumeric() || matches!(c, '.' | '_'))).and_then(|at| code.get(at..));
        let code = called.and_then(|rest| rest.strip_prefix('(')).unwrap_or(code);
        match code.chars().next()? {
            '"' | '\'' => Some(Self::Text),
            '-' | '0'..='9' => Some(Self::Number),
            _ => None,
        }
    }
}

/// Where a comment says that more values may come.
fn note(fence: &Fence<'_>) -> Option<Span> {
    let start = ["Open enum", "open enum"].iter().filter_map(|words| fence.text.find(words)).min()?;
    let rest = fence.text.get(start..)?;
    let line = rest.lines().next()?.trim_end();
    Some(fence.span(start, start + line.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_shows_the_kind_of_its_values() {
        for (code, kind) in [
            (
                "value = X.ONE\n# Open enum: unrecognized values are captured as UnrecognizedInt",
                Some(ValueKind::Number),
            ),
            ("value = X.ONE\n# Open enum: captured as UnrecognizedStr", Some(ValueKind::Text)),
            ("let value: X = X.One;\n// captured as Unrecognized<number>", Some(ValueKind::Number)),
            ("let value: X = \"1\";", Some(ValueKind::Text)),
            ("value: X = -1", Some(ValueKind::Number)),
            ("value := a.XOne\n\ncustom := a.X(\"custom\")", Some(ValueKind::Text)),
            ("value := a.XOne\n\ncustom := a.X(999)", Some(ValueKind::Number)),
            ("value := a.XOne", None),
            ("let value: X = X.One;", None),
            ("", None),
        ] {
            assert_eq!(ValueKind::of_code(code), kind, "{code}");
        }
    }
}
