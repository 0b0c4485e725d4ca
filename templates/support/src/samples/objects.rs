//! Objects of every kind.

use std::collections::BTreeMap;

use crate::support::{self, Extra, MissingField, Secret, Timestamp};

use super::{
    enums::{Objective, Reset},
    unions::ChatMessage,
};

/// What is known of a key.
#[derive(Clone)]
#[non_exhaustive]
pub struct Key {
    /// A required field.
    pub usage: f64,
    /// A nullable field.
    pub limit: Option<f64>,
    /// An optional field.
    pub expires_at: Option<Timestamp>,
    /// A required list.
    pub tags: Vec<String>,
    /// A required map.
    pub labels: BTreeMap<String, i64>,
    /// A nullable enum.
    pub limit_reset: Option<Reset>,
    /// A secret.
    pub key: Secret,
    /// An optional field of one value. (A required one has no field.)
    pub objective: Option<Objective>,
    /// A type that contains itself.
    pub parent: Option<Box<Key>>,
    /// Entries that have no field.
    pub extra: Extra,
}

impl Key {
    /// A builder, since more than four fields are required.
    #[must_use]
    pub fn builder() -> KeyBuilder {
        KeyBuilder::default()
    }

    /// Sets `expires_at`; `None` is written as `null`.
    #[must_use]
    pub fn with_expires_at(mut self, expires_at: impl Into<Option<Timestamp>>) -> Self {
        self.expires_at = expires_at.into();
        self.extra.mark_null("expires_at");
        self
    }

    /// Sets `limit`; `None` is written as `null`. The mark is for a key that came without a limit.
    #[must_use]
    pub fn with_limit(mut self, limit: impl Into<Option<f64>>) -> Self {
        self.limit = limit.into();
        self.extra.mark_null("limit");
        self
    }
}

support::model! {
    Key:
    required(usage, tags, labels, key),
    optional(limit, expires_at, limit_reset, objective, parent),
    guessed("limit_reset", "labels");

    required usage: f64 = "usage";
    nullable limit: f64 = "limit";
    optional expires_at: Timestamp = "expires_at";
    list tags: Vec<String> = "tags";
    list labels: BTreeMap<String, i64> = "labels";
    nullable limit_reset: Reset = "limit_reset";
    required key: Secret = "key";
    optional objective: Objective = "objective";
    optional parent: Box<Key> = "parent";
    constant r#type = "type", Text "user";
}

/// Builds a [`Key`].
#[derive(Debug, Clone, Default)]
pub struct KeyBuilder {
    usage: Option<f64>,
    tags: Option<Vec<String>>,
    labels: Option<BTreeMap<String, i64>>,
    key: Option<Secret>,
}

impl KeyBuilder {
    /// Sets `usage`.
    #[must_use]
    pub fn usage(mut self, usage: impl Into<f64>) -> Self {
        self.usage = Some(usage.into());
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, tags: impl Into<Vec<String>>) -> Self {
        self.tags = Some(tags.into());
        self
    }

    /// Sets `labels`.
    #[must_use]
    pub fn labels(mut self, labels: impl Into<BTreeMap<String, i64>>) -> Self {
        self.labels = Some(labels.into());
        self
    }

    /// Sets `key`.
    #[must_use]
    pub fn key(mut self, key: impl Into<Secret>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// The finished key.
    ///
    /// # Errors
    ///
    /// Names the first required field that was not set.
    pub fn build(self) -> Result<Key, MissingField> {
        Ok(Key {
            usage: self.usage.ok_or(MissingField::new("Key", "usage"))?,
            limit: None,
            expires_at: None,
            tags: self.tags.ok_or(MissingField::new("Key", "tags"))?,
            labels: self.labels.ok_or(MissingField::new("Key", "labels"))?,
            limit_reset: None,
            key: self.key.ok_or(MissingField::new("Key", "key"))?,
            objective: None,
            parent: None,
            extra: Extra::new(),
        })
    }
}

/// An object with additional entries of one type.
#[derive(Clone)]
#[non_exhaustive]
pub struct Prices {
    /// A required field.
    pub currency: String,
    /// Entries that are not named.
    pub additional_properties: BTreeMap<String, f64>,
    /// How empty fields came.
    pub extra: Extra,
}

support::model! {
    Prices: required(currency), optional(), additional(additional_properties);
    required currency: String = "currency";
}

/// An object of lists.
#[derive(Clone)]
#[non_exhaustive]
pub struct Conversation {
    /// A list of a union.
    pub messages: Vec<ChatMessage>,
    /// An optional list whose items may be `null`.
    pub scores: Option<Vec<Option<f64>>>,
    /// An optional map of objects.
    pub prices: Option<BTreeMap<String, Prices>>,
    /// Anything.
    pub metadata: Option<serde_json::Value>,
    /// Entries that have no field.
    pub extra: Extra,
}

support::model! {
    Conversation: required(messages), optional(scores, prices, metadata);
    list messages: Vec<ChatMessage> = "messages";
    optional scores: Vec<Option<f64>> = "scores";
    optional prices: BTreeMap<String, Prices> = "prices";
    optional metadata: serde_json::Value = "metadata";
}
