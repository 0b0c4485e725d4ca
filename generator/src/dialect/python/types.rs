//! The types of Python pages: `Dict[str, List[*str*]]`, `[OptionalNullable[models.X]](…)`.

#[cfg(test)]
mod tests;

use serde_json::Value;

use crate::dialect::{
    TypeExpr,
    cursor::{Cursor, Parsed},
    marked::{Mark, Marked, leads_to_model, name, one_of},
    quoted::quoted,
};

/// Modules that do not travel as JSON.
const PLUMBING: &[&str] = &["eventstreaming", "httpx", "io", "requests", "typing_extensions"];

/// Generic types that do not travel as JSON.
const STREAMS: &[&str] = &[
    "IO",
    "AsyncGenerator",
    "AsyncIterable",
    "AsyncIterator",
    "Awaitable",
    "Callable",
    "Generator",
    "Iterable",
    "Iterator",
    "JsonLStream",
];

/// What `date` and `datetime` mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Dates {
    /// What they say.
    Straight,
    /// Each the other: tables label a moment `date` and a calendar date `datetime`.
    Swapped,
}

/// What the text around a type says of it.
#[derive(Debug, Clone, Copy)]
struct Around<'t> {
    link: Option<&'t str>,
    dates: Dates,
}

/// Reads `text`, which is one type.
pub(super) fn whole(mut cursor: Cursor<'_>, dates: Dates) -> Parsed<Marked> {
    let ty = prefix(&mut cursor, dates)?;
    cursor.end()?;
    Ok(ty)
}

/// Reads a type, and lets anything follow.
pub(super) fn prefix(cursor: &mut Cursor<'_>, dates: Dates) -> Parsed<Marked> {
    union(cursor, Around { link: None, dates })
}

/// Reads `A | B`.
fn union(cursor: &mut Cursor<'_>, around: Around<'_>) -> Parsed<Marked> {
    let mut types = vec![atom(cursor, around)?];
    cursor.space();
    while cursor.eat("|") {
        types.push(atom(cursor, around)?);
        cursor.space();
    }
    Ok(one_of(types))
}

fn atom(cursor: &mut Cursor<'_>, around: Around<'_>) -> Parsed<Marked> {
    cursor.space();
    if let Some((mut label, target)) = cursor.link() {
        let ty = label.nested(|label| union(label, Around { link: Some(target), ..around }))?;
        return label.end().map(|()| ty);
    }
    for quote in ["*", "`"] {
        if cursor.eat(quote) {
            let ty = cursor.nested(|cursor| union(cursor, around))?;
            return cursor.expect(quote).map(|()| ty);
        }
    }
    let before = cursor.clone();
    let path = cursor.path();
    if cursor.eat("[") {
        return generic(cursor, &path, around, &before);
    }
    named(&path, around).map(Marked::plain).ok_or_else(|| before.expected("a type"))
}

/// Reads the arguments of `path[…]`.
fn generic(cursor: &mut Cursor<'_>, path: &str, around: Around<'_>, before: &Cursor<'_>) -> Parsed<Marked> {
    let last = path.rsplit('.').next().unwrap_or_default();
    if last == "Literal" {
        return arguments(cursor, literal).map(one_of);
    }
    let mut arguments = arguments(cursor, |cursor| cursor.nested(|cursor| union(cursor, around)))?;
    if last == "Union" {
        return Ok(one_of(arguments));
    }
    let count = arguments.len();
    let Some(argument) = arguments.pop() else { return Err(before.expected("a type")) };
    let plain = |ty| Ok(Marked::plain(ty));
    match (last, count) {
        ("Optional", 1) => Ok(argument.marked(Mark::Maybe)),
        ("Nullable" | "OptionalNullable", 1) => Ok(argument.marked(Mark::Nullable)),
        ("List" | "list" | "Sequence" | "Set" | "set", 1) => plain(TypeExpr::List(Box::new(argument.inside()))),
        ("Dict" | "dict" | "Mapping", 2) => plain(TypeExpr::Map(Box::new(argument.inside()))),
        _ if is_plumbing(path) => plain(TypeExpr::Transport(cursor.since(before.at()).replace(['\\', '*', '`'], ""))),
        _ => Err(before.expected("a type")),
    }
}

/// Reads arguments up to the closing bracket.
fn arguments<'t>(
    cursor: &mut Cursor<'t>,
    mut argument: impl FnMut(&mut Cursor<'t>) -> Parsed<Marked>,
) -> Parsed<Vec<Marked>> {
    let mut arguments = Vec::new();
    loop {
        arguments.push(argument(cursor)?);
        cursor.space();
        if !cursor.eat(",") {
            return cursor.expect("]").map(|()| arguments);
        }
    }
}

/// Reads a value in `Literal[…]`.
fn literal(cursor: &mut Cursor<'_>) -> Parsed<Marked> {
    cursor.space();
    if let Some('"' | '\'') = cursor.peek() {
        return quoted(cursor).map(|text| Marked::plain(TypeExpr::Literal(Value::String(text))));
    }
    let before = cursor.clone();
    let word = cursor.run(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '+' | '.'));
    let value = match &*word {
        "None" => return Ok(Marked::plain(TypeExpr::Null)),
        "True" => Value::Bool(true),
        "False" => Value::Bool(false),
        word => Value::Number(word.parse().map_err(|_| before.expected("a literal"))?),
    };
    Ok(Marked::plain(TypeExpr::Literal(value)))
}

/// The type that a name denotes.
fn named(path: &str, around: Around<'_>) -> Option<TypeExpr> {
    if let Some(ty) = builtin(path, around.dates) {
        return Some(ty);
    }
    if is_plumbing(path) && !leads_to_model(around.link) {
        return Some(TypeExpr::Transport(path.to_owned()));
    }
    let last = path.rsplit('.').next()?;
    last.starts_with(|c: char| !c.is_lowercase()).then(|| name(path, around.link))
}

fn is_plumbing(path: &str) -> bool {
    let (module, _) = path.split_once('.').unwrap_or_default();
    PLUMBING.contains(&module) || STREAMS.contains(&path.rsplit('.').next().unwrap_or_default())
}

/// The language's own types.
fn builtin(path: &str, dates: Dates) -> Option<TypeExpr> {
    Some(match (path, dates) {
        ("str", _) => TypeExpr::String,
        ("int", _) => TypeExpr::Integer,
        ("float", _) => TypeExpr::Float,
        ("bool", _) => TypeExpr::Boolean,
        ("Any" | "object", _) => TypeExpr::Any,
        ("bytes", _) => TypeExpr::Bytes,
        ("Decimal", _) => TypeExpr::Decimal,
        ("None", _) => TypeExpr::Null,
        ("date", Dates::Swapped) | ("datetime", Dates::Straight) => TypeExpr::DateTime,
        ("datetime", Dates::Swapped) | ("date", Dates::Straight) => TypeExpr::Date,
        ("UnrecognizedStr", _) => TypeExpr::Unrecognized(Box::new(TypeExpr::String)),
        ("UnrecognizedInt", _) => TypeExpr::Unrecognized(Box::new(TypeExpr::Integer)),
        ("list", _) => TypeExpr::List(Box::new(TypeExpr::Any)),
        ("dict", _) => TypeExpr::Map(Box::new(TypeExpr::Any)),
        _ => return None,
    })
}
