//! Recursion: which references need a box, so that every type has a size.

use rustc_hash::{FxHashMap, FxHashSet};

use super::type_table::TypeTable;
use crate::schema::{Shape, Type, TypeName};

/// The references that close a cycle of types that hold each other by value: the type, and the place of the reference
/// among its fields or members. A walk in the order of names and pages finds them, so they do not depend on chance,
/// and none is found that is in no cycle.
pub(super) fn boxed<'a>(type_table: &TypeTable<'a>, names: &[&'a TypeName]) -> FxHashSet<(&'a TypeName, usize)> {
    let mut walk = Walk { type_table, state: FxHashMap::default(), boxed: FxHashSet::default() };
    for name in names {
        walk.from(name);
    }
    walk.boxed
}

struct Walk<'a, 's> {
    type_table: &'s TypeTable<'a>,
    state: FxHashMap<&'a TypeName, State>,
    boxed: FxHashSet<(&'a TypeName, usize)>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// The walk is below it.
    Open,
    /// All below it is known.
    Done,
}

impl<'a> Walk<'a, '_> {
    /// Walks all that `start` holds; with its own stack, because schemas can be deep.
    fn from(&mut self, start: &'a TypeName) {
        let mut stack = self.enter(start).into_iter().collect::<Vec<_>>();
        while let Some((name, edges)) = stack.last_mut() {
            let Some((at, next)) = edges.next() else {
                self.state.insert(name, State::Done);
                stack.pop();
                continue;
            };
            match self.state.get(next) {
                Some(State::Open) => {
                    self.boxed.insert((name, at));
                }
                Some(State::Done) => {}
                None => stack.extend(self.enter(next)),
            }
        }
    }

    fn enter(&mut self, name: &'a TypeName) -> Option<(&'a TypeName, Edges<'a>)> {
        if self.state.contains_key(name) {
            return None;
        }
        self.state.insert(name, State::Open);
        Some((name, held(self.type_table, name).into_iter()))
    }
}

type Edges<'a> = std::vec::IntoIter<(usize, &'a TypeName)>;

/// The structs and unions that `name` holds by value, with their places.
fn held<'a>(type_table: &TypeTable<'a>, name: &'a TypeName) -> Vec<(usize, &'a TypeName)> {
    let types: Vec<&Type> = match type_table.def(name).map(|def| &def.shape) {
        Some(Shape::Struct(of)) => of.fields.iter().map(|field| &field.ty.value).collect(),
        Some(Shape::Union(of)) => of.members.iter().map(|member| &member.ty).collect(),
        Some(Shape::Alias(of)) if type_table.is_endless(name) => vec![of],
        Some(Shape::Alias(_) | Shape::Enum(_)) | None => Vec::new(),
    };
    types.into_iter().enumerate().filter_map(|(at, ty)| Some((at, by_value(type_table, ty)?))).collect()
}

/// The struct or union that a value of `ty` holds without indirection.
fn by_value<'a>(type_table: &TypeTable<'a>, ty: &'a Type) -> Option<&'a TypeName> {
    match type_table.through(ty) {
        Type::Ref(name) => Some(name),
        Type::Nullable(of) => by_value(type_table, of),
        _ => None,
    }
}
