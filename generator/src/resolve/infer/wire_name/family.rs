//! The style that the keys of a type have: by its own keys, by those of its family, by keys that other types share with it.

use std::collections::BTreeMap;

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use super::{
    dialect_of, fields, first_shown, shown,
    style::{Style, Styles},
    vocabulary::Vocabulary,
    words,
};
use crate::{
    dialect::Likeness,
    link::Corpus,
    merge::{Draft, DraftShape, FieldDraft, TypeIndex},
    resolve::{infer::alike::Alike, roles::target},
    schema::{Type, TypeName},
};

/// The style of each draft, and in a few words whose it is; `own` are the styles of the keys that examples show of each.
pub(super) fn styles(
    corpus: &Corpus<'_>,
    drafts: &[Draft],
    index: &TypeIndex,
    own: &[Styles],
    vocabulary: &Vocabulary,
) -> Vec<Option<(Style, &'static str)>> {
    let winner = |styles: &Styles| styles.winner().map(|(style, _)| style);
    let mut found: Vec<_> = own.iter().map(|styles| Some((winner(styles)?, "the type's other keys"))).collect();
    for family in families(drafts, index) {
        let mut all = Styles::default();
        family.iter().for_each(|at| all.add(&own[*at]));
        for at in family {
            found[at] = found[at].or(winner(&all).map(|style| (style, "types in the same place")));
        }
    }
    // What a page states needs more than a few keys of others against it.
    let stated = |draft: &Draft| draft.nodes.iter().any(|node| states(corpus, *node));
    let open = found.par_iter_mut().zip(drafts).filter(|(found, draft)| found.is_none() && !stated(draft));
    open.for_each(|(found, draft)| {
        *found = winner(&shared(draft, vocabulary)).map(|style| (style, "keys that other types share"));
    });
    inherit(drafts, index, &mut found);
    found
}

fn states(corpus: &Corpus<'_>, node: usize) -> bool {
    dialect_of(corpus, node).is_some_and(|dialect| dialect.likeness() == Likeness::Stated)
}

/// The styles of fields that types of a known style have word for word, by field; nothing where those have several.
pub(super) type Copied = FxHashMap<usize, (Style, TypeName)>;

/// What fields copy from types whose own keys examples show (`own`), for each draft whose style is not among `found`.
pub(super) fn copied(drafts: &[Draft], own: &[Styles], found: &[Option<(Style, &'static str)>]) -> Vec<Copied> {
    let styled = drafts.iter().zip(own).filter_map(|(draft, own)| Some((draft, own.winner()?.0)));
    let known = styled.flat_map(|(draft, style)| fields(draft).iter().map(move |field| (field, (style, &draft.name))));
    let alike = Alike::of(known);
    let copy = |field: &FieldDraft| {
        let mut all = alike.find(field);
        let (style, of) = all.next()?;
        all.all(|(other, _)| other == style).then(|| (*style, (*of).clone()))
    };
    let of_draft = |(draft, found): (&Draft, &Option<_>)| match found {
        Some(_) => Copied::default(),
        None => fields(draft).iter().enumerate().filter_map(|(at, field)| Some((at, copy(field)?))).collect(),
    };
    drafts.par_iter().zip(found).map(of_draft).collect()
}

/// How deep a style is handed down.
const DEEPEST: usize = 4;

/// Gives a type that nothing else tells of the style of all types that hold it: an object and its parts are written by one hand.
/// The members of a union often are not, so nothing is handed down through one.
fn inherit(drafts: &[Draft], index: &TypeIndex, found: &mut [Option<(Style, &'static str)>]) {
    let held = |draft: &Draft| fields(draft).iter().filter_map(|field| target(&field.facts.ty.value, index)).collect();
    let held: Vec<Vec<usize>> = drafts.par_iter().map(held).collect();
    for _ in 0..DEEPEST {
        let mut styles: BTreeMap<usize, Option<Style>> = BTreeMap::new();
        for (parts, style) in held.iter().zip(&*found).filter_map(|(parts, found)| Some((parts, found.as_ref()?.0))) {
            for part in parts.iter().filter(|part| found[**part].is_none()) {
                styles
                    .entry(*part)
                    .and_modify(|known| *known = known.filter(|known| *known == style))
                    .or_insert(Some(style));
            }
        }
        styles.retain(|_, style| style.is_some());
        if styles.is_empty() {
            return;
        }
        for (part, style) in styles {
            found[part] = style.map(|style| (style, "the types that hold it"));
        }
    }
}

/// One key that another type has as well says nothing about the others of a type.
const FEWEST: usize = 2;

/// The styles of the keys that other types share with a draft; nothing where they share a key or two of many: those may be guests.
fn shared(draft: &Draft, vocabulary: &Vocabulary) -> Styles {
    let mut styles = Styles::default();
    let keys = fields(draft).iter().filter_map(|field| vocabulary.other(&field.key, first_shown(field), None));
    keys.for_each(|key| styles.count(key));
    let several = fields(draft).iter().filter(|field| words(first_shown(field)).len() > 1).count();
    if styles.all() < FEWEST || styles.all() * 2 < several { Styles::default() } else { styles }
}

/// The styles of the keys that examples show.
pub(super) fn own(draft: &Draft) -> Styles {
    let mut styles = Styles::default();
    fields(draft).iter().filter_map(shown).for_each(|(key, _)| styles.count(key));
    styles
}

/// Types that stand in the same place: under one key of the members of one union. People write such types alike.
fn families(drafts: &[Draft], index: &TypeIndex) -> Vec<Vec<usize>> {
    let mut families = Vec::new();
    for draft in drafts {
        let DraftShape::Union(union) = &draft.shape else { continue };
        let mut places: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for member in union.members.iter().filter_map(|member| drafts.get(target(&member.ty, index)?)) {
            for field in fields(member).iter().filter(|field| matches!(field.facts.ty.value, Type::Ref(_))) {
                let at = target(&field.facts.ty.value, index).filter(|at| !fields(&drafts[*at]).is_empty());
                places.entry(&field.key).or_default().extend(at);
            }
        }
        families.extend(places.into_values().filter(|family| family.len() > 1));
    }
    families
}
