//! The lock's own view of a schema: facts apart from the evidence for them.

use std::collections::BTreeMap;

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{
    evidence::{Evidence, Fact},
    schema::{Enum, Field, Format, Member, Origin, Package, Schema, Shape, Struct, Type, TypeDef, TypeName, Union},
};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LockHead {
    format: u32,
    #[serde(rename = "crate")]
    package: LockPackage,
    sources: Vec<LockOrigin>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct LockPackage {
    name: String,
    version: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    license: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    repository: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct LockOrigin {
    folder: String,
    dialect: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    origin: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    revision: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    licence: Option<String>,
}

#[derive(Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(super) struct LockTail {
    skipped: BTreeMap<String, String>,
    pages: BTreeMap<String, String>,
}

/// The version of the lock's own layout.
const FORMAT: u32 = 1;

impl From<&Schema> for LockHead {
    fn from(schema: &Schema) -> Self {
        let Package { name, version, description, license, repository } = schema.package.clone();
        let origin = |Origin { folder, dialect, origin, revision, licence }: Origin| LockOrigin {
            folder,
            dialect,
            origin,
            revision,
            licence,
        };
        let sources = schema.sources.iter().cloned().map(origin).collect();
        Self { format: FORMAT, package: LockPackage { name, version, description, license, repository }, sources }
    }
}

impl From<&Schema> for LockTail {
    fn from(schema: &Schema) -> Self {
        Self { skipped: schema.skipped.clone(), pages: schema.pages.clone() }
    }
}

impl LockHead {
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
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LockType {
    kind: Kind,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pages: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    also: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    rename: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    derives: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    deprecated: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    doc: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    to: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    values: Option<Vec<Value>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    tag: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    open: Option<bool>,
    #[serde(default, skip_serializing_if = "Because::is_empty")]
    because: Because,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    members: Option<Vec<LockMember>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    fields: Option<IndexMap<String, LockField>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    additional: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    examples: Vec<Value>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Kind {
    Struct,
    Enum,
    Union,
    Alias,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct LockMember {
    #[serde(rename = "type")]
    ty: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    tags: Vec<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct LockField {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    names: Vec<String>,
    #[serde(rename = "type")]
    ty: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    format: Option<String>,
    required: bool,
    nullable: bool,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    secret: bool,
    #[serde(default, skip_serializing_if = "Because::is_empty")]
    because: Because,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    rename: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    deprecated: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    doc: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "some")]
    example: Option<Value>,
}

/// Reads a key that is there, so that an example of `null` is not taken for none.
fn some<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(deserializer).map(Some)
}

/// The evidence by the key that it is for.
#[derive(Serialize, Deserialize, Default)]
#[serde(transparent)]
struct Because(BTreeMap<String, String>);

impl Because {
    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn note(&mut self, key: &str, evidence: Option<&Evidence>) {
        self.0.extend(evidence.map(|evidence| (key.to_owned(), evidence.to_string())));
    }

    fn read(&self, key: &str) -> Result<Option<Evidence>, String> {
        let parse = |line: &String| line.parse().map_err(|()| format!("`{line}` is not evidence"));
        self.0.get(key).map(parse).transpose()
    }

    fn fact<T>(&self, key: &str, value: T) -> Result<Fact<T>, String> {
        Ok(Fact { value, because: self.read(key)? })
    }
}

impl From<&TypeDef> for LockType {
    fn from(def: &TypeDef) -> Self {
        let mut lock = Self {
            kind: Kind::Alias,
            pages: def.pages.clone(),
            also: def.also.iter().map(ToString::to_string).collect(),
            rename: def.rename.clone(),
            derives: def.derives.clone(),
            deprecated: def.deprecated.clone(),
            doc: def.doc.clone(),
            to: None,
            values: None,
            tag: None,
            open: None,
            because: Because::default(),
            members: None,
            fields: None,
            additional: None,
            examples: def.examples.clone(),
        };
        match &def.shape {
            Shape::Struct(shape) => lock.set_struct(shape),
            Shape::Enum(shape) => lock.set_enum(shape),
            Shape::Union(shape) => lock.set_union(shape),
            Shape::Alias(to) => lock.to = Some(to.to_string()),
        }
        lock
    }
}

impl LockType {
    fn set_struct(&mut self, shape: &Struct) {
        self.kind = Kind::Struct;
        let fields = shape.fields.iter().map(|field| (field.wire.value.clone(), LockField::from(field)));
        self.fields = Some(fields.collect());
        self.additional = shape.additional.as_ref().map(ToString::to_string);
    }

    fn set_enum(&mut self, shape: &Enum) {
        self.kind = Kind::Enum;
        self.values = Some(shape.values.clone());
        self.open = Some(shape.open.value);
        self.because.note("open", shape.open.because.as_ref());
    }

    fn set_union(&mut self, shape: &Union) {
        self.kind = Kind::Union;
        let member = |member: &Member| LockMember { ty: member.ty.to_string(), tags: member.tags.clone() };
        self.members = Some(shape.members.iter().map(member).collect());
        self.open = Some(shape.open.value);
        self.because.note("open", shape.open.because.as_ref());
        if let Some(tag) = &shape.tag {
            self.tag = Some(tag.value.clone());
            self.because.note("tag", tag.because.as_ref());
        }
    }

    /// The type that was written so.
    ///
    /// # Errors
    /// A sentence that says what is wrong.
    pub(super) fn schema(self) -> Result<TypeDef, String> {
        let open = self.because.fact("open", self.open.unwrap_or_default())?;
        let shape = match self.kind {
            Kind::Alias => Shape::Alias(self.to.as_deref().ok_or("an alias needs `to`")?.parse()?),
            Kind::Enum => Shape::Enum(Enum { values: self.values.unwrap_or_default(), open }),
            Kind::Union => {
                let members = self.members.unwrap_or_default().into_iter();
                let member = |m: LockMember| Ok(Member { ty: m.ty.parse()?, tags: m.tags });
                let tag = self.tag.map(|tag| self.because.fact("tag", tag)).transpose()?;
                Shape::Union(Union { members: members.map(member).collect::<Result<_, String>>()?, tag, open })
            }
            Kind::Struct => {
                let fields = self.fields.unwrap_or_default().into_iter();
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

impl From<&Field> for LockField {
    fn from(field: &Field) -> Self {
        let mut because = Because::default();
        because.note("wire", field.wire.because.as_ref());
        because.note("type", field.ty.because.as_ref());
        because.note("format", field.format.as_ref().and_then(|format| format.because.as_ref()));
        because.note("required", field.required.because.as_ref());
        because.note("nullable", field.nullable.because.as_ref());
        because.note("secret", field.secret.as_ref());
        Self {
            names: field.names.clone(),
            ty: field.ty.value.to_string(),
            format: field.format.as_ref().map(|_| "date-time".to_owned()),
            required: field.required.value,
            nullable: field.nullable.value,
            secret: field.secret.is_some(),
            because,
            rename: field.rename.clone(),
            deprecated: field.deprecated.clone(),
            doc: field.doc.clone(),
            example: field.example.clone(),
        }
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
        let secret = because.read("secret")?;
        if self.secret && secret.is_none() {
            return Err(format!("the secret `{wire}` needs `because: {{secret: …}}`"));
        }
        Ok(Field {
            wire: because.fact("wire", wire)?,
            names: self.names,
            ty: because.fact("type", self.ty.parse::<Type>()?)?,
            format,
            required: because.fact("required", self.required)?,
            nullable: because.fact("nullable", self.nullable)?,
            secret,
            doc: self.doc,
            deprecated: self.deprecated,
            example: self.example,
            rename: self.rename,
        })
    }
}
