//! TypeScript code that is no value of JSON: where it ends.

use crate::dialect::{
    cursor::{Cursor, Parsed},
    quoted::{quoted, template},
};

/// Reads any expression up to the comma, semicolon or bracket that ends it: its code, without trailing white space.
pub(super) fn expression<'t>(cursor: &mut Cursor<'t>) -> Parsed<&'t str> {
    let start = cursor.at();
    let mut open = Vec::new();
    let mut code = "";
    loop {
        cursor.trivia();
        match cursor.peek() {
            None if open.is_empty() => break,
            Some(',' | ';' | '}' | ']' | ')') if open.is_empty() => break,
            Some(c @ ('{' | '[' | '(')) => open.push(c),
            Some(c @ ('}' | ']' | ')')) if open.pop() != opening(c) => return Err(cursor.expected("another bracket")),
            None => return Err(cursor.expected("a closing bracket")),
            Some(_) => {}
        }
        token(cursor)?;
        code = cursor.since(start);
    }
    if code.is_empty() { Err(cursor.expected("a value")) } else { Ok(code) }
}

/// Reads a string as a whole, and anything else by the character.
fn token(cursor: &mut Cursor<'_>) -> Parsed<()> {
    match cursor.peek() {
        Some('"' | '\'') => drop(quoted(cursor)?),
        Some('`') if template(cursor).is_some() => {}
        _ => drop(cursor.bump()),
    }
    Ok(())
}

fn opening(close: char) -> Option<char> {
    match close {
        '}' => Some('{'),
        ']' => Some('['),
        ')' => Some('('),
        _ => None,
    }
}
