//! What differs in a union.

use super::{
    change::{Change, Changes, Kind, Verdict},
    public::Public,
};
use crate::rust::{Literal, Union, Variant};

pub(super) fn compare(
    subject: &str,
    (old, before): (&Public<'_>, &Union),
    (new, after): (&Public<'_>, &Union),
    changes: &mut Changes,
) {
    let holds = |of: &Public<'_>, variant: &Variant| variant.ty.as_ref().map(|ty| of.qualified(ty));
    let mut met = Vec::new();
    for variant in &before.variants {
        let same_name = after.variants.iter().find(|other| other.ident == variant.ident);
        let same_type = || after.variants.iter().find(|other| holds(new, other) == holds(old, variant));
        let Some(other) = same_name.or_else(same_type) else {
            let message = "the member is gone".to_owned();
            changes.push(Change::new(Verdict::Major, Kind::Removed, &name(subject, variant), message));
            continue;
        };
        met.push(&other.ident);
        member(subject, (holds(old, variant), variant), (holds(new, other), other), changes);
    }
    for variant in after.variants.iter().filter(|variant| !met.contains(&&variant.ident)) {
        let of = holds(new, variant).map_or_else(|| "null".to_owned(), |ty| format!("`{ty}`"));
        let message = format!("a member that is new: {of}");
        changes.push(Change::new(Verdict::Minor, Kind::Added, &name(subject, variant), message));
    }
    unknown(subject, before, after, changes);
    tag(subject, before.tag.as_ref(), after.tag.as_ref(), changes);
}

fn name(subject: &str, variant: &Variant) -> String {
    format!("{subject}::{}", variant.ident.plain())
}

fn member(
    subject: &str,
    (was, before): (Option<String>, &Variant),
    (is, after): (Option<String>, &Variant),
    changes: &mut Changes,
) {
    let null = || "nothing".to_owned();
    if before.ident != after.ident {
        let message = format!("it is called `{}`", after.ident.plain());
        changes.push(Change::new(Verdict::Major, Kind::Renamed, &name(subject, before), message));
    }
    if was != is {
        let message = format!("it holds `{}`, and held `{}`", is.unwrap_or_else(null), was.unwrap_or_else(null));
        changes.push(Change::new(Verdict::Major, Kind::Changed, &name(subject, after), message));
        return;
    }
    match (&before.maker, &after.maker) {
        (Some(maker), None) => {
            let message = format!("`{subject}::{}` is gone, which made it of one value", maker.ident);
            changes.push(Change::new(Verdict::Major, Kind::Removed, &name(subject, after), message));
        }
        (None, Some(maker)) => {
            let message = format!("`{subject}::{}` makes it of one value", maker.ident);
            changes.push(Change::new(Verdict::Minor, Kind::Added, &name(subject, after), message));
        }
        _ => {}
    }
    for lost in before.conversions.iter().filter(|word| !after.conversions.contains(word)) {
        let message = format!("the conversion `{lost}` is gone, for another member is of its type");
        changes.push(Change::new(Verdict::Major, Kind::Removed, &name(subject, after), message));
    }
}

fn unknown(subject: &str, before: &Union, after: &Union, changes: &mut Changes) {
    let here = format!("{subject}::Unknown");
    let (verdict, kind, message) = match (&before.unknown, &after.unknown) {
        (Some(_), None) => (Verdict::Major, Kind::Removed, "no member may come that is not listed"),
        (None, Some(_)) => (Verdict::Minor, Kind::Added, "members may come that are not listed"),
        _ => return,
    };
    changes.push(Change::new(verdict, kind, &here, message.to_owned()));
}

fn tag(subject: &str, before: Option<&Literal>, after: Option<&Literal>, changes: &mut Changes) {
    if before == after {
        return;
    }
    let word =
        |tag: Option<&Literal>| tag.map_or_else(|| "what it is made of".to_owned(), |tag| format!("the tag {tag}"));
    let message = format!("a member is told by {}, and was by {}", word(after), word(before));
    // A tag that comes or goes takes the method that reads it along.
    let verdict = if before.is_some() && after.is_none() { Verdict::Major } else { Verdict::Minor };
    changes.push(Change::new(verdict, Kind::Changed, subject, message));
}
