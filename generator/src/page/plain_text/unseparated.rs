//! Rows whose cells are glued together: where the name ends, where the type ends.

use crate::{
    page::{excerpt::Excerpt, mark, plain_text::Types},
    place::Span,
};

/// The beginning of a row: name, type and mark, not yet cut apart.
#[derive(Debug, Clone)]
pub(super) struct Start<'a> {
    /// Name and type.
    pub(super) left: Excerpt<'a>,
    /// Where the name can end, so that both parts are what they should be; the longest type first.
    pub(super) cuts: Vec<usize>,
    /// What the mark says.
    pub(super) required: bool,
    /// Where the mark stands.
    pub(super) mark: Span,
    /// What follows the mark on its line.
    pub(super) right: Excerpt<'a>,
}

impl<'a> Start<'a> {
    /// Name and type, where the name ends at `cut`.
    pub(super) fn parts(&self, cut: usize) -> (Excerpt<'a>, Excerpt<'a>) {
        (self.left.cut(0, cut).trim(), self.left.skip(cut).trim())
    }
}

/// Whether the header `line` tells of examples; `None` where it is no header.
pub(super) fn has_example(line: Excerpt<'_>) -> Option<bool> {
    let glued: String = line.text.split_whitespace().collect();
    match glued.strip_prefix("FieldTypeRequiredDescription")? {
        "" => Some(false),
        "Example" => Some(true),
        _ => None,
    }
}

/// The beginning of a row in `line`; one without cuts looks like a row, but its type is unknown.
pub(super) fn start<'a>(line: Excerpt<'a>, types: Types<'_>) -> Option<Start<'a>> {
    let (at, end, required) = mark::first(line.text)?;
    let left = line.cut(0, at).trim();
    let cuts = cuts(left.text, types);
    let mark = line.cut(at, end).span();
    // Prose can mention a mark; a name and a type do not read like prose.
    let prose = cuts.is_empty() && left.text.contains(' ') && !left.text.contains(['<', '[']);
    (!prose && !left.text.is_empty()).then(|| Start { left, cuts, required, mark, right: line.skip(end) })
}

/// Where `text` falls into a name and a type.
fn cuts(text: &str, types: Types<'_>) -> Vec<usize> {
    if let Some(tab) = text.find('\t') {
        return vec![tab];
    }
    let part = |c: char| c.is_alphanumeric() || matches!(c, '_' | '$');
    let name = text.find(|c: char| !part(c)).unwrap_or(text.len());
    let begins = text.starts_with(|c: char| c.is_alphabetic() || matches!(c, '_' | '$'));
    let ends = text.char_indices().skip(1).map(|(at, _)| at).take_while(|at| begins && *at <= name);
    ends.filter(|at| text.get(*at..).is_some_and(types)).collect()
}
