//! `pages`: any text is read as a page, in any of its shapes, and every place in it lies in the text.

use fieldtable::{
    dialect,
    page::{self, Body, Fence, Page, Values},
    place::Span,
    problem::Problem,
};

/// What a page of each shape begins with, so that bytes need not find that out: the whole page, a row of a table, a row that was copied.
pub const BEGINNINGS: &[&str] = &[
    "",
    "# Key\n\n## Fields\n\n| Field | Type | Required | Description | Example |\n| --- | --- | --- | --- | --- |\n",
    "# Key\n\n## Supported Types\n\n### ",
    "# Key\n\n## Values\n\n",
    "Key - TypeScript SDK\n\nKey type definition\n\nFields\n\nFieldTypeRequiredDescriptionExample\n",
    "Key - TypeScript SDK\n\nKey type definition\n\nExample Usage\n\n1",
];

/// A page: the first byte says how it begins.
pub fn run(bytes: &[u8]) {
    let Some((first, rest)) = bytes.split_first() else { return };
    let beginning = BEGINNINGS[usize::from(*first) % BEGINNINGS.len()];
    let text = format!("{beginning}{}", String::from_utf8_lossy(rest));
    for dialect in dialect::ALL {
        let reading = page::read(&"page.md".into(), &text, &|cell| dialect.is_type(cell));
        reading.problems.iter().for_each(|problem| places(problem, &text));
        match reading.page() {
            Some(page) => whole(page),
            None => assert!(reading.title().is_none() || reading.has_errors(), "nothing is said of a lost page"),
        }
    }
}

/// Panics unless a problem stands where a person can look.
fn places(problem: &Problem, text: &str) {
    let places = problem.place.iter().chain(problem.related.iter().map(|(place, _)| place));
    places.for_each(|place| lies_in(place.span, text));
}

/// Panics unless `span` can be cut out of `text`.
pub fn lies_in(span: Span, text: &str) {
    assert!(text.get(span.start as usize..span.end as usize).is_some(), "{span:?} of {} bytes", text.len());
}

fn whole(page: &Page<'_>) {
    let _ = page.operations().count();
    lies_in(page.title.span, page.source);
    page.lead.iter().for_each(|lead| lies_in(lead.span, page.source));
    page.usage.iter().for_each(|usage| fence(usage, page));
    match &page.body {
        Body::Fields(rows) => {
            for row in rows {
                let cells = [Some(&row.name), Some(&row.ty), row.description.as_ref(), row.example.as_ref()];
                cells.into_iter().flatten().for_each(|cell| lies_in(cell.span, page.source));
            }
        }
        Body::Values(Values::Fence(values)) => fence(values, page),
        Body::Values(Values::Table(rows)) => {
            rows.iter().flat_map(|(name, value)| [name, value]).for_each(|cell| lies_in(cell.span, page.source));
        }
        Body::Values(Values::Bullets(items)) => items.iter().for_each(|item| lies_in(item.span, page.source)),
        Body::Members(members) => members.iter().for_each(|member| {
            lies_in(member.heading.span, page.source);
            member.fence.iter().for_each(|code| fence(code, page));
        }),
        Body::Method | Body::Utility(_) => {}
    }
}

fn fence(fence: &Fence<'_>, page: &Page<'_>) {
    lies_in(fence.span(0, fence.text.len()), page.source);
}
