//! Random schemas: everything that pages can say, in every combination.

use std::collections::{BTreeMap, BTreeSet};

use fieldtable::{
    evidence::{Evidence, Fact},
    schema::{Enum, Field, Format, Member, Schema, Shape, Struct, Type, TypeDef, TypeName, Union},
};
use serde_json::{Value, json};

use crate::{instances, rng::Rng, tags, words};

/// A type whose only purpose is to show the others in the Example cells of its fields.
pub(crate) const SHOWCASE: &str = "ZzShowcase";

/// A schema in the namespaces `spaces`.
pub(crate) fn schema(rng: &mut Rng, spaces: &[String]) -> Schema {
    let mut maker =
        Maker { rng, spaces, names: BTreeSet::new(), later: Vec::new(), schema: Schema::default(), tags: 0 };
    let steps: Vec<Step> = (0..maker.rng.between(4, 12)).map(|_| maker.plan()).collect();
    steps.into_iter().for_each(|step| maker.take(step));
    let mut schema = maker.schema;
    showcase(rng, &spaces[0], &mut schema);
    schema
}

/// What is made next.
enum Step {
    Enum(TypeName),
    Struct(TypeName),
    Tagged(TypeName, Vec<TypeName>),
    Union(TypeName, Apart),
}

/// How the members of a union are told apart.
#[derive(Clone, Copy)]
enum Apart {
    Kinds,
    Structure,
    Strings,
    Constants,
    Nested,
}

struct Maker<'r> {
    rng: &'r mut Rng,
    spaces: &'r [String],
    names: BTreeSet<String>,
    /// Structs and unions that are made at some time: what is not held by value may refer to them.
    later: Vec<TypeName>,
    schema: Schema,
    /// How many values of tags there are: each is used once.
    tags: usize,
}

/// A definition without docs.
fn def(shape: Shape) -> TypeDef {
    TypeDef {
        shape,
        pages: Vec::new(),
        also: Vec::new(),
        doc: None,
        deprecated: None,
        examples: Vec::new(),
        rename: None,
        derives: Vec::new(),
    }
}

fn required(wire: &str, ty: Type) -> Field {
    Field {
        wire: Fact::plain(wire.to_owned()),
        ty: Fact::plain(ty),
        required: Fact::plain(true),
        ..Field::unknown(wire)
    }
}

impl Maker<'_> {
    fn plan(&mut self) -> Step {
        match self.rng.below(100) {
            0..20 => Step::Enum(self.name()),
            20..60 => {
                let name = self.name();
                self.later.push(name.clone());
                Step::Struct(name)
            }
            60..76 => {
                let members = (0..self.rng.between(2, 5)).map(|_| self.name()).collect();
                let name = self.name();
                self.later.push(name.clone());
                Step::Tagged(name, members)
            }
            _ => {
                let name = self.name();
                self.later.push(name.clone());
                let apart =
                    [Apart::Kinds, Apart::Kinds, Apart::Structure, Apart::Strings, Apart::Constants, Apart::Nested];
                Step::Union(name, *self.rng.one(&apart))
            }
        }
    }

    fn name(&mut self) -> TypeName {
        loop {
            let name = format!("{}{}", self.rng.one(words::TYPES), self.rng.one(words::ENDINGS));
            let space = self.rng.one(self.spaces).clone();
            // Some names occur in two namespaces, but never twice in one.
            let again = self.names.contains(&name.to_lowercase()) && !self.rng.chance(5);
            let name = TypeName::new(&space, &name);
            if !again && self.names.insert(name.to_string().to_lowercase()) {
                self.names.insert(name.name.to_lowercase());
                return name;
            }
        }
    }

    fn take(&mut self, step: Step) {
        match step {
            Step::Enum(name) => {
                let shape = self.enumeration();
                self.add(name, shape);
            }
            Step::Struct(name) => {
                let shape = self.structure(true);
                self.add(name, shape);
            }
            Step::Tagged(name, members) => self.tagged(name, members),
            Step::Union(name, apart) => self.union(name, apart),
        }
    }

    fn add(&mut self, name: TypeName, shape: Shape) {
        let mut def = def(shape);
        def.doc = self.rng.chance(50).then(|| (*self.rng.one(words::SENTENCES)).to_owned());
        def.deprecated = self.rng.chance(4).then(String::new);
        self.schema.types.insert(name, def);
    }

    fn enumeration(&mut self) -> Shape {
        let count = if self.rng.chance(25) { 1 } else { self.rng.between(2, 9) };
        let values: Vec<Value> = match self.rng.below(10) {
            0..7 => self.rng.some(count, words::TEXTS).into_iter().map(Value::from).collect(),
            7..9 => self.rng.some(count, &[0, -1, 1, 2, 10, 404, -9_007_199]).into_iter().map(Value::from).collect(),
            _ => self.rng.some(count, &[0.5, 1.5, -0.25, 2.75, 1e-3]).into_iter().map(Value::from).collect(),
        };
        values_of(values, self.rng.chance(15))
    }

    fn structure(&mut self, may_be_constant: bool) -> Shape {
        let count = if self.rng.chance(5) { 0 } else { self.rng.between(1, 12) };
        let wires = self.rng.some(count, words::WIRES);
        let mut fields: Vec<Field> = wires.iter().map(|wire| self.field(wire, may_be_constant)).collect();
        // A page of Go has no row for a literal, so there must be something else that tells the types apart.
        if !fields.is_empty() && fields.iter().all(|field| matches!(field.ty.value, Type::Literal(_))) {
            fields.push(required("plain_text", Type::String));
        }
        let additional = self.rng.chance(12).then(|| self.any_type(2));
        Shape::Struct(Struct { fields, additional })
    }

    fn field(&mut self, wire: &str, may_be_constant: bool) -> Field {
        let is_required = self.rng.chance(60);
        let mut nullable = self.rng.chance(30);
        let ty = match self.rng.below(100) {
            0..7 if may_be_constant || !is_required => {
                nullable = false;
                Type::Literal(self.rng.one(&[json!("fixed"), json!(3), json!(true), json!("")]).clone())
            }
            // What is optional or nullable may lead anywhere, even back.
            _ if !is_required || nullable => self.any_type(3),
            _ => self.type_by_value(3, may_be_constant),
        };
        nullable &= !matches!(ty, Type::Any);
        let mut field = required(wire, ty);
        field.required.value = is_required;
        field.nullable.value = nullable;
        field.doc = self.rng.chance(40).then(|| (*self.rng.one(words::SENTENCES)).to_owned());
        field.deprecated = self.rng.chance(4).then(String::new);
        match (&field.ty.value, self.rng.below(100)) {
            (Type::String, 0..15) => {
                field.secret = Some(Evidence::Inferred { rule: "secret".into(), from: String::new() });
                field.doc = Some("The key itself (only shown once)".to_owned());
            }
            (Type::String, 15..25) => {
                field.format = Some(Fact::plain(Format::DateTime));
                field.doc = Some("When it was, an ISO 8601 text".to_owned());
                // Its examples must all be moments, so the name is its own.
                field.wire.value = format!("{}_moment", heck::AsSnakeCase(wire));
            }
            // Go has no word for a list that is always there and may be null.
            (Type::List(_) | Type::Map(_) | Type::Bytes, _) if nullable => {
                field.doc = Some("All of them, or null where there is none".to_owned());
            }
            _ => {}
        }
        field
    }

    /// A type that a value can hold directly, so only of types that are made already.
    fn type_by_value(&mut self, depth: usize, may_be_constant: bool) -> Type {
        let made: Vec<TypeName> = self.schema.types.keys().cloned().collect();
        if self.rng.chance(35) && !made.is_empty() {
            let name = self.rng.one(&made).clone();
            let is_enum = matches!(self.schema.types[&name].shape, Shape::Enum(_));
            if may_be_constant || !is_enum {
                return Type::Ref(name);
            }
        }
        self.plain_type(depth)
    }

    /// A type in a place that can be empty.
    fn any_type(&mut self, depth: usize) -> Type {
        if self.rng.chance(20) && !self.later.is_empty() {
            return Type::Ref(self.rng.one(&self.later).clone());
        }
        self.type_by_value(depth, true)
    }

    fn plain_type(&mut self, depth: usize) -> Type {
        match self.rng.below(if depth == 0 { 80 } else { 100 }) {
            0..22 => Type::String,
            22..36 => Type::Integer,
            36..50 => Type::Number,
            50..58 => Type::Boolean,
            58..64 => Type::Any,
            64..69 => Type::DateTime,
            69..73 => Type::Date,
            73..75 => Type::Decimal,
            75..77 => Type::BigInt,
            77..80 => Type::Bytes,
            80..92 => Type::List(Box::new(self.item(depth - 1))),
            _ => Type::Map(Box::new(self.item(depth - 1))),
        }
    }

    fn item(&mut self, depth: usize) -> Type {
        let ty = self.any_type(depth);
        let can = !matches!(ty, Type::Any | Type::List(_) | Type::Map(_));
        if can && self.rng.chance(20) { Type::Nullable(Box::new(ty)) } else { ty }
    }

    fn tagged(&mut self, name: TypeName, names: Vec<TypeName>) {
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
    fn union(&mut self, name: TypeName, apart: Apart) {
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
        self.add(name, Shape::Union(Union { members, tag, open: Fact::plain(false) }));
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

/// An enum; one of several values grows even where its page does not say so.
fn values_of(values: Vec<Value>, says_so: bool) -> Shape {
    let stated = || Evidence::Stated { place: "a.md:1:1".parse().expect("a place"), text: "Unrecognized".into() };
    let open = match says_so {
        true => Fact::new(true, stated()),
        false => Fact::plain(values.len() > 1),
    };
    Shape::Enum(Enum { values, open })
}

/// Adds a type that has a field for each struct, whose Example cell shows all its keys as they travel.
fn showcase(rng: &mut Rng, space: &str, schema: &mut Schema) {
    let structs: Vec<TypeName> = schema
        .types
        .iter()
        .filter(|(_, def)| matches!(&def.shape, Shape::Struct(of) if !of.fields.is_empty()))
        .map(|(name, _)| name.clone())
        .collect();
    let mut fields = Vec::new();
    for (at, name) in structs.into_iter().enumerate() {
        let letters = [at / 26, at % 26].map(|at| char::from(b'a' + at as u8));
        let mut field = required(&format!("slot{}", String::from_iter(letters)), Type::Ref(name.clone()));
        field.required.value = false;
        field.example = Some(instances::shown(schema, &name, rng));
        fields.push(field);
    }
    let shape = Shape::Struct(Struct { fields, additional: None });
    schema.types.insert(TypeName::new(space, SHOWCASE), def(shape));
}

/// All types of several schemas.
pub(crate) fn together(schemas: Vec<Schema>) -> Schema {
    let types: BTreeMap<_, _> = schemas.into_iter().flat_map(|schema| schema.types).collect();
    Schema { types, ..Schema::default() }
}
