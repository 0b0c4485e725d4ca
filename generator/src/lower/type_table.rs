//! `TypeTable`: what the types of a schema amount to, seen through aliases and types of one value.

use rustc_hash::{FxHashMap, FxHashSet};
use serde_json::Value;

use crate::schema::{Enum, Field, Openness, Schema, Shape, Type, TypeDef, TypeName, Union};

/// The types of a schema.
pub(super) struct TypeTable<'a> {
    /// Every type by name; hashed, because each reference of each type and each example asks for some.
    defs: FxHashMap<&'a TypeName, &'a TypeDef>,
    /// What each alias is another name for in the end.
    ends: FxHashMap<&'a TypeName, &'a Type>,
    /// Aliases that reach themselves; they need a type of their own.
    endless: FxHashSet<&'a TypeName>,
}

impl<'a> TypeTable<'a> {
    /// The types of `schema`.
    pub(super) fn new(schema: &'a Schema) -> Self {
        let defs: FxHashMap<_, _> = schema.types.iter().collect();
        let endless = endless(&defs);
        let mut type_table = Self { defs, ends: FxHashMap::default(), endless };
        schema.types.keys().for_each(|name| type_table.follow(name));
        type_table
    }

    /// The type `name`.
    pub(super) fn def(&self, name: &TypeName) -> Option<&'a TypeDef> {
        self.defs.get(name).copied()
    }

    /// The type `name`, with the name that the schema has.
    pub(super) fn entry(&self, name: &TypeName) -> Option<(&'a TypeName, &'a TypeDef)> {
        self.defs.get_key_value(name).map(|(name, def)| (*name, *def))
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
        match ty {
            Type::Ref(name) => self.ends.get(name).copied().unwrap_or(ty),
            _ => ty,
        }
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
                Shape::Enum(of) if of.values.len() == 1 && !of.grows() => of.values.first(),
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
        if !field.required.value || field.is_nullable() { None } else { self.one_value(&field.ty.value) }
    }

    /// The values of a union whose members have one value each, all strings or all numbers; such a union is an enum.
    pub(super) fn one_enum(&self, of: &'a Union) -> Option<Enum> {
        let values: Vec<&Value> = of.members.iter().map(|member| self.one_value(&member.ty)).collect::<Option<_>>()?;
        let alike = values.iter().all(|v| v.is_string()) || values.iter().all(|v| v.is_number());
        (alike && !values.is_empty())
            .then(|| Enum { values: values.into_iter().cloned().collect(), open: of.open.clone() })
    }

    /// Notes what `name`, and every alias on its way, is another name for.
    fn follow(&mut self, name: &'a TypeName) {
        let mut way = Vec::new();
        let (mut next, mut end) = (name, None);
        while let Some(Shape::Alias(of)) = self.def(next).map(|def| &def.shape)
            && !self.is_endless(next)
        {
            way.push(next);
            end = Some(self.ends.get(next).copied().unwrap_or(of));
            match end {
                Some(Type::Ref(of)) if !self.ends.contains_key(next) => next = of,
                _ => break,
            }
        }
        self.ends.extend(way.into_iter().filter_map(|name| Some((name, end?))));
    }
}

/// The aliases that reach themselves. An alias leads to one type at most, so a way is walked until it ends or meets itself.
fn endless<'a>(defs: &FxHashMap<&'a TypeName, &'a TypeDef>) -> FxHashSet<&'a TypeName> {
    let next = |name: &TypeName| match defs.get(name).map(|def| &def.shape) {
        Some(Shape::Alias(of)) => of.refs().next(),
        _ => None,
    };
    let mut endless = FxHashSet::default();
    // The way on which each alias was met.
    let mut met: FxHashMap<&TypeName, usize> = FxHashMap::default();
    for (way, start) in defs.keys().enumerate() {
        let mut name = *start;
        while !met.contains_key(name) {
            met.insert(name, way);
            let Some(next) = next(name) else { break };
            name = next;
        }
        if met.get(name) == Some(&way) {
            while next(name).is_some() && endless.insert(name) {
                name = next(name).unwrap_or(name);
            }
        }
    }
    endless
}

/// Whether the enum that stands for a union keeps values of every kind. What is kept has the form of a text.
pub(super) fn keeps_every_kind(of: &Enum) -> bool {
    of.open.value != Openness::Closed && of.values.iter().all(Value::is_string)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]
    use super::*;

    fn schema(aliases: &[(&str, &str)]) -> Schema {
        let alias = |(name, to): &(&str, &str)| format!("  m.{name}:\n    kind: alias\n    to: {to}\n");
        let aliases: String = aliases.iter().map(alias).collect();
        let text = format!("format: 2\ncrate: {{name: a, version: 0.1.0}}\nsources: []\ntypes:\n{aliases}");
        crate::lock::read("schema.lock.yaml", &text).unwrap()
    }

    #[test]
    fn an_alias_is_what_its_last_alias_is() {
        let schema = schema(&[("A", "m.B"), ("B", "m.C"), ("C", "list<m.A2>"), ("A2", "string")]);
        let type_table = TypeTable::new(&schema);
        let through = |ty: &str| type_table.through(&ty.parse().unwrap()).to_string();
        for (name, end) in [("m.A", "list<m.A2>"), ("m.C", "list<m.A2>"), ("m.A2", "string"), ("m.D", "m.D")] {
            assert_eq!(through(name), end);
        }
        assert!(type_table.endless.is_empty());
    }

    #[test]
    fn only_the_aliases_of_a_circle_are_endless() {
        let schema = schema(&[("A", "m.B"), ("B", "list<m.C>"), ("C", "map<m.B>"), ("D", "m.D"), ("E", "m.A")]);
        let type_table = TypeTable::new(&schema);
        let endless: Vec<bool> =
            ["A", "B", "C", "D", "E"].map(|name| type_table.is_endless(&TypeName::new("m", name))).into();
        assert_eq!(endless, [false, true, true, true, false]);
        assert_eq!(type_table.through(&"m.E".parse().unwrap()).to_string(), "m.B");
    }
}
