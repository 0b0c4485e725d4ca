//! Errors: where the words of one stand.

use super::{TypeLowering, names, structs};
use crate::{
    rust::{Step, Words},
    schema::{self, Field, Shape},
};

/// What fields are called that say in words what went wrong, the best one first.
const NAMES: &[&str] = &["message", "error_message", "detail", "error_description", "msg", "reason", "title", "error"];

impl TypeLowering<'_, '_> {
    /// The words of a type that methods give as an error: its own, else those of an object in it.
    pub(super) fn words(&self, of: &schema::Struct) -> Option<Words> {
        self.def.error.then(|| {
            let path = self.own_words(of).map(|step| vec![step]);
            Words { path: path.or_else(|| self.inner_words(of)).unwrap_or_default() }
        })
    }

    fn own_words(&self, of: &schema::Struct) -> Option<Step> {
        let named =
            |name: &&str| of.fields.iter().position(|field| *name == names::field_name(&field.wire.value).plain());
        let speaks = |at: &usize| of.fields.get(*at).is_some_and(|field| self.speaks(field));
        let at = NAMES.iter().filter_map(named).find(speaks)?;
        self.step(of, at)
    }

    fn inner_words(&self, of: &schema::Struct) -> Option<Vec<Step>> {
        let inner = |(at, field): (usize, &Field)| {
            let (_, Shape::Struct(inner)) = self.context.type_table.shape(&field.ty.value)? else { return None };
            Some(vec![self.step(of, at)?, self.own_words(inner)?])
        };
        of.fields.iter().enumerate().find_map(inner)
    }

    /// Whether a field holds words that anybody may see.
    fn speaks(&self, field: &Field) -> bool {
        let is_constant = self.context.type_table.constant(field).is_some();
        self.is_word(&field.ty.value) && !is_constant && !field.secret.value && field.format.is_none()
    }

    fn step(&self, of: &schema::Struct, at: usize) -> Option<Step> {
        let (ident, _) = structs::field_names(of, &self.context.type_table).into_iter().nth(at)?;
        Some(Step { ident, always: self.presence(of.fields.get(at)?).is_needed() })
    }
}
