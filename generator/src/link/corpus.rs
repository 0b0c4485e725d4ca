//! `Corpus`: all pages of all sources, and the types that they describe.

use std::sync::Arc;

use super::DialectType;
use crate::{
    evidence::Evidence,
    page::{Body, Row},
    place::{Place, Span},
    read::{SourcePages, TypePage},
};

/// All pages and all types, while they are resolved.
pub(crate) struct Corpus<'a> {
    /// The folders, in the order of the dialects.
    pub(crate) sources: Vec<SourcePages<'a>>,
    /// The types of each dialect.
    pub(crate) nodes: Vec<DialectType>,
}

impl<'a> Corpus<'a> {
    /// The page that describes a node.
    pub(crate) fn type_page(&self, node: usize) -> Option<&TypePage<'a>> {
        let node = self.nodes.get(node)?;
        self.sources.get(node.source)?.type_pages.get(node.type_page?)
    }

    /// The row numbered `row` on the page that describes a node.
    pub(crate) fn row(&self, node: usize, row: usize) -> Option<&Row<'a>> {
        match &self.type_page(node)?.page.body {
            Body::Fields(rows) => rows.get(row),
            Body::Values(_) | Body::Members(_) | Body::Method | Body::Utility(_) => None,
        }
    }

    /// The place of an origin.
    pub(crate) fn place(&self, origin: Origin) -> Option<Place> {
        Some(self.type_page(origin.node)?.place(origin.span))
    }

    /// The path of the page of an origin.
    pub(crate) fn page(&self, origin: Origin) -> Option<&Arc<str>> {
        Some(&self.type_page(origin.node)?.page.path)
    }

    /// The words of the page at an origin.
    pub(crate) fn words(&self, origin: Origin) -> &str {
        self.type_page(origin.node).map(|type_page| type_page.words(origin.span)).unwrap_or_default()
    }

    /// What the page says at an origin, as evidence.
    pub(crate) fn stated(&self, origin: Origin) -> Option<Evidence> {
        Some(Evidence::Stated { page: self.page(origin)?.clone(), text: brief(self.words(origin)) })
    }

    /// What an example shows at an origin, as evidence.
    pub(crate) fn shown(&self, origin: Origin, text: &str) -> Option<Evidence> {
        Some(Evidence::Shown { page: self.page(origin)?.clone(), text: brief(text) })
    }
}

/// The beginning of a long text, on one line, without the back ticks that evidence is quoted in.
pub(crate) fn brief(text: &str) -> String {
    const MOST: usize = 60;
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ").replace('`', "");
    if line.chars().count() <= MOST { line } else { line.chars().take(MOST - 1).chain(['…']).collect() }
}

/// A place in the page of a node.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Origin {
    /// The node.
    pub(crate) node: usize,
    /// The bytes in its page.
    pub(crate) span: Span,
}
