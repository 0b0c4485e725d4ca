//! Objects of every kind.

use std::collections::BTreeMap;

use crate::support::{
    self, Constant, Entries, Extra, Failure, Field, Incomplete, Listed, Literal, Maybe, Required, Secret, Shape,
    Timestamp, Wire, Writer,
};

use super::{
    enums::{Objective, Reset},
    unions::ChatMessage,
};

/// What is known of a key.
#[derive(Debug, Clone)]
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

impl Wire for Key {
    const SHAPE: &'static Shape = &Shape::new(
        "Key",
        &[
            Field::required("usage"),
            Field::nullable("limit"),
            Field::optional("expires_at"),
            Field::required("tags"),
            Field::required("labels"),
            Field::nullable("limit_reset"),
            Field::required("key"),
            Field::optional("objective"),
            Field::optional("parent"),
            Field::constant("type", Literal::Text("user")),
        ],
    )
    .guessing(&["limit_reset", "labels"]);

    fn read(entries: &mut Entries<'_>) -> Result<Self, Failure> {
        let mut usage = Required::new();
        let mut limit = Maybe::new();
        let mut expires_at = Maybe::new();
        let mut tags = Listed::new();
        let mut labels = Listed::new();
        let mut limit_reset = Maybe::new();
        let mut key = Required::new();
        let mut objective = Maybe::new();
        let mut parent = Maybe::new();
        let mut r#type = Constant(Literal::Text("user"));
        let extra = entries.fill(
            Self::SHAPE,
            &mut [
                &mut usage,
                &mut limit,
                &mut expires_at,
                &mut tags,
                &mut labels,
                &mut limit_reset,
                &mut key,
                &mut objective,
                &mut parent,
                &mut r#type,
            ],
        )?;
        let (Some(usage), Some(tags), Some(labels), Some(key)) = (usage.0, tags.0, labels.0, key.0) else {
            return Err(support::unfilled(Self::SHAPE.name));
        };
        Ok(Self {
            usage,
            limit: limit.0,
            expires_at: expires_at.0,
            tags,
            labels,
            limit_reset: limit_reset.0,
            key,
            objective: objective.0,
            parent: parent.0,
            extra,
        })
    }

    fn write(&self, to: &mut Writer<'_>) {
        to.required("usage", &self.usage);
        to.nullable("limit", &self.limit);
        to.optional("expires_at", &self.expires_at);
        to.listed("tags", &self.tags);
        to.listed("labels", &self.labels);
        to.nullable("limit_reset", &self.limit_reset);
        to.required("key", &self.key);
        to.optional("objective", &self.objective);
        to.optional("parent", &self.parent);
        to.constant("type", Literal::Text("user"));
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl PartialEq for Key {
    fn eq(&self, other: &Self) -> bool {
        self.usage == other.usage
            && self.limit == other.limit
            && self.expires_at == other.expires_at
            && self.tags == other.tags
            && self.labels == other.labels
            && self.limit_reset == other.limit_reset
            && self.key == other.key
            && self.objective == other.objective
            && self.parent == other.parent
            && support::same_extra(self, other)
    }
}

support::serde!(Key);

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
    pub fn build(self) -> Result<Key, Incomplete> {
        Ok(Key {
            usage: self.usage.ok_or(Incomplete::new("Key", "usage"))?,
            limit: None,
            expires_at: None,
            tags: self.tags.ok_or(Incomplete::new("Key", "tags"))?,
            labels: self.labels.ok_or(Incomplete::new("Key", "labels"))?,
            limit_reset: None,
            key: self.key.ok_or(Incomplete::new("Key", "key"))?,
            objective: None,
            parent: None,
            extra: Extra::new(),
        })
    }
}

/// An object with additional entries of one type.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Prices {
    /// A required field.
    pub currency: String,
    /// Entries that are not named.
    pub additional_properties: BTreeMap<String, f64>,
    /// How empty fields came.
    pub extra: Extra,
}

impl Wire for Prices {
    const SHAPE: &'static Shape = &Shape::new("Prices", &[Field::required("currency")]);

    fn read(entries: &mut Entries<'_>) -> Result<Self, Failure> {
        let mut currency = Required::new();
        let (extra, additional_properties) = entries.fill_typed(Self::SHAPE, &mut [&mut currency])?;
        let (Some(currency),) = (currency.0,) else {
            return Err(support::unfilled(Self::SHAPE.name));
        };
        Ok(Self { currency, additional_properties, extra })
    }

    fn write(&self, to: &mut Writer<'_>) {
        to.required("currency", &self.currency);
        to.additional(&self.additional_properties);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl PartialEq for Prices {
    fn eq(&self, other: &Self) -> bool {
        self.currency == other.currency
            && self.additional_properties == other.additional_properties
            && support::same_extra(self, other)
    }
}

support::serde!(Prices);

/// An object of lists.
#[derive(Debug, Clone)]
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

impl Wire for Conversation {
    const SHAPE: &'static Shape = &Shape::new(
        "Conversation",
        &[
            Field::required("messages"),
            Field::optional("scores"),
            Field::optional("prices"),
            Field::optional("metadata"),
        ],
    );

    fn read(entries: &mut Entries<'_>) -> Result<Self, Failure> {
        let mut messages = Listed::new();
        let mut scores = Maybe::new();
        let mut prices = Maybe::new();
        let mut metadata = Maybe::new();
        let extra = entries.fill(Self::SHAPE, &mut [&mut messages, &mut scores, &mut prices, &mut metadata])?;
        let (Some(messages),) = (messages.0,) else {
            return Err(support::unfilled(Self::SHAPE.name));
        };
        Ok(Self { messages, scores: scores.0, prices: prices.0, metadata: metadata.0, extra })
    }

    fn write(&self, to: &mut Writer<'_>) {
        to.listed("messages", &self.messages);
        to.optional("scores", &self.scores);
        to.optional("prices", &self.prices);
        to.optional("metadata", &self.metadata);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl PartialEq for Conversation {
    fn eq(&self, other: &Self) -> bool {
        self.messages == other.messages
            && self.scores == other.scores
            && self.prices == other.prices
            && self.metadata == other.metadata
            && support::same_extra(self, other)
    }
}

support::serde!(Conversation);
