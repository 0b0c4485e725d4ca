//! Schemas in few words.

use fieldtable::{
    evidence::Fact,
    schema::{Enum, Field, Member, Openness, Schema, Shape, Struct, Type, TypeDef, TypeName, Union},
};
use serde_json::Value;

/// A type without docs, of the given shape.
pub(crate) fn def(shape: Shape) -> TypeDef {
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

pub(crate) fn ty(text: &str) -> Type {
    text.parse().unwrap_or_else(|error| panic!("{error}"))
}

/// A field in the form `name: type`, with `?` behind the name if it is optional and behind the type if it is nullable.
pub(crate) fn field(text: &str) -> Field {
    let (name, of) = text.split_once(": ").expect("`name: type`");
    let (name, required) = name.strip_suffix('?').map_or((name, true), |name| (name, false));
    let (of, nullable) = of.strip_suffix('?').map_or((of, false), |of| (of, true));
    Field {
        wire: Fact::plain(name.to_owned()),
        guessed: false,
        names: Vec::new(),
        ty: Fact::plain(ty(of)),
        format: None,
        required: Fact::plain(required),
        nullable: Fact::plain(nullable.into()),
        secret: Fact::plain(false),
        doc: None,
        deprecated: None,
        example: None,
        rename: None,
    }
}

/// Fields, one a line.
pub(crate) fn fields(text: &str) -> Vec<Field> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(field).collect()
}

pub(crate) fn object(text: &str) -> TypeDef {
    def(Shape::Struct(Struct { fields: fields(text), additional: None }))
}

pub(crate) fn values(values: Value) -> TypeDef {
    let values = values.as_array().expect("a list").clone();
    let open = Fact::plain(if values.len() > 1 { Openness::Assumed } else { Openness::Closed });
    def(Shape::Enum(Enum { values, open }))
}

pub(crate) fn closed(mut def: TypeDef) -> TypeDef {
    let fact = Fact::plain(Openness::Closed);
    match &mut def.shape {
        Shape::Enum(of) => of.open = fact,
        Shape::Union(of) => of.open = fact,
        Shape::Struct(_) | Shape::Alias(_) => {}
    }
    def
}

/// A union with a member a line: `type`, or `type = tag`.
pub(crate) fn union(tag: Option<&str>, text: &str) -> TypeDef {
    let member = |line: &str| {
        let (of, tag) = line.split_once(" = ").unwrap_or((line, ""));
        Member { ty: ty(of), tags: tag.split(' ').filter(|tag| !tag.is_empty()).map(str::to_owned).collect() }
    };
    let members = text.lines().map(str::trim).filter(|line| !line.is_empty()).map(member).collect();
    def(Shape::Union(Union { members, tag: tag.map(|tag| Fact::plain(tag.to_owned())), open: Fact::default() }))
}

pub(crate) fn alias(text: &str) -> TypeDef {
    def(Shape::Alias(ty(text)))
}

pub(crate) fn schema(types: Vec<(&str, TypeDef)>) -> Schema {
    let mut schema = Schema::default();
    schema.package.name = "small-models".into();
    schema.package.version = "0.1.0".into();
    schema.types = types.into_iter().map(|(name, def)| (name.parse::<TypeName>().expect("a name"), def)).collect();
    schema
}
