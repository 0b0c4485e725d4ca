//! `Page`: what a documentation page says, word for word, with byte spans.

use std::{borrow::Cow, sync::Arc};

use crate::place::{Span, Spanned};

mod cell;
mod deprecation;
mod escape;
mod excerpt;
mod fence;
mod fields;
mod front_matter;
mod lead;
mod mark;
mod markdown;
mod members;
mod operation;
mod other;
mod outline;
mod plain_text;
mod reading;
mod report;
mod section;
mod table;
mod title;
mod values;

#[cfg(test)]
mod tests;

pub use operation::Operation;
pub use reading::{PageReading, Recognised, read};

/// Text of a page: borrowed where it stands so in the file, owned where escapes were undone.
pub type Text<'a> = Spanned<Cow<'a, str>>;

/// One page, in any of the shapes in which it reaches people.
#[derive(Debug, Clone, PartialEq)]
pub struct Page<'a> {
    /// The file, as people name it: `typescript/operations/getkeydata.md`.
    pub path: Arc<str>,
    /// The whole file.
    pub source: &'a str,
    /// The name that the page describes, without decoration: `GetKeyData`.
    pub title: Text<'a>,
    /// Whether the title is struck through.
    pub deprecated: bool,
    /// What stands before the first section, without banners: Markdown.
    pub lead: Option<Text<'a>>,
    /// The code blocks of "Example Usage".
    pub usage: Vec<Fence<'a>>,
    /// Where prose beside a list of values says that more may come; the list itself can say so too.
    pub open: Option<Span>,
    /// The section that makes it a page of its kind.
    pub body: Body<'a>,
}

impl<'a> Page<'a> {
    /// The operations that the page shows how to call, in page order; only method pages name any, and not all of them do.
    pub fn operations(&self) -> impl Iterator<Item = Operation<'a>> + use<'a> {
        operation::all(self.source)
    }
}

/// The section that says what a page is.
#[derive(Debug, Clone, PartialEq)]
pub enum Body<'a> {
    /// "Fields": a struct.
    Fields(Vec<Row<'a>>),
    /// "Values": an enum.
    Values(Values<'a>),
    /// "Supported Types": a union.
    Members(Vec<Member<'a>>),
    /// A page that describes operations, not a type.
    Method,
    /// A page of the SDK's own plumbing, not of the API: the reason.
    Utility(&'static str),
}

/// One row of a "Fields" table.
#[derive(Debug, Clone, PartialEq)]
pub struct Row<'a> {
    /// The field as the dialect shows it, without back ticks.
    pub name: Text<'a>,
    /// Whether the name is struck through.
    pub deprecated: bool,
    /// The type cell as it stands, Markdown and all, except that `\|` reads `|`, and likewise other escaped punctuation.
    pub ty: Text<'a>,
    /// The mark in the Required column.
    pub required: Spanned<bool>,
    /// The description, Markdown; `N/A` and empty cells are `None`. The deprecation banner is cut off.
    pub description: Option<Text<'a>>,
    /// The Example cell, with cell escapes (`<br/>`, `\{`, `\|`, back ticks) undone.
    pub example: Option<Text<'a>>,
}

/// The three ways in which values are listed.
#[derive(Debug, Clone, PartialEq)]
pub enum Values<'a> {
    /// A code block that holds a union of literals.
    Fence(Fence<'a>),
    /// A table of names and values.
    Table(Vec<(Text<'a>, Text<'a>)>),
    /// A list of literals in back ticks.
    Bullets(Vec<Text<'a>>),
}

/// One entry of "Supported Types".
#[derive(Debug, Clone, PartialEq)]
pub struct Member<'a> {
    /// The heading without `###` and back ticks; empty in some pages.
    pub heading: Text<'a>,
    /// The code block below it.
    pub fence: Option<Fence<'a>>,
}

/// A code block.
#[derive(Debug, Clone, PartialEq)]
pub struct Fence<'a> {
    /// The first word of the info string as it stands; empty where there is none.
    pub language: &'a str,
    /// The code. Owned where line numbers were cut out.
    pub text: Cow<'a, str>,
    /// Where its pieces stand in the file: offsets in `text` with offsets in the file, ascending, the first for 0.
    pub pieces: Vec<(u32, u32)>,
}

impl Fence<'_> {
    /// The span in the file of the bytes `start..end` of `text`.
    #[must_use]
    pub fn span(&self, start: usize, end: usize) -> Span {
        Span::new(self.place(start), self.place(end))
    }

    fn place(&self, at: usize) -> usize {
        let piece = self.pieces.partition_point(|(from, _)| *from as usize <= at).saturating_sub(1);
        let (from, place) = self.pieces.get(piece).copied().unwrap_or_default();
        place as usize + at.saturating_sub(from as usize)
    }
}
