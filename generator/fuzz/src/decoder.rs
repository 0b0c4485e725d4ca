//! `decoder`: any text is a value of a model or an error; a value is written as text that is the same value.

use std::fmt::Debug;

use openrouter_models as models;
use serde::{Serialize, de::DeserializeOwned};

/// A model, by its name in the lock, and the promise about it.
type Model = (&'static str, fn(&str));

/// Models of every kind: structs, enums, unions with a tag and without.
pub const MODELS: &[Model] = &[
    ("models.ChatMessages", keeps::<models::ChatMessages>),
    ("models.ChatUserMessage", keeps::<models::ChatUserMessage>),
    ("models.ChatContentItems", keeps::<models::ChatContentItems>),
    ("models.ChatUserMessageContent", keeps::<models::ChatUserMessageContent>),
    ("models.ReasoningDetailUnion", keeps::<models::ReasoningDetailUnion>),
    ("models.ReasoningFormat", keeps::<models::ReasoningFormat>),
    ("errors.BadRequestResponseError", keeps::<models::errors::BadRequestResponseError>),
    ("operations.CreateKeysResponse", keeps::<models::operations::CreateKeysResponse>),
    ("operations.GetCurrentKeyResponse", keeps::<models::operations::GetCurrentKeyResponse>),
    ("operations.ListResponse", keeps::<models::operations::ListResponse>),
    ("operations.UpdateKeysRequestBody", keeps::<models::operations::UpdateKeysRequestBody>),
];

/// A value: the first byte names the model.
pub fn run(bytes: &[u8]) {
    let Some((first, rest)) = bytes.split_first() else { return };
    let (_, keeps) = MODELS[usize::from(*first) % MODELS.len()];
    keeps(&String::from_utf8_lossy(rest));
}

/// Panics unless what `text` says as a `T` is written and read without a change.
fn keeps<T: DeserializeOwned + Serialize + PartialEq + Debug>(text: &str) {
    let Ok(value) = serde_json::from_str::<T>(text) else { return };
    let written = serde_json::to_string(&value).expect("a value is JSON");
    let again = serde_json::from_str::<T>(&written).unwrap_or_else(|error| panic!("{error}: {written}"));
    assert_eq!(again, value, "{written}");
    assert_eq!(serde_json::to_string(&again).expect("a value is JSON"), written);
    let _ = format!("{value:?}");
}
