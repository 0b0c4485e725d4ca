//! Type cells of Go pages: what they mean, and that no damage is a panic.
use crate::dialect::{
    Dialect, TypeExpr,
    go::Go,
    sample::{damaged, field, list, map, named, nullable, typed},
};

fn ty(cell: &str) -> Result<TypeExpr, String> {
    field(&Go, cell, true).map(|says| says.ty)
}

#[test]
fn older_and_newer_pages_write_the_same_type() {
    for (word, expected) in [
        ("string", TypeExpr::String),
        ("int64", TypeExpr::Integer),
        ("int", TypeExpr::Integer),
        ("float64", TypeExpr::Float),
        ("float32", TypeExpr::Float),
        ("bool", TypeExpr::Boolean),
        ("any", TypeExpr::Any),
        ("interface{}", TypeExpr::Any),
        ("[]byte", TypeExpr::Bytes),
        ("time.Time", TypeExpr::DateTime),
        ("types.Date", TypeExpr::Date),
        ("map[string]any", map(TypeExpr::Any)),
        ("[]components.Key", list(named("components.Key", None))),
    ] {
        for cell in [word.to_owned(), format!("*{word}*"), format!("`{word}`")] {
            assert_eq!(typed(&Go, &cell, true), Ok((expected.clone(), false)), "{cell}");
        }
        for cell in [format!("*{word}"), format!("**{word}*"), format!("`*{word}`")] {
            assert_eq!(typed(&Go, &cell, true), Ok((expected.clone(), true)), "{cell}");
        }
    }
}

#[test]
fn numbers_of_any_size_are_pointers_by_nature() {
    for (cell, expected) in [
        ("big.Int", TypeExpr::BigInt),
        ("*big.Int", TypeExpr::BigInt),
        ("`*big.Int`", TypeExpr::BigInt),
        ("[*decimal.Big](https://example.com/decimal#Big)", TypeExpr::Decimal),
    ] {
        assert_eq!(typed(&Go, cell, true), Ok((expected, false)), "{cell}");
    }
}

#[test]
fn a_pointer_is_null_where_the_field_is_required_and_silence_where_it_is_not() {
    for cell in ["**string*", "`*string`", "*string"] {
        assert_eq!(typed(&Go, cell, true), Ok((TypeExpr::String, true)), "{cell}");
        assert_eq!(typed(&Go, cell, false), Ok((TypeExpr::String, false)), "{cell}");
    }
    let cell = "optionalnullable.OptionalNullable[[]`string`]";
    assert_eq!(typed(&Go, cell, false), Ok((list(TypeExpr::String), true)));
    assert_eq!(typed(&Go, "[*a.B](b.md)", true), Ok((named("a.B", Some("b.md")), true)));
}

#[test]
fn an_item_can_be_null_too() {
    assert_eq!(ty("[]*string*"), Ok(list(TypeExpr::String)), "emphasis");
    assert_eq!(ty("[]**string*"), Ok(list(nullable(TypeExpr::String))));
    assert_eq!(ty("[]`*string`"), Ok(list(nullable(TypeExpr::String))));
    assert_eq!(ty("[][*a.B](b.md)"), Ok(list(nullable(named("a.B", Some("b.md"))))));
    assert_eq!(ty("map[string]*float64*"), Ok(map(TypeExpr::Float)));
}

#[test]
fn links_nest_in_lists_maps_and_generics() {
    let b = || named("a.B", Some("b.md"));
    assert_eq!(ty("map[string][][a.B](b.md)"), Ok(map(list(b()))));
    assert_eq!(ty("optionalnullable.OptionalNullable[[a.B](b.md)]"), Ok(b()));
    assert_eq!(ty("optionalnullable.OptionalNullable[map[string][a.B](b.md)]"), Ok(map(b())));
}

#[test]
fn the_target_tells_a_model_from_a_package_of_the_language() {
    assert_eq!(ty("[types.Date](../../types/date.md)"), Ok(TypeExpr::Date));
    let model = "../../models/types/date.md";
    assert_eq!(ty(&format!("[types.Date]({model})")), Ok(named("types.Date", Some(model))));
    assert_eq!(ty("[time.Time](https://pkg.go.dev/time#Time)"), Ok(TypeExpr::DateTime));
    assert_eq!(ty("[*decimal.Big](https://pkg.go.dev/x/decimal#Big)"), Ok(TypeExpr::Decimal));
}

#[test]
fn what_does_not_travel_as_json_is_a_transport() {
    for (cell, expected) in [
        ("[*http.Response](https://pkg.go.dev/net/http#Response)", "http.Response"),
        ("*stream.EventStream[a.B]", "stream.EventStream[a.B]"),
        ("[context.Context](https://pkg.go.dev/context#Context)", "context.Context"),
        ("*io.ReadCloser*", "io.ReadCloser"),
    ] {
        assert_eq!(ty(cell), Ok(TypeExpr::Transport(expected.into())), "{cell}");
    }
}

#[test]
fn a_mistake_is_named() {
    for (cell, message) in [
        ("", "expected a type, found the end"),
        ("`strin`", "expected a type, found `strin``"),
        ("`string", "expected ```, found the end"),
        ("[]", "expected a type, found the end"),
        ("map[string]", "expected a type, found the end"),
        ("OptionalNullable[string]", "expected a type, found `OptionalNullable[string]`"),
        ("*string* x", "expected the end, found `x`"),
    ] {
        assert_eq!(ty(cell), Err(message.to_owned()), "{cell}");
    }
}

#[test]
fn copied_text_is_cut_where_a_whole_type_begins() {
    for text in ["string", "*float64", "[]components.Key", "map[string]any", "*components.Key", "time.Time"] {
        assert!(Go.is_type(text), "{text}");
    }
    for text in ["Keystring", "KeyID", "", "components.", "string✔"] {
        assert!(!Go.is_type(text), "{text}");
    }
}

#[test]
fn neither_damage_nor_depth_is_a_panic() {
    let samples =
        ["map[string][][*a.B](b.md)", "optionalnullable.OptionalNullable[[]`string`]", "[]**string*", "interface{}"];
    for damaged in samples.iter().flat_map(|sample| damaged(sample)) {
        drop(ty(&damaged));
    }
    for open in ["*", "`*", "[]", "map[string]", "a.B[", "["] {
        assert!(ty(&open.repeat(100_000)).is_err(), "{open}");
    }
}
