//! Values in TypeScript code: what they are, where they stand, and that no damage is a panic.
#![allow(clippy::unwrap_used, reason = "tests")]
use super::*;
use crate::dialect::sample::{PLACE, damaged, fence};

fn read(code: &str) -> Result<LiteralKind, String> {
    let fence = fence("typescript", code);
    let literal = value(&mut Cursor::code(code), &fence).map_err(|mismatch| mismatch.in_fence(&fence).message)?;
    Ok(literal.kind)
}

/// A value in one line: JSON, with what JSON lacks in angle brackets.
fn shown(kind: &LiteralKind) -> String {
    match kind {
        LiteralKind::Null => "null".into(),
        LiteralKind::Boolean(boolean) => boolean.to_string(),
        LiteralKind::Number(number) => number.clone(),
        LiteralKind::BigInt(number) => format!("<big {number}>"),
        LiteralKind::String(text) => format!("{text:?}"),
        LiteralKind::DateTime(text) => format!("<moment {text}>"),
        LiteralKind::Date(text) => format!("<date {text}>"),
        LiteralKind::Decimal(text) => format!("<decimal {text}>"),
        LiteralKind::Member { of, name } => format!("<{name} of {of}>"),
        LiteralKind::Opaque(code) => format!("<code {code}>"),
        LiteralKind::List(items) => {
            format!("[{}]", items.iter().map(|item| shown(&item.kind)).collect::<Vec<_>>().join(", "))
        }
        LiteralKind::Object(entries) => {
            let entry = |(key, value): &(_, Literal)| {
                let key: &crate::place::Spanned<String> = key;
                format!("{}: {}", key.value, shown(&value.kind))
            };
            format!("{{{}}}", entries.iter().map(entry).collect::<Vec<_>>().join(", "))
        }
    }
}

const VALUES: &[(&str, &str)] = &[
    ("null", "null"),
    ("true", "true"),
    ("-17.38", "-17.38"),
    ("123n", "<big 123>"),
    ("BigInt(\"9007199254740993\")", "<big 9007199254740993>"),
    ("\"<value>\"", "\"<value>\""),
    ("'single'", "\"single\""),
    ("`template`", "\"template\""),
    ("\"one \" +\n    \"two \" + \"three\"", "\"one two three\""),
    ("(\"in parentheses\")", "\"in parentheses\""),
    ("new Date(\"2025-08-24T10:30:00Z\")", "<moment 2025-08-24T10:30:00Z>"),
    ("new RFCDate(\"2025-08-24\")", "<date 2025-08-24>"),
    ("new types.RFCDate('2025-08-24')", "<date 2025-08-24>"),
    ("new Decimal(\"0.1\")", "<decimal 0.1>"),
    ("new Decimal$(1.5)", "<decimal 1.5>"),
    ("Color.DarkRed", "<DarkRed of Color>"),
    ("components.Color.Red", "<Red of components.Color>"),
    ("[]", "[]"),
    ("[1, 2,]", "[1, 2]"),
    ("[\n  [0.5],\n]", "[[0.5]]"),
    ("{}", "{}"),
    ("{ bare: 1, \"quoted\": 2, 'single': 3, 4: 5, $six_: 6 }", "{bare: 1, quoted: 2, single: 3, 4: 5, $six_: 6}"),
    ("{ in: 1, default: 2, function: 3, new: 4, null: 5 }", "{in: 1, default: 2, function: 3, new: 4, null: 5}"),
    ("{\n  text:\n    \"below\",\n}", "{text: \"below\"}"),
    ("{ // why\n a /* b */: 1 }", "{a: 1}"),
    ("{ a: { b: [{ c: null }] } }", "{a: {b: [{c: null}]}}"),
];

const CODE: &[&str] = &[
    "NaN",
    "-Infinity",
    "undefined",
    "new Date()",
    "new Date(0)",
    "new Response(\"{}\", { status: 200 })",
    "new TextEncoder().encode(\"a, b; c\")",
    "await openAsBlob(\"example.file\")",
    "\"a\" + b",
    "\"a\".length",
    "1 - 2",
    "\"a\" as const",
    "0x",
    "`a ${b}`",
    "async () => { return \"}\"; }",
    "[1, 2].map((x) => x)",
    "{ ...others, a: 1 }",
    "{ [key]: 1 }",
    "{ call() { return 1; } }",
    "/[a-z]+/",
];

#[test]
fn values_are_read() {
    for (code, expected) in VALUES {
        let kind = read(code);
        assert_eq!(kind.as_ref().map(shown).as_deref(), Ok(*expected), "{code}");
    }
}

#[test]
fn what_is_not_json_is_kept_as_it_stands() {
    for code in CODE {
        assert_eq!(read(code), Ok(LiteralKind::Opaque((*code).to_owned())), "{code}");
        let list = read(&format!("[{code} , 1 ]"));
        assert_eq!(list.as_ref().map(shown), Ok(format!("[<code {code}>, 1]")), "in a list");
    }
}

#[test]
fn a_shorthand_shows_its_key() {
    assert_eq!(read("{ a, b: 1 }").as_ref().map(shown).as_deref(), Ok("{a: <code a>, b: 1}"));
}

#[test]
fn spans_lead_back_to_the_page() {
    let code = "  { \"key\": [1, \"é\"] }";
    let fence = fence("typescript", code);
    let literal = value(&mut Cursor::code(code), &fence).unwrap();
    let at = |span: crate::place::Span| &code[span.start as usize - PLACE..span.end as usize - PLACE];
    assert_eq!(at(literal.span), "{ \"key\": [1, \"é\"] }");
    let LiteralKind::Object(entries) = literal.kind else { unreachable!() };
    assert_eq!((at(entries[0].0.span), at(entries[0].1.span)), ("\"key\"", "[1, \"é\"]"));
    let LiteralKind::List(items) = &entries[0].1.kind else { unreachable!() };
    assert_eq!((at(items[0].span), at(items[1].span)), ("1", "\"é\""));
}

#[test]
fn a_mistake_is_named() {
    for (code, message) in [
        ("", "expected a value, found the end"),
        (";", "expected a value, found `;`"),
        ("{ a: }", "expected a value, found `}`"),
        ("{ a 1 }", "expected `:`, found `1`"),
        ("{ a: 1 b: 2 }", "expected `,` or `}`, found `b:`"),
        ("{ a: 1", "expected `,` or `}`, found the end"),
        ("[1\n2]", "expected `,` or `]`, found `2]`"),
        ("{ = }", "expected a key, found `=`"),
        ("\"a\nb\"", "expected `\"`, found white space"),
        ("f(]", "expected another bracket, found `]`"),
        ("f((1)", "expected a closing bracket, found the end"),
    ] {
        assert_eq!(read(code), Err(message.to_owned()), "{code}");
    }
}

#[test]
fn deep_nesting_is_an_error() {
    let deep = |open: &str, close: &str, depth| read(&format!("{}1{}", open.repeat(depth), close.repeat(depth)));
    for (open, close) in [("[", "]"), ("{a:", "}"), ("(", ")")] {
        assert!(deep(open, close, 30).is_ok(), "{open}");
        assert!(deep(open, close, 100_000).is_err_and(|message| message.contains("nesting")), "{open}");
    }
    for (open, close) in [("f(", ")"), ("[...", "]")] {
        assert!(deep(open, close, 100_000).is_ok(), "{open} is skipped, not descended into");
    }
}

#[test]
fn damage_is_no_panic() {
    for code in VALUES.iter().map(|(code, _)| code).chain(CODE) {
        for damaged in damaged(&format!("{{ a: [{code}] }}")) {
            drop(read(&damaged));
        }
    }
}
