//! Type cells of TypeScript pages: what they mean, and that no damage is a panic.
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
    for cell in ["Record<string, *any*>", "Record\\<string, *any*>", "`Record<string, any>`", "{ [k: string]: any }"] {
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
        ("[AxiosResponse](https://example.com/response)".into(), TypeExpr::Transport("AxiosResponse".into())),
        ("*JsonLStream<models.Row>*".into(), TypeExpr::Transport("JsonLStream<models.Row>".into())),
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
    for text in ["string", "ops.CreateKeysData", "Record<string, ops.X[]>", "\"a\" | \"b\"", "Date", "File | Blob"] {
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
