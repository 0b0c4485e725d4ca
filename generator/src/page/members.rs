//! "Supported Types": the members of a union.

use crate::{
    page::{
        Member, cell,
        excerpt::Excerpt,
        fence::fence,
        outline::{Heading, Outline},
        report::{Report, Unread},
        section::Section,
        table,
    },
    problem::Code,
};

/// Reads a "Supported Types" section: a heading each, and a code block below most.
pub(super) fn read<'a>(
    outline: &Outline<'a>,
    section: &Section<'a>,
    report: &mut Report<'_>,
) -> Result<Vec<Member<'a>>, Unread> {
    let end = section.text.end();
    let headings: Vec<_> = outline.headings_in(section.text.start, end).filter(|heading| heading.level == 3).collect();
    let first = headings.first().ok_or_else(|| no_members(section.heading))?;
    outline.prose(section.text.start, first.line.start).for_each(|line| report.warning(table::unread(line)));
    let ends = headings.iter().skip(1).map(|next| next.line.start).chain([end]);
    let member = |(heading, end): (&&Heading<'a>, usize)| {
        let below = heading.line.end();
        outline.prose(below, end).for_each(|line| report.warning(table::unread(line)));
        let mut blocks = outline.blocks_in(below, end);
        let fence = blocks.next().map(fence);
        blocks.for_each(|block| report.warning(table::unread(block.opening)));
        Member { heading: cell::literal(heading.text), fence }
    };
    Ok(headings.iter().zip(ends).map(member).collect())
}

/// Whether the section holds members, each with a code block.
pub(super) fn is_listed(outline: &Outline<'_>, section: &Section<'_>) -> bool {
    let (start, end) = (section.text.start, section.text.end());
    outline.headings_in(start, end).any(|heading| heading.level == 3) && outline.blocks_in(start, end).next().is_some()
}

/// That a section of members holds none.
pub(super) fn no_members(heading: Excerpt<'_>) -> Unread {
    Unread {
        code: Code::NoMembers,
        span: heading.span(),
        message: "\"Supported Types\" holds no heading that names a type".to_owned(),
        hint: "restore the members from the published page",
    }
}
