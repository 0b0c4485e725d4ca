//! Docs: what pages say, as comments that stay comments; where they say nothing, what is known all the same.

mod facts;
mod rewritten;
mod words;

use serde_json::Value;

use rewritten::Rewritten;

use super::{Context, locations::Location};
use crate::{
    rust::{Doc, Literal},
    schema::{Field, Member, TypeDef, TypeName, Union},
    text::{self, Inline, Links, Markdown},
};

/// So many users of a type are named; others are counted.
const MOST_USERS: usize = 8;

/// What is said about a type, and one line of it.
pub(super) fn of_type(context: &Context<'_>, name: &TypeName, def: &TypeDef) -> (Doc, Inline) {
    let said = Rewritten::new(def.doc.as_deref().unwrap_or_default());
    let (mut doc, summary) = match said.summary() {
        Some(summary) => (Doc::default(), summary),
        None => {
            let fact = facts::of_type(&def.shape);
            (Doc::new(&proven(&rewritten::wrapped(&fact))), proven_line(&fact))
        }
    };
    doc.paragraph(&said.whole());
    let users: Vec<&Location> =
        context.users.get(name).into_iter().flatten().filter_map(|user| context.locations.get(user)).collect();
    doc.paragraph(&used_by(&users));
    (doc, summary)
}

/// What is said about a field, and the first sentence of it.
pub(super) fn of_field(field: &Field) -> (Doc, Inline) {
    let said = Rewritten::new(field.doc.as_deref().unwrap_or_default());
    match said.summary() {
        Some(summary) => (Doc::new(&said.whole()), summary),
        None => {
            let fact = facts::of_field(field);
            (Doc::new(&if said.is_empty() { proven(&fact) } else { said.whole() }), proven_line(&fact))
        }
    }
}

/// What a value of an enum is.
pub(super) fn of_value(wire: &Literal) -> Doc {
    Doc::new(&proven(&code(&wire.to_string())))
}

/// What a member of a union is, and how it is known.
pub(super) fn of_member(of: &Union, member: &Member) -> Doc {
    let tags: Vec<String> = member.tags.iter().map(|tag| facts::value(&Value::from(tag.as_str()))).collect();
    Doc::new(&match &of.tag {
        Some(tag) if !tags.is_empty() => proven(&format!("{} is {}.", code(&tag.value), tags.join(" or "))),
        _ => proven(&facts::noun(&member.ty)),
    })
}

/// What a module holds.
pub(super) fn of_namespace(name: &str) -> Inline {
    proven_line(&format!("The models of the namespace {}.", code(name)))
}

/// What a crate is, in the words of `schema.yaml`.
pub(super) fn of_package(description: &str) -> Inline {
    Rewritten::new(description).line()
}

/// A page's words on a deprecation, which compilers show as they are and rustdoc as Markdown.
pub(super) fn on_deprecation(said: &str) -> Inline {
    let said = one_line(&text::prose(said));
    Inline::proven(&said, Links::Web).unwrap_or_else(|| Rewritten::new(&said).line())
}

/// `text` in one line, without line breaks and doubled blanks.
pub(super) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// `text` as it is, in Markdown: as code.
fn code(text: &str) -> String {
    rewritten::code(&text::prose(text))
}

/// A sentence of ours with words of the pages.
fn proven(sentence: &str) -> Markdown {
    Markdown::proven(sentence, Links::Web).unwrap_or_else(|| words::of(sentence))
}

fn proven_line(sentence: &str) -> Inline {
    Inline::proven(sentence, Links::Web).unwrap_or_else(|| words::line(sentence))
}

/// A sentence with links to the users of a type; none where nobody uses it.
fn used_by(users: &[&Location]) -> Markdown {
    let link = |location: &&Location| format!("[`{}`](crate::{})", location.ident, location.outside);
    let (named, others) = users.split_at(users.len().min(MOST_USERS));
    let mut words: Vec<String> = named.iter().map(link).collect();
    if !others.is_empty() {
        words.push(format!("{} more", others.len()));
    }
    let sentence = listed(&words).map(|users| rewritten::wrapped(&format!("Used by {users}.")));
    Markdown::proven(&sentence.unwrap_or_default(), Links::Crate).unwrap_or_default()
}

/// `a, b and c`.
fn listed(words: &[String]) -> Option<String> {
    let (last, first) = words.split_last()?;
    Some(if first.is_empty() { last.clone() } else { format!("{} and {last}", first.join(", ")) })
}
