//! The types of Go pages: `` map[string]`any` ``, `[*components.ChatMessage](…)`, `**string*`.

use crate::dialect::{
    TypeExpr,
    cursor::{Cursor, Parsed},
    marked::{Mark, Marked, leads_to_model, name},
};

/// Packages that do not travel as JSON.
const PLUMBING: &[&str] = &["context", "http", "io", "stream"];

/// Reads `text`, which is one type.
pub(super) fn whole(mut cursor: Cursor<'_>) -> Parsed<Marked> {
    let ty = cell(&mut cursor)?;
    cursor.end()?;
    Ok(ty)
}

/// Reads a type with emphasis, back ticks and links in it.
fn cell(cursor: &mut Cursor<'_>) -> Parsed<Marked> {
    cursor.space();
    if let Some((mut label, target)) = cursor.link() {
        let ty = label.nested(|label| code(label, Some(target)))?;
        return label.end().map(|()| ty);
    }
    match cursor.peek() {
        Some('`') => {
            cursor.bump();
            let ty = cursor.nested(|cursor| code(cursor, None))?;
            cursor.expect("`").map(|()| ty)
        }
        Some('*') => emphasis(cursor),
        _ => composed(cursor, None, cell),
    }
}

/// Reads `*string*`, emphasis as older pages have it, `**string*`, a pointer in it; or, for lack of a second star, the pointer `*string`.
fn emphasis(cursor: &mut Cursor<'_>) -> Parsed<Marked> {
    let before = cursor.clone();
    cursor.bump();
    let ty = cursor.nested(|cursor| code(cursor, None));
    if let Ok(ty) = ty
        && cursor.eat("*")
    {
        return Ok(ty);
    }
    *cursor = before;
    code(cursor, None)
}

/// Reads a type as Go code has it. `link` is where the text around it leads.
pub(super) fn code(cursor: &mut Cursor<'_>, link: Option<&str>) -> Parsed<Marked> {
    cursor.space();
    if cursor.eat("*") {
        let ty = cursor.nested(|cursor| code(cursor, link))?;
        return Ok(ty.marked(Mark::Maybe));
    }
    composed(cursor, link, |cursor| code(cursor, link))
}

/// Reads a list, a map or a name; `part` reads what they are made of.
fn composed<'t>(
    cursor: &mut Cursor<'t>,
    link: Option<&str>,
    mut part: impl FnMut(&mut Cursor<'t>) -> Parsed<Marked>,
) -> Parsed<Marked> {
    if cursor.eat("[]") {
        if cursor.eat("byte") {
            return Ok(Marked::plain(TypeExpr::Bytes));
        }
        let item = cursor.nested(&mut part)?;
        return Ok(Marked::plain(TypeExpr::List(Box::new(item.inside()))));
    }
    if cursor.eat("map[") {
        cursor.path();
        cursor.expect("]")?;
        let value = cursor.nested(&mut part)?;
        return Ok(Marked::plain(TypeExpr::Map(Box::new(value.inside()))));
    }
    let before = cursor.clone();
    let path = cursor.path();
    if cursor.eat("[") {
        let argument = cursor.nested(&mut part)?;
        cursor.expect("]")?;
        return generic(cursor, &path, argument, &before);
    }
    cursor.eat("{}");
    named(&path, link).map(Marked::plain).ok_or_else(|| before.expected("a type"))
}

/// What `path[argument]` means.
fn generic(cursor: &Cursor<'_>, path: &str, argument: Marked, before: &Cursor<'_>) -> Parsed<Marked> {
    match path.rsplit_once('.') {
        Some((_, "OptionalNullable" | "Nullable")) => Ok(argument.marked(Mark::Nullable)),
        Some(_) => Ok(Marked::plain(TypeExpr::Transport(cursor.since(before.at()).replace('`', "")))),
        None => Err(before.expected("a type")),
    }
}

/// The type that a name denotes.
fn named(path: &str, link: Option<&str>) -> Option<TypeExpr> {
    // Vendors can have a namespace `types`, too.
    if let Some(ty) = builtin(path).filter(|_| !leads_to_model(link)) {
        return Some(ty);
    }
    let last = path.rsplit('.').next()?;
    last.starts_with(|c: char| !c.is_lowercase()).then(|| name(path, link))
}

/// The language's own types, and those of its well-known packages.
fn builtin(path: &str) -> Option<TypeExpr> {
    Some(match path {
        "string" => TypeExpr::String,
        "bool" => TypeExpr::Boolean,
        "int" | "int8" | "int16" | "int32" | "int64" => TypeExpr::Integer,
        "uint" | "uint8" | "uint16" | "uint32" | "uint64" | "byte" => TypeExpr::Integer,
        "float32" | "float64" => TypeExpr::Float,
        "any" | "interface" => TypeExpr::Any,
        "time.Time" => TypeExpr::DateTime,
        "types.Date" => TypeExpr::Date,
        "decimal.Big" | "types.Decimal" => TypeExpr::Decimal,
        "big.Int" | "types.BigInt" => TypeExpr::BigInt,
        "error" => TypeExpr::Transport(path.to_owned()),
        _ if PLUMBING.contains(&path.split('.').next()?) && path.contains('.') => TypeExpr::Transport(path.to_owned()),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
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
            ("big.Int", TypeExpr::BigInt),
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
        let samples = [
            "map[string][][*a.B](b.md)",
            "optionalnullable.OptionalNullable[[]`string`]",
            "[]**string*",
            "interface{}",
        ];
        for damaged in samples.iter().flat_map(|sample| damaged(sample)) {
            drop(ty(&damaged));
        }
        for open in ["*", "`*", "[]", "map[string]", "a.B[", "["] {
            assert!(ty(&open.repeat(100_000)).is_err(), "{open}");
        }
    }
}
