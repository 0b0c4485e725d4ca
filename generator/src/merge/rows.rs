//! `Rows`: the fields of a struct, page by page; each page adds to the fields of the pages before it.

use std::collections::VecDeque;

use rustc_hash::FxHashMap;

use super::{FieldDraft, StatedField};

/// The fields so far. They are found by their keys, for a page can have thousands of them.
#[derive(Default)]
pub(super) struct Rows {
    fields: Vec<FieldDraft>,
    /// The fields that stand behind each field, the last one that was found there first; behind none, at the top.
    behind: FxHashMap<Option<usize>, Vec<usize>>,
    /// The fields of the pages before this one by their keys, those that this page has not spoken of yet.
    unsaid: FxHashMap<String, VecDeque<usize>>,
    /// The fields that this page has spoken of.
    stated: Vec<usize>,
    /// The field that this page spoke of last.
    last: Option<usize>,
}

impl Rows {
    /// Begins a page.
    pub(super) fn begin(&mut self) {
        for at in self.stated.drain(..) {
            self.unsaid.entry(self.fields[at].key.clone()).or_default().push_back(at);
        }
        self.last = None;
    }

    /// Takes what a row says of its field: the first of that key of which this page has not spoken, else one of its own, which stands
    /// behind the field of the row before.
    pub(super) fn take(&mut self, key: &str, stated: StatedField) {
        let known = self.unsaid.get_mut(key).and_then(VecDeque::pop_front);
        let at = match known {
            Some(at) => {
                self.fields[at].stated.push(stated);
                at
            }
            None => {
                let at = self.fields.len();
                self.fields.push(FieldDraft::new(key.to_owned(), stated));
                self.behind.entry(self.last).or_default().push(at);
                at
            }
        };
        self.stated.push(at);
        self.last = Some(at);
    }

    /// All fields in the order of the pages.
    pub(super) fn in_order(mut self) -> Vec<FieldDraft> {
        let mut fields: Vec<Option<FieldDraft>> = self.fields.into_iter().map(Some).collect();
        let mut order = Vec::with_capacity(fields.len());
        let mut open = self.behind.remove(&None).unwrap_or_default();
        while let Some(at) = open.pop() {
            order.extend(fields[at].take());
            open.extend(self.behind.remove(&Some(at)).into_iter().flatten());
        }
        order
    }
}
