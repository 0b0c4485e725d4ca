//! Random schemas: everything that pages can say, in every combination.

mod unions;

use std::collections::{BTreeMap, BTreeSet};

use fieldtable::{
    evidence::Fact,
    schema::{Enum, Field, Format, Openness, Schema, Shape, Struct, Type, TypeDef, TypeName},
};
use serde_json::{Value, json};

use crate::{instances, rng::Rng, words};

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
        error: false,
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
        field.nullable.value = nullable.into();
        field.doc = self.rng.chance(40).then(|| (*self.rng.one(words::SENTENCES)).to_owned());
        field.deprecated = self.rng.chance(4).then(String::new);
        match (&field.ty.value, self.rng.below(100)) {
            (Type::String, 0..15) => {
                field.secret = Fact::plain(true);
                field.doc = Some("The key itself (only shown once)".to_owned());
            }
            (Type::String, 15..25) => {
                field.format = Some(Fact::plain(Format::DateTime));
                field.doc = Some("When it was, an ISO 8601 text".to_owned());
                // Its examples must all be moments, so the name is its own.
                field.wire.value = format!("{}_moment", heck::AsSnakeCase(wire));
            }
            // Go has no word for a list that is always there and may be null; a big number is a pointer anyway.
            (Type::List(_) | Type::Map(_) | Type::Bytes | Type::Decimal | Type::BigInt, _) if nullable => {
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
}

/// An enum; one of several values grows even where its page does not say so.
fn values_of(values: Vec<Value>, says_so: bool) -> Shape {
    let open = match (says_so, values.len()) {
        (true, _) => Openness::Stated,
        (false, 1) => Openness::Closed,
        (false, _) => Openness::Assumed,
    };
    Shape::Enum(Enum { values, open: Fact::plain(open) })
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
