//! What differs in an enum.

use super::change::{Change, Changes, Kind, Verdict};
use crate::rust::{Enum, EnumValue, Values};

pub(super) fn compare(subject: &str, before: &Enum, after: &Enum, changes: &mut Changes) {
    if before.of != after.of {
        let message = format!("its values are {}, and were {}", word(after.of), word(before.of));
        changes.push(Change::new(Verdict::Major, Kind::Changed, subject, message));
        return;
    }
    for value in &before.values {
        match counterpart(value, after) {
            Some(other) => renamed(subject, value, other, changes),
            None => {
                let message = format!("the value {} is gone", value.wire);
                changes.push(Change::new(Verdict::Major, Kind::Removed, &name(subject, value), message));
            }
        }
    }
    for value in after.values.iter().filter(|value| counterpart(value, before).is_none()) {
        let message = format!("a value that is new: {}", value.wire);
        changes.push(Change::new(Verdict::Minor, Kind::Added, &name(subject, value), message));
    }
    let unknown = format!("{subject}::Unknown");
    match (before.open, after.open) {
        (true, false) => {
            let message = "no value may come that is not listed".to_owned();
            changes.push(Change::new(Verdict::Major, Kind::Removed, &unknown, message));
        }
        (false, true) => {
            let message = "values may come that are not listed".to_owned();
            changes.push(Change::new(Verdict::Minor, Kind::Added, &unknown, message));
        }
        _ => {}
    }
}

fn name(subject: &str, value: &EnumValue) -> String {
    format!("{subject}::{}", value.ident.plain())
}

/// The same value of `others`, or else what is called as it is.
fn counterpart<'a>(value: &EnumValue, others: &'a Enum) -> Option<&'a EnumValue> {
    let same = others.values.iter().find(|other| other.wire == value.wire);
    same.or_else(|| others.values.iter().find(|other| other.ident == value.ident))
}

fn renamed(subject: &str, before: &EnumValue, after: &EnumValue, changes: &mut Changes) {
    if before.ident != after.ident {
        let message = format!("it is called `{}`", after.ident.plain());
        changes.push(Change::new(Verdict::Major, Kind::Renamed, &name(subject, before), message));
    }
    if before.wire != after.wire {
        let message = format!("it is written as {}, and was as {}", after.wire, before.wire);
        changes.push(Change::new(Verdict::Major, Kind::Changed, &name(subject, after), message));
    }
    if before.doc != after.doc {
        let message = "its description changed".to_owned();
        changes.push(Change::new(Verdict::Patch, Kind::Docs, &name(subject, after), message));
    }
}

fn word(of: Values) -> &'static str {
    match of {
        Values::Strings => "texts",
        Values::Integers => "whole numbers",
        Values::Fractions => "numbers",
    }
}
