//! `Ends`: what the unions among drafts come to, found once for each, since examples ask it again and again.

use std::{collections::VecDeque, sync::OnceLock};

use crate::{
    merge::{Draft, DraftShape, TypeIndex},
    schema::{Member, Type},
};

/// What each draft that is a union comes to, once it is asked.
#[derive(Debug)]
pub(in crate::resolve) struct Ends(Vec<OnceLock<Vec<End>>>);

/// A type that is no union, and that one leads to through as many others as need be.
#[derive(Debug, Clone, Copy)]
pub(super) struct End {
    /// The member of the first union that leads here.
    pub(super) first: usize,
    /// The union that has it as a member, and which one it is there.
    last: (usize, usize),
}

impl End {
    /// The type itself.
    pub(super) fn ty(self, drafts: &[Draft]) -> Option<&Type> {
        let (union, member) = self.last;
        Some(&members(drafts, union).get(member)?.ty)
    }
}

impl Ends {
    /// None asked yet.
    pub(in crate::resolve) fn of(drafts: &[Draft]) -> Self {
        Self(drafts.iter().map(|_| OnceLock::new()).collect())
    }

    /// The ends of the union numbered `at`, the nearest first. Each is met once, where it is nearest: unions may hold each
    /// other, and so each step from union to union leads on.
    pub(super) fn get(&self, drafts: &[Draft], index: &TypeIndex, at: usize) -> &[End] {
        self.0.get(at).map_or(&[], |ends| ends.get_or_init(|| find(drafts, index, at)))
    }
}

fn find(drafts: &[Draft], index: &TypeIndex, at: usize) -> Vec<End> {
    let (mut ends, mut met) = (Vec::new(), vec![false; drafts.len()]);
    // Types without a name are few: lists, maps and nameless.
    let mut nameless: Vec<&Type> = Vec::new();
    let mut open: VecDeque<(usize, Option<usize>)> = VecDeque::from([(at, None)]);
    while let Some((union, first)) = open.pop_front() {
        for (place, member) in members(drafts, union).iter().enumerate() {
            let first = first.unwrap_or(place);
            let target = match &member.ty {
                Type::Ref(name) => index.get(name),
                _ => None,
            };
            let is_new = match target {
                Some(target) => !std::mem::replace(&mut met[target], true),
                None => !nameless.contains(&&member.ty),
            };
            match target.filter(|target| matches!(drafts[*target].shape, DraftShape::Union(_))) {
                _ if !is_new => {}
                Some(inner) => open.push_back((inner, Some(first))),
                None => ends.push(End { first, last: (union, place) }),
            }
            if is_new && target.is_none() {
                nameless.push(&member.ty);
            }
        }
    }
    ends
}

fn members(drafts: &[Draft], union: usize) -> &[Member] {
    match drafts.get(union).map(|draft| &draft.shape) {
        Some(DraftShape::Union(shape)) => &shape.members,
        _ => &[],
    }
}
