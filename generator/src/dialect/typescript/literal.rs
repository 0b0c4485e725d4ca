//! Values in TypeScript code: `{ data: { usage: 25.5, since: new Date("…") } }`.

use super::number::number;
use crate::{
    dialect::{
        Literal, LiteralKind,
        cursor::{Cursor, Parsed},
        quoted::{quoted, template},
    },
    evidence::Spanned,
    page::Fence,
};

/// Reads a value. What is not JSON is opaque; only code that ends too early or closes wrong brackets is an error.
pub(super) fn value(cursor: &mut Cursor<'_>, fence: &Fence<'_>) -> Parsed<Literal> {
    cursor.trivia();
    let start = cursor.at();
    let plain = sum(cursor, fence)?;
    let end = cursor.at();
    let literal = |kind, end| Literal { kind, span: fence.span(start, end) };
    match plain {
        Some(kind) if is_complete(cursor) => Ok(literal(kind, end)),
        _ => {
            cursor.back_to(start);
            let code = expression(cursor)?;
            Ok(literal(LiteralKind::Opaque(code.to_owned()), start + code.len()))
        }
    }
}

/// Reads a value, or strings with `+` between them; `None` for what is not JSON.
fn sum(cursor: &mut Cursor<'_>, fence: &Fence<'_>) -> Parsed<Option<LiteralKind>> {
    let mut total = operand(cursor, fence)?;
    loop {
        let end = cursor.at();
        cursor.trivia();
        if !cursor.eat("+") {
            cursor.back_to(end);
            return Ok(total);
        }
        cursor.trivia();
        total = match (total, operand(cursor, fence)?) {
            (Some(LiteralKind::String(left)), Some(LiteralKind::String(right))) => {
                Some(LiteralKind::String(left + &right))
            }
            _ => None,
        };
    }
}

fn operand(cursor: &mut Cursor<'_>, fence: &Fence<'_>) -> Parsed<Option<LiteralKind>> {
    match cursor.peek() {
        Some('{') => cursor.nested(|cursor| object(cursor, fence)),
        Some('[') => cursor.nested(|cursor| list(cursor, fence)).map(Some),
        Some('(') => cursor.nested(|cursor| parenthesis(cursor, fence)).map(Some),
        Some('"' | '\'') => quoted(cursor).map(|text| Some(LiteralKind::String(text))),
        Some('`') => Ok(template(cursor).map(LiteralKind::String)),
        Some('-' | '+' | '.' | '0'..='9') => Ok(number(cursor)),
        Some(',' | ';' | '}' | ']' | ')') | None => Err(cursor.expected("a value")),
        Some(_) => Ok(named(cursor)),
    }
}

/// Reads an object; `None` for one that computes keys or spreads another.
fn object(cursor: &mut Cursor<'_>, fence: &Fence<'_>) -> Parsed<Option<LiteralKind>> {
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
        Some('0'..='9') => Ok(Some(cursor.run(|c| c.is_ascii_alphanumeric() || c == '.'))),
        _ => match cursor.word() {
            word if word.is_empty() => Err(cursor.expected("a key")),
            word => Ok(Some(word)),
        },
    }
}

fn list(cursor: &mut Cursor<'_>, fence: &Fence<'_>) -> Parsed<LiteralKind> {
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

fn parenthesis(cursor: &mut Cursor<'_>, fence: &Fence<'_>) -> Parsed<LiteralKind> {
    cursor.expect("(")?;
    let inner = value(cursor, fence)?;
    cursor.trivia();
    cursor.expect(")")?;
    Ok(inner.kind)
}

/// Reads what begins with a name.
fn named(cursor: &mut Cursor<'_>) -> Option<LiteralKind> {
    let path = cursor.path();
    match path.as_str() {
        "null" => return Some(LiteralKind::Null),
        "true" => return Some(LiteralKind::Boolean(true)),
        "false" => return Some(LiteralKind::Boolean(false)),
        "new" => {
            cursor.space();
            let class = cursor.path();
            return constructed(cursor, &class);
        }
        "BigInt" => return constructed(cursor, "BigInt"),
        _ => {}
    }
    let (of, name) = path.rsplit_once('.')?;
    Some(LiteralKind::Member { of: of.to_owned(), name: name.to_owned() })
}

/// Reads the argument of `new class(…)`; `None` for classes whose objects are not JSON.
fn constructed(cursor: &mut Cursor<'_>, class: &str) -> Option<LiteralKind> {
    let kind = match class.rsplit('.').next()? {
        "Date" => LiteralKind::DateTime,
        "RFCDate" => LiteralKind::Date,
        "Decimal" | "Decimal$" => LiteralKind::Decimal,
        "BigInt" => LiteralKind::BigInt,
        _ => return None,
    };
    cursor.expect("(").ok()?;
    cursor.trivia();
    let argument = match (cursor.peek()?, class) {
        ('"' | '\'', _) => quoted(cursor).ok()?,
        ('`', _) => template(cursor)?,
        (_, "Date" | "RFCDate") => return None,
        _ => match number(cursor)? {
            LiteralKind::Number(number) | LiteralKind::BigInt(number) => number,
            _ => return None,
        },
    };
    cursor.trivia();
    cursor.eat(",");
    cursor.expect(")").ok()?;
    Some(kind(argument))
}

/// Whether a value ends here, rather than goes on with `.toString()` and the like.
fn is_complete(cursor: &mut Cursor<'_>) -> bool {
    let end = cursor.at();
    cursor.trivia();
    let on_next_line = cursor.since(end).contains('\n');
    let next = cursor.peek();
    cursor.back_to(end);
    match next {
        None | Some(',' | ';' | '}' | ']' | ')') => true,
        Some(c) => on_next_line && (c.is_alphanumeric() || matches!(c, '"' | '\'' | '_' | '$')),
    }
}

/// Reads any expression up to the comma, semicolon or bracket that ends it: its code, without trailing white space.
fn expression<'t>(cursor: &mut Cursor<'t>) -> Parsed<&'t str> {
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
