//! Pages in Markdown: from a repository of an SDK, or as the site renders them.

use std::sync::Arc;

use crate::{
    page::{
        Body, Fence, Page, Recognised,
        excerpt::Excerpt,
        fence::fence,
        fields, lead, members, other,
        outline::Outline,
        report::{Report, Unread},
        section::{self, Section, SectionKind},
        title::{self, Title},
        values,
    },
    place::Span,
    problem::Code,
};

/// Sections that may follow the deciding one: they repeat what it says.
const KNOWN: &[&str] = &["Union Discrimination"];

/// Reads a page whose deciding section is `section`.
pub(super) fn read<'a>(
    path: &Arc<str>,
    outline: &Outline<'a>,
    section: Option<&Section<'a>>,
    report: &mut Report<'_>,
) -> Recognised<'a> {
    let Some(title) = title::find(outline).or_else(|| section.map_or_else(|| title::of_prose(outline), |_| None))
    else {
        if section.is_none() && is_prose(outline) {
            return Recognised::Prose;
        }
        report.lost(untitled(outline));
        return Recognised::Nothing;
    };
    let body = section.map_or_else(|| Err(undecided(&title)), |section| body(outline, section, report));
    let (body, open) = match body {
        Ok(body) => body,
        Err(why) => match other::read(path, &title.name.value, outline, section) {
            Some(body) => (body, None),
            None => {
                report.lost(why);
                return Recognised::Name(title.name);
            }
        },
    };
    if let Some(section) = section {
        second_sections(outline, section).for_each(|second| report.error(second));
    }
    let of_type = section.filter(|_| !matches!(body, Body::Method | Body::Utility(_)));
    let (lead_text, usage) = above(outline, &title, of_type, report);
    let (lead, notice) = lead::read(lead_text, &title);
    let deprecated = title.deprecated || notice;
    Recognised::Page(Page {
        path: Arc::clone(path),
        source: outline.source,
        title: title.name,
        deprecated,
        lead,
        usage,
        open,
        body,
    })
}

/// Whether a page has no heading, no code, no table and no name of a section: a licence or a note, and no page that has lost its title.
fn is_prose(outline: &Outline<'_>) -> bool {
    let of_page = |line: Excerpt<'_>| {
        line.text.starts_with(['|', '<']) || section::HEADINGS.iter().any(|(name, _)| *name == line.text)
    };
    let mut lines = outline.prose(outline.start, outline.source.len()).peekable();
    lines.peek().is_some() && outline.headings.is_empty() && outline.blocks.is_empty() && !lines.any(of_page)
}

fn body<'a>(
    outline: &Outline<'a>,
    section: &Section<'a>,
    report: &mut Report<'_>,
) -> Result<(Body<'a>, Option<Span>), Unread> {
    match section.kind {
        SectionKind::Fields => fields::read(section, report).map(|rows| (Body::Fields(rows), None)),
        SectionKind::Values => {
            values::read(outline, section, report).map(|(values, open)| (Body::Values(values), open))
        }
        SectionKind::Members => members::read(outline, section, report).map(|members| (Body::Members(members), None)),
    }
}

/// What stands above the section of a type: the lead, and the code blocks of the usage.
fn above<'a>(
    outline: &Outline<'a>,
    title: &Title<'_>,
    section: Option<&Section<'a>>,
    report: &mut Report<'_>,
) -> (Excerpt<'a>, Vec<Fence<'a>>) {
    let Some(section) = section else {
        let first = outline.headings.iter().find(|heading| heading.line.start >= title.end);
        let end = first.map_or(outline.source.len(), |heading| heading.line.start);
        return (Excerpt::of(outline.source, title.end, end), Vec::new());
    };
    let below = outline.headings_in(section.text.end(), outline.source.len());
    below.filter(|h| h.level <= 2 && !KNOWN.contains(&h.text.text)).for_each(|h| report.warning(unknown(h.line)));
    let usage = section::usage(outline, section.heading.start).filter(|usage| usage.start >= title.end);
    let end = usage.map_or(section.heading.start, |usage| usage.start);
    let blocks = outline.blocks_in(end, section.heading.start).filter(|_| usage.is_some());
    (Excerpt::of(outline.source, title.end, end), blocks.map(fence).collect())
}

/// Sections above the one that decides which hold what their headings promise; a description may hold such headings alone.
fn second_sections<'a>(outline: &Outline<'a>, decided: &Section<'a>) -> impl Iterator<Item = Unread> {
    let readable = |section: &Section<'a>| match section.kind {
        SectionKind::Fields => fields::is_listed(section),
        SectionKind::Values => values::is_listed(outline, section),
        SectionKind::Members => members::is_listed(outline, section),
    };
    section::above(outline, decided.heading.start).filter(readable).map(|second| Unread {
        code: Code::SecondSection,
        span: second.heading.span(),
        message: "the page describes a type twice: this section and one below it".to_owned(),
        hint: "make it two pages, or remove the section that is out of date",
    })
}

fn untitled(outline: &Outline<'_>) -> Unread {
    Unread {
        code: Code::NoTitle,
        span: Span::new(outline.start, outline.start),
        message: "the page has no title".to_owned(),
        hint: "begin it with a heading or with front matter that names the type",
    }
}

fn undecided(title: &Title<'_>) -> Unread {
    Unread {
        code: Code::NoSection,
        span: title.name.span,
        message: format!(
            "the page of {} has none of the sections Fields, Values and Supported Types",
            title.name.value
        ),
        hint: "restore the page from where it is published, or remove it",
    }
}

fn unknown(heading: Excerpt<'_>) -> Unread {
    Unread {
        code: Code::UnreadSection,
        span: heading.span(),
        message: "this section is not read".to_owned(),
        hint: "move it above the section that describes the type if it belongs to the description",
    }
}
