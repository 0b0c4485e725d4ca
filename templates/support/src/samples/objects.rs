//! Objects of every kind.

use std::collections::BTreeMap;

use crate::support::{self, Extra, Secret, Timestamp};

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

support::model! {
    Key:
    required(usage, tags, labels, key),
    optional(limit, expires_at, limit_reset, objective, parent),
    guessed("limit_reset", "labels");

    required usage: f64;
    nullable limit: f64;
    optional expires_at: Timestamp;
    list tags: Vec<String>;
    list labels: BTreeMap<String, i64>;
    nullable limit_reset: Reset;
    required key: Secret;
    optional objective: Objective;
    optional parent: Box<Key>;
    constant r#type = "type", Text "user";
}

support::builder! {
    Key by KeyBuilder, none(limit, expires_at, limit_reset, objective, parent);
    usage(usage: number);
    tags(tags: list String);
    labels(labels: map i64);
    /// The key itself.
    key(key: into Secret);
}

support::setters! {
    Key;
    /// What may be spent.
    with_limit(limit: number), with_limit_null;
    with_expires_at(expires_at: into Timestamp), with_expires_at_null;
    with_limit_reset(limit_reset: into Reset), with_limit_reset_null;
    with_objective(objective: into Objective);
    with_parent(parent: boxed Key);
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

support::new! {
    Conversation(messages: list ChatMessage), none(scores, prices, metadata)
}

support::setters! {
    Conversation;
    with_scores(scores: list Option<f64>);
    with_prices(prices: map Prices);
    with_metadata(metadata: into serde_json::Value);
}

support::new! {
    Prices(currency: into String), none(), map(additional_properties)
}

support::model! {
    Conversation: required(messages), optional(scores, prices, metadata);
    list messages: Vec<ChatMessage> = "messages";
    optional scores: Vec<Option<f64>> = "scores";
    optional prices: BTreeMap<String, Prices> = "prices";
    optional metadata: serde_json::Value = "metadata";
}

/// What an operation gives in place of a response.
#[derive(Clone)]
#[non_exhaustive]
pub struct Refusal {
    /// Why, if it says so.
    pub error: Option<Reason>,
    /// Entries that have no field.
    pub extra: Extra,
}

support::error! {
    Refusal: |error| Some(error.error.as_ref()?.message.as_str())
}

support::model! {
    Refusal: required(), optional(error);
    optional error: Reason;
}

/// Why an operation is refused.
#[derive(Clone)]
#[non_exhaustive]
pub struct Reason {
    /// In words.
    pub message: String,
    /// Entries that have no field.
    pub extra: Extra,
}

support::model! {
    Reason: required(message), optional();
    required message: String;
}
