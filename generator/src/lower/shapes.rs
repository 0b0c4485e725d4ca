//! `Shapes`: what the types of a schema amount to, seen through aliases and types of one value.

use std::collections::BTreeSet;

use rustc_hash::FxHashMap;
use serde_json::Value;

use crate::{
    evidence::{Evidence, Fact},
    schema::{Enum, Field, Schema, Shape, Type, TypeDef, TypeName, Union},
};

/// The types of a schema.
pub(super) struct Shapes<'a> {
    /// Every type by name; hashed, because each reference of each type and each example asks for some.
    defs: FxHashMap<&'a TypeName, &'a TypeDef>,
    /// Aliases that reach themselves; they need a type of their own.
    endless: BTreeSet<&'a TypeName>,
}

impl<'a> Shapes<'a> {
    /// The types of `schema`.
    pub(super) fn new(schema: &'a Schema) -> Self {
        let mut shapes = Self { defs: schema.types.iter().collect(), endless: BTreeSet::new() };
        shapes.endless = schema.types.keys().filter(|name| shapes.reaches_itself(name)).collect();
        shapes
    }

    /// The type `name`.
    pub(super) fn def(&self, name: &TypeName) -> Option<&'a TypeDef> {
        self.defs.get(name).copied()
    }

    /// Whether `name` is an alias that reaches itself.
    pub(super) fn is_endless(&self, name: &TypeName) -> bool {
        self.endless.contains(name)
    }

    /// `ty`, or what it is another name for.
    pub(super) fn through<'t>(&self, ty: &'t Type) -> &'t Type
    where
        'a: 't,
    {
        let mut ty = ty;
        while let Type::Ref(name) = ty
            && let Some(Shape::Alias(of)) = self.def(name).map(|def| &def.shape)
            && !self.is_endless(name)
        {
            ty = of;
        }
        ty
    }

    /// What `ty` is, if it is a type of the schema.
    pub(super) fn shape<'t>(&self, ty: &'t Type) -> Option<(&'t TypeName, &'a Shape)>
    where
        'a: 't,
    {
        match self.through(ty) {
            Type::Ref(name) => Some((name, &self.def(name)?.shape)),
            _ => None,
        }
    }

    /// The one value of `ty`: of a literal, or of a closed enum of one.
    pub(super) fn one_value<'t>(&self, ty: &'t Type) -> Option<&'t Value>
    where
        'a: 't,
    {
        match self.through(ty) {
            Type::Literal(value) => Some(value),
            Type::Ref(name) => match &self.def(name)?.shape {
                Shape::Enum(of) if of.values.len() == 1 && !is_open(of) => of.values.first(),
                _ => None,
            },
            _ => None,
        }
    }

    /// The value that `field` always has, if it is nothing to keep.
    pub(super) fn constant<'t>(&self, field: &'t Field) -> Option<&'t Value>
    where
        'a: 't,
    {
        if !field.required.value || field.nullable.value { None } else { self.one_value(&field.ty.value) }
    }

    /// The values of a union whose members have one value each, all strings or all numbers; such a union is an enum.
    pub(super) fn one_enum(&self, of: &'a Union) -> Option<Enum> {
        let values: Vec<&Value> = of.members.iter().map(|member| self.one_value(&member.ty)).collect::<Option<_>>()?;
        let alike = values.iter().all(|v| v.is_string()) || values.iter().all(|v| v.is_number());
        (alike && !values.is_empty())
            .then(|| Enum { values: values.into_iter().cloned().collect(), open: of.open.clone() })
    }

    fn reaches_itself(&self, start: &TypeName) -> bool {
        let (mut seen, mut open) = (BTreeSet::new(), vec![start]);
        while let Some(name) = open.pop() {
            let Some(Shape::Alias(of)) = self.def(name).map(|def| &def.shape) else { continue };
            if of.refs().any(|next| next == start) {
                return true;
            }
            open.extend(of.refs().filter(|next| seen.insert(*next)));
        }
        false
    }
}

/// Whether an enum takes values that it does not list: one of a single value only where a page or a person says so.
pub(super) fn is_open(of: &Enum) -> bool {
    match of.values.len() {
        1 => of.open.value && !matches!(of.open.because, Some(Evidence::Inferred { .. })),
        _ => of.open.value,
    }
}

/// Whether a person decided this.
pub(super) fn is_corrected<T>(fact: &Fact<T>) -> bool {
    matches!(fact.because, Some(Evidence::Corrected { .. }))
}
