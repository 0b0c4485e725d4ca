//! Docs: what pages say, as comments that stay comments; where they say nothing, what is known all the same.

mod facts;
mod markdown;

use markdown::Markdown;

use super::{Context, homes::Home, redact};
use crate::{
    rust::Doc,
    schema::{Field, Type, TypeDef, TypeName},
};

/// So many users of a type are named; others are counted.
const MOST_USERS: usize = 8;

/// What is said about a type, and one line of it.
pub(super) fn of_type(context: &Context<'_>, name: &TypeName, def: &TypeDef) -> (Doc, String) {
    let said = Markdown::new(&redact::redacted(def.doc.as_deref().unwrap_or_default()));
    let (mut doc, summary) = match said.summary() {
        Some(summary) => (Doc::new(&said.to_string()), summary),
        None => {
            let mut fact = facts::of_type(&def.shape);
            let summary = one_line(&fact);
            if !said.is_empty() {
                fact = format!("{fact}\n\n{said}");
            }
            (Doc::new(&fact), summary)
        }
    };
    let users: Vec<&Home> =
        context.users.get(name).into_iter().flatten().filter_map(|user| context.homes.get(user)).collect();
    if let Some(users) = used_by(&users) {
        doc.paragraph(&users);
    }
    (doc, summary)
}

/// What is said about a field.
pub(super) fn of_field(field: &Field) -> Doc {
    let said = Markdown::new(&redact::redacted(field.doc.as_deref().unwrap_or_default()));
    if said.is_empty() { Doc::new(&facts::of_field(field)) } else { Doc::new(&said.to_string()) }
}

/// `text` in one line, without line breaks and doubled blanks.
pub(super) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// `text` as it is, in Markdown: as code.
pub(super) fn code(text: &str) -> String {
    markdown::code(text)
}

/// What a type is, in words.
pub(super) fn noun(of: &Type) -> String {
    facts::noun(of)
}

/// A sentence with links to the users of a type.
fn used_by(users: &[&Home]) -> Option<String> {
    let link = |home: &&Home| format!("[`{}`](crate::{})", home.ident, home.outside);
    let (named, others) = users.split_at(users.len().min(MOST_USERS));
    let mut words: Vec<String> = named.iter().map(link).collect();
    if !others.is_empty() {
        words.push(format!("{} more", others.len()));
    }
    Some(markdown::wrapped(&format!("Used by {}.", listed(&words)?)))
}

/// `a, b and c`.
fn listed(words: &[String]) -> Option<String> {
    let (last, first) = words.split_last()?;
    Some(if first.is_empty() { last.clone() } else { format!("{} and {last}", first.join(", ")) })
}
