//! Python code blocks: imports, and the annotation of a union's member.

use super::types::{self, Dates};
use crate::{
    dialect::{cursor::Cursor, marked::Marked},
    page::Fence,
    place::Span,
};

/// `from package.models import A, B`
#[derive(Debug)]
pub(super) struct Import {
    /// The names behind `import`.
    pub(super) names: Vec<String>,
    /// The module.
    pub(super) module: String,
}

/// The type in `value: models.X = …`, and where it stands.
pub(super) fn annotation(fence: &Fence<'_>) -> Option<(Marked, Span)> {
    let mut cursor = Cursor::code(&fence.text);
    cursor.space();
    cursor.word();
    cursor.space();
    if !cursor.eat(":") {
        return None;
    }
    cursor.space();
    let start = cursor.at();
    let ty = types::prefix(&mut cursor, Dates::Straight).ok()?;
    let length = cursor.since(start).trim_end().len();
    Some((ty, fence.span(start, start + length)))
}

/// The imports in a code block that name what they import.
pub(super) fn imports(fence: &Fence<'_>) -> Vec<Import> {
    let mut imports = Vec::new();
    let mut rest: &str = &fence.text;
    while !rest.is_empty() {
        let mut cursor = Cursor::code(rest);
        imports.extend(import(&mut cursor));
        // The names of an import can take more lines than one.
        rest = cursor.rest().split_once('\n').map_or("", |(_, rest)| rest);
    }
    imports
}

/// Reads `from module import names`.
fn import(cursor: &mut Cursor<'_>) -> Option<Import> {
    cursor.space();
    let start = cursor.clone();
    if cursor.word() != "from" {
        *cursor = start;
        return None;
    }
    cursor.run(|c| c == ' ');
    let module = cursor.run(|c| !c.is_whitespace());
    cursor.run(|c| c == ' ');
    if cursor.word() != "import" {
        return None;
    }
    Some(Import { names: names(cursor), module: module.into_owned() })
}

/// Reads `A, B as C`, or the same in parentheses on several lines.
fn names(cursor: &mut Cursor<'_>) -> Vec<String> {
    cursor.run(|c| c == ' ');
    let list = match cursor.eat("(") {
        true => cursor.run(|c| c != ')'),
        false => cursor.run(|c| c != '\n'),
    };
    let first = |name: &str| name.split_whitespace().next().map(str::to_owned);
    list.split(',').filter_map(first).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use crate::{
        dialect::{Dialect, TypeExpr, python::Python, sample::*},
        page::Body,
    };

    #[test]
    fn a_member_is_named_by_its_heading_or_with_its_namespace_by_the_annotation() {
        let code = "value: models.Key = /* values here */";
        for heading in ["models.Key", "Key", ""] {
            let says = Python.member("U", &member(heading, Some(fence("python", code)))).unwrap();
            assert_eq!(says.ty, named("models.Key", None), "{heading}");
        }
        let says = Python.member("U", &member("Dict[str, Any]", Some(fence("python", "value")))).unwrap();
        assert_eq!(says.ty, map(TypeExpr::Any));
        assert!(Python.member("U", &member("", Some(fence("python", "value = 1")))).is_err());
    }

    #[test]
    fn the_import_of_the_type_names_its_namespace() {
        let namespace = |code| Python.namespace(&page("Key", vec![fence("python", code)], Body::Method));
        for (code, expected) in [
            ("from vendor.models import Key\n\nvalue = Key.ONE", Some("models")),
            ("from vendor.models import (\n    Other,\n    Key,\n)\nfrom vendor.x import Y", Some("models")),
            ("import os\nfrom a.b import C\nfrom vendor.shared import Key as K", Some("shared")),
            ("from vendor.errors import Other", Some("errors")),
            ("value = 1", None),
            ("from", None),
            ("from a.b", None),
            ("from vendor. import Key", None),
        ] {
            assert_eq!(namespace(code).as_deref(), expected, "{code}");
        }
    }
}
