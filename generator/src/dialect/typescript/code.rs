//! TypeScript code blocks: imports, and the declaration that shows a value.

use super::{literal::value, types};
use crate::{
    dialect::{
        Literal,
        cursor::{Cursor, Mismatch, Parsed},
        marked::Marked,
        quoted::quoted,
    },
    evidence::Span,
    page::Fence,
};

/// `let value: T = …;`
#[derive(Debug)]
pub(super) struct Declaration<'t> {
    at: Cursor<'t>,
    has_type: bool,
}

/// `import { A, B } from "…";`
#[derive(Debug)]
pub(super) struct Import {
    /// The names in braces.
    pub(super) names: Vec<String>,
    /// The module.
    pub(super) module: String,
}

impl Declaration<'_> {
    /// The declared type, and where it stands.
    pub(super) fn ty(&self, fence: &Fence<'_>) -> Option<(Marked, Span)> {
        let mut cursor = self.at.clone();
        cursor.trivia();
        let start = cursor.at();
        let ty = types::union(&mut cursor, None).ok().filter(|_| self.has_type)?;
        let length = cursor.since(start).trim_end().len();
        Some((ty, fence.span(start, start + length)))
    }

    /// The value; `None` for an empty `= ;`.
    pub(super) fn value(&self, fence: &Fence<'_>) -> Parsed<Option<Literal>> {
        let mut cursor = self.at.clone();
        if !to_value(&mut cursor)? {
            return Ok(None);
        }
        cursor.trivia();
        match cursor.peek() {
            None | Some(';') => Ok(None),
            Some(_) => value(&mut cursor, fence).map(Some),
        }
    }
}

/// The declaration of a code block; `None` where there is none.
pub(super) fn declaration<'t>(fence: &'t Fence<'_>) -> Option<Declaration<'t>> {
    let mut cursor = Cursor::code(&fence.text);
    loop {
        cursor.trivia();
        match cursor.word().as_str() {
            "export" | "declare" => {}
            "import" => import(&mut cursor).map(drop)?,
            "let" | "const" | "var" => break,
            _ => return None,
        }
    }
    cursor.trivia();
    cursor.word();
    cursor.trivia();
    let has_type = cursor.eat(":");
    Some(Declaration { at: cursor, has_type })
}

/// The imports at the top of a code block.
pub(super) fn imports(fence: &Fence<'_>) -> Vec<Import> {
    let mut cursor = Cursor::code(&fence.text);
    let mut imports = Vec::new();
    loop {
        cursor.trivia();
        if cursor.word() != "import" {
            return imports;
        }
        let Some(import) = import(&mut cursor) else { return imports };
        imports.push(import);
        cursor.trivia();
    }
}

/// Reads what follows `import`.
fn import(cursor: &mut Cursor<'_>) -> Option<Import> {
    let mut names = Vec::new();
    loop {
        cursor.trivia();
        if let Some('"' | '\'') = cursor.peek() {
            let module = quoted(cursor).ok()?;
            cursor.eat(";");
            return Some(Import { names, module });
        }
        match cursor.word() {
            word if word.is_empty() => drop(cursor.bump()?),
            word => names.push(word),
        }
    }
}

/// Moves behind the `=` of a declaration; `false` where the block has none.
fn to_value(cursor: &mut Cursor<'_>) -> Result<bool, Mismatch> {
    loop {
        cursor.trivia();
        match cursor.peek() {
            None | Some(';') => return Ok(false),
            Some('"' | '\'') => drop(quoted(cursor)?),
            _ if cursor.eat("=>") => {}
            _ if cursor.eat("=") => return Ok(true),
            Some(_) => drop(cursor.bump()),
        }
    }
}
