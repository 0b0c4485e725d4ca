//! "Fields" of a page as plain text: rows that are told apart by their beginnings.

use crate::{
    page::{
        Fence, Row, cell,
        excerpt::Excerpt,
        plain_text::{
            Types, boilerplate, example_boundary,
            namespaces::Namespaces,
            unseparated::{self, Start},
            usage_values::{self, Shown},
        },
        report::{Report, Unread},
        table,
    },
    place::Spanned,
    problem::Code,
};

/// A row, from its beginning to the line before the next one.
struct Entry<'a> {
    start: Start<'a>,
    right: Excerpt<'a>,
}

/// What the whole page tells of its rows.
struct Context {
    shown: Vec<Shown>,
    namespaces: Namespaces,
    has_example: bool,
}

/// Reads the header and the rows in `lines` of the page `source`.
pub(super) fn read<'a>(
    (path, source): (&str, &'a str),
    lines: &[Excerpt<'a>],
    usage: &[Fence<'_>],
    types: Types<'_>,
    report: &mut Report<'_>,
) -> Vec<Row<'a>> {
    let mut lines = lines.iter().copied().filter(|line| !line.text.is_empty());
    let has_example = lines.next().and_then(unseparated::has_example).unwrap_or_default();
    let entries = entries(source, lines, types, report);
    let mut context =
        Context { shown: usage_values::read(usage), namespaces: Namespaces::of(path, usage), has_example };
    // A name that the example confirms shows where its type begins, and so a namespace.
    let learned = entries.iter().filter(|entry| context.known(&entry.start).next().is_none());
    let learned = learned.filter_map(|entry| Some(entry.start.parts(context.confirmed(&entry.start)?).1.text));
    let learned: Vec<_> = learned.collect();
    learned.into_iter().for_each(|ty| context.namespaces.learn(ty));
    entries.iter().filter_map(|entry| context.row(entry, report)).collect()
}

/// Cuts lines into rows.
fn entries<'a>(
    source: &'a str,
    lines: impl Iterator<Item = Excerpt<'a>>,
    types: Types<'_>,
    report: &mut Report<'_>,
) -> Vec<Entry<'a>> {
    let mut entries: Vec<Entry<'a>> = Vec::new();
    for line in lines.take_while(|line| !boilerplate::is_boilerplate(line.text)) {
        if let Some(start) = unseparated::start(line, types) {
            entries.push(Entry { right: start.right, start });
        } else if let Some(entry) = entries.last_mut() {
            entry.right = Excerpt::of(source, entry.right.start, line.end());
        } else {
            report.lost(table::unread(line));
        }
    }
    entries
}

impl Context {
    /// Where the name can end so that every namespace in the type is known, the longest type first.
    fn known(&self, start: &Start<'_>) -> impl Iterator<Item = usize> {
        start.cuts.iter().copied().filter(|cut| self.namespaces.know(start.parts(*cut).1.text))
    }

    /// Where the name ends so that the example has its key: only if it is the only one.
    fn confirmed(&self, start: &Start<'_>) -> Option<usize> {
        let mut cuts = start.cuts.iter().copied().filter(|cut| self.is_usage_values(start, *cut));
        cuts.next().filter(|_| cuts.next().is_none())
    }

    fn is_usage_values(&self, start: &Start<'_>, cut: usize) -> bool {
        let name = start.parts(cut).0.text;
        self.shown.iter().any(|(key, _)| key == name)
    }

    /// Where the name ends: where every namespace is known, best at a key of the example; or else where only one type is possible.
    fn cut(&self, start: &Start<'_>) -> Option<usize> {
        let known =
            self.known(start).find(|cut| self.is_usage_values(start, *cut)).or_else(|| self.known(start).next());
        let only = || if let [cut] = start.cuts.as_slice() { Some(*cut) } else { None };
        known.or_else(|| self.confirmed(start)).or_else(only)
    }

    fn row<'a>(&self, entry: &Entry<'a>, report: &mut Report<'_>) -> Option<Row<'a>> {
        let Some(cut) = self.cut(&entry.start) else {
            report.lost(uncut(&entry.start));
            return None;
        };
        let (name, ty) = entry.start.parts(cut);
        let (description, example) = self.cells(entry.right.trim(), name, ty, report);
        let (description, deprecated) = cell::description(description);
        Some(Row {
            name: name.quoted(),
            deprecated,
            ty: ty.quoted(),
            required: Spanned::new(entry.start.required, entry.start.mark),
            description,
            example: example.filter(|example| !example.text.is_empty()).map(Excerpt::quoted),
        })
    }

    /// The description and the example in what follows the mark.
    fn cells<'a>(
        &self,
        right: Excerpt<'a>,
        name: Excerpt<'_>,
        ty: Excerpt<'_>,
        report: &mut Report<'_>,
    ) -> (Excerpt<'a>, Option<Excerpt<'a>>) {
        if !self.has_example {
            return (right, None);
        }
        let shown = self.shown.iter().find(|(key, _)| key == name.text).map(|(_, value)| value.as_str());
        let Some(at) = example_boundary::find(right, shown, ty.text) else {
            report.warning(unparted(right, name));
            return (right, None);
        };
        (right.cut(0, at).trim(), Some(right.skip(at).trim()))
    }
}

fn uncut(start: &Start<'_>) -> Unread {
    let message = if start.cuts.is_empty() {
        format!("`{}` does not end in a type", start.left.text)
    } else {
        format!("`{}` can be cut into a name and a type in {} ways", start.left.text, start.cuts.len())
    };
    Unread { code: Code::GluedRow, span: start.left.span(), message, hint: "write a tab between the name and the type" }
}

fn unparted(text: Excerpt<'_>, name: Excerpt<'_>) -> Unread {
    Unread {
        code: Code::GluedExample,
        span: text.span(),
        message: format!("nothing tells whether an example of {} is glued to this description", name.text),
        hint: "write a tab between the two, or after the description",
    }
}
