//! From a schema to its lock, and back.

use std::{borrow::Cow, collections::BTreeSet};

use super::{
    FORMAT,
    because::{FieldBecause, TypeBecause},
    entries::Entries,
    model::{Guessed, Kind, LockField, LockFormat, LockHead, LockMember, LockTail, LockType},
};
use crate::{
    evidence::Fact,
    schema::{
        Enum, Field, Format, Member, Nullability, Package, Schema, Shape, Struct, TypeDef, Union, misfit_of_name,
        misfit_of_rust_version, misfit_of_version,
    },
};

impl<'a> LockHead<'a> {
    pub(super) fn of(schema: &'a Schema) -> Self {
        Self { format: FORMAT, package: Cow::Borrowed(&schema.package), sources: Cow::Borrowed(&schema.sources) }
    }

    /// What keeps this version from reading the lock: it may have been edited, so its crate is looked at as that of
    /// `schema.yaml` is.
    pub(super) fn misfit(&self) -> Option<String> {
        let Package { name, version, rust_version, .. } = &*self.package;
        if let Some(why) = misfit_of_name(name) {
            return Some(format!("no crate can be called `{name}`: {why}"));
        }
        if let Some(why) = misfit_of_version(version) {
            return Some(format!("`{version}` is not a version: {why}"));
        }
        let version = rust_version.as_deref()?;
        misfit_of_rust_version(version).map(|why| format!("`{version}` is no Rust for the crate: {why}"))
    }

    /// A schema without types.
    pub(super) fn schema(self, tail: LockTail<'_>) -> Schema {
        let skipped = tail.skipped.0.into_iter().map(|(name, skipped)| (name.into_owned(), skipped.into_owned()));
        Schema {
            package: self.package.into_owned(),
            sources: self.sources.into_owned(),
            skipped: skipped.collect(),
            ..Schema::default()
        }
    }
}

impl<'a> LockTail<'a> {
    pub(super) fn of(schema: &'a Schema) -> Self {
        let skipped = schema.skipped.iter().map(|(name, skipped)| (name.into(), Cow::Borrowed(skipped)));
        Self { skipped: Entries(skipped.collect()) }
    }
}

impl<'a> LockType<'a> {
    pub(super) fn of(def: &'a TypeDef) -> Self {
        let bare = Self {
            kind: Kind::Alias,
            pages: Cow::Borrowed(&def.pages),
            also: Cow::Borrowed(&def.also),
            rename: text(&def.rename),
            derives: Cow::Borrowed(&def.derives),
            error: def.error,
            deprecated: text(&def.deprecated),
            doc: text(&def.doc),
            to: None,
            values: None,
            tag: None,
            open: None,
            because: TypeBecause::of(&def.shape),
            members: None,
            fields: None,
            additional: None,
            examples: Cow::Borrowed(&def.examples),
        };
        match &def.shape {
            Shape::Alias(to) => Self { to: Some(Cow::Borrowed(to)), ..bare },
            Shape::Enum(of) => {
                Self { kind: Kind::Enum, values: Some(Cow::Borrowed(&of.values)), open: Some(of.open.value), ..bare }
            }
            Shape::Union(of) => Self {
                kind: Kind::Union,
                tag: of.tag.as_ref().map(|tag| tag.value.as_str().into()),
                open: Some(of.open.value),
                members: Some(of.members.iter().map(LockMember::of).collect()),
                ..bare
            },
            Shape::Struct(of) => Self {
                kind: Kind::Struct,
                fields: Some(Entries(of.fields.iter().map(LockField::of).collect())),
                additional: of.additional.as_ref().map(Cow::Borrowed),
                ..bare
            },
        }
    }

    /// The type that was written so.
    ///
    /// # Errors
    /// A sentence that says what is wrong.
    pub(super) fn schema(self) -> Result<TypeDef, String> {
        let open = Fact::plain(self.open.unwrap_or_default());
        let mut shape = match self.kind {
            Kind::Alias => Shape::Alias(self.to.ok_or("an alias needs `to`")?.into_owned()),
            Kind::Enum => Shape::Enum(Enum { values: self.values.unwrap_or_default().into_owned(), open }),
            Kind::Union => {
                let members = self.members.unwrap_or_default().into_iter().map(LockMember::schema).collect();
                let tag = self.tag.map(|tag| Fact::plain(tag.into_owned()));
                Shape::Union(Union { members: distinct(members)?, tag, open })
            }
            Kind::Struct => {
                let fields = self.fields.map(|fields| fields.0).unwrap_or_default().into_iter();
                let fields = fields.map(|(wire, field)| field.schema(wire.into_owned())).collect();
                Shape::Struct(Struct { fields, additional: self.additional.map(Cow::into_owned) })
            }
        };
        self.because.give_to(&mut shape);
        Ok(TypeDef {
            shape,
            pages: self.pages.into_owned(),
            also: self.also.into_owned(),
            doc: self.doc.map(Cow::into_owned),
            deprecated: self.deprecated.map(Cow::into_owned),
            examples: self.examples.into_owned(),
            rename: self.rename.map(Cow::into_owned),
            derives: self.derives.into_owned(),
            error: self.error,
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

impl<'a> LockMember<'a> {
    fn of(member: &'a Member) -> Self {
        Self { ty: Cow::Borrowed(&member.ty), tags: Cow::Borrowed(&member.tags) }
    }

    fn schema(self) -> Member {
        Member { ty: self.ty.into_owned(), tags: self.tags.into_owned() }
    }
}

impl<'a> LockField<'a> {
    fn of(field: &'a Field) -> (Cow<'a, str>, Self) {
        let lock = Self {
            names: Cow::Borrowed(&field.names),
            wire: field.guessed.then_some(Guessed::Guessed),
            ty: Cow::Borrowed(&field.ty.value),
            format: field.format.as_ref().map(|format| match format.value {
                Format::DateTime => LockFormat::DateTime,
            }),
            required: field.required.value,
            nullable: field.nullable.value.known(),
            secret: field.secret.value,
            because: FieldBecause::of(field),
            rename: text(&field.rename),
            deprecated: text(&field.deprecated),
            doc: text(&field.doc),
            example: field.example.as_ref().map(Cow::Borrowed),
        };
        (field.wire.value.as_str().into(), lock)
    }

    fn schema(self, wire: String) -> Field {
        let mut field = Field {
            wire: Fact::plain(wire),
            guessed: self.wire.is_some(),
            names: self.names.into_owned(),
            ty: Fact::plain(self.ty.into_owned()),
            format: self.format.map(|LockFormat::DateTime| Fact::plain(Format::DateTime)),
            required: Fact::plain(self.required),
            nullable: Fact::plain(self.nullable.map(Nullability::from).unwrap_or_default()),
            secret: Fact::plain(self.secret),
            doc: self.doc.map(Cow::into_owned),
            deprecated: self.deprecated.map(Cow::into_owned),
            example: self.example.map(Cow::into_owned),
            rename: self.rename.map(Cow::into_owned),
        };
        self.because.give_to(&mut field);
        field
    }
}

fn text(text: &Option<String>) -> Option<Cow<'_, str>> {
    text.as_deref().map(Cow::Borrowed)
}
