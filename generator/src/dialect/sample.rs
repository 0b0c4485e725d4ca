//! Pieces of pages for tests.

use std::borrow::Cow;

use super::{Dialect, ParsedField, TypeExpr};
use crate::{
    page::{Body, Fence, Member, Page, Row, Text},
    place::{Span, Spanned},
};

/// Where the pieces stand in their file.
pub(super) const PLACE: usize = 1000;

pub(super) fn text(text: &str) -> Text<'_> {
    Text::new(Cow::Borrowed(text), Span::new(PLACE, PLACE + text.len()))
}

pub(super) fn row<'a>(name: &'a str, ty: &'a str, required: bool) -> Row<'a> {
    let required = Spanned::new(required, Span::default());
    Row { name: text(name), deprecated: false, ty: text(ty), required, description: None, example: None }
}

pub(super) fn fence<'a>(language: &'a str, code: &'a str) -> Fence<'a> {
    Fence { language, text: Cow::Borrowed(code), pieces: vec![(0, 1000)] }
}

pub(super) fn member<'a>(heading: &'a str, fence: Option<Fence<'a>>) -> Member<'a> {
    Member { heading: text(heading), fence }
}

pub(super) fn page<'a>(title: &'a str, usage: Vec<Fence<'a>>, body: Body<'a>) -> Page<'a> {
    Page { path: "x.md".into(), source: "", title: text(title), deprecated: false, lead: None, usage, open: None, body }
}

/// What a dialect says of a field, or its complaint.
pub(super) fn field(dialect: &dyn Dialect, ty: &str, required: bool) -> Result<ParsedField, String> {
    dialect.field(&row("x", ty, required)).map_err(|unreadable| unreadable.message)
}

/// The type of a field, and whether the cell says that it can be `null`.
pub(super) fn typed(dialect: &dyn Dialect, ty: &str, required: bool) -> Result<(TypeExpr, bool), String> {
    field(dialect, ty, required).map(|says| (says.ty, says.nullable.is_some()))
}

pub(super) fn named(path: &str, link: Option<&str>) -> TypeExpr {
    super::marked::name(path, link)
}

pub(super) fn list(ty: TypeExpr) -> TypeExpr {
    TypeExpr::List(Box::new(ty))
}

pub(super) fn map(ty: TypeExpr) -> TypeExpr {
    TypeExpr::Map(Box::new(ty))
}

pub(super) fn nullable(ty: TypeExpr) -> TypeExpr {
    TypeExpr::Nullable(Box::new(ty))
}

/// Every beginning of `text`, and every one with a character of it left out.
pub(super) fn damaged(text: &str) -> impl Iterator<Item = String> {
    text.char_indices().flat_map(move |(at, c)| {
        let (before, after) = (&text[..at], &text[at + c.len_utf8()..]);
        [before.to_owned(), format!("{before}{after}")]
    })
}
