//! Python code blocks: imports, and the annotation of a union's member.

use super::types::{self, Dates};
use crate::{
    dialect::{cursor::Cursor, marked::Marked},
    evidence::Span,
    page::Fence,
};

/// `from package.models import A, B`
#[derive(Debug)]
pub(super) struct Import {
    /// The names behind `import`.
    pub(super) names: Vec<String>,
    /// The module.
    pub(super) module: String,
}

/// The type in `value: models.X = …`, and where it stands.
pub(super) fn annotation(fence: &Fence<'_>) -> Option<(Marked, Span)> {
    let mut cursor = Cursor::code(&fence.text);
    cursor.space();
    cursor.word();
    cursor.space();
    if !cursor.eat(":") {
        return None;
    }
    cursor.space();
    let start = cursor.at();
    let ty = types::prefix(&mut cursor, Dates::Straight).ok()?;
    let length = cursor.since(start).trim_end().len();
    Some((ty, fence.span(start, start + length)))
}

/// The imports in a code block that name what they import.
pub(super) fn imports(fence: &Fence<'_>) -> Vec<Import> {
    let mut imports = Vec::new();
    let mut rest: &str = &fence.text;
    while !rest.is_empty() {
        let mut cursor = Cursor::code(rest);
        imports.extend(import(&mut cursor));
        // The names of an import can take more lines than one.
        rest = cursor.rest().split_once('\n').map_or("", |(_, rest)| rest);
    }
    imports
}

/// Reads `from module import names`.
fn import(cursor: &mut Cursor<'_>) -> Option<Import> {
    cursor.space();
    let start = cursor.clone();
    if cursor.word() != "from" {
        *cursor = start;
        return None;
    }
    cursor.run(|c| c == ' ');
    let module = cursor.run(|c| !c.is_whitespace());
    cursor.run(|c| c == ' ');
    if cursor.word() != "import" {
        return None;
    }
    Some(Import { names: names(cursor), module })
}

/// Reads `A, B as C`, or the same in parentheses on several lines.
fn names(cursor: &mut Cursor<'_>) -> Vec<String> {
    cursor.run(|c| c == ' ');
    let list = match cursor.eat("(") {
        true => cursor.run(|c| c != ')'),
        false => cursor.run(|c| c != '\n'),
    };
    let first = |name: &str| name.split_whitespace().next().map(str::to_owned);
    list.split(',').filter_map(first).collect()
}
