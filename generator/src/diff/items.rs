//! What differs in a type that both crates have.

use super::{
    change::{Change, Changes, Kind, Verdict},
    enums,
    public::Public,
    structs, unions,
};
use crate::rust::ItemKind;

pub(super) fn compare(old: &Public<'_>, new: &Public<'_>, changes: &mut Changes) {
    let subject = new.path();
    let gone: Vec<String> = old.paths().into_iter().filter(|path| !new.paths().contains(path)).collect();
    for path in &gone {
        let message = format!("it is called `{subject}`");
        changes.push(Change::new(Verdict::Major, Kind::Renamed, path, message));
    }
    if gone.is_empty() && old.paths() != new.paths() {
        changes.push(Change::new(Verdict::Minor, Kind::Renamed, &subject, "it has a second path".to_owned()));
    }
    match (&old.item().kind, &new.item().kind) {
        (ItemKind::Struct(before), ItemKind::Struct(after)) => {
            structs::compare(&subject, (old, before), (new, after), changes);
        }
        (ItemKind::Enum(before), ItemKind::Enum(after)) => enums::compare(&subject, before, after, changes),
        (ItemKind::Union(before), ItemKind::Union(after)) => {
            unions::compare(&subject, (old, before), (new, after), changes);
        }
        (ItemKind::Alias(before), ItemKind::Alias(after)) => {
            let (before, after) = (old.qualified(before), new.qualified(after));
            if before != after {
                let message = format!("it stands for `{after}`, and stood for `{before}`");
                changes.push(Change::new(Verdict::Major, Kind::Changed, &subject, message));
            }
        }
        (before, after) => {
            let message = format!("{}, and was {}", article(after.name()), article(before.name()));
            changes.push(Change::new(Verdict::Major, Kind::Changed, &subject, message));
        }
    }
    deprecation(&subject, old.item().deprecated.is_some(), new.item().deprecated.is_some(), changes);
    docs(old, new, &subject, changes);
}

/// `an enum`.
pub(super) fn article(kind: &str) -> String {
    let article = if kind.starts_with(['a', 'e']) { "an" } else { "a" };
    format!("{article} {kind}")
}

/// Tells whether a thing is deprecated now that was not, or the other way round.
pub(super) fn deprecation(subject: &str, before: bool, after: bool, changes: &mut Changes) {
    let (verdict, message) = match (before, after) {
        (false, true) => (Verdict::Minor, "it is deprecated now"),
        (true, false) => (Verdict::Patch, "it is no longer deprecated"),
        _ => return,
    };
    changes.push(Change::new(verdict, Kind::Deprecation, subject, message.to_owned()));
}

fn docs(old: &Public<'_>, new: &Public<'_>, subject: &str, changes: &mut Changes) {
    let parts = [
        ("description", old.def.doc != new.def.doc),
        ("examples", old.def.examples != new.def.examples),
        (
            "words on its deprecation",
            old.def.deprecated.is_some() && new.def.deprecated.is_some() && old.def.deprecated != new.def.deprecated,
        ),
    ];
    let changed: Vec<&str> = parts.into_iter().filter(|(_, differs)| *differs).map(|(part, _)| part).collect();
    if !changed.is_empty() {
        let message = format!("its {} changed", changed.join(" and "));
        changes.push(Change::new(Verdict::Patch, Kind::Docs, subject, message));
    }
}
