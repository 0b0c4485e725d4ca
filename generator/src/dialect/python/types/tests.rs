//! Type cells of Python pages: what they mean, and that no damage is a panic.
use serde_json::Value;

use crate::dialect::{
    Dialect, TypeExpr,
    python::Python,
    sample::{damaged, field, list, map, member, named, nullable, typed},
};

fn ty(cell: &str) -> Result<TypeExpr, String> {
    field(&Python, cell, false).map(|says| says.ty)
}

#[test]
fn words_are_types() {
    for (word, expected) in [
        ("str", TypeExpr::String),
        ("int", TypeExpr::Integer),
        ("float", TypeExpr::Float),
        ("bool", TypeExpr::Boolean),
        ("Any", TypeExpr::Any),
        ("bytes", TypeExpr::Bytes),
        ("Decimal", TypeExpr::Decimal),
        ("models.Key", named("models.Key", None)),
        ("Literal[\"a b\"]", TypeExpr::Literal("a b".into())),
        ("Literal[True]", TypeExpr::Literal(true.into())),
    ] {
        for cell in [word.to_owned(), format!("*{word}*"), format!("`{word}`"), format!("*Optional[{word}]*")] {
            assert_eq!(typed(&Python, &cell, false), Ok((expected.clone(), false)), "{cell}");
        }
        for cell in
            [format!("*Nullable[{word}]*"), format!("*OptionalNullable[{word}]*"), format!("*Union[{word}, None]*")]
        {
            assert_eq!(typed(&Python, &cell, false), Ok((expected.clone(), true)), "{cell}");
            assert_eq!(typed(&Python, &cell, true), Ok((expected.clone(), true)), "{cell}");
        }
    }
}

#[test]
fn lists_and_maps_nest() {
    let key = || named("models.Key", Some("../models/key.md"));
    let link = "[models.Key](../models/key.md)";
    assert_eq!(ty(&format!("List[{link}]")), Ok(list(key())));
    assert_eq!(ty(&format!("Dict[str, List[{link}]]")), Ok(map(list(key()))));
    assert_eq!(ty("Dict[str, Dict[str, *Any*]]"), Ok(map(map(TypeExpr::Any))));
    assert_eq!(ty("*List[Nullable[models.Key]]*"), Ok(list(nullable(named("models.Key", None)))));
    assert_eq!(ty("list[Optional[str]]"), Ok(list(nullable(TypeExpr::String))));
}

#[test]
fn a_label_holds_brackets() {
    for (label, null) in [("Optional[models.Key]", false), ("OptionalNullable[models.Key]", true)] {
        let cell = format!("[{label}](../models/key.md)");
        assert_eq!(typed(&Python, &cell, false), Ok((named("models.Key", Some("../models/key.md")), null)), "{cell}");
    }
}

#[test]
fn a_table_labels_a_moment_date_and_a_heading_says_what_it_means() {
    assert_eq!(ty("[date](https://docs.python.org/3/library/datetime.html#date-objects)"), Ok(TypeExpr::DateTime));
    assert_eq!(ty("[datetime](https://docs.python.org/3/library/datetime.html#datetime-objects)"), Ok(TypeExpr::Date));
    let heading = |heading| Python.member("X", &member(heading, None)).map(|says| says.ty);
    assert_eq!(heading("date"), Ok(TypeExpr::Date));
    assert_eq!(heading("datetime"), Ok(TypeExpr::DateTime));
}

#[test]
fn one_of_several() {
    let texts = ["a", "b"].map(|text| TypeExpr::Literal(Value::from(text))).to_vec();
    assert_eq!(ty("*Literal[\"a\", \"b\"]*"), Ok(TypeExpr::Union(texts)));
    assert_eq!(ty("str | int"), Ok(TypeExpr::Union(vec![TypeExpr::String, TypeExpr::Integer])));
    assert_eq!(
        ty("Union[bytes, IO[bytes], io.BufferedReader]"),
        Ok(TypeExpr::Transport("IO[bytes] | io.BufferedReader".into()))
    );
    assert_eq!(ty("[requests.Response](https://example.com)"), Ok(TypeExpr::Transport("requests.Response".into())));
    assert_eq!(ty("*JsonLStream[models.Row]*"), Ok(TypeExpr::Transport("JsonLStream[models.Row]".into())));
    assert_eq!(ty("[httpx.Response](https://www.python-httpx.org)"), Ok(TypeExpr::Transport("httpx.Response".into())));
}

#[test]
fn a_mistake_is_named() {
    for (cell, message) in [
        ("", "expected a type, found the end"),
        ("*strin*", "expected a type, found `strin*`"),
        ("List[str", "expected `]`, found the end"),
        ("Dict[str]", "expected a type, found `Dict[str]`"),
        ("Literal[x]", "expected a literal, found `x]`"),
        ("*str* x", "expected the end, found `x`"),
    ] {
        assert_eq!(ty(cell), Err(message.to_owned()), "{cell}");
    }
}

#[test]
fn neither_damage_nor_depth_is_a_panic() {
    let samples =
        ["[Optional[models.X]](x.md)", "Dict[str, List[*str*]]", "*Literal[\"a\", -1, True]*", "`str` | None"];
    for damaged in samples.iter().flat_map(|sample| damaged(sample)) {
        drop(ty(&damaged));
    }
    for open in ["*", "`", "List[", "Union[str,", "["] {
        assert!(ty(&open.repeat(100_000)).is_err(), "{open}");
    }
}
