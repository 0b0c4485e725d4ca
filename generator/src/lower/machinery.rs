//! Machinery: what a file needs of the support module to read and write its type.

use std::collections::BTreeSet;

use crate::rust::{Construction, Kind, Slot, Struct, Union};

/// The names for a type of that kind.
pub(super) fn names(kind: &Kind) -> BTreeSet<&'static str> {
    match kind {
        Kind::Struct(of) => of_struct(of),
        Kind::Union(of) => of_union(of),
        Kind::Enum(_) | Kind::Alias(_) => BTreeSet::new(),
    }
}

fn of_struct(of: &Struct) -> BTreeSet<&'static str> {
    let mut names = BTreeSet::from(["Entries", "Extra", "Failure", "Object", "Shape", "Writer"]);
    for slot in &of.wire {
        match slot {
            Slot::Field(field) => names.extend(["Field", field.presence.slot()]),
            Slot::Constant(_) => names.extend(["Constant", "Field", "Literal"]),
        }
    }
    names.extend(matches!(of.construction, Construction::Builder(_)).then_some("Incomplete"));
    names
}

fn of_union(of: &Union) -> BTreeSet<&'static str> {
    let mut names = BTreeSet::from(["Failure", "Fit", "Found", "View", "Wire"]);
    for table in &of.tables {
        names.insert(if table.tag.is_some() { "Tagged" } else { "Choices" });
        names.extend((!table.choices.is_empty()).then_some("Choice"));
    }
    names
}
