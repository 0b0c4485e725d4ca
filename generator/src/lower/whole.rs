//! Whole kinds: the kinds of JSON of which a type takes every value, so that nothing of them is left for `Unknown`.

use super::{TypeLowering, kinds::Kinds, type_table};
use crate::{
    rust::JsonKind,
    schema::{Field, Shape, Struct, Type},
};

impl TypeLowering<'_, '_> {
    /// The kinds of which every value is like `of`, whatever is in it. What is like a type and fails inside it is refused.
    pub(super) fn whole_kinds(&self, of: &Type) -> Kinds {
        let all = self.context.kinds.of(&self.context.type_table, of);
        match self.context.type_table.through(of) {
            Type::List(of) | Type::Map(of) => all.only_if(self.takes_each(of)),
            Type::Nullable(of) => self.whole_kinds(of) | Kinds::one(JsonKind::Null),
            Type::Ref(_) => all.only_if(self.takes_kind_of_model(of)),
            _ => all,
        }
    }

    /// Whether items of every kind are read as `of`.
    fn takes_each(&self, of: &Type) -> bool {
        self.takes_all(of) || self.keeps(of)
    }

    /// Whether a union keeps what is like none of its members.
    fn keeps(&self, of: &Type) -> bool {
        match self.context.type_table.shape(of) {
            Some((_, Shape::Union(of))) => {
                let constants = self.context.type_table.one_enum(of);
                constants.map_or_else(|| of.is_kept(), |of| type_table::keeps_every_kind(&of))
            }
            _ => false,
        }
    }

    fn takes_kind_of_model(&self, of: &Type) -> bool {
        match self.context.type_table.shape(of) {
            Some((_, Shape::Struct(of))) => needs_nothing(of),
            Some((_, Shape::Enum(of))) => of.grows() || of.values.is_empty(),
            Some((_, Shape::Union(_))) => self.keeps(of),
            Some((_, Shape::Alias(_))) | None => true,
        }
    }
}

/// Whether every object has all that a struct needs.
fn needs_nothing(of: &Struct) -> bool {
    let is_needed = |field: &Field| field.required.value && !field.is_nullable();
    !of.fields.iter().any(is_needed)
}
