//! Pages as their dialects understand them: each page of each folder, its cells and its example parsed.

mod bounds;
mod cells;
mod detect;
mod foreign;
mod methods;
mod repeated;

use std::{
    cell::OnceCell,
    collections::BTreeMap,
    mem,
    sync::{Arc, OnceLock},
};

use rayon::prelude::*;

pub(crate) use self::methods::Methods;
use self::{cells::CellReader, detect::choose_dialect};
use crate::{
    dialect::{Dialect, Literal, ParsedField, ParsedMember, ParsedValues},
    page::{self, Body, Page},
    place::{Lines, Place, Span},
    problem::Problem,
    schema::Origin,
    source::{File, Folder, Naming, Source},
};

/// A folder of pages, read by one dialect.
pub(crate) struct SourcePages<'a> {
    /// What is known about the folder.
    pub(crate) origin: Origin,
    /// The dialect that its pages are written in.
    pub(crate) dialect: &'static dyn Dialect,
    /// Its rank: a fused type takes its name from the first.
    pub(crate) rank: usize,
    /// Its type pages, by path.
    pub(crate) type_pages: Vec<TypePage<'a>>,
    /// Its pages by what became of them.
    pub(crate) counts: Counts,
    /// What could not be read.
    pub(crate) problems: Vec<Problem>,
    /// Its pages that describe no type, and why.
    pub(crate) utilities: Vec<(String, &'static str)>,
    /// The parameters in the paths of its methods, and where each stands first.
    pub(crate) parameters: BTreeMap<&'a str, Place>,
    /// What its pages of methods say of types.
    pub(crate) methods: Methods<'a>,
    /// How its keys are written, where a person knows it.
    pub(crate) naming: Option<Naming>,
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
pub(crate) struct TypePage<'a> {
    /// The page, word for word.
    pub(crate) page: Page<'a>,
    /// What its section says.
    pub(crate) parsed: Parsed,
    /// The value that its example shows.
    pub(crate) example: Option<Literal>,
    /// Where its example says that the type lives.
    pub(crate) namespace: Option<String>,
    /// Found when the first place is asked for: most pages are never quoted.
    lines: OnceLock<Lines>,
}

/// What the section of a page says, in the order of its rows, values or members.
#[derive(Debug)]
pub(crate) enum Parsed {
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
    pub(crate) fn place(&self, span: Span) -> Place {
        let lines = self.lines.get_or_init(|| Lines::of(self.page.source));
        lines.place(&self.page.path, self.page.source, span)
    }

    /// The words of the page at `span`, without the blanks around them.
    pub(crate) fn words(&self, span: Span) -> &str {
        self.page.source.get(span.start as usize..span.end as usize).unwrap_or_default().trim()
    }
}

/// Reads every folder of `source`, in the order of the dialects; gives back what could not be read as well.
pub(crate) fn read(source: &Source) -> (Vec<SourcePages<'_>>, Vec<Problem>) {
    let mut all: Vec<_> = source.folders.par_iter().map(|folder| source_pages(source, folder)).collect();
    all.sort_by(|a, b| (a.rank, &a.origin.folder).cmp(&(b.rank, &b.origin.folder)));
    let problems = all.iter_mut().flat_map(|source_pages| mem::take(&mut source_pages.problems)).collect();
    (all, problems)
}

fn source_pages<'a>(source: &Source, folder: &'a Folder) -> SourcePages<'a> {
    // Whoever loads pages may do so in any order.
    let mut files: Vec<&File> = folder.files.iter().collect();
    files.sort_by_key(|file| &file.path);
    let (dialect, rank) = choose_dialect(folder, &files);
    let readings: Vec<_> = files.par_iter().map(|file| reading(file, dialect)).collect();
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
        methods: Methods::default(),
        naming: folder.origin.naming.as_deref().and_then(|word| word.parse().ok()),
    };
    for (file, reading) in files.into_iter().zip(readings) {
        source_pages.take(file, reading);
    }
    foreign::judge(source, folder, &mut source_pages);
    source_pages
}

struct ParsedPage<'a> {
    type_page: Option<TypePage<'a>>,
    is_prose: bool,
    problems: Vec<Problem>,
}

fn reading<'a>(file: &'a File, dialect: &'static dyn Dialect) -> ParsedPage<'a> {
    let mut reading = ParsedPage { type_page: None, is_prose: false, problems: Vec::new() };
    let read = page::read(&file.path, &file.text, &|text| dialect.is_type(text));
    reading.problems = read.problems;
    reading.is_prose = read.found == page::Recognised::Prose;
    reading.type_page = match read.found {
        page::Recognised::Prose | page::Recognised::Nothing => None,
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
        self.problems.extend(reading.problems);
        let Some(type_page) = reading.type_page else {
            if reading.is_prose {
                self.counts.utilities += 1;
                self.utilities.push((file.path.to_string(), "prose"));
            } else {
                self.counts.unread += 1;
            }
            return;
        };
        match &type_page.page.body {
            Body::Method => {
                self.counts.methods += 1;
                self.note_parameters(&type_page);
                self.methods.note(&type_page.page);
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
