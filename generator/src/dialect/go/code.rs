//! Go code blocks: imports, and the constructors of unions.

use super::types;
use crate::{
    dialect::{
        cursor::{Cursor, Mismatch, Parsed},
        marked::Marked,
        quoted::quoted,
    },
    evidence::Span,
    page::Fence,
};

/// `components.CreateInputsStr(string{…})`
#[derive(Debug)]
pub(super) struct Constructor {
    /// The package: `components`.
    pub(super) package: String,
    /// The function: `CreateInputsStr`.
    pub(super) function: String,
    /// The type of the argument.
    pub(super) argument: Marked,
    /// Where the argument's type stands.
    pub(super) span: Span,
}

/// Reads `x := components.CreateInputsStr(string{…})`.
pub(super) fn constructor(fence: &Fence<'_>) -> Parsed<Constructor> {
    let mut cursor = Cursor::code(&fence.text);
    cursor.trivia();
    cursor.word();
    cursor.expect(":=")?;
    cursor.trivia();
    let path = cursor.path();
    let Some((package, function)) = path.rsplit_once('.') else { return Err(cursor.expected("a constructor")) };
    cursor.expect("(")?;
    cursor.trivia();
    let start = cursor.at();
    let argument = argument(&mut cursor)?;
    let span = fence.span(start, cursor.at());
    Ok(Constructor { package: package.to_owned(), function: function.to_owned(), argument, span })
}

/// Reads the type before the brace of its values: `T{…}`, `&T{…}`, `[]T{…}`.
fn argument(cursor: &mut Cursor<'_>) -> Parsed<Marked> {
    cursor.eat("&");
    let ty = types::code(cursor, None)?;
    let end = cursor.at();
    match cursor.peek() {
        Some('{' | '(' | ')') => cursor.back_to(end),
        _ => return Err(cursor.expected("`{`")),
    }
    Ok(ty)
}

/// The package in which the code finds its types: the last segment of the import that it uses, or the first one's.
pub(super) fn package(fence: &Fence<'_>) -> Option<String> {
    let (imports, code) = imports(fence).ok()?;
    let last = |path: &String| path.rsplit('/').next().unwrap_or_default().to_owned();
    let names: Vec<String> = imports.iter().map(last).collect();
    names.iter().find(|name| code.contains(&format!("{name}."))).or(names.first()).cloned()
}

/// Reads the imports: their paths, and the code below.
fn imports<'t>(fence: &'t Fence<'_>) -> Result<(Vec<String>, &'t str), Mismatch> {
    let mut cursor = Cursor::code(&fence.text);
    let mut paths = Vec::new();
    loop {
        let before = cursor.at();
        cursor.trivia();
        match cursor.word().as_str() {
            "package" => drop(cursor.run(|c| c != '\n')),
            "import" => import(&mut cursor, &mut paths)?,
            _ => {
                cursor.back_to(before);
                return Ok((paths, cursor.rest()));
            }
        }
    }
}

/// Reads what follows `import`: a path, or several in parentheses, each perhaps with a name.
fn import(cursor: &mut Cursor<'_>, paths: &mut Vec<String>) -> Parsed<()> {
    cursor.trivia();
    let several = cursor.eat("(");
    loop {
        cursor.trivia();
        if several && cursor.eat(")") {
            return Ok(());
        }
        cursor.word();
        cursor.space();
        paths.push(quoted(cursor)?);
        if !several {
            return Ok(());
        }
    }
}
