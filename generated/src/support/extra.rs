// @generated from templates/support/src/support/extra.rs by `fieldtable codegen`. Do not edit.

//! `Extra`: what came with an object and has no field.

use std::{collections::BTreeMap, fmt};

use serde_json::Value;

use super::{
    decode_error::DecodeError,
    input::Input,
    slot::{Filled, Named, Slot},
};

/// What came with an object and has no field: unknown entries, whether an empty field came as `null` or not at all, and
/// how a key was spelled that the pages let one only guess.
///
/// It is one pointer wide, and empty it costs nothing. All of it is written back. An entry whose name is that of a
/// field that is written itself is left out, so that no key is written twice.
#[derive(Clone, Default, PartialEq)]
pub struct Extra(Option<Box<Kept>>);

#[derive(Clone, Default, PartialEq)]
struct Kept {
    entries: BTreeMap<String, Value>,
    /// In the order of the names: a type may have many fields that do not come.
    marks: Vec<(&'static str, Mark)>,
    spellings: Vec<(&'static str, String)>,
}

impl Kept {
    fn is_empty(&self) -> bool {
        self.entries.is_empty() && self.marks.is_empty() && self.spellings.is_empty()
    }

    /// Where the mark of a field is, or belongs.
    fn place(&self, field: &str) -> Result<usize, usize> {
        self.marks.binary_search_by(|(name, _)| (*name).cmp(field))
    }
}

/// How a field that is empty came.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    Null,
    Absent,
}

impl Extra {
    /// Nothing.
    #[must_use]
    pub const fn new() -> Self {
        Self(None)
    }

    /// The value of an entry that has no field.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.as_ref()?.entries.get(name)
    }

    /// Adds an entry that is written with the object; gives back the value that it had.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<Value>) -> Option<Value> {
        let (kept, name) = (self.0.get_or_insert_default(), name.into());
        // The entry takes the key from a field that came under it.
        kept.spellings.retain(|(_, spelling)| *spelling != name);
        kept.entries.insert(name, value.into())
    }

    /// Removes an entry and gives back its value.
    pub fn remove(&mut self, name: &str) -> Option<Value> {
        let kept = self.0.as_mut()?;
        let value = kept.entries.remove(name);
        self.tidy();
        value
    }

    /// The entries in the order of their names.
    #[must_use]
    pub fn iter(&self) -> Iter<'_> {
        Iter(self.0.as_ref().map(|kept| kept.entries.iter()))
    }

    /// How many entries there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.as_ref().map_or(0, |kept| kept.entries.len())
    }

    /// Whether there is no entry.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Whether the field of that wire name is written as `null` while it is empty.
    #[must_use]
    #[inline]
    pub fn is_null(&self, field: &str) -> bool {
        self.mark(field) == Some(Mark::Null)
    }

    /// Whether the field of that wire name is left out while it is `None`.
    #[must_use]
    #[inline]
    pub fn is_absent(&self, field: &str) -> bool {
        self.mark(field) == Some(Mark::Absent)
    }

    /// Writes the field of that wire name as `null` while it is empty.
    pub fn mark_null(&mut self, field: &'static str) {
        self.set_mark(field, Mark::Null);
    }

    /// Leaves the field of that wire name out while it is `None`.
    pub fn mark_absent(&mut self, field: &'static str) {
        self.set_mark(field, Mark::Absent);
    }

    /// Forgets how the field of that wire name came: empty, it is written as its type says.
    pub fn unmark(&mut self, field: &str) {
        if let Some(kept) = &mut self.0 {
            if let Ok(at) = kept.place(field) {
                kept.marks.remove(at);
            }
            self.tidy();
        }
    }

    /// The key under which the field of that wire name came and is written, where it is another one. Only keys that no
    /// page shows as they stand on the wire are looked for in other spellings.
    #[must_use]
    pub fn spelling(&self, field: &str) -> Option<&str> {
        let spellings = &self.0.as_ref()?.spellings;
        spellings.iter().find(|(name, _)| *name == field).map(|(_, spelling)| spelling.as_str())
    }

    pub(crate) fn spell(&mut self, field: &'static str, spelling: String) {
        self.0.get_or_insert_default().spellings.push((field, spelling));
    }

    /// Whether nothing at all is kept.
    #[inline]
    pub(crate) fn is_new(&self) -> bool {
        self.0.is_none()
    }

    #[inline]
    fn mark(&self, field: &str) -> Option<Mark> {
        let kept = self.0.as_ref()?;
        let at = kept.place(field).ok()?;
        kept.marks.get(at).map(|(_, mark)| *mark)
    }

    fn set_mark(&mut self, field: &'static str, mark: Mark) {
        let kept = self.0.get_or_insert_default();
        match kept.place(field) {
            Ok(at) => kept.marks.get_mut(at).into_iter().for_each(|(_, own)| *own = mark),
            Err(at) => kept.marks.insert(at, (field, mark)),
        }
    }

    fn tidy(&mut self) {
        if self.0.as_ref().is_some_and(|kept| kept.is_empty()) {
            self.0 = None;
        }
    }
}

/// Names only: what is not known may be a secret.
impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter().map(|(name, _)| name)).finish()
    }
}

impl<'a> IntoIterator for &'a Extra {
    type Item = (&'a str, &'a Value);
    type IntoIter = Iter<'a>;

    fn into_iter(self) -> Iter<'a> {
        self.iter()
    }
}

impl<N: Into<String>, V: Into<Value>> Extend<(N, V)> for Extra {
    fn extend<I: IntoIterator<Item = (N, V)>>(&mut self, entries: I) {
        for (name, value) in entries {
            self.insert(name, value);
        }
    }
}

impl<N: Into<String>, V: Into<Value>> FromIterator<(N, V)> for Extra {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(entries: I) -> Self {
        let mut extra = Self::new();
        extra.extend(entries);
        extra
    }
}

/// The entries of an [`Extra`], in the order of their names.
#[derive(Clone)]
pub struct Iter<'a>(Option<std::collections::btree_map::Iter<'a, String, Value>>);

impl<'a> Iterator for Iter<'a> {
    type Item = (&'a str, &'a Value);

    fn next(&mut self) -> Option<Self::Item> {
        self.0.as_mut()?.next().map(|(name, value)| (name.as_str(), value))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let len = self.0.as_ref().map_or(0, ExactSizeIterator::len);
        (len, Some(len))
    }
}

impl ExactSizeIterator for Iter<'_> {}

/// Takes what has no field, on the way in.
#[derive(Default)]
pub(crate) struct Rest {
    name: String,
    pub(crate) extra: Extra,
}

impl Slot for Rest {
    fn fill(&mut self, input: Input<'_>) -> Result<Filled, DecodeError> {
        let name = std::mem::take(&mut self.name);
        match input.value() {
            Ok(value) => self.extra.insert(name, value),
            Err(failure) => return Err(failure.at_key(name)),
        };
        Ok(Filled::Value)
    }
}

impl Named for Rest {
    fn name(&mut self, name: String) {
        self.name = name;
    }

    fn slot(&mut self) -> &mut dyn Slot {
        self
    }
}
