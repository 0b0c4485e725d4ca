// @generated from all pages by `fieldtable codegen`. Do not edit.

//! Serde models of the OpenRouter API - key management, errors and chat messages.
//!
//! 66 models, by namespace:
//!
//! ## `errors`
//!
//! - [`BadRequestResponseError`](errors::BadRequestResponseError) – 400: the request is malformed, or a parameter of it is
//! - [`ForbiddenResponseError`](errors::ForbiddenResponseError) – 403: the caller is known, and may not do this
//! - [`InternalServerResponseError`](errors::InternalServerResponseError) – 500: something failed on the server's side
//! - [`NotFoundResponseError`](errors::NotFoundResponseError) – 404: there is no such thing
//! - [`TooManyRequestsResponseError`](errors::TooManyRequestsResponseError) – 429: slow down
//! - [`UnauthorizedResponseError`](errors::UnauthorizedResponseError) – 401: there is no key, or not a good one
//!
//! ## At the root
//!
//! - [`AnthropicCacheControlTtl`] – One of `"5m"` and `"1h"`.
//! - [`BadRequestResponseErrorData`] – What was wrong with the request
//! - [`ChatAssistantImages`] – An object with `image_url`.
//! - [`ChatAssistantImagesImageUrl`] – An object with `url`.
//! - [`ChatAssistantMessage`] – A turn of the assistant, sent or received
//! - [`ChatAssistantMessageContent`] – What the assistant said
//! - [`ChatAudioOutput`] – Speech that came with the answer, or its identifier
//! - [`ChatContentAudio`] – A piece of sound in a message; which encodings are taken depends on the provider.
//! - [`ChatContentAudioInputAudio`] – An object with `data` and `format`.
//! - [`ChatContentCacheControl`] – Ends the cached prefix here, in Anthropic's words; `prompt_cache_breakpoint` says the same in OpenAI's, and each provider gets the one that it knows.
//! - [`ChatContentFile`] – A document in a message
//! - [`ChatContentImage`] – A picture in a message
//! - [`ChatContentImageDetail`] – How closely the model looks at the picture.
//! - [`ChatContentImageImageUrl`] – An object with `detail` and `url`.
//! - [`ChatContentItems`] – One piece of a message: text, or something to see, hear or read
//! - [`ChatContentText`] – A piece of text in a message
//! - [`ChatContentVideo`] – A film in a message
//! - [`ChatContentVideoInput`] – The film
//! - [`ChatDeveloperMessage`] – An instruction of the developer's, above the user's
//! - [`ChatDeveloperMessageContent`] – The instruction
//! - [`ChatMessages`] – One message of a conversation; its `role` tells which kind
//! - [`ChatSystemMessage`] – An instruction that holds for the whole conversation
//! - [`ChatSystemMessageContent`] – The instruction
//! - [`ChatToolCall`] – A function that the assistant asks you to call
//! - [`ChatToolCallFunction`] – An object with `arguments` and `name`.
//! - [`ChatToolMessage`] – The answer of a tool
//! - [`ChatToolMessageContent`] – What the tool answered
//! - [`ChatUserMessage`] – A turn of the user's
//! - [`ChatUserMessageContent`] – What the user said
//! - [`FileT`] – An object with `file_data`, `file_id` and `filename`.
//! - [`ForbiddenResponseErrorData`] – What the key may not do
//! - [`InternalServerResponseErrorData`] – What failed on the server
//! - [`LegacyChatContentVideo`] – A film in a message, in a form that came before `video_url`
//! - [`LegacyChatContentVideoInput`] – The film
//! - [`NotFoundResponseErrorData`] – What does not exist
//! - [`PromptCacheBreakpoint`] – Ends the cached prefix with this block, in OpenAI's words.
//! - [`ReasoningDetailEncrypted`] – Reasoning that only the provider can read
//! - [`ReasoningDetailServerToolCall`] – A tool that the server itself called, kept so that a later turn knows of it
//! - [`ReasoningDetailSummary`] – Reasoning in short
//! - [`ReasoningDetailText`] – Reasoning in full
//! - [`ReasoningDetailUnion`] – A piece of the model's reasoning
//! - [`ReasoningFormat`] – One of `"unknown"`, `"openai-responses-v1"`, `"azure-openai-responses-v1"`, `"bedrock-openai-responses-v1"`, `"bedrock-xai-responses-v1"` and 4 more.
//! - [`TooManyRequestsResponseErrorData`] – Which limit was reached
//! - [`UnauthorizedResponseErrorData`] – Why the caller is not known
//!
//! ## `operations`
//!
//! - [`CreateKeysData`](operations::CreateKeysData) – The new key, without its secret
//! - [`CreateKeysLimitReset`](operations::CreateKeysLimitReset) – How often the spent amount starts again at zero, at midnight UTC; null for never.
//! - [`CreateKeysRequestBody`](operations::CreateKeysRequestBody) – An object with `creator_user_id`, `expires_at`, `include_byok_in_limit`, `limit`, `limit_reset` and 2 more.
//! - [`CreateKeysResponse`](operations::CreateKeysResponse) – What creating a key gives back: the key itself, and what is known of it
//! - [`DeleteKeysResponse`](operations::DeleteKeysResponse) – What deleting a key gives back
//! - [`GetCurrentKeyData`](operations::GetCurrentKeyData) – The key that the request was made with
//! - [`GetCurrentKeyResponse`](operations::GetCurrentKeyResponse) – One API key, as `GET /keys/{hash}` describes it
//! - [`GetKeyData`](operations::GetKeyData) – The key, without its secret
//! - [`GetKeyResponse`](operations::GetKeyResponse) – One API key, as `GET /keys/{hash}` describes it
//! - [`ListData`](operations::ListData) – An object with `byok_usage`, `byok_usage_daily`, `byok_usage_monthly`, `byok_usage_weekly`, `created_at` and 16 more.
//! - [`ListResponse`](operations::ListResponse) – The keys
//! - [`RateLimit`](operations::RateLimit) – A rate limit of former times; every number in it is -1 today.
//! - [`UpdateKeysData`](operations::UpdateKeysData) – The key after the change, without its secret
//! - [`UpdateKeysLimitReset`](operations::UpdateKeysLimitReset) – From now on, how often the spent amount starts again at zero, at midnight UTC; null for never.
//! - [`UpdateKeysRequestBody`](operations::UpdateKeysRequestBody) – An object with `disabled`, `include_byok_in_limit`, `limit`, `limit_reset` and `name`.
//! - [`UpdateKeysResponse`](operations::UpdateKeysResponse) – What changing a key gives back
//!
//! # What you can rely on
//!
//! Nothing that the server sent is lost: what a model has no field for, be it a new field, a new value, a new member of
//! a union or a `null` where none was announced, is kept and written back. `Debug` shows the names of what is not known,
//! never its values.
//!
//! A key that no page shows as it stands on the wire is a guess from the names in the pages. Should the server spell it
//! otherwise, the field is filled all the same, and written back as it came; `extra.spelling("…")` tells how.
//!
//! # What may grow
//!
//! The API grows, and so do the models. Structs and enums are `#[non_exhaustive]`: a new version may add fields, values
//! and members without breaking your code. Make values with `new`, `builder`, `default` and the methods `with_…`
//! (of what only servers send: with the feature `fixtures`), and end a `match` with `_ =>`. A value that a version does not know yet is `Unknown`; do not match on its text, but
//! compare with `From<&str>`, which stays true when a later version gives it a name. An enum without `Unknown` is closed.
#![forbid(unsafe_code)]
#![warn(missing_docs)]
#![allow(confusable_idents, reason = "names are the API's")]
#![allow(mixed_script_confusables, reason = "names are the API's")]
#![allow(nonstandard_style, reason = "not all alphabets have capital letters")]
#![allow(uncommon_codepoints, reason = "names are the API's")]
#![allow(deprecated, reason = "what is deprecated still stands in other models")]
#![allow(clippy::doc_markdown, reason = "docs are in the words of the pages")]
#![allow(clippy::just_underscores_and_digits, reason = "keys may be numbers")]
#![allow(clippy::large_enum_variant, reason = "boxes would burden every match")]
#![allow(clippy::match_same_arms, reason = "members stand in the order of the pages")]
#![allow(clippy::match_wildcard_for_single_variants, reason = "one kind may be left")]
#![allow(clippy::should_implement_trait, reason = "setters are named as fields")]
#![allow(clippy::similar_names, reason = "fields are named by the API")]
#![allow(clippy::struct_excessive_bools, reason = "the API has them")]
#![allow(clippy::too_many_lines, reason = "the API has long enums")]

#[rustfmt::skip]
pub mod errors;
#[rustfmt::skip]
mod models;
#[rustfmt::skip]
pub mod operations;
#[rustfmt::skip]
mod support;

pub use self::models::*;
#[rustfmt::skip]
pub use self::support::{
    BigInt, Bytes, Date, Decimal, Extra, False, IntoInteger, IntoNumber, MissingField,
    Secret, Timestamp, True, UnexpectedValue, UnknownFraction, UnknownNumber,
    UnknownValue,
};

/// The example of the README, which is tested with the others.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
