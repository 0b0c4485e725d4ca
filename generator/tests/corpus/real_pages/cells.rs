//! Every type cell, member, list of values and example of real pages reads without a complaint.

use std::{collections::BTreeMap, fs, path::PathBuf};

use fieldtable::{
    dialect::{self, Dialect, Literal, LiteralKind, Unreadable},
    page::{self, Body, Fence, Member, Page, Row, Values},
    place::Place,
};

use super::{corpus, folders, pages};

/// What was read, by dialect and kind, and what was not.
#[derive(Debug, Default)]
struct Reader {
    counts: BTreeMap<(&'static str, &'static str), usize>,
    complaints: Vec<String>,
}

#[test]
#[ignore = "reads a corpus that is not part of the project"]
fn every_cell_of_real_pages_reads() {
    let mut reader = Reader::default();
    for api in folders(&corpus()) {
        for dialect in dialect::ALL {
            let folder = api.join(dialect.name()).join("docs");
            if folder.is_dir() {
                let files: Vec<_> = pages(&folder).into_iter().map(read).collect();
                reader.folder(*dialect, &files);
            }
        }
    }
    for ((dialect, what), count) in &reader.counts {
        println!("{count:6} {dialect} {what}");
    }
    assert!(!reader.counts.is_empty());
    assert!(reader.complaints.is_empty(), "{}", reader.complaints.join("\n"));
}

impl Reader {
    fn folder(&mut self, dialect: &'static dyn Dialect, files: &[(String, String)]) {
        let no_types = |_: &str| false;
        let pages: Vec<_> = files
            .iter()
            .filter_map(|(path, text)| page::read(&path.as_str().into(), text, &no_types).page().cloned())
            .collect();
        let detected = dialect::detect(&pages).map(Dialect::name);
        if !pages.is_empty() && detected != Some(dialect.name()) {
            self.complaints.push(format!("{}: taken for {detected:?}", pages[0].path));
        }
        pages.iter().for_each(|page| self.page(dialect, page));
    }

    fn page(&mut self, dialect: &'static dyn Dialect, page: &Page<'_>) {
        let is_type = match &page.body {
            Body::Fields(rows) => rows.iter().map(|row| self.field(dialect, page, row)).count() > 0,
            Body::Values(values) => self.values(dialect, page, values),
            Body::Members(members) => members.iter().map(|member| self.member(dialect, page, member)).count() > 0,
            Body::Method | Body::Utility(_) => return,
        };
        page.usage.iter().for_each(|fence| self.example(dialect, page, fence));
        if is_type && dialect::detect([page]).is_some_and(|it| it.name() != dialect.name()) {
            self.count(dialect, "page that alone would be taken for another dialect's");
        }
        if is_type && dialect.namespace(page).is_some() {
            self.count(dialect, "page that names its namespace");
        }
    }

    fn field(&mut self, dialect: &'static dyn Dialect, page: &Page<'_>, row: &Row<'_>) {
        if self.read(dialect, page, "field", dialect.field(row)).is_none() {
            return;
        }
        // Without links and emphasis, a type is what a page copied as text shows; types without a namespace cannot be cut there.
        let plain = unlinked(&row.ty.value).replace(['*', '`'], "");
        if !dialect.is_type(&plain) && plain.contains('.') {
            self.complaints.push(format!("{}: `{plain}` is no type once it is plain text", page.path));
        }
    }

    fn values(&mut self, dialect: &'static dyn Dialect, page: &Page<'_>, values: &Values<'_>) -> bool {
        let Some(says) = self.read(dialect, page, "values", dialect.values(&page.title.value, values, &page.usage))
        else {
            return false;
        };
        if says.values.is_empty() {
            self.complaints.push(format!("{}: lists no values", page.path));
        }
        if says.open.is_some() {
            self.count(dialect, "values that may become more");
        }
        if says.values.iter().any(|value| value.value.is_number()) {
            self.count(dialect, "values that are numbers");
        }
        true
    }

    fn member(&mut self, dialect: &'static dyn Dialect, page: &Page<'_>, member: &Member<'_>) {
        let Some(says) = self.read(dialect, page, "member", dialect.member(&page.title.value, member)) else { return };
        if dialect.name() == "go" && member.fence.is_some() && says.label.is_none() {
            self.complaints.push(format!("{}: a member without a label", page.path));
        }
        member.fence.iter().for_each(|fence| self.example(dialect, page, fence));
    }

    fn example(&mut self, dialect: &'static dyn Dialect, page: &Page<'_>, fence: &Fence<'_>) {
        if let Some(Some(literal)) = self.read(dialect, page, "code block", dialect.example(fence)) {
            self.literal(dialect, page, &literal);
        }
    }

    /// Counts a value, and checks that it stands where it says.
    fn literal(&mut self, dialect: &'static dyn Dialect, page: &Page<'_>, literal: &Literal) {
        let words = page.source.get(literal.span.start as usize..literal.span.end as usize).unwrap_or_default();
        let is_there = match &literal.kind {
            LiteralKind::Number(number) => words == number,
            LiteralKind::Opaque(code) => words == code,
            LiteralKind::Object(entries) => {
                entries.iter().for_each(|(_, value)| self.literal(dialect, page, value));
                words.starts_with('{') && words.ends_with('}')
            }
            LiteralKind::List(items) => {
                items.iter().for_each(|item| self.literal(dialect, page, item));
                words.starts_with('[') && words.ends_with(']')
            }
            LiteralKind::String(_) => words.starts_with('"') && words.ends_with('"'),
            _ => !words.is_empty() && words.trim() == words,
        };
        if !is_there {
            self.complaints.push(format!("{}: `{words}` is not {:?}", page.path, literal.kind));
        }
        self.count(
            dialect,
            if matches!(literal.kind, LiteralKind::Opaque(_)) { "value that is not JSON" } else { "value" },
        );
    }

    fn read<T>(
        &mut self,
        dialect: &'static dyn Dialect,
        page: &Page<'_>,
        what: &'static str,
        result: Result<T, Unreadable>,
    ) -> Option<T> {
        self.count(dialect, what);
        let complain = |unreadable: Unreadable| {
            let place = Place::new(&page.path, page.source, unreadable.span);
            self.complaints.push(format!("{place}: {}", unreadable.message));
        };
        result.map_err(complain).ok()
    }

    fn count(&mut self, dialect: &'static dyn Dialect, what: &'static str) {
        *self.counts.entry((dialect.name(), what)).or_default() += 1;
    }
}

fn read(path: PathBuf) -> (String, String) {
    (path.display().to_string(), fs::read_to_string(path).unwrap())
}

/// A cell with every `[label](target)` replaced by its label.
fn unlinked(cell: &str) -> String {
    let Some((before, target)) = cell.split_once("](") else { return cell.to_owned() };
    let after = target.split_once(')').map_or("", |(_, after)| after);
    let mut depth = 0;
    let open = before.char_indices().rev().find(|(_, c)| {
        depth += i32::from(*c == ']') - i32::from(*c == '[');
        depth < 0
    });
    let (head, label) = before.split_at(open.expect("an opening bracket").0);
    format!("{head}{}{}", &label[1..], unlinked(after))
}
