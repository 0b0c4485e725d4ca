//! The types of Go pages: `` map[string]`any` ``, `[*components.ChatMessage](…)`, `**string*`.

#[cfg(test)]
mod tests;

use crate::dialect::{
    TypeExpr,
    cursor::{Cursor, Parsed},
    marked::{Mark, Marked, leads_to_model, name},
};

/// Packages that do not travel as JSON.
const PLUMBING: &[&str] = &["context", "http", "io", "stream"];

/// Reads `text`, which is one type.
pub(super) fn whole(mut cursor: Cursor<'_>) -> Parsed<Marked> {
    let ty = cell(&mut cursor)?;
    cursor.end()?;
    Ok(ty)
}

/// Reads a type with emphasis, back ticks and links in it.
fn cell(cursor: &mut Cursor<'_>) -> Parsed<Marked> {
    cursor.space();
    if let Some((mut label, target)) = cursor.link() {
        let ty = label.nested(|label| code(label, Some(target)))?;
        return label.end().map(|()| ty);
    }
    match cursor.peek() {
        Some('`') => {
            cursor.bump();
            let ty = cursor.nested(|cursor| code(cursor, None))?;
            cursor.expect("`").map(|()| ty)
        }
        Some('*') => emphasis(cursor),
        _ => composed(cursor, None, cell),
    }
}

/// Reads `*string*`, emphasis as older pages have it, `**string*`, a pointer in it; or, for lack of a second star, the pointer `*string`.
fn emphasis(cursor: &mut Cursor<'_>) -> Parsed<Marked> {
    let before = cursor.clone();
    cursor.bump();
    let ty = cursor.nested(|cursor| code(cursor, None));
    if let Ok(ty) = ty
        && cursor.eat("*")
    {
        return Ok(ty);
    }
    *cursor = before;
    code(cursor, None)
}

/// Reads a type as Go code has it. `link` is where the text around it leads.
pub(super) fn code(cursor: &mut Cursor<'_>, link: Option<&str>) -> Parsed<Marked> {
    cursor.space();
    if cursor.eat("*") {
        let ty = cursor.nested(|cursor| code(cursor, link))?;
        // Numbers of any size are pointers by nature.
        let by_nature = matches!(ty.ty, TypeExpr::Decimal | TypeExpr::BigInt);
        return Ok(if by_nature { ty } else { ty.marked(Mark::Maybe) });
    }
    composed(cursor, link, |cursor| code(cursor, link))
}

/// Reads a list, a map or a name; `part` reads what they are made of.
fn composed<'t>(
    cursor: &mut Cursor<'t>,
    link: Option<&str>,
    mut part: impl FnMut(&mut Cursor<'t>) -> Parsed<Marked>,
) -> Parsed<Marked> {
    if cursor.eat("[]") {
        if cursor.eat("byte") {
            return Ok(Marked::plain(TypeExpr::Bytes));
        }
        let item = cursor.nested(&mut part)?;
        return Ok(Marked::plain(TypeExpr::List(Box::new(item.inside()))));
    }
    if cursor.eat("map[") {
        cursor.path();
        cursor.expect("]")?;
        let value = cursor.nested(&mut part)?;
        return Ok(Marked::plain(TypeExpr::Map(Box::new(value.inside()))));
    }
    let before = cursor.clone();
    let path = cursor.path();
    if cursor.eat("[") {
        let argument = cursor.nested(&mut part)?;
        cursor.expect("]")?;
        return generic(cursor, &path, argument, &before);
    }
    cursor.eat("{}");
    named(&path, link).map(Marked::plain).ok_or_else(|| before.expected("a type"))
}

/// What `path[argument]` means.
fn generic(cursor: &Cursor<'_>, path: &str, argument: Marked, before: &Cursor<'_>) -> Parsed<Marked> {
    match path.rsplit_once('.') {
        Some((_, "OptionalNullable" | "Nullable")) => Ok(argument.marked(Mark::Nullable)),
        Some(_) => Ok(Marked::plain(TypeExpr::Transport(cursor.since(before.at()).replace('`', "")))),
        None => Err(before.expected("a type")),
    }
}

/// The type that a name denotes.
fn named(path: &str, link: Option<&str>) -> Option<TypeExpr> {
    // Vendors can have a namespace `types`, too.
    if let Some(ty) = builtin(path).filter(|_| !leads_to_model(link)) {
        return Some(ty);
    }
    let last = path.rsplit('.').next()?;
    last.starts_with(|c: char| !c.is_lowercase()).then(|| name(path, link))
}

/// The language's own types, and those of its well-known packages.
fn builtin(path: &str) -> Option<TypeExpr> {
    Some(match path {
        "string" => TypeExpr::String,
        "bool" => TypeExpr::Boolean,
        "int" | "int8" | "int16" | "int32" | "int64" => TypeExpr::Integer,
        "uint" | "uint8" | "uint16" | "uint32" | "uint64" | "byte" => TypeExpr::Integer,
        "float32" | "float64" => TypeExpr::Float,
        "any" | "interface" => TypeExpr::Any,
        "time.Time" => TypeExpr::DateTime,
        "types.Date" => TypeExpr::Date,
        "decimal.Big" | "types.Decimal" => TypeExpr::Decimal,
        "big.Int" | "types.BigInt" => TypeExpr::BigInt,
        "error" => TypeExpr::Transport(path.to_owned()),
        _ if PLUMBING.contains(&path.split('.').next()?) && path.contains('.') => TypeExpr::Transport(path.to_owned()),
        _ => return None,
    })
}
