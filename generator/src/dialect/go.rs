//! `Go`: the dialect that tells whole numbers from fractions.

mod code;
mod types;

use super::{
    Dialect, Likeness, Literal, ParsedField, ParsedMember, ParsedValues, Unreadable,
    cursor::Cursor,
    marked::is_bounded,
    signs::{self, Casing},
    values,
};
use crate::page::{Body, Fence, Member, Page, Row, Values};

/// How pages of Go SDKs write.
pub(super) struct Go;

impl Dialect for Go {
    fn name(&self) -> &'static str {
        "go"
    }

    fn signs(&self, page: &Page<'_>) -> usize {
        signs::languages(page, &["go", "golang"])
            + signs::cells(
                page,
                &["`", "**", "[*", "[][", "[]*", "map[", "int64", "float64", "optionalnullable.", "time.Time"],
            )
            + signs::names(page, Casing::Pascal)
    }

    fn shows_null(&self) -> bool {
        true
    }

    fn tells_null_from_missing(&self) -> bool {
        false
    }

    fn likeness(&self) -> Likeness {
        Likeness::None
    }

    fn is_type(&self, text: &str) -> bool {
        types::whole(Cursor::markdown(text)).is_ok_and(|ty| is_bounded(&ty.ty))
    }

    fn field(&self, row: &Row<'_>) -> Result<ParsedField, Unreadable> {
        let ty = types::whole(Cursor::markdown(&row.ty.value)).map_err(|mismatch| mismatch.in_text(&row.ty))?;
        Ok(ty.in_row(row))
    }

    fn member(&self, title: &str, member: &Member<'_>) -> Result<ParsedMember, Unreadable> {
        let heading = types::whole(Cursor::markdown(&member.heading.value));
        let constructor = member.fence.as_ref().map(|fence| (code::constructor(fence), fence));
        // The constructor says all that the heading says, and the namespace.
        match (constructor, heading) {
            (Some((Ok(constructor), _)), _) => Ok(ParsedMember {
                label: label(title, &constructor.function),
                span: constructor.span,
                ty: constructor.argument.ty,
                example: None,
            }),
            (_, Ok(heading)) => {
                Ok(ParsedMember { ty: heading.ty, span: member.heading.span, example: None, label: None })
            }
            (Some((Err(mismatch), fence)), Err(_)) => Err(mismatch.in_fence(fence)),
            (None, Err(mismatch)) => Err(mismatch.in_text(&member.heading)),
        }
    }

    fn values(&self, _title: &str, values: &Values<'_>, usage: &[Fence<'_>]) -> Result<ParsedValues, Unreadable> {
        values::read(values, usage)
    }

    fn example(&self, _fence: &Fence<'_>) -> Result<Option<Literal>, Unreadable> {
        // Go pages show names of values and empty constructors, never a value.
        Ok(None)
    }

    fn namespace(&self, page: &Page<'_>) -> Option<String> {
        let imported = page.usage.iter().find_map(code::package);
        imported.or_else(|| match &page.body {
            Body::Members(members) => members
                .iter()
                .filter_map(|member| member.fence.as_ref())
                .find_map(|fence| code::constructor(fence).ok())
                .map(|constructor| constructor.package),
            Body::Fields(_) | Body::Values(_) | Body::Method | Body::Utility(_) => None,
        })
    }
}

/// What follows the union's name in the name of a constructor: `Assistant` of `CreateChatMessagesAssistant`.
fn label(title: &str, function: &str) -> Option<String> {
    let rest = function.strip_prefix("Create")?;
    let (name, label) = rest.split_at_checked(title.len())?;
    (name.eq_ignore_ascii_case(title) && !label.is_empty()).then(|| label.to_owned())
}
