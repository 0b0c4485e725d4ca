//! A lock as it is written and read: one struct a form, with the keys that YAML has, in their order.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{
    because::{FieldBecause, TypeBecause},
    entries::Entries,
};
use crate::schema::{Openness, Origin, Package, Skipped, Type, TypeName};

/// What stands before the types.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LockHead<'a> {
    pub(super) format: u32,
    #[serde(rename = "crate")]
    pub(super) package: Cow<'a, Package>,
    pub(super) sources: Cow<'a, [Origin]>,
}

/// What stands behind the types.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LockTail<'a> {
    #[serde(default = "Entries::none")]
    pub(super) skipped: Entries<'a, Cow<'a, Skipped>>,
}

/// The kinds of types.
#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Kind {
    Struct,
    Enum,
    Union,
    Alias,
}

/// One type; which keys are there depends on its kind.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LockType<'a> {
    pub(super) kind: Kind,
    #[serde(default, skip_serializing_if = "is_empty")]
    pub(super) pages: Cow<'a, [String]>,
    #[serde(default, skip_serializing_if = "is_empty")]
    pub(super) also: Cow<'a, [TypeName]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) rename: Option<Cow<'a, str>>,
    #[serde(default, skip_serializing_if = "is_empty")]
    pub(super) derives: Cow<'a, [String]>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(super) error: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) deprecated: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) doc: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) to: Option<Cow<'a, Type>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) values: Option<Cow<'a, [Value]>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) tag: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) open: Option<Openness>,
    #[serde(default, skip_serializing_if = "TypeBecause::is_silent")]
    pub(super) because: TypeBecause<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) members: Option<Vec<LockMember<'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) fields: Option<Entries<'a, LockField<'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) additional: Option<Cow<'a, Type>>,
    #[serde(default, skip_serializing_if = "is_empty")]
    pub(super) examples: Cow<'a, [Value]>,
}

/// A member of a union.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LockMember<'a> {
    #[serde(rename = "type")]
    pub(super) ty: Cow<'a, Type>,
    #[serde(default, skip_serializing_if = "is_empty")]
    pub(super) tags: Cow<'a, [String]>,
}

/// A field; its key in the list of fields is its key on the wire.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LockField<'a> {
    #[serde(default, skip_serializing_if = "is_empty")]
    pub(super) names: Cow<'a, [String]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) wire: Option<Guessed>,
    #[serde(rename = "type")]
    pub(super) ty: Cow<'a, Type>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) format: Option<LockFormat>,
    pub(super) required: bool,
    /// Left out where no page tells.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) nullable: Option<bool>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(super) secret: bool,
    #[serde(default, skip_serializing_if = "FieldBecause::is_silent")]
    pub(super) because: FieldBecause<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) rename: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) deprecated: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) doc: Option<Cow<'a, str>>,
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub(super) example: Option<Cow<'a, Value>>,
}

/// The mark on a key that no page shows.
#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Guessed {
    Guessed,
}

/// What a string holds.
#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum LockFormat {
    DateTime,
}

fn is_empty<T: Clone>(list: &[T]) -> bool {
    list.is_empty()
}

/// Reads a key that is there, so that an example of `null` is not taken for none.
fn present<'de, 'a, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Cow<'a, Value>>, D::Error> {
    Value::deserialize(deserializer).map(|value| Some(Cow::Owned(value)))
}
