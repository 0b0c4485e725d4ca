//! Schemas with a text in every place where a page, `schema.yaml` or a lock may put one.

use fieldtable::{
    evidence::Fact,
    schema::{Enum, Field, Member, Openness, Package, Schema, Shape, Struct, Type, TypeDef, TypeName, Union},
    secret::redacted_markdown,
};
use serde_json::{Value, json};

/// So many texts go into a schema.
pub(crate) const TEXTS: usize = 16;

/// A schema in which each of `texts` describes a field, and some stand in every other place too.
pub(crate) fn schema(texts: &[String]) -> Schema {
    // A chance sign can make an address with a password in it; texts enter a schema without what looks like a key.
    let safe = |text: &String| redacted_markdown(text).into_owned();
    let text = |at: usize| safe(&texts[at % texts.len()]);
    let described = texts.iter().enumerate().map(|(at, text)| described(at, safe(text))).collect();
    let example = json!({(text(8)): text(14), (text(9)): text(15)});
    let user = Field { ty: Fact::plain(Type::Ref(name_of("Union"))), ..Field::unknown("union") };
    let types = [
        ("Described", structure(described), Some(text(13)), Vec::new()),
        ("Keyed", structure(vec![keyed(text(8)), renamed(text(9))]), Some(text(15)), vec![example]),
        ("Values", values(text(10)), None, vec![json!(text(10))]),
        ("Union", union(text(11), text(12)), None, Vec::new()),
        ("Uses", structure(vec![user]), None, Vec::new()),
    ];
    let types = types.map(|(name, shape, doc, examples)| (name_of(name), type_of(shape, doc, examples)));
    Schema { package: package(text(0)), types: types.into(), ..Schema::default() }
}

fn structure(fields: Vec<Field>) -> Shape {
    Shape::Struct(Struct { fields, additional: None })
}

fn values(value: String) -> Shape {
    Shape::Enum(Enum { values: vec![json!(value), json!("plain")], open: Fact::plain(Openness::Stated) })
}

fn union(tag: String, first: String) -> Shape {
    let member = |name: &str, tag: String| Member { ty: Type::Ref(name_of(name)), tags: vec![tag] };
    let members = vec![member("Described", first), member("Keyed", "plain".to_owned())];
    Shape::Union(Union { members, tag: Some(Fact::plain(tag)), open: Fact::plain(Openness::Stated) })
}

fn package(description: String) -> Package {
    let (license, repository) = (Some(description.clone()), Some(description.clone()));
    let description = Some(description);
    Package {
        name: "hostile".to_owned(),
        version: "0.1.0".to_owned(),
        description,
        license,
        repository,
        ..Package::default()
    }
}

fn name_of(name: &str) -> TypeName {
    TypeName::new("models", name)
}

fn type_of(shape: Shape, doc: Option<String>, examples: Vec<Value>) -> TypeDef {
    let (pages, deprecated) = (vec!["models/page.md".to_owned()], doc.clone());
    TypeDef {
        shape,
        pages,
        also: Vec::new(),
        doc,
        deprecated,
        examples,
        rename: None,
        derives: Vec::new(),
        error: false,
    }
}

/// A field that the page describes.
fn described(at: usize, doc: String) -> Field {
    let deprecated = at.is_multiple_of(3).then(|| doc.clone());
    Field { doc: Some(doc), deprecated, ty: Fact::plain(Type::String), ..Field::unknown(&format!("field_{at}")) }
}

/// A field of which only the key is known.
fn keyed(key: String) -> Field {
    Field { wire: Fact::plain(key), ty: Fact::plain(Type::String), required: Fact::plain(true), ..Field::unknown("k") }
}

/// The same, by a name that its key does not give it.
fn renamed(key: String) -> Field {
    Field { rename: Some("other".to_owned()), ..keyed(key) }
}
