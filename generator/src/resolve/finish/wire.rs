//! Values of a code block as they travel: the dialect's keys become wire names.

use serde_json::{Map, Value};

use crate::{
    dialect::{self, Literal, LiteralKind},
    merge::{Draft, DraftShape, StructDraft, TypeIndex},
    resolve::examples::{Ends, best_member},
    schema::{Type, TypeName},
};

/// Writes literals as wire JSON.
pub(in crate::resolve) struct Wire<'d> {
    /// All drafts.
    pub(in crate::resolve) drafts: &'d [Draft],
    /// Their numbers.
    pub(in crate::resolve) index: &'d TypeIndex,
    /// What the unions among them come to.
    pub(in crate::resolve) ends: &'d Ends,
}

/// How deep a value is followed.
const DEEPEST: usize = 24;

impl Wire<'_> {
    /// The value of the type called `name` that `literal` shows; nothing where a part of it has no JSON.
    pub(super) fn value(&self, name: &TypeName, literal: &Literal) -> Option<Value> {
        self.of(&Type::Ref(name.clone()), literal, 0)
    }

    /// A value put together from the Example cells of the fields; nothing where a required field lacks one.
    pub(super) fn composed(&self, shape: &StructDraft) -> Option<Value> {
        shape.fields.iter().any(|field| field.facts.example.is_some()).then_some(())?;
        let mut entries = Map::new();
        for field in &shape.fields {
            let facts = &field.facts;
            let value = facts.example.clone().or_else(|| self.constant(&facts.ty.value));
            match value {
                Some(value) => drop(entries.insert(facts.wire.value.clone(), value)),
                None if facts.required.value => return None,
                None => {}
            }
        }
        Some(Value::Object(entries))
    }

    fn constant(&self, ty: &Type) -> Option<Value> {
        match ty {
            Type::Literal(value) => Some(value.clone()),
            Type::Ref(name) => match &self.drafts.get(self.index.get(name)?)?.shape {
                DraftShape::Enum(shape) if shape.values.len() == 1 => shape.values.first().cloned(),
                _ => None,
            },
            _ => None,
        }
    }

    fn of(&self, ty: &Type, literal: &Literal, depth: usize) -> Option<Value> {
        if depth > DEEPEST || matches!(literal.kind, LiteralKind::Opaque(_) | LiteralKind::Member { .. }) {
            return None;
        }
        match (ty, &literal.kind) {
            (Type::Nullable(of), _) => self.of(of, literal, depth + 1),
            (Type::List(of), LiteralKind::List(items)) => {
                items.iter().map(|item| self.of(of, item, depth + 1)).collect()
            }
            (Type::Map(of), LiteralKind::Object(entries)) => {
                let entries =
                    entries.iter().map(|(key, value)| Some((key.value.clone(), self.of(of, value, depth + 1)?)));
                entries.collect::<Option<Map<_, _>>>().map(Value::Object)
            }
            (Type::Ref(name), _) => {
                let at = self.index.get(name)?;
                match (&self.drafts.get(at)?.shape, &literal.kind) {
                    (DraftShape::Struct(shape), LiteralKind::Object(entries)) => {
                        let entries = entries.iter().map(|(key, value)| self.entry(shape, &key.value, value, depth));
                        entries.collect::<Option<Map<_, _>>>().map(Value::Object)
                    }
                    (DraftShape::Union(_), _) => {
                        let member = best_member(self.drafts, self.index, self.ends, at, &literal.json())?;
                        self.of(member, literal, depth + 1)
                    }
                    _ => Some(literal.json()),
                }
            }
            _ => Some(literal.json()),
        }
    }

    fn entry(&self, shape: &StructDraft, key: &str, value: &Literal, depth: usize) -> Option<(String, Value)> {
        let joined = dialect::joined(key);
        match shape.alike(&joined).first().map(|at| &shape.fields[*at]) {
            Some(field) => Some((field.facts.wire.value.clone(), self.of(&field.facts.ty.value, value, depth + 1)?)),
            None => Some((key.to_owned(), value.json())),
        }
    }
}
