//! Pages as text, copied from the rendered site: no Markdown, cells glued together, navigation around it.

use std::sync::Arc;

use crate::{
    page::{
        Body, Fence, Page, Recognised,
        excerpt::Excerpt,
        report::{Report, Unread},
        section::{SectionKind, USAGE},
    },
    place::Span,
    problem::Code,
};

mod boilerplate;
mod example_boundary;
mod heading;
mod listed;
mod namespaces;
mod numbered_code;
mod part;
mod row;
mod unseparated;
mod usage_values;

use part::Part;

/// Whether a text is a whole type cell.
type Types<'t> = &'t dyn Fn(&str) -> bool;

/// Whether `text` is a page in this shape: a line names a section, and the section's content follows.
pub(super) fn looks_so(text: &str) -> bool {
    let lines = lines(text);
    part::last(&lines).is_some() || is_method(&lines)
}

/// Reads a page in this shape.
pub(super) fn read<'a>(path: &Arc<str>, source: &'a str, types: Types<'_>, report: &mut Report<'_>) -> Recognised<'a> {
    let lines = lines(source);
    let Some(part) = part::last(&lines) else { return method(path, source, &lines, report) };
    let usage_at = part.above.iter().rposition(|line| line.text == USAGE);
    let (above, usage_lines) = part.above.split_at(usage_at.unwrap_or(part.above.len()));
    let usage: Vec<_> = numbered_code::read(usage_lines.get(1..).unwrap_or_default()).into_iter().collect();
    let Some((title, below)) = heading::find(above, &usage) else {
        report.lost(untitled(part.heading.span()));
        return Recognised::Nothing;
    };
    let (lead, deprecated) = boilerplate::lead(source, above.get(below..).unwrap_or_default());
    match body((path, source), &part, &usage, types, report) {
        Ok((body, open)) => {
            let path = Arc::clone(path);
            Recognised::Page(Page { path, source, title, deprecated, lead, usage, open, body })
        }
        Err(why) => {
            report.lost(why);
            Recognised::Name(title)
        }
    }
}

fn body<'a>(
    page: (&str, &'a str),
    part: &Part<'a, '_>,
    usage: &[Fence<'a>],
    types: Types<'_>,
    report: &mut Report<'_>,
) -> Result<(Body<'a>, Option<Span>), Unread> {
    match part.kind {
        SectionKind::Fields => Ok((Body::Fields(row::read(page, part.below, usage, types, report)), None)),
        SectionKind::Values => listed::values(part, report).map(|(values, open)| (Body::Values(values), open)),
        SectionKind::Members => listed::members(part, types).map(|members| (Body::Members(members), None)),
    }
}

/// A page that describes operations: only its title counts.
fn method<'a>(path: &Arc<str>, source: &'a str, lines: &[Excerpt<'a>], report: &mut Report<'_>) -> Recognised<'a> {
    let Some((title, _)) = heading::find(lines, &[]) else {
        report.lost(untitled(Span::new(0, 0)));
        return Recognised::Nothing;
    };
    let path = Arc::clone(path);
    Recognised::Page(Page {
        path,
        source,
        title,
        deprecated: false,
        lead: None,
        usage: Vec::new(),
        open: None,
        body: Body::Method,
    })
}

fn is_method(lines: &[Excerpt<'_>]) -> bool {
    lines.iter().any(|line| line.text == "Available Operations")
}

fn lines(source: &str) -> Vec<Excerpt<'_>> {
    let whole = Excerpt::of(source, 0, source.len());
    let whole = whole.strip_prefix("\u{feff}").unwrap_or(whole);
    whole.lines().map(Excerpt::trim).collect()
}

fn untitled(span: Span) -> Unread {
    Unread {
        code: Code::NoTitle,
        span,
        message: "no line above the section names what the page describes".to_owned(),
        hint: "copy the page from its title on",
    }
}
