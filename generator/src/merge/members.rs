//! `Members`: the members of a union by what could be joined with them.

use rustc_hash::FxHashMap;
use serde_json::Value;

use super::join::TypeLattice;
use crate::{
    claim::Lattice as _,
    schema::{Member, Type},
};

/// With so many members that are alike one is compared: several are where pages of several dialects write one type differently.
const MOST_ALIKE: usize = 16;

/// The members so far. A union can have thousands of members, and two that can be one are alike in any case.
pub(super) struct Members<'e> {
    types: &'e TypeLattice,
    same: FxHashMap<String, usize>,
    alike: FxHashMap<String, Vec<usize>>,
}

impl<'e> Members<'e> {
    /// None yet.
    pub(super) fn new(types: &'e TypeLattice) -> Self {
        Self { types, same: FxHashMap::default(), alike: FxHashMap::default() }
    }

    /// The first of `members` that `ty` can be one with, and the type that they are together.
    pub(super) fn find(&self, ty: &Type, members: &[Member]) -> Option<(usize, Type)> {
        let alike = self.alike.get(&self.likeness(ty)).into_iter().flatten().take(MOST_ALIKE).copied();
        let same = self.same.get(&ty.to_string()).copied();
        let joined = |at: usize| Some((at, self.types.join(&members.get(at)?.ty, ty).ok()?));
        alike.chain(same).filter_map(joined).min_by_key(|(at, _)| *at)
    }

    /// Notes that the member numbered `at` is of type `ty`.
    pub(super) fn note(&mut self, ty: &Type, at: usize) {
        self.same.entry(ty.to_string()).or_insert(at);
        let alike = self.alike.entry(self.likeness(ty)).or_default();
        if !alike.contains(&at) && alike.len() < MOST_ALIKE {
            alike.push(at);
        }
    }

    /// What is equal for all types that can be joined: the type without `null`, numbers as one, a value as the enum that has no other.
    fn likeness(&self, ty: &Type) -> String {
        match ty {
            Type::Nullable(of) => self.likeness(of),
            Type::List(of) => format!("list<{}>", self.likeness(of)),
            Type::Map(of) => format!("map<{}>", self.likeness(of)),
            Type::Integer | Type::Number | Type::Undecided => Type::Number.to_string(),
            Type::Boolean | Type::Literal(Value::Bool(_)) => Type::Boolean.to_string(),
            Type::Ref(name) => match self.types.values(name) {
                Some([only]) => only.to_string(),
                _ => name.to_string(),
            },
            plain => plain.to_string(),
        }
    }
}
