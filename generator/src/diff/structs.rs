//! What differs in a struct: its fields, what it keeps beside them, and how one is made.

use super::{
    change::{Change, Changes, Kind, Verdict},
    fields,
    public::Public,
};
use crate::rust::{Construction, Field, Makers, Struct};

pub(super) fn compare(
    subject: &str,
    (old, before): (&Public<'_>, &Struct),
    (new, after): (&Public<'_>, &Struct),
    changes: &mut Changes,
) {
    for field in before.fields() {
        match counterpart(field, after) {
            Some(other) => fields::compare(subject, (old, field), (new, other), changes),
            None => {
                let message = "the field is gone".to_owned();
                changes.push(Change::new(Verdict::Major, Kind::Removed, &name(subject, field), message));
            }
        }
    }
    for field in after.fields().filter(|field| counterpart(field, before).is_none()) {
        let ty = new.qualified(&field.full_type());
        let message = format!("a field that is new: `{ty}`");
        changes.push(Change::new(Verdict::Minor, Kind::Added, &name(subject, field), message));
    }
    let kept = |of: &Public<'_>, made: &Struct| of.qualified(made.additional.as_ref().unwrap_or(&made.extra));
    let (kept, keeps) = (kept(old, before), kept(new, after));
    if kept != keeps {
        let message = format!("what is not named is kept as `{keeps}`, and was as `{kept}`");
        changes.push(Change::new(Verdict::Major, Kind::Changed, &format!("{subject}::extra"), message));
    }
    traits(subject, before, after, changes);
    making(subject, (old, before), (new, after), changes);
}

/// `operations::GetKeyData::limit`.
pub(super) fn name(subject: &str, field: &Field) -> String {
    format!("{subject}::{}", field.ident.plain())
}

/// The field of `others` with the same key, or else with the same name.
fn counterpart<'a>(field: &Field, others: &'a Struct) -> Option<&'a Field> {
    let by_key = others.fields().find(|other| other.wire == field.wire);
    by_key.or_else(|| others.fields().find(|other| other.ident == field.ident))
}

fn traits(subject: &str, before: &Struct, after: &Struct, changes: &mut Changes) {
    for lost in before.traits.iter().filter(|name| !after.traits.contains(name)) {
        let message = format!("it is no longer `{lost}`");
        changes.push(Change::new(Verdict::Major, Kind::Removed, subject, message));
    }
    for fresh in after.traits.iter().filter(|name| !before.traits.contains(name)) {
        changes.push(Change::new(Verdict::Minor, Kind::Added, subject, format!("it is `{fresh}`")));
    }
}

/// Whether code that makes one still compiles.
fn making(
    subject: &str,
    (old, before): (&Public<'_>, &Struct),
    (new, after): (&Public<'_>, &Struct),
    changes: &mut Changes,
) {
    match (before.makers, after.makers) {
        (Makers::Clients, Makers::Servers) => {
            let message =
                "what makes one stands behind the feature `fixtures`: no request holds it any more".to_owned();
            changes.push(Change::new(Verdict::Major, Kind::Removed, subject, message));
        }
        (Makers::Servers, Makers::Clients) => {
            let message = "it can be made: a request holds it".to_owned();
            changes.push(Change::new(Verdict::Minor, Kind::Added, subject, message));
        }
        (Makers::Servers, Makers::Servers) => {}
        (Makers::Clients, Makers::Clients) => {
            let (made, makes) = (maker(old, before), maker(new, after));
            if made != makes {
                let message = format!("it is made by `{makes}`, and was by `{made}`");
                changes.push(Change::new(Verdict::Major, Kind::Changed, subject, message));
            }
        }
    }
}

/// How one is made: `new(name: String)`.
fn maker(of: &Public<'_>, made: &Struct) -> String {
    let (name, separator) = match made.construction {
        Construction::Default => return "default()".to_owned(),
        Construction::New => ("new", ": "),
        Construction::Builder(_) => ("builder", "="),
    };
    let argument = |field: &Field| format!("{}{separator}{}", field.ident.plain(), of.qualified(&field.ty));
    format!("{name}({})", made.needed().map(argument).collect::<Vec<_>>().join(", "))
}
