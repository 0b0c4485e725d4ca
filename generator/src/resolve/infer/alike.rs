//! `Alike`: fields that several types have word for word, with the same name, type and description. People copy them.

use rustc_hash::FxHashMap;

use crate::{merge::FieldDraft, schema::Type};

/// What is known of fields, by their words.
pub(super) struct Alike<'d, T>(FxHashMap<(&'d str, &'d str), Vec<(&'d Type, T)>>);

impl<'d, T> Alike<'d, T> {
    /// What `known` tells of fields.
    pub(super) fn of(known: impl Iterator<Item = (&'d FieldDraft, T)>) -> Self {
        let mut all: FxHashMap<_, Vec<_>> = FxHashMap::default();
        for (field, known) in known {
            if let Some(words) = words(field) {
                all.entry(words).or_default().push((&field.facts.ty.value, known));
            }
        }
        Self(all)
    }

    /// What is known of the fields that are word for word `field`, in the order in which it was stated.
    pub(super) fn find<'f>(&'f self, field: &'f FieldDraft) -> impl Iterator<Item = &'f T> {
        let all = words(field).and_then(|words| self.0.get(&words)).into_iter().flatten();
        all.filter(|(ty, _)| **ty == field.facts.ty.value).map(|(_, known)| known)
    }
}

/// The name and the description; nothing without a description: a name and a type alone are no copy.
fn words(field: &FieldDraft) -> Option<(&str, &str)> {
    Some((&field.key, field.facts.doc.as_deref()?))
}
