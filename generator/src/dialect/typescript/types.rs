//! The types of TypeScript pages: `Record<string, *string*[]>`, `[operations.GetKeyData](…)`.

use serde_json::Value;

use crate::dialect::{
    TypeExpr,
    cursor::{Cursor, Parsed},
    marked::{Marked, name, one_of},
    quoted::quoted,
};

/// What a browser or Node.js defines and JSON does not carry.
const PLATFORM: &[&str] = &[
    "ArrayBuffer",
    "AsyncGenerator",
    "AsyncIterable",
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
    while cursor.eat("[]") {
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
        _ if PLATFORM.contains(&path) || path.contains('.') => {
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
    if is_name(path) { Some(name(path, Some(link))) } else { builtin(path) }
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

#[cfg(test)]
mod tests {
    use crate::dialect::{
        Dialect, TypeExpr,
        sample::{damaged, field, list, map, named, typed},
        typescript::TypeScript,
    };

    const SAMPLES: &[&str] = &[
        "*string*[]",
        "Record\\<string, [a.B](../b.md)[]>",
        "{ [k: string]: a.B }",
        "*\"a\" | -1 | true*",
        "`(string | number)[]`",
        "[Date](https://x/(y)/Date)",
        "*ReadableStream\\<Uint8Array>*",
    ];

    fn ty(cell: &str) -> Result<TypeExpr, String> {
        field(&TypeScript, cell, true).map(|says| says.ty)
    }

    fn text(text: &str) -> TypeExpr {
        TypeExpr::Literal(text.into())
    }

    #[test]
    fn emphasis_back_ticks_and_nothing_are_the_same() {
        for (word, expected) in [
            ("string", TypeExpr::String),
            ("number", TypeExpr::Number),
            ("boolean", TypeExpr::Boolean),
            ("any", TypeExpr::Any),
            ("BigInt", TypeExpr::BigInt),
            ("Decimal", TypeExpr::Decimal),
            ("Uint8Array", TypeExpr::Bytes),
            ("Date", TypeExpr::DateTime),
            ("RFCDate", TypeExpr::Date),
            ("true", TypeExpr::Literal(true.into())),
            ("\"a.b c\"", text("a.b c")),
            ("-1.5", TypeExpr::Literal((-1.5).into())),
            ("ops.GetKeyData", named("ops.GetKeyData", None)),
            ("Inputs", named("Inputs", None)),
        ] {
            for cell in [word.to_owned(), format!("*{word}*"), format!("`{word}`"), format!("`*{word}*`")] {
                assert_eq!(ty(&cell), Ok(expected.clone()), "{cell}");
            }
        }
    }

    #[test]
    fn lists_and_maps_nest() {
        assert_eq!(ty("*number*[][]"), Ok(list(list(TypeExpr::Number))));
        assert_eq!(ty("[a.B](b.md)[]"), Ok(list(named("a.B", Some("b.md")))));
        for cell in
            ["Record<string, *any*>", "Record\\<string, *any*>", "`Record<string, any>`", "{ [k: string]: any }"]
        {
            assert_eq!(ty(cell), Ok(map(TypeExpr::Any)), "{cell}");
        }
        assert_eq!(ty("Record<string, Record<string, *string*[]>>[]"), Ok(list(map(map(list(TypeExpr::String))))));
        assert_eq!(ty("Array<{ [k: string]: a.B; }>"), Ok(list(map(named("a.B", None)))));
    }

    #[test]
    fn the_target_decides_what_a_linked_name_is() {
        let manual = "https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects";
        for (cell, expected) in [
            (format!("[Date]({manual}/Date)"), TypeExpr::DateTime),
            ("[Date](../../types/rfcdate.md)".into(), TypeExpr::Date),
            ("[RFCDate](/types/rfcdate)".into(), TypeExpr::Date),
            (format!("[Response]({manual}/Response)"), TypeExpr::Transport("Response".into())),
            ("[Response](../models/response.md)".into(), named("Response", Some("../models/response.md"))),
            ("[a.Date](../models/date.md)".into(), named("a.Date", Some("../models/date.md"))),
            ("[a.Get\\_Key](x.md)".into(), named("a.Get_Key", Some("x.md"))),
        ] {
            assert_eq!(ty(&cell), Ok(expected), "{cell}");
        }
    }

    #[test]
    fn one_of_several_texts() {
        assert_eq!(ty("*\"a\" \\| \"b\"*"), Ok(TypeExpr::Union(vec![text("a"), text("b")])));
        assert_eq!(ty("(| \"a\" | 1)[]"), Ok(list(TypeExpr::Union(vec![text("a"), TypeExpr::Literal(1.into())]))));
        assert_eq!(typed(&TypeScript, "*string | null*", false), Ok((TypeExpr::String, true)));
    }

    #[test]
    fn what_does_not_travel_as_json_is_a_transport() {
        for (cell, expected) in [
            ("*ReadableStream\\<Uint8Array>*", "ReadableStream<Uint8Array>"),
            ("`EventStream<a.B>`", "EventStream<a.B>"),
            ("[File](https://nodejs.org/f) | [Blob](https://nodejs.org/b) | [a.B](b.md)", "File | Blob"),
            ("*Request*", "Request"),
        ] {
            assert_eq!(ty(cell), Ok(TypeExpr::Transport(expected.into())), "{cell}");
        }
    }

    #[test]
    fn types_say_nothing_about_null() {
        assert_eq!(typed(&TypeScript, "*string*", true), Ok((TypeExpr::String, false)));
    }

    #[test]
    fn a_mistake_is_named() {
        for (cell, message) in [
            ("", "expected a type, found the end"),
            ("*strin*", "expected a type, found `strin*`"),
            ("*string", "expected `*`, found the end"),
            ("*string* x", "expected the end, found `x`"),
            ("Rec<string>", "expected a type, found `Rec<string>`"),
            ("Record<string, *any*", "expected `>`, found the end"),
            ("{ [k: number]: any }", "expected `string`, found `number]:`"),
            ("[a.B]()[", "expected the end, found `[`"),
            ("-x", "expected a number, found `-x`"),
        ] {
            assert_eq!(ty(cell), Err(message.to_owned()), "{cell}");
        }
    }

    #[test]
    fn copied_text_is_cut_where_a_whole_type_begins() {
        for text in ["string", "ops.CreateKeysData", "Record<string, ops.X[]>", "\"a\" | \"b\"", "Date", "File | Blob"]
        {
            assert!(TypeScript.is_type(text), "{text}");
        }
        for text in ["keystring", "KeyString", "", "tring", "ops.", "NameRecord<string, string>", "string✔"] {
            assert!(!TypeScript.is_type(text), "{text}");
        }
    }

    #[test]
    fn neither_damage_nor_depth_is_a_panic() {
        for damaged in SAMPLES.iter().flat_map(|sample| damaged(sample)) {
            drop(ty(&damaged));
        }
        for open in ["*", "`", "(", "{[k:string]:", "Record<string,", "[a](", "["] {
            assert!(ty(&open.repeat(100_000)).is_err(), "{open}");
        }
        assert!(ty(&format!("{}a.B{}", "[".repeat(100), "](x)".repeat(100))).is_err_and(|it| it.contains("nesting")));
    }
}
