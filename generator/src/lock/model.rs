//! A lock as it is read: facts apart from the evidence for them.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Deserializer, de::Error};
use serde_json::Value;

use super::{entries::Entries, write::FORMAT};
use crate::{
    evidence::{Evidence, Fact},
    schema::{
        Enum, Field, Format, Member, Openness, Origin, Package, Schema, Shape, Struct, Type, TypeDef, TypeName, Union,
        misfit_of_name, misfit_of_version,
    },
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LockHead {
    format: u32,
    #[serde(rename = "crate")]
    package: LockPackage,
    sources: Vec<LockOrigin>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LockPackage {
    name: String,
    version: String,
    description: Option<String>,
    license: Option<String>,
    repository: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LockOrigin {
    folder: String,
    dialect: String,
    origin: Option<String>,
    revision: Option<String>,
    licence: Option<String>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(super) struct LockTail {
    skipped: BTreeMap<String, String>,
    pub(super) pages: BTreeMap<String, String>,
}

impl LockHead {
    /// What keeps this version from reading the lock: it may have been edited, so its crate is looked at as that of
    /// `schema.yaml` is.
    pub(super) fn misfit(&self) -> Option<String> {
        let Self { format, package: LockPackage { name, version, .. }, .. } = self;
        if *format != FORMAT {
            return Some(format!("this lock has format {format}, this version reads {FORMAT}"));
        }
        if let Some(why) = misfit_of_name(name) {
            return Some(format!("no crate can be called `{name}`: {why}"));
        }
        misfit_of_version(version).map(|why| format!("`{version}` is not a version: {why}"))
    }

    /// A schema without types.
    pub(super) fn schema(self, tail: LockTail) -> Schema {
        let LockPackage { name, version, description, license, repository } = self.package;
        let origin = |LockOrigin { folder, dialect, origin, revision, licence }: LockOrigin| Origin {
            folder,
            dialect,
            origin,
            revision,
            licence,
        };
        Schema {
            package: Package { name, version, description, license, repository },
            sources: self.sources.into_iter().map(origin).collect(),
            pages: tail.pages,
            types: BTreeMap::new(),
            skipped: tail.skipped,
        }
    }
}

/// One type; which keys are there depends on `kind`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LockType {
    kind: Kind,
    #[serde(default)]
    pages: Vec<String>,
    #[serde(default)]
    also: Vec<String>,
    rename: Option<String>,
    #[serde(default)]
    derives: Vec<String>,
    deprecated: Option<String>,
    doc: Option<String>,
    to: Option<String>,
    values: Option<Vec<Value>>,
    tag: Option<String>,
    open: Option<LockOpenness>,
    #[serde(default)]
    because: Because,
    members: Option<Vec<LockMember>>,
    fields: Option<Entries<LockField>>,
    additional: Option<String>,
    #[serde(default)]
    examples: Vec<Value>,
}

/// The mark on a key that no page shows.
#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Guessed {
    Guessed,
}

/// `true`, `false` or `assumed`.
struct LockOpenness(Openness);

impl<'de> Deserialize<'de> for LockOpenness {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Value::deserialize(deserializer)? {
            Value::Bool(true) => Ok(Self(Openness::Stated)),
            Value::Bool(false) => Ok(Self(Openness::Closed)),
            Value::String(word) if word == "assumed" => Ok(Self(Openness::Assumed)),
            other => Err(D::Error::custom(format!("`open` is true, false or assumed, not {other}"))),
        }
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Kind {
    Struct,
    Enum,
    Union,
    Alias,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LockMember {
    #[serde(rename = "type")]
    ty: String,
    #[serde(default)]
    tags: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LockField {
    #[serde(default)]
    names: Vec<String>,
    #[serde(rename = "type")]
    ty: String,
    format: Option<String>,
    required: bool,
    nullable: bool,
    wire: Option<Guessed>,
    #[serde(default)]
    secret: bool,
    #[serde(default)]
    because: Because,
    rename: Option<String>,
    deprecated: Option<String>,
    doc: Option<String>,
    #[serde(default, deserialize_with = "some")]
    example: Option<Value>,
}

/// Reads a key that is there, so that an example of `null` is not taken for none.
fn some<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(deserializer).map(Some)
}

/// The evidence by the key that it is for.
#[derive(Deserialize, Default)]
#[serde(transparent)]
struct Because(BTreeMap<String, String>);

impl Because {
    fn read(&self, key: &str) -> Result<Option<Evidence>, String> {
        let parse = |line: &String| line.parse().map_err(|()| format!("`{line}` is not evidence"));
        self.0.get(key).map(parse).transpose()
    }

    fn fact<T>(&self, key: &str, value: T) -> Result<Fact<T>, String> {
        Ok(Fact { value, because: self.read(key)? })
    }
}

impl LockType {
    /// The type that was written so.
    ///
    /// # Errors
    /// A sentence that says what is wrong.
    pub(super) fn schema(self) -> Result<TypeDef, String> {
        let open = self.because.fact("open", self.open.map(|open| open.0).unwrap_or_default())?;
        let shape = match self.kind {
            Kind::Alias => Shape::Alias(self.to.as_deref().ok_or("an alias needs `to`")?.parse()?),
            Kind::Enum => Shape::Enum(Enum { values: self.values.unwrap_or_default(), open }),
            Kind::Union => {
                let members = self.members.unwrap_or_default().into_iter();
                let member = |m: LockMember| Ok(Member { ty: m.ty.parse()?, tags: m.tags });
                let tag = self.tag.map(|tag| self.because.fact("tag", tag)).transpose()?;
                let members = members.map(member).collect::<Result<_, String>>()?;
                Shape::Union(Union { members: distinct(members)?, tag, open })
            }
            Kind::Struct => {
                let fields = self.fields.map(|fields| fields.0).unwrap_or_default().into_iter();
                let fields = fields.map(|(wire, field)| field.schema(wire)).collect::<Result<_, _>>()?;
                Shape::Struct(Struct { fields, additional: self.additional.map(|ty| ty.parse()).transpose()? })
            }
        };
        Ok(TypeDef {
            shape,
            pages: self.pages,
            also: self.also.iter().map(|name| name.parse::<TypeName>()).collect::<Result<_, _>>()?,
            doc: self.doc,
            deprecated: self.deprecated,
            examples: self.examples,
            rename: self.rename,
            derives: self.derives,
        })
    }
}

/// The `members`, each of which is another type.
fn distinct(members: Vec<Member>) -> Result<Vec<Member>, String> {
    let mut seen = BTreeSet::new();
    match members.iter().map(|member| member.ty.to_string()).find(|ty| !seen.insert(ty.clone())) {
        Some(ty) => Err(format!("`{ty}` is a member twice")),
        None => Ok(members),
    }
}

impl LockField {
    fn schema(self, wire: String) -> Result<Field, String> {
        let because = self.because;
        let format = match self.format.as_deref() {
            None => None,
            Some("date-time") => Some(because.fact("format", Format::DateTime)?),
            Some(other) => return Err(format!("`{other}` is not a format; `date-time` is")),
        };
        Ok(Field {
            wire: because.fact("wire", wire)?,
            guessed: self.wire.is_some(),
            names: self.names,
            ty: because.fact("type", self.ty.parse::<Type>()?)?,
            format,
            required: because.fact("required", self.required)?,
            nullable: because.fact("nullable", self.nullable)?,
            secret: because.fact("secret", self.secret)?,
            doc: self.doc,
            deprecated: self.deprecated,
            example: self.example,
            rename: self.rename,
        })
    }
}
