//! `Python`: the dialect that says exactly what may be `null`.

mod code;
mod names;
mod types;

use self::types::Dates;
use super::{
    Dialect, Likeness, Literal, ParsedField, ParsedMember, ParsedValues, Unreadable,
    cursor::Cursor,
    marked::is_bounded,
    signs::{self, Casing},
    values,
};
use crate::page::{Fence, Member, Page, Row, Values};

/// How pages of Python SDKs write.
pub(super) struct Python;

impl Dialect for Python {
    fn name(&self) -> &'static str {
        "python"
    }

    fn signs(&self, page: &Page<'_>) -> usize {
        let spellings = ["str*", "*int*", "*bool*", "*float*", "Optional[", "Nullable[", "List[", "Dict[", "Literal["];
        signs::languages(page, &["python", "py"]) + signs::cells(page, &spellings) + signs::names(page, Casing::Snake)
    }

    fn shows_null(&self) -> bool {
        true
    }

    fn shows_null_dates(&self) -> bool {
        false
    }

    fn likeness(&self) -> Likeness {
        Likeness::Stated
    }

    fn unescaped<'n>(&self, name: &'n str) -> &'n str {
        names::unescaped(name)
    }

    fn is_type(&self, text: &str) -> bool {
        types::whole(Cursor::markdown(text), Dates::Swapped).is_ok_and(|ty| is_bounded(&ty.ty))
    }

    fn field(&self, row: &Row<'_>) -> Result<ParsedField, Unreadable> {
        let ty = types::whole(Cursor::markdown(&row.ty.value), Dates::Swapped);
        Ok(ty.map_err(|mismatch| mismatch.in_text(&row.ty))?.in_row(row))
    }

    fn member(&self, _title: &str, member: &Member<'_>) -> Result<ParsedMember, Unreadable> {
        let heading = types::whole(Cursor::markdown(&member.heading.value), Dates::Straight);
        let annotation = member.fence.as_ref().and_then(code::annotation);
        // Older headings leave out the namespace, which the annotation below has.
        let (ty, span) = match (heading, annotation) {
            (Ok(heading), None) => (heading, member.heading.span),
            (Ok(heading), Some(_)) if is_bounded(&heading.ty) => (heading, member.heading.span),
            (_, Some(annotation)) => annotation,
            (Err(mismatch), None) => return Err(mismatch.in_text(&member.heading)),
        };
        Ok(ParsedMember { ty: ty.inside(), span, example: None, label: None })
    }

    fn values(&self, _title: &str, values: &Values<'_>, usage: &[Fence<'_>]) -> Result<ParsedValues, Unreadable> {
        values::read(values, usage)
    }

    fn example(&self, _fence: &Fence<'_>) -> Result<Option<Literal>, Unreadable> {
        // Python pages show one of the values that they list, and nothing of other types.
        Ok(None)
    }

    fn namespace(&self, page: &Page<'_>) -> Option<String> {
        let imports: Vec<_> = page.usage.iter().flat_map(code::imports).collect();
        let of_title = imports.iter().find(|import| import.names.iter().any(|name| *name == page.title.value));
        let module = &of_title.or_else(|| imports.first())?.module;
        module.rsplit('.').next().filter(|last| !last.is_empty()).map(str::to_owned)
    }
}
