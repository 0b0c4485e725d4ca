//! Compared structs: those whose fields tell them from other members of a union that no tag decides.

use rustc_hash::{FxHashMap, FxHashSet};

use super::type_table::TypeTable;
use crate::schema::{Shape, Struct, Type, TypeName, Union};

/// How many structs a model looks through, one in the fields of the other, to tell members apart. `Form` in the support
/// module looks no further.
const LEVELS: usize = 3;

/// The structs that are compared, since a value may be one of them or of another type. Only their tables need the types of
/// their fields, which cost those who compile the crate.
pub(super) fn compared<'a>(type_table: &TypeTable<'a>, names: &[&'a TypeName]) -> FxHashSet<&'a TypeName> {
    let mut walk = Walk { type_table, seen: FxHashMap::default(), compared: FxHashSet::default(), open: Vec::new() };
    for name in names {
        match type_table.def(name).map(|def| &def.shape) {
            Some(Shape::Union(of)) => walk.union(of),
            // What has no name may be of the type of such fields, or be new.
            Some(Shape::Struct(Struct { additional: Some(of), .. })) => walk.ty(of, LEVELS),
            _ => {}
        }
    }
    // Unions can stand in unions without end, so what is still to be walked waits in a list and not on the stack.
    while let Some((name, levels)) = walk.open.pop() {
        walk.model(name, levels);
    }
    walk.compared
}

struct Walk<'a, 's> {
    type_table: &'s TypeTable<'a>,
    /// How many levels below a type were walked.
    seen: FxHashMap<&'a TypeName, usize>,
    compared: FxHashSet<&'a TypeName>,
    /// The types still to be walked, and how many levels below them.
    open: Vec<(&'a TypeName, usize)>,
}

impl<'a> Walk<'a, '_> {
    fn union(&mut self, of: &'a Union) {
        let untagged = of.members.iter().map(|member| (member.tags.is_empty(), &member.ty));
        let untagged: Vec<&Type> =
            untagged.filter(|(untagged, ty)| *untagged && self.has_parts(ty)).map(|(_, ty)| ty).collect();
        if untagged.len() > usize::from(of.tag.is_none()) {
            untagged.into_iter().for_each(|ty| self.ty(ty, LEVELS));
        }
    }

    /// Whether a type may be told from others of its kind by what is in it.
    fn has_parts(&self, of: &Type) -> bool {
        match self.type_table.through(of) {
            Type::Nullable(of) => self.has_parts(of),
            Type::List(_) | Type::Map(_) | Type::Any => true,
            Type::Ref(name) => !matches!(self.type_table.def(name).map(|def| &def.shape), Some(Shape::Enum(_))),
            _ => false,
        }
    }

    fn ty(&mut self, of: &'a Type, levels: usize) {
        if levels > 0 {
            self.open.extend(of.refs().map(|name| (name, levels)));
        }
    }

    fn model(&mut self, name: &'a TypeName, levels: usize) {
        if self.seen.get(name).is_some_and(|seen| *seen >= levels) {
            return;
        }
        self.seen.insert(name, levels);
        match self.type_table.def(name).map(|def| &def.shape) {
            Some(Shape::Struct(of)) => {
                self.compared.insert(name);
                of.fields.iter().for_each(|field| self.ty(&field.ty.value, levels - 1));
            }
            Some(Shape::Union(of)) => of.members.iter().for_each(|member| self.ty(&member.ty, levels)),
            Some(Shape::Alias(of)) => self.ty(of, levels),
            Some(Shape::Enum(_)) | None => {}
        }
    }
}
