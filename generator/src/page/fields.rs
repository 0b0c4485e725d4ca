//! "Fields": the rows of a struct.

use crate::{
    page::{
        Row, cell,
        excerpt::Excerpt,
        mark,
        report::{Report, Unread},
        section::Section,
        table,
    },
    place::Spanned,
    problem::Code,
};

/// Which column holds what; found by name, for the last ones can be absent.
struct Columns {
    name: usize,
    ty: usize,
    required: usize,
    description: Option<usize>,
    example: Option<usize>,
}

/// Reads the table of a "Fields" section.
pub(super) fn read<'a>(section: &Section<'a>, report: &mut Report<'_>) -> Result<Vec<Row<'a>>, Unread> {
    let header = table::header(section.text).unwrap_or_default();
    let columns = columns(&header).ok_or_else(|| no_table(section, &header))?;
    let mut rows = Vec::new();
    for cells in table::rows(section.text, report) {
        match row(&cells, &columns, report) {
            Ok(row) => rows.push(row),
            Err(why) => report.lost(why),
        }
    }
    Ok(rows)
}

/// Whether the section holds a table of fields.
pub(super) fn is_listed(section: &Section<'_>) -> bool {
    table::header(section.text).is_some_and(|header| columns(&header).is_some())
}

/// Whether the header is that of the settings of the SDK itself, which says nothing of what is required.
pub(super) fn is_settings(section: &Section<'_>) -> bool {
    let header = table::header(section.text).unwrap_or_default();
    header.iter().map(|cell| cell.text).eq(["Name", "Type", "Description", "Example"])
}

fn columns(header: &[Excerpt<'_>]) -> Option<Columns> {
    let column = |name: &str| header.iter().position(|cell| cell.text.eq_ignore_ascii_case(name));
    Some(Columns {
        name: column("Field")?,
        ty: column("Type")?,
        required: column("Required")?,
        description: column("Description"),
        example: column("Example"),
    })
}

fn row<'a>(cells: &[Excerpt<'a>], columns: &Columns, report: &mut Report<'_>) -> Result<Row<'a>, Unread> {
    let at = |column: usize| cells.get(column).copied().unwrap_or(Excerpt { start: 0, text: "" });
    let name = cell::name(at(columns.name));
    let (ty, required) = (at(columns.ty), at(columns.required));
    if name.value.0.is_empty() || ty.text.is_empty() {
        return Err(nameless(at(columns.name)));
    }
    let says = mark::read(required.text);
    if says.is_none() {
        report.lost(markless(required));
    }
    let (description, banner) = columns.description.map_or((None, false), |column| cell::description(at(column)));
    Ok(Row {
        deprecated: name.value.1 || banner,
        name: Spanned::new(name.value.0, name.span),
        ty: cell::type_cell(ty),
        // What nobody says to be there may be missing.
        required: Spanned::new(says.unwrap_or_default(), required.span()),
        description,
        example: columns.example.and_then(|column| cell::example(at(column), mark::is_printed(required.text))),
    })
}

fn no_table(section: &Section<'_>, header: &[Excerpt<'_>]) -> Unread {
    let found = match header {
        [] => "no table".to_owned(),
        header => format!("columns {}", header.iter().map(|cell| cell.text).collect::<Vec<_>>().join(", ")),
    };
    Unread {
        code: Code::NoTable,
        span: header.first().map_or(section.heading.span(), |cell| cell.span()),
        message: format!(
            "\"Fields\" needs a table of Field, Type, Required, Description and perhaps Example; it has {found}"
        ),
        hint: "restore the table from the published page",
    }
}

fn nameless(cell: Excerpt<'_>) -> Unread {
    Unread {
        code: Code::NamelessRow,
        span: cell.span(),
        message: "this row lacks the name or the type of its field".to_owned(),
        hint: "fill in the cell, or remove the row",
    }
}

fn markless(cell: Excerpt<'_>) -> Unread {
    Unread {
        code: Code::RequiredMark,
        span: cell.span(),
        message: format!("`{}` does not say whether the field is required", cell.text),
        hint: "write :heavy_check_mark: or :heavy_minus_sign:",
    }
}
