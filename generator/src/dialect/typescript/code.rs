//! TypeScript code blocks: imports, and the declaration that shows a value.

use super::{literal::value, types};
use crate::{
    dialect::{
        Literal,
        cursor::{Cursor, Mismatch, Parsed},
        marked::Marked,
        quoted::quoted,
    },
    page::Fence,
    place::Span,
};

/// `let value: T = …;`
#[derive(Debug)]
pub(super) struct Declaration<'t> {
    at: Cursor<'t>,
    has_type: bool,
}

/// `import { A, B } from "…";`
#[derive(Debug)]
pub(super) struct Import {
    /// The names in braces.
    pub(super) names: Vec<String>,
    /// The module.
    pub(super) module: String,
}

impl Declaration<'_> {
    /// The declared type, and where it stands.
    pub(super) fn ty(&self, fence: &Fence<'_>) -> Option<(Marked, Span)> {
        let mut cursor = self.at.clone();
        cursor.trivia();
        let start = cursor.at();
        let ty = types::union(&mut cursor, None).ok().filter(|_| self.has_type)?;
        let length = cursor.since(start).trim_end().len();
        Some((ty, fence.span(start, start + length)))
    }

    /// The value; `None` for an empty `= ;`.
    pub(super) fn value(&self, fence: &Fence<'_>) -> Parsed<Option<Literal>> {
        let mut cursor = self.at.clone();
        if !to_value(&mut cursor)? {
            return Ok(None);
        }
        cursor.trivia();
        match cursor.peek() {
            None | Some(';') => Ok(None),
            Some(_) => value(&mut cursor, fence).map(Some),
        }
    }
}

/// The declaration of a code block; `None` where there is none.
pub(super) fn declaration<'t>(fence: &'t Fence<'_>) -> Option<Declaration<'t>> {
    let mut cursor = Cursor::code(&fence.text);
    loop {
        cursor.trivia();
        match &*cursor.word() {
            "export" | "declare" => {}
            "import" => import(&mut cursor).map(drop)?,
            "let" | "const" | "var" => break,
            _ => return None,
        }
    }
    cursor.trivia();
    cursor.word();
    cursor.trivia();
    let has_type = cursor.eat(":");
    Some(Declaration { at: cursor, has_type })
}

/// The imports at the top of a code block.
pub(super) fn imports(fence: &Fence<'_>) -> Vec<Import> {
    let mut cursor = Cursor::code(&fence.text);
    let mut imports = Vec::new();
    loop {
        cursor.trivia();
        if cursor.word() != "import" {
            return imports;
        }
        let Some(import) = import(&mut cursor) else { return imports };
        imports.push(import);
        cursor.trivia();
    }
}

/// Reads what follows `import`.
fn import(cursor: &mut Cursor<'_>) -> Option<Import> {
    let mut names = Vec::new();
    loop {
        cursor.trivia();
        if let Some('"' | '\'') = cursor.peek() {
            let module = quoted(cursor).ok()?;
            cursor.eat(";");
            return Some(Import { names, module });
        }
        match cursor.word() {
            word if word.is_empty() => drop(cursor.bump()?),
            word => names.push(word.into_owned()),
        }
    }
}

/// Moves behind the `=` of a declaration; `false` where the block has none.
fn to_value(cursor: &mut Cursor<'_>) -> Result<bool, Mismatch> {
    loop {
        cursor.trivia();
        match cursor.peek() {
            None | Some(';') => return Ok(false),
            Some('"' | '\'') => drop(quoted(cursor)?),
            _ if cursor.eat("=>") => {}
            _ if cursor.eat("=") => return Ok(true),
            Some(_) => drop(cursor.bump()),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use crate::{
        dialect::{Dialect, LiteralKind, TypeExpr, sample::*, typescript::TypeScript},
        page::Body,
    };

    fn example(code: &str) -> Option<LiteralKind> {
        TypeScript.example(&fence("typescript", code)).unwrap().map(|literal| literal.kind)
    }

    #[test]
    fn the_value_stands_behind_imports_and_a_declaration() {
        let one = Some(LiteralKind::Number("1".into()));
        for code in [
            "let value: X = 1;",
            "import { X } from \"sdk/models\";\n\nlet value: X = 1;\n\n// Open enum: more may come",
            "import {\n  X,\n  Y as Z,\n} from 'sdk';\nimport * as fs from \"node:fs\"\nconst value: sdk.X[] =\n  1",
            "export const value: { [k: string]: any } = 1;",
            "const value: (x: \"=\") => void = 1",
            "/* first */ var value = 1;",
        ] {
            assert_eq!(example(code), one, "{code}");
        }
    }

    #[test]
    fn a_block_can_show_nothing() {
        for code in [
            "",
            "import { X } from \"sdk\";\n\n// No examples available for this model",
            "let value: X = ;",
            "let value: X =",
            "let value: X;",
            "const value: X = /* values here */",
            "import",
            "async function run() {}",
        ] {
            assert_eq!(example(code), None, "{code}");
        }
    }

    #[test]
    fn a_mistake_is_named_where_it_stands() {
        let unreadable = TypeScript.example(&fence("typescript", "let value: X = { a: };")).unwrap_err();
        assert_eq!(unreadable.message, "expected a value, found `};`");
        assert_eq!(unreadable.span.start as usize, PLACE + 20);
    }

    #[test]
    fn a_member_is_named_by_its_heading_and_shown_by_its_block() {
        let says = TypeScript
            .member("U", &member("ops.A[]", Some(fence("typescript", "const value: ops.A[] = [];"))))
            .unwrap();
        assert_eq!(says.ty, list(named("ops.A", None)));
        assert_eq!(says.span.start as usize, PLACE);
        assert_eq!(says.example.unwrap().kind, LiteralKind::List(Vec::new()));
        let silent = TypeScript.member("U", &member("EventStream<ops.A>", None)).unwrap();
        assert_eq!(silent.ty, TypeExpr::Transport("EventStream<ops.A>".into()));
        assert_eq!(silent.example, None);
    }

    #[test]
    fn a_heading_that_says_less_gives_way_to_the_declaration() {
        for heading in ["", "A"] {
            let says =
                TypeScript.member("U", &member(heading, Some(fence("typescript", "const u: ops.A = {};")))).unwrap();
            assert_eq!(says.ty, named("ops.A", None));
            assert_eq!((says.span.start as usize, says.span.end as usize), (PLACE + 9, PLACE + 14));
        }
        assert!(TypeScript.member("U", &member("", None)).is_err());
        assert!(TypeScript.member("U", &member("A", None)).is_ok());
    }

    #[test]
    fn the_import_of_the_type_names_its_namespace() {
        fn namespace(code: &str) -> Option<String> {
            TypeScript.namespace(&page("GetKeyData", vec![fence("typescript", code)], Body::Fields(Vec::new())))
        }
        let of = |module| namespace(&format!("import {{ GetKeyData }} from \"{module}\";\nlet value = 1;"));
        assert_eq!(of("@vendor/sdk/models/operations").as_deref(), Some("operations"));
        assert_eq!(of("@vendor/sdk/models").as_deref(), Some("models"));
        let several =
            "import { openAsBlob } from \"node:fs\";\nimport {\n  Other,\n  GetKeyData,\n} from \"x/ops\";\nlet";
        assert_eq!(namespace(several).as_deref(), Some("ops"));
        assert_eq!(of("").or(of("models/")), None);
        assert_eq!(namespace("let value = 1;"), None);
        assert_eq!(namespace("import {"), None);
    }
}
