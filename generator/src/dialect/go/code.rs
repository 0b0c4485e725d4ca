//! Go code blocks: imports, and the constructors of unions.

use super::types;
use crate::{
    dialect::{
        cursor::{Cursor, Mismatch, Parsed},
        marked::Marked,
        quoted::quoted,
    },
    page::Fence,
    place::Span,
};

/// `components.CreateInputsStr(string{…})`
#[derive(Debug)]
pub(super) struct Constructor {
    /// The package: `components`.
    pub(super) package: String,
    /// The function: `CreateInputsStr`.
    pub(super) function: String,
    /// The type of the argument.
    pub(super) argument: Marked,
    /// Where the argument's type stands.
    pub(super) span: Span,
}

/// Reads `x := components.CreateInputsStr(string{…})`.
pub(super) fn constructor(fence: &Fence<'_>) -> Parsed<Constructor> {
    let mut cursor = Cursor::code(&fence.text);
    cursor.trivia();
    cursor.word();
    cursor.expect(":=")?;
    cursor.trivia();
    let path = cursor.path();
    let Some((package, function)) = path.rsplit_once('.') else { return Err(cursor.expected("a constructor")) };
    cursor.expect("(")?;
    cursor.trivia();
    let start = cursor.at();
    let argument = argument(&mut cursor)?;
    let span = fence.span(start, cursor.at());
    Ok(Constructor { package: package.to_owned(), function: function.to_owned(), argument, span })
}

/// Reads the type before the brace of its values: `T{…}`, `&T{…}`, `[]T{…}`.
fn argument(cursor: &mut Cursor<'_>) -> Parsed<Marked> {
    cursor.eat("&");
    let ty = types::code(cursor, None)?;
    let end = cursor.at();
    match cursor.peek() {
        Some('{' | '(' | ')') => cursor.back_to(end),
        _ => return Err(cursor.expected("`{`")),
    }
    Ok(ty)
}

/// The package in which the code finds its types: the last segment of the import that it uses, or the first one's.
pub(super) fn package(fence: &Fence<'_>) -> Option<String> {
    let (imports, code) = imports(fence).ok()?;
    let last = |path: &String| path.rsplit('/').next().filter(|last| !last.is_empty()).map(str::to_owned);
    let names: Vec<String> = imports.iter().filter_map(last).collect();
    names.iter().find(|name| code.contains(&format!("{name}."))).or(names.first()).cloned()
}

/// Reads the imports: their paths, and the code below.
fn imports<'t>(fence: &'t Fence<'_>) -> Result<(Vec<String>, &'t str), Mismatch> {
    let mut cursor = Cursor::code(&fence.text);
    let mut paths = Vec::new();
    loop {
        let before = cursor.at();
        cursor.trivia();
        match &*cursor.word() {
            "package" => drop(cursor.run(|c| c != '\n')),
            "import" => import(&mut cursor, &mut paths)?,
            _ => {
                cursor.back_to(before);
                return Ok((paths, cursor.rest()));
            }
        }
    }
}

/// Reads what follows `import`: a path, or several in parentheses, each perhaps with a name.
fn import(cursor: &mut Cursor<'_>, paths: &mut Vec<String>) -> Parsed<()> {
    cursor.trivia();
    let several = cursor.eat("(");
    loop {
        cursor.trivia();
        if several && cursor.eat(")") {
            return Ok(());
        }
        cursor.word();
        cursor.space();
        paths.push(quoted(cursor)?);
        if !several {
            return Ok(());
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use crate::{
        dialect::{Dialect, TypeExpr, go::Go, sample::*},
        page::Body,
    };

    fn block(argument: &str) -> String {
        format!("chatMessages := components.CreateChatMessagesAssistant({argument}{{/* values here */}})")
    }

    #[test]
    fn the_constructor_names_a_member_with_its_namespace_and_label() {
        for heading in ["AssistantMessage", ""] {
            let code = block("components.AssistantMessage");
            let says = Go.member("ChatMessages", &member(heading, Some(fence("go", &code)))).unwrap();
            assert_eq!(says.ty, named("components.AssistantMessage", None));
            assert_eq!(says.label.as_deref(), Some("Assistant"));
            let span = says.span.start as usize - PLACE..says.span.end as usize - PLACE;
            assert_eq!(&code[span], "components.AssistantMessage");
        }
    }

    #[test]
    fn arguments_are_of_any_type() {
        for (argument, expected) in [
            ("string", TypeExpr::String),
            ("[][]float64", list(list(TypeExpr::Float))),
            ("map[string]*components.X", map(nullable(named("components.X", None)))),
            ("[]*components.X", list(nullable(named("components.X", None)))),
            ("interface{}", TypeExpr::Any),
            ("&components.X", named("components.X", None)),
            ("*stream.EventStream[components.X]", TypeExpr::Transport("stream.EventStream[components.X]".into())),
        ] {
            let says = Go.member("X", &member("", Some(fence("go", &block(argument))))).unwrap();
            assert_eq!((says.ty, says.label), (expected, None), "{argument}, and the constructor is of another type");
        }
    }

    #[test]
    fn a_heading_without_a_constructor_still_names_a_member() {
        for fence in [None, Some(fence("go", "var x components.X"))] {
            assert_eq!(Go.member("U", &member("X", fence)).unwrap().ty, named("X", None));
        }
        let complaint = Go.member("U", &member("", Some(fence("go", "u := a.B(strin{})")))).unwrap_err();
        assert_eq!(complaint.message, "expected a type, found `strin{})`");
        assert_eq!(complaint.span.start as usize, PLACE + 9);
        assert!(Go.member("U", &member("", None)).is_err());
        for damaged in damaged(&block("map[string]*a.B[c.D]")) {
            drop(Go.member("ChatMessages", &member("", Some(fence("go", &damaged)))));
        }
    }

    #[test]
    fn the_import_in_use_names_the_namespace() {
        let namespace = |code| Go.namespace(&page("X", vec![fence("go", code)], Body::Method));
        let one = "import (\n\t\"github.com/v/sdk/models/components\"\n)\n\nvalue := components.XOne";
        assert_eq!(namespace(one).as_deref(), Some("components"));
        let two = "package main\n\nimport(\n\tsdk \"v/sdk\"\n\t\"v/sdk/types\"\n)\n\nvalue := types.XOne";
        assert_eq!(namespace(two).as_deref(), Some("types"));
        assert_eq!(namespace("import \"v/shared\"").as_deref(), Some("shared"));
        assert_eq!(namespace("import \"v/\""), None);
        assert_eq!(namespace("value := 1"), None);
        assert_eq!(namespace("import ("), None);
    }

    #[test]
    fn a_union_lives_where_its_constructors_do() {
        let code = block("string");
        let members = vec![member("", None), member("", Some(fence("go", &code)))];
        assert_eq!(Go.namespace(&page("X", Vec::new(), Body::Members(members))).as_deref(), Some("components"));
    }
}
