//! The style that the keys of a type have: by its own keys, by those of its family, by keys that other types share with it.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::{
    fields, shown,
    style::{Style, Styles},
    vocabulary::Vocabulary,
};
use crate::{
    resolve::{
        draft::{Draft, DraftShape, Numbers},
        skip::target,
    },
    schema::Type,
};

/// The style of each draft, and in a few words whose it is.
pub(super) fn styles(
    drafts: &[Draft],
    numbers: &Numbers,
    vocabulary: &Vocabulary,
) -> Vec<Option<(Style, &'static str)>> {
    let own: Vec<Styles> = drafts.par_iter().map(own).collect();
    let mut found: Vec<_> = own.iter().map(|styles| Some((styles.winner()?, "the type's other keys"))).collect();
    for family in families(drafts, numbers) {
        let mut all = Styles::default();
        family.iter().for_each(|at| all.add(&own[*at]));
        for at in family {
            found[at] = found[at].or(all.winner().map(|style| (style, "types in the same place")));
        }
    }
    let open = found.par_iter_mut().zip(drafts).filter(|(found, _)| found.is_none());
    open.for_each(|(found, draft)| {
        *found = shared(draft, vocabulary).winner().map(|style| (style, "keys that other types share"));
    });
    found
}

/// The styles of the keys that other types share with a draft.
fn shared(draft: &Draft, vocabulary: &Vocabulary) -> Styles {
    let mut styles = Styles::default();
    let keys = fields(draft).iter().filter_map(|field| vocabulary.other(&field.key, None));
    keys.for_each(|(key, _)| styles.count(key));
    styles
}

/// The styles of the keys that examples show.
fn own(draft: &Draft) -> Styles {
    let mut styles = Styles::default();
    fields(draft).iter().filter_map(shown).for_each(|(key, _)| styles.count(key));
    styles
}

/// Types that stand in the same place: under one key of the members of one union. People write such types alike.
fn families(drafts: &[Draft], numbers: &Numbers) -> Vec<Vec<usize>> {
    let mut families = Vec::new();
    for draft in drafts {
        let DraftShape::Union(union) = &draft.shape else { continue };
        let mut places: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for member in union.members.iter().filter_map(|member| drafts.get(target(&member.ty, numbers)?)) {
            for field in fields(member).iter().filter(|field| matches!(field.facts.ty.value, Type::Ref(_))) {
                let at = target(&field.facts.ty.value, numbers).filter(|at| !fields(&drafts[*at]).is_empty());
                places.entry(&field.key).or_default().extend(at);
            }
        }
        families.extend(places.into_values().filter(|family| family.len() > 1));
    }
    families
}
