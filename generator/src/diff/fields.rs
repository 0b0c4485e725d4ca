//! What differs in a field that both structs have.

use super::{
    change::{Change, Changes, Kind, Verdict},
    items,
    public::Public,
    structs::name,
};
use crate::rust::{Field, ItemKind, Makers, Presence};

pub(super) fn compare(
    subject: &str,
    (old, before): (&Public<'_>, &Field),
    (new, after): (&Public<'_>, &Field),
    changes: &mut Changes,
) {
    let here = name(subject, after);
    if before.ident != after.ident {
        let message = format!("it is called `{}`", after.ident.plain());
        changes.push(Change::new(Verdict::Major, Kind::Renamed, &name(subject, before), message));
    }
    if before.wire != after.wire {
        let message = format!("its key in JSON is {}, and was {}", after.wire, before.wire);
        changes.push(Change::new(Verdict::Major, Kind::Changed, &here, message));
    }
    let (was, is) = (old.qualified(&before.full_type()), new.qualified(&after.full_type()));
    if was == is {
        presence(&here, before, after, changes);
        null(&here, before, (new, after), changes);
    } else {
        let why = reason(before.presence, after.presence).map(|why| format!(": {why}")).unwrap_or_default();
        let message = format!("it is `{is}`, and was `{was}`{why}");
        changes.push(Change::new(Verdict::Major, Kind::Changed, &here, message));
    }
    items::deprecation(&here, before.deprecated.is_some(), after.deprecated.is_some(), changes);
    if before.doc != after.doc {
        changes.push(Change::new(Verdict::Patch, Kind::Docs, &here, "its description changed".to_owned()));
    }
}

/// Why an option comes or goes.
fn reason(before: Presence, after: Presence) -> Option<&'static str> {
    use Presence::{Listed, Nullable, Optional, OptionalNullable, Required};
    match (before, after) {
        (Required | Listed, Nullable) => Some("it may be null"),
        (Required | Listed, Optional | OptionalNullable) => Some("it may be absent"),
        (Nullable, Required | Listed) => Some("it is never null"),
        (Optional | OptionalNullable, Required | Listed) => Some("it is always there"),
        _ => None,
    }
}

/// What is read and written otherwise although the type is the same.
fn presence(here: &str, before: &Field, after: &Field, changes: &mut Changes) {
    use Presence::{Listed, Nullable, Optional, OptionalNullable, Required};
    let message = match (before.presence, after.presence) {
        (Optional | OptionalNullable, Nullable) => "it is always there, perhaps as null: `None` is written as null",
        (Nullable, Optional | OptionalNullable) => "it may be absent: `None` is not written",
        (Required, Listed) => "it may be null where it is empty",
        (Listed, Required) => "it is never null",
        _ => return,
    };
    changes.push(Change::new(Verdict::Patch, Kind::Changed, here, message.to_owned()));
}

/// The setter of `null`, where the field can be set at all.
fn null(here: &str, before: &Field, (new, after): (&Public<'_>, &Field), changes: &mut Changes) {
    let is_made = matches!(&new.item().kind, ItemKind::Struct(made) if made.makers == Makers::Clients);
    let (verdict, kind, message) = match (&before.null, &after.null) {
        (Some(setter), None) if is_made => {
            (Verdict::Major, Kind::Removed, format!("`{setter}` is gone: it is never null"))
        }
        (None, Some(setter)) if is_made => (Verdict::Minor, Kind::Added, format!("`{setter}`: it may be null")),
        _ => return,
    };
    changes.push(Change::new(verdict, kind, here, message));
}
