//! "Values": the values of an enum.

use crate::{
    page::{
        Text, Values, cell,
        excerpt::Excerpt,
        fence::fence,
        outline::Outline,
        report::{Report, Unread},
        section::Section,
        table,
    },
    place::Span,
    problem::Code,
};

/// The list of a "Values" section, and where prose says that it is open.
pub(super) type Listed<'a> = (Values<'a>, Option<Span>);

/// Reads a "Values" section.
pub(super) fn read<'a>(
    outline: &Outline<'a>,
    section: &Section<'a>,
    report: &mut Report<'_>,
) -> Result<Listed<'a>, Unread> {
    let (start, end) = (section.text.start, section.text.end());
    // An operation can be called `Values`; its section is divided, and a list of values is not.
    if outline.headings_in(start, end).next().is_some() {
        return Err(no_values(section.heading));
    }
    let mut blocks = outline.blocks_in(start, end);
    let values = if let Some(block) = blocks.next() {
        blocks.for_each(|block| report.warning(table::unread(block.opening)));
        outline.prose(start, end).filter(|line| !says_open(line)).for_each(|line| report.warning(table::unread(line)));
        Values::Fence(fence(block))
    } else if let Some(values) = named(section, report) {
        Values::Table(values?)
    } else {
        Values::Bullets(bullets(outline, section, report))
    };
    let open = outline.prose(start, end).find(says_open).map(Excerpt::span);
    let empty = matches!(&values, Values::Bullets(bullets) if bullets.is_empty());
    if empty { Err(no_values(section.heading)) } else { Ok((values, open)) }
}

/// Whether the section holds a list of values: a code block alone, a table of names and values, or items in back ticks.
pub(super) fn is_listed(outline: &Outline<'_>, section: &Section<'_>) -> bool {
    let (start, end) = (section.text.start, section.text.end());
    let mut lines = outline.prose(start, end).filter(|line| !says_open(line)).peekable();
    let alone = lines.peek().is_none() && outline.blocks_in(start, end).count() == 1;
    let mut items =
        lines.map(|line| line.strip_prefix("- `").or_else(|| line.strip_prefix("* `")).is_some()).peekable();
    let listed = items.peek().is_some() && items.all(|item| item);
    let named =
        table::header(section.text).is_some_and(|header| header.iter().map(|cell| cell.text).eq(["Name", "Value"]));
    alone || listed || named
}

/// Whether the line says that more values may come.
pub(super) fn says_open(line: &Excerpt<'_>) -> bool {
    line.text.to_ascii_lowercase().contains("open enum")
}

/// That a section of values holds none.
pub(super) fn no_values(heading: Excerpt<'_>) -> Unread {
    Unread {
        code: Code::NoValues,
        span: heading.span(),
        message: "\"Values\" holds neither a code block nor a table nor a list".to_owned(),
        hint: "restore the values from the published page",
    }
}

/// The table of names and values, if the section holds a table.
fn named<'a>(section: &Section<'a>, report: &mut Report<'_>) -> Option<Result<Vec<(Text<'a>, Text<'a>)>, Unread>> {
    let header = table::header(section.text)?;
    let column = |name: &str| header.iter().position(|cell| cell.text.eq_ignore_ascii_case(name));
    let (Some(name), Some(value)) = (column("Name"), column("Value")) else {
        return Some(Err(no_columns(section, &header)));
    };
    let rows = table::rows(section.text, report);
    let rows = rows.iter().filter_map(|row| Some((cell::literal(*row.get(name)?), cell::literal(*row.get(value)?))));
    Some(Ok(rows.collect()))
}

fn no_columns(section: &Section<'_>, header: &[Excerpt<'_>]) -> Unread {
    Unread {
        code: Code::NoTable,
        span: header.first().map_or(section.heading.span(), |cell| cell.span()),
        message: "the table of \"Values\" lacks the column Name or Value".to_owned(),
        hint: "restore the table from the published page",
    }
}

/// The items of a list; other lines are problems, unless they say that the list is open.
fn bullets<'a>(outline: &Outline<'a>, section: &Section<'a>, report: &mut Report<'_>) -> Vec<Text<'a>> {
    let mut values = Vec::new();
    for line in outline.prose(section.text.start, section.text.end()) {
        match line.strip_prefix("- ").or_else(|| line.strip_prefix("* ")) {
            Some(item) => values.push(cell::literal(item)),
            None if says_open(&line) => {}
            None => report.warning(table::unread(line)),
        }
    }
    values
}
