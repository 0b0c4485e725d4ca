//! The types of Python pages: `Dict[str, List[*str*]]`, `[OptionalNullable[models.X]](…)`.

use serde_json::Value;

use crate::dialect::{
    TypeExpr,
    cursor::{Cursor, Parsed},
    marked::{Mark, Marked, leads_to_model, name, one_of},
    quoted::quoted,
};

/// Modules that do not travel as JSON.
const PLUMBING: &[&str] = &["eventstreaming", "httpx", "io", "typing_extensions"];

/// Generic types that do not travel as JSON.
const STREAMS: &[&str] = &[
    "IO",
    "AsyncGenerator",
    "AsyncIterable",
    "AsyncIterator",
    "Awaitable",
    "Callable",
    "Generator",
    "Iterable",
    "Iterator",
];

/// What `date` and `datetime` mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Dates {
    /// What they say.
    Straight,
    /// Each the other: tables label a moment `date` and a calendar date `datetime`.
    Swapped,
}

/// What the text around a type says of it.
#[derive(Debug, Clone, Copy)]
struct Around<'t> {
    link: Option<&'t str>,
    dates: Dates,
}

/// Reads `text`, which is one type.
pub(super) fn whole(mut cursor: Cursor<'_>, dates: Dates) -> Parsed<Marked> {
    let ty = prefix(&mut cursor, dates)?;
    cursor.end()?;
    Ok(ty)
}

/// Reads a type, and lets anything follow.
pub(super) fn prefix(cursor: &mut Cursor<'_>, dates: Dates) -> Parsed<Marked> {
    union(cursor, Around { link: None, dates })
}

/// Reads `A | B`.
fn union(cursor: &mut Cursor<'_>, around: Around<'_>) -> Parsed<Marked> {
    let mut types = vec![atom(cursor, around)?];
    cursor.space();
    while cursor.eat("|") {
        types.push(atom(cursor, around)?);
        cursor.space();
    }
    Ok(one_of(types))
}

fn atom(cursor: &mut Cursor<'_>, around: Around<'_>) -> Parsed<Marked> {
    cursor.space();
    if let Some((mut label, target)) = cursor.link() {
        let ty = label.nested(|label| union(label, Around { link: Some(target), ..around }))?;
        return label.end().map(|()| ty);
    }
    for quote in ["*", "`"] {
        if cursor.eat(quote) {
            let ty = cursor.nested(|cursor| union(cursor, around))?;
            return cursor.expect(quote).map(|()| ty);
        }
    }
    let before = cursor.clone();
    let path = cursor.path();
    if cursor.eat("[") {
        return generic(cursor, &path, around, &before);
    }
    named(&path, around).map(Marked::plain).ok_or_else(|| before.expected("a type"))
}

/// Reads the arguments of `path[…]`.
fn generic(cursor: &mut Cursor<'_>, path: &str, around: Around<'_>, before: &Cursor<'_>) -> Parsed<Marked> {
    let last = path.rsplit('.').next().unwrap_or_default();
    if last == "Literal" {
        return arguments(cursor, literal).map(one_of);
    }
    let mut arguments = arguments(cursor, |cursor| cursor.nested(|cursor| union(cursor, around)))?;
    if last == "Union" {
        return Ok(one_of(arguments));
    }
    let count = arguments.len();
    let Some(argument) = arguments.pop() else { return Err(before.expected("a type")) };
    let plain = |ty| Ok(Marked::plain(ty));
    match (last, count) {
        ("Optional", 1) => Ok(argument.marked(Mark::Maybe)),
        ("Nullable" | "OptionalNullable", 1) => Ok(argument.marked(Mark::Nullable)),
        ("List" | "list" | "Sequence" | "Set" | "set", 1) => plain(TypeExpr::List(Box::new(argument.inside()))),
        ("Dict" | "dict" | "Mapping", 2) => plain(TypeExpr::Map(Box::new(argument.inside()))),
        _ if is_plumbing(path) => plain(TypeExpr::Transport(cursor.since(before.at()).replace(['\\', '*', '`'], ""))),
        _ => Err(before.expected("a type")),
    }
}

/// Reads arguments up to the closing bracket.
fn arguments<'t>(
    cursor: &mut Cursor<'t>,
    mut argument: impl FnMut(&mut Cursor<'t>) -> Parsed<Marked>,
) -> Parsed<Vec<Marked>> {
    let mut arguments = Vec::new();
    loop {
        arguments.push(argument(cursor)?);
        cursor.space();
        if !cursor.eat(",") {
            return cursor.expect("]").map(|()| arguments);
        }
    }
}

/// Reads a value in `Literal[…]`.
fn literal(cursor: &mut Cursor<'_>) -> Parsed<Marked> {
    cursor.space();
    if let Some('"' | '\'') = cursor.peek() {
        return quoted(cursor).map(|text| Marked::plain(TypeExpr::Literal(Value::String(text))));
    }
    let before = cursor.clone();
    let word = cursor.run(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '+' | '.'));
    let value = match word.as_str() {
        "None" => return Ok(Marked::plain(TypeExpr::Null)),
        "True" => Value::Bool(true),
        "False" => Value::Bool(false),
        word => Value::Number(word.parse().map_err(|_| before.expected("a literal"))?),
    };
    Ok(Marked::plain(TypeExpr::Literal(value)))
}

/// The type that a name denotes.
fn named(path: &str, around: Around<'_>) -> Option<TypeExpr> {
    if let Some(ty) = builtin(path, around.dates) {
        return Some(ty);
    }
    if is_plumbing(path) && !leads_to_model(around.link) {
        return Some(TypeExpr::Transport(path.to_owned()));
    }
    let last = path.rsplit('.').next()?;
    last.starts_with(|c: char| !c.is_lowercase()).then(|| name(path, around.link))
}

fn is_plumbing(path: &str) -> bool {
    let (module, _) = path.split_once('.').unwrap_or_default();
    PLUMBING.contains(&module) || STREAMS.contains(&path.rsplit('.').next().unwrap_or_default())
}

/// The language's own types.
fn builtin(path: &str, dates: Dates) -> Option<TypeExpr> {
    Some(match (path, dates) {
        ("str", _) => TypeExpr::String,
        ("int", _) => TypeExpr::Integer,
        ("float", _) => TypeExpr::Float,
        ("bool", _) => TypeExpr::Boolean,
        ("Any" | "object", _) => TypeExpr::Any,
        ("bytes", _) => TypeExpr::Bytes,
        ("Decimal", _) => TypeExpr::Decimal,
        ("None", _) => TypeExpr::Null,
        ("date", Dates::Swapped) | ("datetime", Dates::Straight) => TypeExpr::DateTime,
        ("datetime", Dates::Swapped) | ("date", Dates::Straight) => TypeExpr::Date,
        ("list", _) => TypeExpr::List(Box::new(TypeExpr::Any)),
        ("dict", _) => TypeExpr::Map(Box::new(TypeExpr::Any)),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
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
            assert_eq!(
                typed(&Python, &cell, false),
                Ok((named("models.Key", Some("../models/key.md")), null)),
                "{cell}"
            );
        }
    }

    #[test]
    fn a_table_labels_a_moment_date_and_a_heading_says_what_it_means() {
        assert_eq!(ty("[date](https://docs.python.org/3/library/datetime.html#date-objects)"), Ok(TypeExpr::DateTime));
        assert_eq!(
            ty("[datetime](https://docs.python.org/3/library/datetime.html#datetime-objects)"),
            Ok(TypeExpr::Date)
        );
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
        assert_eq!(
            ty("[httpx.Response](https://www.python-httpx.org)"),
            Ok(TypeExpr::Transport("httpx.Response".into()))
        );
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
}
