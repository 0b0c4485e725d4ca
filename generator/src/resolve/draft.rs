//! `Draft`: a type in the making, with all that is said and shown about it.

use std::{collections::BTreeMap, sync::OnceLock};

use rustc_hash::FxHashMap;
use serde_json::Value;

use crate::{
    dialect::{self, Literal},
    evidence::{Evidence, Fact, Place, Span, Spanned},
    page::Row,
    resolve::{
        link::DialectType,
        read::{SourcePages, TypePage},
    },
    schema::{Field, Member, Type, TypeName},
};

/// All pages and all types, while they are resolved.
pub(super) struct Corpus<'a> {
    /// The folders, in the order of the dialects.
    pub(super) sources: Vec<SourcePages<'a>>,
    /// The types of each dialect.
    pub(super) nodes: Vec<DialectType>,
}

impl<'a> Corpus<'a> {
    /// The page that describes a node.
    pub(super) fn type_page(&self, node: usize) -> Option<&TypePage<'a>> {
        let node = self.nodes.get(node)?;
        self.sources.get(node.source)?.type_pages.get(node.type_page?)
    }

    /// The row of the page that a field stands in.
    pub(super) fn row(&self, stated: &StatedField) -> Option<&Row<'a>> {
        match &self.type_page(stated.node)?.page.body {
            crate::page::Body::Fields(rows) => rows.get(stated.row),
            _ => None,
        }
    }

    /// The place of an origin.
    pub(super) fn place(&self, origin: Origin) -> Option<Place> {
        Some(self.type_page(origin.node)?.place(origin.span))
    }

    /// What the page says at an origin, as evidence.
    pub(super) fn stated(&self, origin: Origin) -> Option<Evidence> {
        let type_page = self.type_page(origin.node)?;
        Some(Evidence::Stated { place: type_page.place(origin.span), text: brief(type_page.words(origin.span)) })
    }

    /// What an example shows at an origin, as evidence.
    pub(super) fn shown(&self, origin: Origin, text: &str) -> Option<Evidence> {
        Some(Evidence::Shown { place: self.place(origin)?, text: brief(text) })
    }
}

/// The beginning of a long text, on one line, without the back ticks that evidence is quoted in.
pub(super) fn brief(text: &str) -> String {
    const MOST: usize = 60;
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ").replace('`', "");
    if line.chars().count() <= MOST { line } else { line.chars().take(MOST - 1).chain(['…']).collect() }
}

/// A place in the page of a node.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Origin {
    /// The node.
    pub(super) node: usize,
    /// The bytes in its page.
    pub(super) span: Span,
}

/// A type in the making.
pub(super) struct Draft {
    /// Its name.
    pub(super) name: TypeName,
    /// Its names in other dialects.
    pub(super) also: Vec<TypeName>,
    /// Its nodes, in the order of the dialects.
    pub(super) nodes: Vec<usize>,
    /// What it is made of.
    pub(super) shape: DraftShape,
    /// Why it does not travel as JSON.
    pub(super) transport: Option<String>,
    /// Wire JSON that the pages show for it, a few different values.
    pub(super) instances: Vec<(Value, Origin)>,
    /// Whether it is made of examples, for lack of a page.
    pub(super) from_examples: bool,
}

impl Draft {
    /// Notes a wire value, if it is new and there are not enough yet.
    pub(super) fn note_instance(&mut self, value: &Value, origin: Origin) {
        const MOST: usize = 4;
        // `null` stands for no value of the type.
        if !value.is_null() && self.instances.len() < MOST && self.instances.iter().all(|(known, _)| known != value) {
            self.instances.push((value.clone(), origin));
        }
    }
}

/// A value in a code block.
#[derive(Debug, Clone, Copy)]
pub(super) struct Snippet<'r> {
    /// The value.
    pub(super) literal: &'r Literal,
    /// The node on whose page it stands.
    pub(super) node: usize,
    /// Whether it was drawn by type, not copied from an Example cell.
    pub(super) drawn: bool,
}

impl<'r> Snippet<'r> {
    /// A part of it.
    pub(super) fn part(self, literal: &'r Literal, drawn: bool) -> Self {
        Self { literal, node: self.node, drawn }
    }
}

/// What a draft is made of.
pub(super) enum DraftShape {
    /// An object.
    Struct(StructDraft),
    /// One of several values.
    Enum(EnumDraft),
    /// One of several types.
    Union(UnionDraft),
    /// No page and no example tells.
    Unknown,
}

/// An object in the making.
#[derive(Default)]
pub(super) struct StructDraft {
    /// Its fields, in page order.
    pub(super) fields: Vec<FieldDraft>,
    /// The type of fields without a name.
    pub(super) additional: Option<Type>,
    /// The fields by their keys, once they are asked for and all are there.
    by_key: OnceLock<FxHashMap<String, Vec<usize>>>,
}

impl StructDraft {
    /// The field that a key in an example means: the exact name first, then the name by which the dialects agree.
    pub(super) fn position(&self, key: &str) -> Option<usize> {
        let alike = self.alike(&dialect::joined(key));
        let exact = alike.iter().copied().find(|at| self.fields[*at].stated.iter().any(|stated| stated.shown == key));
        exact.or_else(|| alike.first().copied())
    }

    /// Takes other fields in place of its own; where a key stands among them is found anew.
    pub(super) fn replace_fields(&mut self, fields: Vec<FieldDraft>) {
        self.fields = fields;
        self.by_key = OnceLock::new();
    }

    /// The numbers of the first fields that have this key, letters and digits in lower case.
    pub(super) fn alike(&self, key: &str) -> &[usize] {
        let by_key = self.by_key.get_or_init(|| {
            let mut by_key: FxHashMap<String, Vec<usize>> = FxHashMap::default();
            for (at, field) in self.fields.iter().enumerate() {
                let alike = by_key.entry(field.key.clone()).or_default();
                if alike.len() < MOST_ALIKE {
                    alike.push(at);
                }
            }
            by_key
        });
        by_key.get(key).map_or(&[], Vec::as_slice)
    }
}

/// Among so many fields of one key an example finds the one that it means: two have one where they differ in signs alone.
const MOST_ALIKE: usize = 8;

/// An enum in the making.
pub(super) struct EnumDraft {
    /// The values, in page order.
    pub(super) values: Vec<Value>,
    /// Whether more may come.
    pub(super) open: Fact<bool>,
}

/// A union in the making.
pub(super) struct UnionDraft {
    /// The members, in page order.
    pub(super) members: Vec<Member>,
    /// What the dialects call each member after the union's name; same order, empty where none does.
    pub(super) labels: Vec<String>,
    /// The code blocks of members: the member, the node, and the entry on its page.
    pub(super) shown: Vec<(usize, usize, usize)>,
    /// The tag, once it is found.
    pub(super) tag: Option<Fact<String>>,
    /// Whether more members may come.
    pub(super) open: Fact<bool>,
}

/// A field in the making.
pub(super) struct FieldDraft {
    /// The name by which the dialects agree.
    pub(super) key: String,
    /// What each dialect says.
    pub(super) stated: Vec<StatedField>,
    /// What examples show.
    pub(super) observed: Observations,
    /// What is concluded so far.
    pub(super) facts: Field,
}

/// What one page says of a field.
#[derive(Debug, Clone)]
pub(super) struct StatedField {
    /// The node.
    pub(super) node: usize,
    /// The row on its page.
    pub(super) row: usize,
    /// The name as the dialect shows it.
    pub(super) shown: String,
    /// The type, in fused names; nothing where the cell was not read.
    pub(super) ty: Option<Type>,
    /// What the type cell says about `null`.
    pub(super) nullable: Option<Spanned<bool>>,
    /// The mark in the Required column.
    pub(super) required: bool,
}

/// What examples show of a field.
#[derive(Debug, Clone, Default)]
pub(super) struct Observations {
    /// The keys under which it stands in wire JSON, how often, and where first.
    pub(super) keys: BTreeMap<String, (usize, Origin)>,
    /// A `null`.
    pub(super) null: Option<Origin>,
    /// A number with a fraction.
    pub(super) fraction: Option<Origin>,
    /// An integer in a snippet whose values were drawn by type.
    pub(super) drawn_integer: Option<Origin>,
    /// A `new Date("…")` or the like.
    pub(super) typed: Option<(Type, Origin)>,
    /// Texts, the first few.
    pub(super) texts: Vec<(String, Origin)>,
}

impl Observations {
    /// Counts a key under which the field stands in wire JSON.
    pub(super) fn note_key(&mut self, key: &str, origin: Origin) {
        match self.keys.get_mut(key) {
            Some((count, _)) => *count += 1,
            None => drop(self.keys.insert(key.to_owned(), (1, origin))),
        }
    }

    /// Notes a text, if there are not enough yet.
    pub(super) fn note_text(&mut self, text: &str, origin: Origin) {
        const MOST: usize = 8;
        if self.texts.len() < MOST && self.texts.iter().all(|(known, _)| known != text) {
            self.texts.push((text.to_owned(), origin));
        }
    }
}

/// The number of each draft, by name.
pub(super) struct TypeIndex {
    names: Vec<TypeName>,
    by_name: FxHashMap<TypeName, usize>,
}

impl TypeIndex {
    /// Numbers `drafts`, which stand in the order of their names.
    pub(super) fn of(drafts: &[Draft]) -> Self {
        let mut names: Vec<_> = drafts.iter().map(|draft| draft.name.clone()).collect();
        let by_name = names.iter().cloned().zip(0..).collect();
        names.dedup();
        Self { names, by_name }
    }

    /// The number of the draft called `name`.
    pub(super) fn get(&self, name: &TypeName) -> Option<usize> {
        self.by_name.get(name).copied()
    }

    /// All names, in order.
    pub(super) fn names(&self) -> &[TypeName] {
        &self.names
    }
}
