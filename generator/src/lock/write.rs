//! A schema, written down entry by entry.

use indexmap::IndexMap;

use super::yaml::Yaml;
use crate::{
    evidence::Evidence,
    schema::{Enum, Field, Member, Openness, Origin, Schema, Shape, Struct, TypeDef, TypeName, Union},
};

/// The version of the lock's own layout.
pub(super) const FORMAT: u32 = 1;

/// What stands before the types.
pub(super) fn head(schema: &Schema) -> String {
    let mut yaml = Yaml::new(0);
    yaml.plain("format", FORMAT);
    let package = &schema.package;
    yaml.map("crate", |yaml| {
        yaml.text("name", &package.name);
        yaml.text("version", &package.version);
        yaml.maybe("description", package.description.as_deref());
        yaml.maybe("license", package.license.as_deref());
        yaml.maybe("repository", package.repository.as_deref());
    });
    yaml.list("sources", &schema.sources, origin);
    yaml.finish()
}

fn origin(yaml: &mut Yaml, origin: &Origin) {
    yaml.text("folder", &origin.folder);
    yaml.text("dialect", &origin.dialect);
    yaml.maybe("origin", origin.origin.as_deref());
    yaml.maybe("revision", origin.revision.as_deref());
    yaml.maybe("licence", origin.licence.as_deref());
}

/// What stands behind the types.
pub(super) fn tail(schema: &Schema) -> String {
    let mut yaml = Yaml::new(0);
    yaml.map("skipped", |yaml| schema.skipped.iter().for_each(|(name, reason)| yaml.text(name, reason)));
    yaml.map("pages", |yaml| schema.pages.iter().for_each(|(path, digest)| yaml.text(path, digest)));
    yaml.finish()
}

/// The lines of one type, below `types:`.
pub(super) fn entry(name: &TypeName, def: &TypeDef) -> String {
    let mut yaml = Yaml::new(2);
    yaml.map(&name.to_string(), |yaml| {
        yaml.text("kind", kind(&def.shape));
        yaml.texts("pages", &def.pages);
        yaml.texts("also", &def.also);
        yaml.maybe("rename", def.rename.as_deref());
        yaml.texts("derives", &def.derives);
        yaml.maybe("deprecated", def.deprecated.as_deref());
        yaml.maybe("doc", def.doc.as_deref());
        shape(yaml, &def.shape);
        if !def.examples.is_empty() {
            yaml.list("examples", &def.examples, Yaml::lone_json);
        }
    });
    yaml.finish()
}

fn kind(shape: &Shape) -> &'static str {
    match shape {
        Shape::Struct(_) => "struct",
        Shape::Enum(_) => "enum",
        Shape::Union(_) => "union",
        Shape::Alias(_) => "alias",
    }
}

fn shape(yaml: &mut Yaml, shape: &Shape) {
    match shape {
        Shape::Struct(of) => structure(yaml, of),
        Shape::Enum(of) => enumeration(yaml, of),
        Shape::Union(of) => union(yaml, of),
        Shape::Alias(to) => yaml.text("to", &to.to_string()),
    }
}

fn structure(yaml: &mut Yaml, of: &Struct) {
    let fields: IndexMap<_, _> = of.fields.iter().map(|field| (field.wire.value.as_str(), field)).collect();
    yaml.map("fields", |yaml| {
        fields.into_iter().for_each(|(wire, of)| yaml.map(wire, |yaml| field(yaml, of)));
    });
    yaml.maybe("additional", of.additional.as_ref().map(ToString::to_string).as_deref());
}

fn enumeration(yaml: &mut Yaml, of: &Enum) {
    yaml.list("values", &of.values, Yaml::lone_json);
    yaml.plain("open", openness(of.open.value));
    because(yaml, [("open", of.open.because.as_ref())]);
}

fn union(yaml: &mut Yaml, of: &Union) {
    yaml.maybe("tag", of.tag.as_ref().map(|tag| tag.value.as_str()));
    yaml.plain("open", openness(of.open.value));
    let tag = of.tag.as_ref().and_then(|tag| tag.because.as_ref());
    because(yaml, [("open", of.open.because.as_ref()), ("tag", tag)]);
    yaml.list("members", &of.members, member);
}

fn openness(open: Openness) -> &'static str {
    match open {
        Openness::Stated => "true",
        Openness::Assumed => "assumed",
        Openness::Closed => "false",
    }
}

fn member(yaml: &mut Yaml, member: &Member) {
    yaml.text("type", &member.ty.to_string());
    yaml.texts("tags", &member.tags);
}

fn field(yaml: &mut Yaml, field: &Field) {
    yaml.texts("names", &field.names);
    yaml.text("type", &field.ty.value.to_string());
    yaml.maybe("format", field.format.as_ref().map(|_| "date-time"));
    yaml.plain("required", field.required.value);
    yaml.plain("nullable", field.nullable.value);
    if field.guessed {
        yaml.plain("wire", "guessed");
    }
    if field.secret.value {
        yaml.plain("secret", true);
    }
    let facts = [
        ("format", field.format.as_ref().and_then(|format| format.because.as_ref())),
        ("nullable", field.nullable.because.as_ref()),
        ("required", field.required.because.as_ref()),
        ("secret", field.secret.because.as_ref()),
        ("type", field.ty.because.as_ref()),
        ("wire", field.wire.because.as_ref()),
    ];
    because(yaml, facts);
    yaml.maybe("rename", field.rename.as_deref());
    yaml.maybe("deprecated", field.deprecated.as_deref());
    yaml.maybe("doc", field.doc.as_deref());
    if let Some(example) = &field.example {
        yaml.json("example", example);
    }
}

/// The evidence by the key that it is for, in the order of the keys; nothing where there is none.
fn because<const N: usize>(yaml: &mut Yaml, facts: [(&str, Option<&Evidence>); N]) {
    if facts.iter().any(|(_, evidence)| evidence.is_some()) {
        let known = facts.into_iter().filter_map(|(key, evidence)| Some((key, evidence?)));
        yaml.map("because", |yaml| known.for_each(|(key, evidence)| yaml.text(key, &evidence.to_string())));
    }
}
