//! `read`: a page in whichever shape it comes, and what is wrong with it.

use std::sync::Arc;

use crate::{
    page::{
        Page, Text, markdown, plain_text,
        report::{Report, Unread},
        section,
    },
    problem::{Code, Problem, Severity},
};

/// What was read from one file.
#[derive(Debug, Clone, PartialEq)]
pub struct PageReading<'a> {
    /// The page, or what little of it could be read.
    pub found: Recognised<'a>,
    /// What could not be read, and what somebody should look at, in page order.
    pub problems: Vec<Problem>,
}

/// How much of a page could be read.
#[derive(Debug, Clone, PartialEq)]
pub enum Recognised<'a> {
    /// All of it, apart from what the problems name.
    Page(Page<'a>),
    /// Only the name of the type that it describes.
    Name(Text<'a>),
    /// That it is a text which describes nothing: a licence, a note.
    Prose,
    /// Nothing.
    Nothing,
}

impl<'a> PageReading<'a> {
    /// The page, if its body could be read.
    #[must_use]
    pub fn page(&self) -> Option<&Page<'a>> {
        match &self.found {
            Recognised::Page(page) => Some(page),
            Recognised::Name(_) | Recognised::Prose | Recognised::Nothing => None,
        }
    }

    /// The name that the page declares, even where its body could not be read.
    #[must_use]
    pub fn title(&self) -> Option<&Text<'a>> {
        match &self.found {
            Recognised::Page(page) => Some(&page.title),
            Recognised::Name(title) => Some(title),
            Recognised::Prose | Recognised::Nothing => None,
        }
    }

    /// Whether something of the page is lost.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.problems.iter().any(|problem| problem.severity == Severity::Error)
    }
}

/// Reads `text`, the content of `path`.
///
/// The content decides which shape it has, never the path; `path` is a second sign for pages of the SDK's own plumbing.
/// `types` tells whether a text is a whole type cell without its link ([`Dialect::is_type`](crate::dialect::Dialect::is_type)): it decides
/// where text that was copied from the rendered site is cut. A caller who knows the namespaces of the API lets `types` refuse others: without
/// that a glued name has an end only where the example or an import of the page shows it.
#[must_use]
pub fn read<'a>(path: &Arc<str>, text: &'a str, types: &dyn Fn(&str) -> bool) -> PageReading<'a> {
    let mut report = Report::new(path, text);
    let outline = section::outline(text);
    if let Some(line) = outline.unclosed {
        report.warning(Unread {
            code: Code::UnclosedFence,
            span: line.span(),
            message: "this code block is never closed".to_owned(),
            hint: "close it with a line that holds nothing but the same fence",
        });
    }
    let found = match section::last(&outline) {
        None if plain_text::looks_so(text) => plain_text::read(path, text, types, &mut report),
        section => markdown::read(path, &outline, section.as_ref(), &mut report),
    };
    PageReading { found, problems: report.finish() }
}
