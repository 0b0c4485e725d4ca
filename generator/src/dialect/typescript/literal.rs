//! Values in TypeScript code: `{ data: { usage: 25.5, since: new Date("…") } }`.

mod collection;
mod expression;
mod number;
#[cfg(test)]
mod tests;

use self::{
    collection::{list, object},
    expression::expression,
    number::number,
};
use crate::{
    dialect::{
        Literal, LiteralKind,
        cursor::{Cursor, Parsed},
        quoted::{quoted, template},
    },
    page::Fence,
};

/// Reads a value. What is not JSON is opaque; only code that ends too early or closes wrong brackets is an error.
pub(in crate::dialect::typescript) fn value(cursor: &mut Cursor<'_>, fence: &Fence<'_>) -> Parsed<Literal> {
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
    match &*path {
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
fn is_complete(cursor: &Cursor<'_>) -> bool {
    let mut ahead = cursor.clone();
    ahead.trivia();
    let on_next_line = ahead.since(cursor.at()).contains('\n');
    match ahead.peek() {
        None | Some(',' | ';' | '}' | ']' | ')' | '"' | '\'') => true,
        // A word that is no operator is the next key or statement, and a missing comma for others to notice.
        Some(c) if c.is_alphanumeric() || matches!(c, '_' | '$') => {
            on_next_line || !["as", "in", "instanceof", "satisfies"].contains(&&*ahead.word())
        }
        Some(_) => false,
    }
}
