//! The types of TypeScript pages: `Record<string, *string*[]>`, `[operations.GetKeyData](…)`.

#[cfg(test)]
mod tests;

use serde_json::Value;

use crate::{
    dialect::{
        TypeExpr,
        cursor::{Cursor, Parsed},
        marked::{Marked, name, one_of},
        quoted::quoted,
    },
    limits::CELL_DEPTH,
};

/// What a browser, Node.js or a well-known client of HTTP defines and JSON does not carry.
const PLATFORM: &[&str] = &[
    "ArrayBuffer",
    "AsyncGenerator",
    "AsyncIterable",
    "AxiosResponse",
    "Blob",
    "Buffer",
    "EventStream",
    "File",
    "FormData",
    "Headers",
    "Promise",
    "ReadableStream",
    "Request",
    "RequestInit",
    "Response",
];

/// Sites that document the language and its platforms: what they define is no type of the API.
const MANUALS: &[&str] = &["developer.mozilla.org", "nodejs.org", "www.typescriptlang.org"];

/// Reads `text`, which is one type.
pub(super) fn whole(mut cursor: Cursor<'_>) -> Parsed<Marked> {
    let ty = union(&mut cursor, None)?;
    cursor.end()?;
    Ok(ty)
}

/// Reads `A | B`. `link` is where the text around it leads.
pub(super) fn union(cursor: &mut Cursor<'_>, link: Option<&str>) -> Parsed<Marked> {
    cursor.space();
    cursor.eat("|");
    let mut types = vec![list(cursor, link)?];
    cursor.space();
    while cursor.eat("|") {
        types.push(list(cursor, link)?);
        cursor.space();
    }
    Ok(one_of(types))
}

/// Reads `T[][]`.
fn list(cursor: &mut Cursor<'_>, link: Option<&str>) -> Parsed<Marked> {
    let mut ty = atom(cursor, link)?;
    let mut depth = 0;
    while cursor.eat("[]") {
        depth += 1;
        if depth > CELL_DEPTH {
            return Err(cursor.expected(&format!("at most {CELL_DEPTH} lists in each other")));
        }
        ty = Marked::plain(TypeExpr::List(Box::new(ty.inside())));
    }
    Ok(ty)
}

fn atom(cursor: &mut Cursor<'_>, link: Option<&str>) -> Parsed<Marked> {
    cursor.space();
    if let Some((mut label, target)) = cursor.link() {
        let ty = label.nested(|label| union(label, Some(target)))?;
        return label.end().map(|()| ty);
    }
    for (open, close) in [("*", "*"), ("`", "`"), ("(", ")")] {
        if cursor.eat(open) {
            let ty = cursor.nested(|cursor| union(cursor, link))?;
            return cursor.expect(close).map(|()| ty);
        }
    }
    match cursor.peek() {
        Some('{') => map(cursor, link),
        Some('"' | '\'') => quoted(cursor).map(|text| Marked::plain(TypeExpr::Literal(Value::String(text)))),
        Some('-' | '0'..='9') => number(cursor),
        _ => named(cursor, link),
    }
}

/// Reads `{ [k: string]: T }`.
fn map(cursor: &mut Cursor<'_>, link: Option<&str>) -> Parsed<Marked> {
    cursor.expect("{")?;
    cursor.expect("[")?;
    cursor.space();
    cursor.word();
    cursor.expect(":")?;
    cursor.expect("string")?;
    cursor.expect("]")?;
    cursor.expect(":")?;
    let value = cursor.nested(|cursor| union(cursor, link))?;
    cursor.space();
    cursor.eat(";");
    cursor.expect("}")?;
    Ok(Marked::plain(TypeExpr::Map(Box::new(value.inside()))))
}

fn number(cursor: &mut Cursor<'_>) -> Parsed<Marked> {
    let before = cursor.clone();
    let number = cursor.run(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '+' | '.'));
    let value = number.parse().map_err(|_| before.expected("a number"))?;
    Ok(Marked::plain(TypeExpr::Literal(Value::Number(value))))
}

fn named(cursor: &mut Cursor<'_>, link: Option<&str>) -> Parsed<Marked> {
    let before = cursor.clone();
    let path = cursor.path();
    if cursor.eat("<") {
        return generic(cursor, &path, link, &before);
    }
    let ty = match link {
        Some(link) => linked(&path, link),
        None => builtin(&path).or_else(|| is_name(&path).then(|| name(&path, None))),
    };
    ty.map(Marked::plain).ok_or_else(|| before.expected("a type"))
}

/// Reads the arguments of `path<…>`.
fn generic(cursor: &mut Cursor<'_>, path: &str, link: Option<&str>, before: &Cursor<'_>) -> Parsed<Marked> {
    let mut arguments = arguments(cursor, link)?;
    let last = arguments.pop().map(|last| Box::new(last.inside()));
    let ty = match (path, last) {
        ("Record" | "Map", Some(value)) if arguments.len() == 1 => TypeExpr::Map(value),
        ("Array" | "Set", Some(item)) if arguments.is_empty() => TypeExpr::List(item),
        ("Unrecognized", Some(rest)) if arguments.is_empty() => TypeExpr::Unrecognized(rest),
        // An API has no generic types: one that is called a stream is the SDK's, however it frames what it reads.
        _ if PLATFORM.contains(&path) || path.contains('.') || path.ends_with("Stream") => {
            TypeExpr::Transport(cursor.since(before.at()).replace(['\\', '*', '`'], ""))
        }
        _ => return Err(before.expected("a type")),
    };
    Ok(Marked::plain(ty))
}

fn arguments(cursor: &mut Cursor<'_>, link: Option<&str>) -> Parsed<Vec<Marked>> {
    let mut arguments = vec![cursor.nested(|cursor| union(cursor, link))?];
    while cursor.eat(",") {
        arguments.push(cursor.nested(|cursor| union(cursor, link))?);
        cursor.space();
    }
    cursor.expect(">").map(|()| arguments)
}

/// A name that leads somewhere. A date and a moment have the same label; only the target tells them apart.
fn linked(path: &str, link: &str) -> Option<TypeExpr> {
    let page = link.rsplit('/').next().unwrap_or_default().split(['.', '#', '?']).next().unwrap_or_default();
    if page.eq_ignore_ascii_case("rfcdate") {
        return Some(TypeExpr::Date);
    }
    if MANUALS.iter().any(|site| link.contains(site)) {
        return Some(builtin(path).unwrap_or_else(|| TypeExpr::Transport(path.to_owned())));
    }
    let leaves = link.contains("://") && PLATFORM.contains(&path);
    if is_name(path) && !leaves { Some(name(path, Some(link))) } else { builtin(path) }
}

/// The language's own types.
fn builtin(path: &str) -> Option<TypeExpr> {
    Some(match path {
        "string" => TypeExpr::String,
        "number" => TypeExpr::Number,
        "boolean" => TypeExpr::Boolean,
        "any" | "unknown" => TypeExpr::Any,
        "bigint" | "BigInt" => TypeExpr::BigInt,
        "Decimal" => TypeExpr::Decimal,
        "Uint8Array" => TypeExpr::Bytes,
        "Date" => TypeExpr::DateTime,
        "RFCDate" => TypeExpr::Date,
        "true" => TypeExpr::Literal(Value::Bool(true)),
        "false" => TypeExpr::Literal(Value::Bool(false)),
        "null" | "undefined" | "void" => TypeExpr::Null,
        path if PLATFORM.contains(&path) => TypeExpr::Transport(path.to_owned()),
        _ => return None,
    })
}

/// Whether `path` can name a type of the API: the last word begins with anything but a small letter.
fn is_name(path: &str) -> bool {
    let name = path.rsplit('.').next().unwrap_or_default();
    name.starts_with(|c: char| !c.is_lowercase())
}
