//! `Draft`: a type in the making, with all that is said and shown about it.

use std::{collections::BTreeMap, sync::OnceLock};

use rustc_hash::FxHashMap;
use serde_json::Value;

use crate::{
    claim::{Claims, FieldClaims},
    dialect::{self, Literal},
    link::Origin,
    place::Spanned,
    schema::{Field, Member, Openness, Type, TypeName},
};

/// A type in the making.
pub(crate) struct Draft {
    /// Its name.
    pub(crate) name: TypeName,
    /// Its names in other dialects.
    pub(crate) also: Vec<TypeName>,
    /// Its nodes, in the order of the dialects.
    pub(crate) nodes: Vec<usize>,
    /// What it is made of.
    pub(crate) shape: DraftShape,
    /// Why it does not travel as JSON.
    pub(crate) transport: Option<String>,
    /// The keys of its fields that do not.
    pub(crate) transport_fields: Vec<String>,
    /// Wire JSON that the pages show for it, a few different values.
    pub(crate) instances: Vec<(Value, Origin)>,
    /// Whether it is made of examples, for lack of a page.
    pub(crate) from_examples: bool,
}

impl Draft {
    /// Its fields; none where it is no object.
    pub(crate) fn fields(&self) -> &[FieldDraft] {
        match &self.shape {
            DraftShape::Struct(shape) => &shape.fields,
            DraftShape::Enum(_) | DraftShape::Union(_) | DraftShape::Unknown => &[],
        }
    }

    /// The same, to be changed.
    pub(crate) fn fields_mut(&mut self) -> &mut [FieldDraft] {
        match &mut self.shape {
            DraftShape::Struct(shape) => &mut shape.fields,
            DraftShape::Enum(_) | DraftShape::Union(_) | DraftShape::Unknown => &mut [],
        }
    }

    /// Notes a wire value, if it is new and there are not enough yet.
    pub(crate) fn note_instance(&mut self, value: &Value, origin: Origin) {
        const MOST: usize = 4;
        // `null` stands for no value of the type.
        if !value.is_null() && self.instances.len() < MOST && self.instances.iter().all(|(known, _)| known != value) {
            self.instances.push((value.clone(), origin));
        }
    }
}

/// A value in a code block.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Snippet<'r> {
    /// The value.
    pub(crate) literal: &'r Literal,
    /// The node on whose page it stands.
    pub(crate) node: usize,
    /// Whether it was drawn by type, not copied from an Example cell.
    pub(crate) drawn: bool,
}

impl<'r> Snippet<'r> {
    /// A part of it.
    pub(crate) fn part(self, literal: &'r Literal, drawn: bool) -> Self {
        Self { literal, node: self.node, drawn }
    }
}

/// What a draft is made of.
pub(crate) enum DraftShape {
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
pub(crate) struct StructDraft {
    /// Its fields, in page order.
    pub(crate) fields: Vec<FieldDraft>,
    /// The type of fields without a name.
    pub(crate) additional: Option<Type>,
    /// The fields by their keys, once they are asked for and all are there.
    by_key: OnceLock<FxHashMap<String, Vec<usize>>>,
}

impl StructDraft {
    /// The field that a key in an example means: the exact name first, then the name by which the dialects agree.
    pub(crate) fn position(&self, key: &str) -> Option<usize> {
        let alike = self.alike(&dialect::joined(key));
        let exact = alike.iter().copied().find(|at| self.fields[*at].stated.iter().any(|stated| stated.shown == key));
        exact.or_else(|| alike.first().copied())
    }

    /// Takes other fields in place of its own; where a key stands among them is found anew.
    pub(crate) fn replace_fields(&mut self, fields: Vec<FieldDraft>) {
        self.fields = fields;
        self.by_key = OnceLock::new();
    }

    /// The numbers of the first fields that have this key, letters and digits in lower case.
    pub(crate) fn alike(&self, key: &str) -> &[usize] {
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
pub(crate) struct EnumDraft {
    /// The values, in page order.
    pub(crate) values: Vec<Value>,
    /// Whether more may come: not where nobody says so.
    pub(crate) open: Claims<Openness>,
}

impl EnumDraft {
    /// Whether more may come where nobody says so: the page lists them all.
    pub(crate) const SILENCE: Openness = Openness::Closed;
}

impl UnionDraft {
    /// Whether more may come where nobody says so.
    pub(crate) const SILENCE: Openness = Openness::Assumed;
}

/// A union in the making.
#[derive(Default)]
pub(crate) struct UnionDraft {
    /// The members, in page order.
    pub(crate) members: Vec<Member>,
    /// What the dialects call each member after the union's name; same order, empty where none does.
    pub(crate) labels: Vec<String>,
    /// The code blocks of members: the member, the node, and the entry on its page.
    pub(crate) shown: Vec<(usize, usize, usize)>,
    /// The key that tells the members apart.
    pub(crate) tag: Claims<String>,
    /// Whether more members may come.
    pub(crate) open: Claims<Openness>,
}

/// A field in the making.
pub(crate) struct FieldDraft {
    /// The name by which the dialects agree.
    pub(crate) key: String,
    /// What each dialect says.
    pub(crate) stated: Vec<StatedField>,
    /// What examples show.
    pub(crate) observed: Observations,
    /// What is put forward about it.
    pub(crate) claims: FieldClaims,
    /// What is concluded so far, without why.
    pub(crate) facts: Field,
}

impl FieldDraft {
    /// The names by which pages and examples show it.
    pub(crate) fn shown_names(&self) -> impl Iterator<Item = &String> {
        self.stated.iter().map(|stated| &stated.shown).chain(&self.facts.names)
    }
}

/// What one page says of a field.
#[derive(Debug, Clone)]
pub(crate) struct StatedField {
    /// The node.
    pub(crate) node: usize,
    /// The row on its page.
    pub(crate) row: usize,
    /// The name as the dialect shows it.
    pub(crate) shown: String,
    /// The type, in fused names; nothing where the cell was not read.
    pub(crate) ty: Option<Type>,
    /// What the type cell says about `null`.
    pub(crate) nullable: Option<Spanned<bool>>,
    /// The mark in the Required column.
    pub(crate) required: bool,
}

/// What examples show of a field.
#[derive(Debug, Clone, Default)]
pub(crate) struct Observations {
    /// The keys under which it stands in wire JSON, how often, and where first.
    pub(crate) keys: BTreeMap<String, (usize, Origin)>,
    /// A `null`.
    pub(crate) null: Option<Origin>,
    /// A number with a fraction.
    pub(crate) fraction: Option<Origin>,
    /// An integer in a snippet whose values were drawn by type.
    pub(crate) drawn_integer: Option<Origin>,
    /// A `new Date("…")` or the like.
    pub(crate) typed: Option<(Type, Origin)>,
    /// Texts, the first few.
    pub(crate) texts: Vec<(String, Origin)>,
}

impl Observations {
    /// Counts a key under which the field stands in wire JSON.
    pub(crate) fn note_key(&mut self, key: &str, origin: Origin) {
        match self.keys.get_mut(key) {
            Some((count, _)) => *count += 1,
            None => drop(self.keys.insert(key.to_owned(), (1, origin))),
        }
    }

    /// Notes a text, if there are not enough yet. A placeholder such as `<value>` stands for any text, so it tells nothing.
    pub(crate) fn note_text(&mut self, text: &str, origin: Origin) {
        const MOST: usize = 8;
        let is_placeholder = text.starts_with('<') && text.ends_with('>');
        if !is_placeholder && self.texts.len() < MOST && self.texts.iter().all(|(known, _)| known != text) {
            self.texts.push((text.to_owned(), origin));
        }
    }
}

/// The number of each draft, by name.
pub(crate) struct TypeIndex {
    names: Vec<TypeName>,
    by_name: FxHashMap<TypeName, usize>,
}

impl TypeIndex {
    /// Numbers `drafts`, which stand in the order of their names.
    pub(crate) fn of(drafts: &[Draft]) -> Self {
        let mut names: Vec<_> = drafts.iter().map(|draft| draft.name.clone()).collect();
        let by_name = names.iter().cloned().zip(0..).collect();
        names.dedup();
        Self { names, by_name }
    }

    /// The number of the draft called `name`.
    pub(crate) fn get(&self, name: &TypeName) -> Option<usize> {
        self.by_name.get(name).copied()
    }

    /// All names, in order.
    pub(crate) fn names(&self) -> &[TypeName] {
        &self.names
    }
}
