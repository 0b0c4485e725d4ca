//! `TypeScript`: the dialect that shows a value of every type.

mod code;
mod literal;
mod types;

use super::{
    Dialect, Likeness, Literal, ParsedField, ParsedMember, ParsedValues, Unreadable,
    cursor::{Cursor, Mismatch},
    marked::{Marked, is_bounded},
    signs::{self, Casing},
    values,
};
use crate::{
    page::{Fence, Member, Page, Row, Values},
    place::Span,
};

/// How pages of TypeScript SDKs write.
pub(super) struct TypeScript;

impl Dialect for TypeScript {
    fn name(&self) -> &'static str {
        "typescript"
    }

    fn signs(&self, page: &Page<'_>) -> usize {
        signs::languages(page, &["typescript", "ts", "javascript", "js"])
            + signs::cells(page, &["*number*", "*boolean*", "*any*", "Record<", "Record\\<", "Date]", ")[]", "*[]"])
            + signs::names(page, Casing::Camel)
    }

    fn shows_null(&self) -> bool {
        false
    }

    fn likeness(&self) -> Likeness {
        Likeness::Restyled
    }

    fn is_type(&self, text: &str) -> bool {
        types::whole(Cursor::markdown(text)).is_ok_and(|ty| is_bounded(&ty.ty))
    }

    fn field(&self, row: &Row<'_>) -> Result<ParsedField, Unreadable> {
        let ty = types::whole(Cursor::markdown(&row.ty.value)).map_err(|mismatch| mismatch.in_text(&row.ty))?;
        Ok(ty.in_row(row))
    }

    fn member(&self, _title: &str, member: &Member<'_>) -> Result<ParsedMember, Unreadable> {
        let declaration = member.fence.as_ref().and_then(|fence| Some((code::declaration(fence)?, fence)));
        let declared = declaration.as_ref().and_then(|(declaration, fence)| declaration.ty(fence));
        let heading = types::whole(Cursor::markdown(&member.heading.value));
        let (ty, span) = named(heading, member.heading.span, declared).map_err(|it| it.in_text(&member.heading))?;
        // A value that does not parse does not make the type unknown; whoever wants the value asks `example` for the reason.
        let example = declaration.and_then(|(declaration, fence)| declaration.value(fence).ok()?);
        Ok(ParsedMember { ty: ty.inside(), span, example, label: None })
    }

    fn values(&self, _title: &str, values: &Values<'_>, usage: &[Fence<'_>]) -> Result<ParsedValues, Unreadable> {
        values::read(values, usage)
    }

    fn example(&self, fence: &Fence<'_>) -> Result<Option<Literal>, Unreadable> {
        let Some(declaration) = code::declaration(fence) else { return Ok(None) };
        declaration.value(fence).map_err(|mismatch| mismatch.in_fence(fence))
    }

    fn namespace(&self, page: &Page<'_>) -> Option<String> {
        let imports: Vec<_> = page.usage.iter().flat_map(code::imports).collect();
        let of_title = imports.iter().find(|import| import.names.iter().any(|name| *name == page.title.value));
        let module = &of_title.or_else(|| imports.first())?.module;
        module.rsplit('/').next().filter(|last| !last.is_empty()).map(str::to_owned)
    }
}

/// The type of a member: the heading's, or the declared one where the heading has none or leaves out its namespace.
fn named(
    heading: Result<Marked, Mismatch>,
    span: Span,
    declared: Option<(Marked, Span)>,
) -> Result<(Marked, Span), Mismatch> {
    match (heading, declared) {
        (Ok(heading), None) => Ok((heading, span)),
        (Ok(heading), Some(_)) if is_bounded(&heading.ty) => Ok((heading, span)),
        (_, Some(declared)) => Ok(declared),
        (Err(mismatch), None) => Err(mismatch),
    }
}
