//! `TypePage`: one page, as its dialect understands it.

use std::{
    cell::OnceCell,
    collections::BTreeMap,
    sync::{Arc, OnceLock},
};

use rayon::prelude::*;

use crate::{
    dialect::{self, Dialect, Literal, ParsedField, ParsedMember, ParsedValues, TypeExpr, Unreadable},
    digest::digest,
    evidence::{Lines, Place, Span},
    limits::CELL_DEPTH,
    page::{self, Body, Member, Page, Row},
    problem::Problem,
    resolve::{bounds, foreign, repeated},
    schema::Origin,
    source::{File, Folder, Naming, Source},
};

/// A folder of pages, read by one dialect.
pub(super) struct SourcePages<'a> {
    /// What is known about the folder.
    pub(super) origin: Origin,
    /// The dialect that it choose_dialect.
    pub(super) dialect: &'static dyn Dialect,
    /// Its rank: a fused type takes its name from the first.
    pub(super) rank: usize,
    /// Its type pages, by path.
    pub(super) type_pages: Vec<TypePage<'a>>,
    /// Its pages by what became of them.
    pub(super) counts: Counts,
    /// What could not be read.
    pub(super) problems: Vec<Problem>,
    /// Its pages that describe no type, and why.
    pub(super) utilities: Vec<(String, &'static str)>,
    /// The parameters in the paths of its methods, and where each stands first.
    pub(super) parameters: BTreeMap<&'a str, Place>,
    /// How its keys are written, where a person knows it.
    pub(super) naming: Option<Naming>,
    /// The digest of each page.
    pub(super) digests: Vec<(String, String)>,
}

/// Pages by what became of them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// All pages.
    pub pages: usize,
    /// Pages that describe a type.
    pub types: usize,
    /// Pages that describe operations.
    pub methods: usize,
    /// Pages that describe neither.
    pub utilities: usize,
    /// Pages that could not be read.
    pub unread: usize,
}

/// One page of a type.
pub(super) struct TypePage<'a> {
    /// The page, word for word.
    pub(super) page: Page<'a>,
    /// What its section says.
    pub(super) parsed: Parsed,
    /// The value that its example shows.
    pub(super) example: Option<Literal>,
    /// Where its example says that the type lives.
    pub(super) namespace: Option<String>,
    /// Found when the first place is asked for: most pages are never quoted.
    lines: OnceLock<Lines>,
}

/// What the section of a page says, in the order of its rows, values or members.
#[derive(Debug)]
pub(super) enum Parsed {
    /// "Fields"; a row that does not parse says nothing.
    Fields(Vec<Option<ParsedField>>),
    /// "Values".
    Values(ParsedValues),
    /// "Supported Types"; an entry that does not parse says nothing.
    Members(Vec<ParsedMember>),
    /// The section could not be read; the page still declares its name.
    Nothing,
}

impl TypePage<'_> {
    /// The place of `span` in the page.
    pub(super) fn place(&self, span: Span) -> Place {
        let lines = self.lines.get_or_init(|| Lines::of(self.page.source));
        lines.place(&self.page.path, self.page.source, span)
    }

    /// The words of the page at `span`, without the blanks around them.
    pub(super) fn words(&self, span: Span) -> &str {
        self.page.source.get(span.start as usize..span.end as usize).unwrap_or_default().trim()
    }
}

/// Reads every folder of `source`, in the order of the dialects.
pub(super) fn read(source: &Source) -> Vec<SourcePages<'_>> {
    let mut all: Vec<_> = source.folders.par_iter().map(|folder| source_pages(source, folder)).collect();
    all.sort_by(|a, b| (a.rank, &a.origin.folder).cmp(&(b.rank, &b.origin.folder)));
    all
}

fn source_pages<'a>(source: &Source, folder: &'a Folder) -> SourcePages<'a> {
    let (dialect, rank) = choose_dialect(folder);
    let readings: Vec<_> = folder.files.par_iter().map(|file| reading(file, dialect)).collect();
    let mut source_pages = SourcePages {
        origin: Origin {
            folder: folder.origin.folder.clone(),
            dialect: dialect.name().to_owned(),
            origin: folder.origin.origin.clone(),
            revision: folder.origin.revision.clone(),
            licence: folder.origin.licence.clone(),
        },
        dialect,
        rank,
        type_pages: Vec::new(),
        counts: Counts { pages: folder.files.len(), ..Counts::default() },
        problems: Vec::new(),
        utilities: Vec::new(),
        parameters: BTreeMap::new(),
        naming: folder.origin.naming.as_deref().and_then(|word| word.parse().ok()),
        digests: Vec::new(),
    };
    for (file, reading) in folder.files.iter().zip(readings) {
        source_pages.take(file, reading);
    }
    foreign::judge(source, folder, &mut source_pages);
    source_pages
}

/// The dialect that `schema.yaml` gives, else the one of which the pages bear the most signs.
fn choose_dialect(folder: &Folder) -> (&'static dyn Dialect, usize) {
    let named = folder.origin.dialect.as_deref().and_then(dialect::by_name);
    let dialect = named.unwrap_or_else(|| detect(folder));
    let rank = dialect::ALL.iter().position(|other| other.name() == dialect.name());
    (dialect, rank.unwrap_or_default())
}

fn detect(folder: &Folder) -> &'static dyn Dialect {
    let any_type = |text: &str| dialect::ALL.iter().any(|dialect| dialect.is_type(text));
    // A sample tells as much as the whole folder: every page bears signs.
    let step = folder.files.len().div_ceil(SAMPLE).max(1);
    let sample: Vec<_> = folder.files.iter().step_by(step).filter(|file| bounds::too_long(file).is_none()).collect();
    let readings: Vec<_> = sample.par_iter().map(|file| page::read(&file.path, &file.text, &any_type)).collect();
    dialect::detect(readings.iter().filter_map(page::PageReading::page)).unwrap_or(dialect::ALL[0])
}

const SAMPLE: usize = 64;

struct ParsedPage<'a> {
    type_page: Option<TypePage<'a>>,
    problems: Vec<Problem>,
    digest: String,
}

fn reading<'a>(file: &'a File, dialect: &'static dyn Dialect) -> ParsedPage<'a> {
    let mut reading = ParsedPage { type_page: None, problems: Vec::new(), digest: digest(file.text.as_bytes()) };
    if let Some(problem) = bounds::too_long(file) {
        reading.problems.push(problem);
        return reading;
    }
    let read = page::read(&file.path, &file.text, &|text| dialect.is_type(text));
    reading.problems = read.problems;
    reading.type_page = match read.found {
        page::Recognised::Nothing => None,
        // It still declares its name, so that references to it are not reported as well.
        page::Recognised::Name(title) => {
            let page = declaration(title, file);
            Some(TypePage { parsed: Parsed::Nothing, example: None, namespace: None, page, lines: OnceLock::new() })
        }
        page::Recognised::Page(mut page) => {
            reading.problems.append(&mut bounds::bound_examples(&mut page));
            let problems = &mut reading.problems;
            let mut reader = CellReader { dialect, path: &file.path, page: &page, problems, lines: OnceCell::new() };
            let (parsed, example) = (reader.body(), reader.example());
            let namespace = dialect.namespace(&page);
            Some(TypePage { parsed, example, namespace, page, lines: OnceLock::new() })
        }
    };
    reading
}

/// A page of which only the name could be read.
fn declaration<'a>(title: page::Text<'a>, file: &'a File) -> Page<'a> {
    Page {
        path: Arc::clone(&file.path),
        source: &file.text,
        title,
        deprecated: false,
        lead: None,
        usage: Vec::new(),
        open: None,
        body: Body::Fields(Vec::new()),
    }
}

impl<'a> SourcePages<'a> {
    fn take(&mut self, file: &'a File, reading: ParsedPage<'a>) {
        self.digests.push((file.path.to_string(), reading.digest));
        self.problems.extend(reading.problems);
        let Some(type_page) = reading.type_page else {
            self.counts.unread += 1;
            return;
        };
        match &type_page.page.body {
            Body::Method => {
                self.counts.methods += 1;
                self.note_parameters(&type_page);
            }
            Body::Utility(reason) => {
                self.counts.utilities += 1;
                self.utilities.push((file.path.to_string(), reason));
            }
            Body::Fields(_) | Body::Values(_) | Body::Members(_) => {
                self.counts.types += 1;
                self.type_pages.push(type_page);
            }
        }
    }
}

impl<'a> SourcePages<'a> {
    fn note_parameters(&mut self, type_page: &TypePage<'a>) {
        for operation in type_page.page.operations() {
            for name in operation.parameters() {
                self.parameters.entry(name).or_insert_with(|| type_page.place(operation.span));
            }
        }
    }
}

/// Reads the cells of one page through its dialect, and notes what the dialect cannot read.
struct CellReader<'p, 'a> {
    dialect: &'static dyn Dialect,
    path: &'p Arc<str>,
    page: &'p Page<'a>,
    problems: &'p mut Vec<Problem>,
    lines: OnceCell<Lines>,
}

/// What a dialect reads, unless its type nests deeper than the phases that follow can walk.
fn bounded<T>(parsed: T, ty: impl Fn(&T) -> &TypeExpr, span: Span) -> Result<T, Unreadable> {
    if ty(&parsed).depth() <= CELL_DEPTH {
        return Ok(parsed);
    }
    Err(Unreadable { span, message: format!("the type nests deeper than {CELL_DEPTH} levels") })
}

impl CellReader<'_, '_> {
    fn body(&mut self) -> Parsed {
        let (dialect, page) = (self.dialect, self.page);
        match &page.body {
            Body::Fields(rows) => {
                let field = |row: &Row<'_>| bounded(dialect.field(row)?, |parsed| &parsed.ty, row.ty.span);
                Parsed::Fields(rows.iter().map(|row| self.take_cell(field(row))).collect())
            }
            Body::Members(members) => {
                let member = |of: &Member<'_>| {
                    bounded(dialect.member(&page.title.value, of)?, |parsed| &parsed.ty, of.heading.span)
                };
                Parsed::Members(members.iter().filter_map(|of| self.take_cell(member(of))).collect())
            }
            Body::Values(values) => {
                let parsed = dialect.values(&page.title.value, values, &page.usage);
                self.take_cell(parsed).map_or(Parsed::Nothing, Parsed::Values)
            }
            Body::Method | Body::Utility(_) => Parsed::Nothing,
        }
    }

    fn example(&mut self) -> Option<Literal> {
        let dialect = self.dialect;
        let example = self.page.usage.iter().find_map(|fence| self.take_cell(dialect.example(fence)).flatten());
        self.check_keys(example.as_ref());
        example
    }

    /// Notes keys that an object in an example has twice.
    fn check_keys(&mut self, example: Option<&Literal>) {
        let mut found = Vec::new();
        if let Some(example) = example {
            repeated::in_literal(example, &mut found);
        }
        for (key, span) in found {
            self.problems.push(repeated::problem(key, self.lines().place(self.path, self.page.source, span)));
        }
        let Body::Fields(rows) = &self.page.body else { return };
        for cell in rows.iter().filter_map(|row| row.example.as_ref()) {
            for key in repeated::in_json(&cell.value) {
                self.problems.push(repeated::problem(&key, self.lines().place(self.path, self.page.source, cell.span)));
            }
        }
    }

    /// Found when the first problem is: most pages have none.
    fn lines(&self) -> &Lines {
        self.lines.get_or_init(|| Lines::of(self.page.source))
    }

    fn take_cell<T>(&mut self, stated: Result<T, Unreadable>) -> Option<T> {
        match stated {
            Ok(stated) => Some(stated),
            Err(Unreadable { span, message }) => {
                let place = self.lines().place(self.path, self.page.source, span);
                let hint = "mend the page, or correct the type in schema.yaml";
                self.problems.push(Problem::error("unreadable", message).at(place).hint(hint));
                None
            }
        }
    }
}
