//! Lists of values: unions in code blocks, tables, bullets.

use serde_json::{Number, Value};

use super::{
    ValuesSay,
    cursor::{Cursor, Mismatch, Parsed},
    openness::{Kind, Openness},
    quoted::quoted,
};
use crate::{
    dialect::Unreadable,
    evidence::Spanned,
    page::{Fence, Text, Values},
};

/// What a page of values says, in whichever way it lists them.
pub(super) fn read(values: &Values<'_>, usage: &[Fence<'_>]) -> Result<ValuesSay, Unreadable> {
    let shown = Openness::of(usage);
    let mut says = match values {
        Values::Fence(fence) => union(fence).map_err(|mismatch| mismatch.in_fence(fence))?,
        Values::Table(rows) => table(rows, shown.kind),
        Values::Bullets(bullets) => list(bullets)?,
    };
    says.open = says.open.or(shown.open);
    Ok(says)
}

/// `"a" | -1 | Unrecognized<string>`.
fn union(fence: &Fence<'_>) -> Parsed<ValuesSay> {
    let mut says = ValuesSay { values: Vec::new(), names: Vec::new(), open: None };
    let mut cursor = Cursor::code(&fence.text);
    cursor.trivia();
    cursor.eat("|");
    loop {
        cursor.trivia();
        let start = cursor.at();
        let value = item(&mut cursor)?;
        let span = fence.span(start, cursor.at());
        match value {
            Some(value) => says.values.push(Spanned::new(value, span)),
            None => says.open = Some(span),
        }
        cursor.trivia();
        if !cursor.eat("|") {
            cursor.eat(";");
            cursor.trivia();
            return cursor.end().map(|()| says);
        }
    }
}

/// Reads a value; `None` for the name that stands for all others.
fn item(cursor: &mut Cursor<'_>) -> Parsed<Option<Value>> {
    if cursor.eat("Unrecognized<") {
        cursor.word();
        return cursor.expect(">").map(|()| None);
    }
    literal(cursor).map(Some)
}

fn literal(cursor: &mut Cursor<'_>) -> Parsed<Value> {
    if let Some('"' | '\'') = cursor.peek() {
        return quoted(cursor).map(Value::String);
    }
    let before = cursor.clone();
    let word = cursor.run(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '+' | '.'));
    match word.as_str() {
        "true" => Ok(Value::Bool(true)),
        "false" => Ok(Value::Bool(false)),
        word => word.parse().map(Value::Number).map_err(|_| before.expected("a text or a number")),
    }
}

/// `| Name | Value |`. A table prints texts and numbers alike. They are numbers if an example says so; where none does, if each of
/// them is one and is written as JSON writes it, so that versions such as `1.0` and codes such as `007` stay text.
fn table(rows: &[(Text<'_>, Text<'_>)], kind: Option<Kind>) -> ValuesSay {
    let (rest, rows): (Vec<_>, Vec<_>) = rows.iter().partition(|(name, value)| stands_for_others(name, value));
    let open = rest.first().map(|(_, value)| value.span);
    let kind = rest.iter().find_map(|(_, value)| Kind::of_rest(&value.value)).or(kind);
    let texts: Vec<&str> = rows.iter().map(|(_, value)| bare(&value.value)).collect();
    let numbers: Option<Vec<Number>> = texts.iter().map(|text| number(text)).collect();
    let values = match (numbers, kind) {
        (Some(numbers), None | Some(Kind::Number)) => numbers.into_iter().map(Value::Number).collect(),
        _ => texts.iter().map(|text| Value::String((*text).to_owned())).collect::<Vec<_>>(),
    };
    ValuesSay {
        values: values.into_iter().zip(&rows).map(|(value, (_, cell))| Spanned::new(value, cell.span)).collect(),
        names: rows.iter().map(|(name, _)| bare(&name.value).to_owned()).collect(),
        open,
    }
}

/// Whether a row says that there may be more values.
fn stands_for_others(name: &Text<'_>, value: &Text<'_>) -> bool {
    bare(&name.value) == "-" && Kind::of_rest(&value.value).is_some()
}

/// `` - `"value"` ``, where quotes tell texts from numbers.
fn list(bullets: &[Text<'_>]) -> Result<ValuesSay, Unreadable> {
    let read = |bullet: &Text<'_>| match bullet_value(bullet) {
        Ok(value) => Ok(Spanned::new(value, bullet.span)),
        Err(mismatch) => Err(mismatch.in_text(bullet)),
    };
    let values = bullets.iter().map(read).collect::<Result<_, _>>()?;
    Ok(ValuesSay { values, names: Vec::new(), open: None })
}

fn bullet_value(bullet: &Text<'_>) -> Result<Value, Mismatch> {
    let mut cursor = Cursor::code(&bullet.value);
    cursor.space();
    let ticked = cursor.eat("`");
    let value = literal(&mut cursor)?;
    if ticked {
        cursor.expect("`")?;
    }
    cursor.end()?;
    Ok(value)
}

/// A number that is written as JSON writes it.
fn number(text: &str) -> Option<Number> {
    text.parse::<Number>().ok().filter(|number| number.to_string() == text)
}

/// A cell without its back ticks.
fn bare(cell: &str) -> &str {
    let cell = cell.trim();
    cell.strip_prefix('`').and_then(|cell| cell.strip_suffix('`')).unwrap_or(cell)
}
