//! `diff`: what a change of an API means to those who use its crate.
//!
//! Two crates are compared item by item, as their users see them: names, types, what makes a value, what may come. Each change has a
//! verdict under what the crates promise (structs and enums are `#[non_exhaustive]`, so they may grow); the largest one is that of all.

mod change;
mod enums;
mod fields;
mod items;
mod public;
mod structs;
mod unions;

use std::collections::BTreeMap;

pub use self::change::{Change, Kind, Verdict};
use self::{change::Changes, public::Public};
use crate::{lower, schema::Schema};

/// All that differs, the worst first.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Diff {
    /// The changes, by verdict and then by name.
    pub changes: Vec<Change>,
}

impl Diff {
    /// The verdict of all; nothing where nothing differs.
    #[must_use]
    pub fn verdict(&self) -> Option<Verdict> {
        self.changes.iter().map(|change| change.verdict).max()
    }
}

/// What users of the crate of `before` find otherwise in that of `after`.
#[must_use]
pub fn diff(before: &Schema, after: &Schema) -> Diff {
    let (old, new) = rayon::join(|| lower::lower(before).krate, || lower::lower(after).krate);
    let mut changes = Changes::default();
    if old.package.lib != new.package.lib {
        let message = format!("the crate `{}` is called `{}`", old.package.lib, new.package.lib);
        changes.push(Change::new(Verdict::Major, Kind::Renamed, &new.package.lib, message));
    }
    let (old, new) = (public::types(before, &old), public::types(after, &new));
    let (pairs, gone, fresh) = paired(old, new);
    for (item, other) in &pairs {
        changes.of(other.page(), |changes| items::compare(item, other, changes));
    }
    for item in &gone {
        changes.of(item.page(), |changes| removed(item, &fresh, changes));
    }
    for item in &fresh {
        let message = format!("{} that is new", item.kind());
        changes.of(item.page(), |changes| {
            changes.push(Change::new(Verdict::Minor, Kind::Added, &item.path(), message));
        });
    }
    Diff { changes: changes.sorted() }
}

type Paired<'a> = (Vec<(Public<'a>, Public<'a>)>, Vec<Public<'a>>, Vec<Public<'a>>);

/// The types that both crates have, by name in the schema or else by path in Rust, those that only the old one has, and the new ones.
fn paired<'a>(old: BTreeMap<&str, Public<'a>>, mut new: BTreeMap<&str, Public<'a>>) -> Paired<'a> {
    let (mut pairs, mut gone) = (Vec::new(), Vec::new());
    for (name, item) in old {
        match new.remove(name) {
            Some(other) => pairs.push((item, other)),
            None => gone.push(item),
        }
    }
    let mut fresh: BTreeMap<String, Public<'a>> = new.into_values().map(|item| (item.path(), item)).collect();
    let mut lost = Vec::new();
    for item in gone {
        match fresh.remove(&item.path()) {
            Some(other) => pairs.push((item, other)),
            None => lost.push(item),
        }
    }
    (pairs, lost, fresh.into_values().collect())
}

/// A type that is gone, with the new one that is made of the same, if there is one: then it was renamed, most likely.
fn removed(item: &Public<'_>, fresh: &[Public<'_>], changes: &mut Changes) {
    let (kind, message) = match fresh.iter().find(|other| other.item().kind == item.item().kind) {
        Some(other) => (Kind::Renamed, format!("it is gone; `{}` is made of the same", other.path())),
        None => (Kind::Removed, "it is gone".to_owned()),
    };
    changes.push(Change::new(Verdict::Major, kind, &item.path(), message));
}
