//! Lists of values: unions in code blocks, tables, bullets.

mod table;

use serde_json::Value;

use super::{
    ParsedValues,
    cursor::{Cursor, Mismatch, Parsed},
    openness::Openness,
    quoted::quoted,
};
use crate::{
    dialect::Unreadable,
    page::{Fence, Text, Values},
    place::Spanned,
};

/// What a page of values says, in whichever way it lists them.
pub(super) fn read(values: &Values<'_>, usage: &[Fence<'_>]) -> Result<ParsedValues, Unreadable> {
    let shown = Openness::of(usage);
    let mut says = match values {
        Values::Fence(fence) => union(fence).map_err(|mismatch| mismatch.in_fence(fence))?,
        Values::Table(rows) => table::read(rows, shown.kind),
        Values::Bullets(bullets) => list(bullets)?,
    };
    says.open = says.open.or(shown.open);
    Ok(says)
}

/// `"a" | -1 | Unrecognized<string>`.
fn union(fence: &Fence<'_>) -> Parsed<ParsedValues> {
    let mut says = ParsedValues { values: Vec::new(), names: Vec::new(), open: None };
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
    match &*word {
        "true" => Ok(Value::Bool(true)),
        "false" => Ok(Value::Bool(false)),
        word => word.parse().map(Value::Number).map_err(|_| before.expected("a text or a number")),
    }
}

/// `` - `"value"` ``, where quotes tell texts from numbers.
fn list(bullets: &[Text<'_>]) -> Result<ParsedValues, Unreadable> {
    let read = |bullet: &Text<'_>| match bullet_value(bullet) {
        Ok(value) => Ok(Spanned::new(value, bullet.span)),
        Err(mismatch) => Err(mismatch.in_text(bullet)),
    };
    let values = bullets.iter().map(read).collect::<Result<_, _>>()?;
    Ok(ParsedValues { values, names: Vec::new(), open: None })
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use serde_json::json;

    use super::*;
    use crate::dialect::sample::{PLACE, damaged, fence, text};

    fn listed(values: &Values<'_>) -> Result<(Value, bool), String> {
        let says = read(values, &[]).map_err(|unreadable| unreadable.message)?;
        Ok((says.values.into_iter().map(|value| value.value).collect(), says.open.is_some()))
    }

    fn union_of(code: &str) -> Result<(Value, bool), String> {
        listed(&Values::Fence(fence("typescript", code)))
    }

    #[test]
    fn a_union_lists_texts_and_numbers() {
        for (code, expected, open) in [
            ("\"a\" | \"b c:/.*\" | \"\" | \">=\"", json!(["a", "b c:/.*", "", ">="]), false),
            ("  | \"a\"\n  | \"b\"\n  | Unrecognized<string>;\n", json!(["a", "b"]), true),
            ("0 | -1 | 1.5 | Unrecognized<number>", json!([0, -1, 1.5]), true),
            ("'single'", json!(["single"]), false),
            ("\"5\" | 5 // both", json!(["5", 5]), false),
        ] {
            assert_eq!(union_of(code), Ok((expected, open)), "{code}");
        }
    }

    #[test]
    fn values_are_found_again_in_the_page() {
        let says = read(&Values::Fence(fence("typescript", "\"é\" | -1")), &[]).unwrap();
        let spans: Vec<_> =
            says.values.iter().map(|it| (it.span.start as usize - PLACE, it.span.end as usize - PLACE)).collect();
        assert_eq!(spans, [(0, 4), (7, 9)]);
    }

    #[test]
    fn quotes_tell_texts_from_numbers_in_bullets() {
        let bullets = ["\"a\"", "`\"5\"`", "5", "\"\""].map(text).to_vec();
        assert_eq!(listed(&Values::Bullets(bullets)), Ok((json!(["a", "5", 5, ""]), false)));
    }

    #[test]
    fn an_example_can_say_that_more_may_come() {
        let usage = [fence("python", "value: X = 1\n# Open enum: more may come \n")];
        let says = read(&Values::Bullets(vec![text("1")]), &usage).unwrap();
        let open = says.open.unwrap();
        assert_eq!((open.start as usize - PLACE, open.end as usize - PLACE), (15, 39));
    }

    #[test]
    fn a_mistake_is_named() {
        for (code, message) in [
            ("", "expected a text or a number, found the end"),
            ("\"a\" |", "expected a text or a number, found the end"),
            ("\"a\" \"b\"", "expected the end, found `\"b\"`"),
            ("a | b", "expected a text or a number, found `a`"),
            ("Unrecognized<string", "expected `>`, found the end"),
        ] {
            assert_eq!(union_of(code), Err(message.to_owned()), "{code}");
        }
        assert!(listed(&Values::Bullets(vec![text("`\"a\"")])).is_err());
        for damaged in damaged("\"a\" | -1.5 | Unrecognized<string>;") {
            drop(union_of(&damaged));
        }
    }
}
