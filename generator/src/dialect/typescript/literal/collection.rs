//! Objects and lists in TypeScript code.

use super::value;
use crate::{
    dialect::{
        Literal, LiteralKind,
        cursor::{Cursor, Parsed},
        quoted::quoted,
    },
    page::Fence,
    place::Spanned,
};

/// Reads an object; `None` for one that computes keys or spreads another.
pub(super) fn object(cursor: &mut Cursor<'_>, fence: &Fence<'_>) -> Parsed<Option<LiteralKind>> {
    cursor.expect("{")?;
    let mut entries = Vec::new();
    loop {
        cursor.trivia();
        if cursor.eat("}") {
            return Ok(Some(LiteralKind::Object(entries)));
        }
        let start = cursor.at();
        let Some(key) = key(cursor)? else { return Ok(None) };
        let key = Spanned::new(key, fence.span(start, cursor.at()));
        cursor.trivia();
        match cursor.peek() {
            Some(':') => {
                cursor.bump();
                entries.push((key, value(cursor, fence)?));
            }
            // `{ name }` takes the value of a variable.
            Some(',' | '}') => {
                let variable = Literal { kind: LiteralKind::Opaque(key.value.clone()), span: key.span };
                entries.push((key, variable));
            }
            Some('(') => return Ok(None),
            _ => return Err(cursor.expected("`:`")),
        }
        comma(cursor, "}")?;
    }
}

/// Reads a key; `None` for one that is computed or spread.
fn key(cursor: &mut Cursor<'_>) -> Parsed<Option<String>> {
    match cursor.peek() {
        Some('[' | '.') => Ok(None),
        Some('"' | '\'') => quoted(cursor).map(Some),
        Some('0'..='9') => Ok(Some(cursor.run(|c| c.is_ascii_alphanumeric() || c == '.').into_owned())),
        _ => match cursor.word() {
            word if word.is_empty() => Err(cursor.expected("a key")),
            word => Ok(Some(word.into_owned())),
        },
    }
}

/// Reads a list.
pub(super) fn list(cursor: &mut Cursor<'_>, fence: &Fence<'_>) -> Parsed<LiteralKind> {
    cursor.expect("[")?;
    let mut items = Vec::new();
    loop {
        cursor.trivia();
        if cursor.eat("]") {
            return Ok(LiteralKind::List(items));
        }
        items.push(value(cursor, fence)?);
        comma(cursor, "]")?;
    }
}

/// Reads a comma, unless `close` comes next.
fn comma(cursor: &mut Cursor<'_>, close: &str) -> Parsed<()> {
    cursor.trivia();
    if cursor.eat(",") || cursor.rest().starts_with(close) {
        return Ok(());
    }
    Err(cursor.expected(&format!("`,` or `{close}`")))
}
