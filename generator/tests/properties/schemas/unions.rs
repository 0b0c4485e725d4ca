//! Random unions: by a tag, by the kind of JSON, by structure, of texts, of constants, of unions.

use std::collections::BTreeSet;

use fieldtable::{
    evidence::Fact,
    schema::{Member, Shape, Type, TypeName, Union},
};
use serde_json::{Value, json};

use super::{Apart, Maker, required, values_of};
use crate::{tags, words};

impl Maker<'_> {
    pub(super) fn tagged(&mut self, name: TypeName, names: Vec<TypeName>) {
        let key = *self.rng.one(words::TAGS);
        let mut members = Vec::new();
        for name in names {
            let values: Vec<Value> = (0..self.rng.between(1, 3)).map(|_| self.tag_value()).collect();
            let ty = if values.len() == 1 && self.rng.chance(60) {
                Type::Literal(values[0].clone())
            } else {
                let of = self.name();
                self.add(of.clone(), values_of(values, false));
                Type::Ref(of)
            };
            let Shape::Struct(mut shape) = self.structure(false) else { continue };
            if matches!(ty, Type::Literal(_)) && shape.fields.is_empty() {
                shape.fields.push(required("plain_text", Type::String));
            }
            shape.additional = None;
            let at = self.rng.below(shape.fields.len() + 1);
            shape.fields.insert(at, required(key, ty));
            self.add(name.clone(), Shape::Struct(shape));
            members.push(Type::Ref(name));
        }
        if self.rng.chance(30) {
            members.push(self.rng.one(&[Type::String, Type::List(Box::new(Type::String)), Type::Boolean]).clone());
        }
        self.add_union(name, members);
    }

    fn tag_value(&mut self) -> Value {
        self.tags += 1;
        let stem = *self.rng.one(&["user", "tool.call", "tool_call", "Image-Url", "x y", "1"]);
        json!(format!("{stem}{}", self.tags))
    }

    /// A union is made of what is made already; one that has two keys that could be its tag is made anew.
    pub(super) fn union(&mut self, name: TypeName, apart: Apart) {
        for _ in 0..5 {
            let mut chosen = match apart {
                Apart::Kinds => self.kinds(),
                Apart::Structure => self.structural(),
                Apart::Strings => self.strings(),
                Apart::Constants => self.constants(),
                Apart::Nested => self.nested(),
            };
            let mut seen = BTreeSet::new();
            chosen.retain(|ty| seen.insert(ty.to_string()));
            if !chosen.is_empty() && tags::candidates(&self.schema, &chosen).len() < 2 {
                return self.add_union(name, chosen);
            }
        }
        self.add_union(name, vec![Type::String, Type::Integer]);
    }

    fn add_union(&mut self, name: TypeName, members: Vec<Type>) {
        let tag = tags::candidates(&self.schema, &members).into_iter().next();
        let tagged = |ty: Type| {
            let tags = tag.as_ref().map(|(_, values)| values.get(&ty.to_string()).cloned().unwrap_or_default());
            Member { ty, tags: tags.unwrap_or_default().into_iter().collect() }
        };
        let members = members.into_iter().map(tagged).collect();
        let tag = tag.as_ref().map(|(key, _)| Fact::plain(key.clone()));
        self.add(name, Shape::Union(Union { members, tag, open: Fact::default() }));
    }

    fn made(&self, of: fn(&Shape) -> bool) -> Vec<Type> {
        let made = self.schema.types.iter().filter(|(_, def)| of(&def.shape));
        made.map(|(name, _)| Type::Ref(name.clone())).collect()
    }

    fn kinds(&mut self) -> Vec<Type> {
        let mut members = Vec::new();
        if self.rng.chance(70) {
            members.push(self.rng.one(&[Type::String, Type::String, Type::DateTime]).clone());
        }
        if self.rng.chance(50) {
            members.push(self.rng.one(&[Type::Integer, Type::Number]).clone());
        }
        if self.rng.chance(30) {
            members.push(Type::Boolean);
        }
        if self.rng.chance(60) {
            members.push(Type::List(Box::new(self.any_member())));
        }
        if self.rng.chance(60) {
            let objects = self.made(|shape| matches!(shape, Shape::Struct(_)));
            let map = Type::Map(Box::new(self.any_member()));
            members.push(if objects.is_empty() { map } else { self.rng.one(&objects).clone() });
        }
        members
    }

    /// A type that the heading of a member can name.
    fn any_member(&mut self) -> Type {
        let mut models = self.made(|_| true);
        models.extend(self.later.iter().cloned().map(Type::Ref));
        models.extend([Type::String, Type::Integer, Type::Number, Type::Boolean]);
        self.rng.one(&models).clone()
    }

    fn structural(&mut self) -> Vec<Type> {
        let objects = self.made(|shape| matches!(shape, Shape::Struct(_)));
        let count = self.rng.between(1, 5);
        let mut members = self.rng.some(count, &objects);
        if self.rng.chance(30) {
            let more = [Type::Map(Box::new(Type::String)), Type::Map(Box::new(Type::Any)), Type::Any, Type::String];
            members.push(self.rng.one(&more).clone());
        }
        if self.rng.chance(30) {
            members.push(Type::List(Box::new(self.any_member())));
            members.push(Type::List(Box::new(self.any_member())));
        }
        members
    }

    fn strings(&mut self) -> Vec<Type> {
        let enums = self.made(|shape| matches!(shape, Shape::Enum(_)));
        let count = self.rng.between(1, 4);
        let mut members = self.rng.some(count, &enums);
        if self.rng.chance(50) {
            members.push(self.rng.one(&[Type::String, Type::Integer, Type::Number, Type::DateTime]).clone());
        }
        members
    }

    fn constants(&mut self) -> Vec<Type> {
        let enums = self.made(|shape| matches!(shape, Shape::Enum(of) if of.values.len() == 1));
        self.rng.some(4, &enums)
    }

    fn nested(&mut self) -> Vec<Type> {
        let unions = self.made(|shape| matches!(shape, Shape::Union(_)));
        let mut members = self.rng.some(2, &unions);
        members.push(self.any_member_by_value());
        members
    }

    fn any_member_by_value(&mut self) -> Type {
        let mut models = self.made(|_| true);
        models.extend([Type::String, Type::Integer, Type::Boolean]);
        self.rng.one(&models).clone()
    }
}
