// @generated from all pages of `operations` by `fieldtable codegen`. Do not edit.

//! The models of the namespace `operations`.

#[rustfmt::skip]
mod create_keys_data;
#[rustfmt::skip]
mod create_keys_limit_reset;
#[rustfmt::skip]
mod create_keys_request_body;
#[rustfmt::skip]
mod create_keys_response;
#[rustfmt::skip]
mod delete_keys_response;
#[rustfmt::skip]
mod get_current_key_data;
#[rustfmt::skip]
mod get_current_key_response;
#[rustfmt::skip]
mod get_key_data;
#[rustfmt::skip]
mod get_key_response;
#[rustfmt::skip]
mod list_data;
#[rustfmt::skip]
mod list_response;
#[rustfmt::skip]
mod rate_limit;
#[rustfmt::skip]
mod update_keys_data;
#[rustfmt::skip]
mod update_keys_limit_reset;
#[rustfmt::skip]
mod update_keys_request_body;
#[rustfmt::skip]
mod update_keys_response;

pub use self::create_keys_data::CreateKeysData;
#[cfg(feature = "fixtures")]
pub use self::create_keys_data::CreateKeysDataBuilder;
pub use self::create_keys_limit_reset::CreateKeysLimitReset;
pub use self::create_keys_request_body::CreateKeysRequestBody;
pub use self::create_keys_response::CreateKeysResponse;
pub use self::delete_keys_response::DeleteKeysResponse;
pub use self::get_current_key_data::GetCurrentKeyData;
#[cfg(feature = "fixtures")]
pub use self::get_current_key_data::GetCurrentKeyDataBuilder;
pub use self::get_current_key_response::GetCurrentKeyResponse;
pub use self::get_key_data::GetKeyData;
#[cfg(feature = "fixtures")]
pub use self::get_key_data::GetKeyDataBuilder;
pub use self::get_key_response::GetKeyResponse;
pub use self::list_data::ListData;
#[cfg(feature = "fixtures")]
pub use self::list_data::ListDataBuilder;
pub use self::list_response::ListResponse;
pub use self::rate_limit::RateLimit;
pub use self::update_keys_data::UpdateKeysData;
#[cfg(feature = "fixtures")]
pub use self::update_keys_data::UpdateKeysDataBuilder;
pub use self::update_keys_limit_reset::UpdateKeysLimitReset;
pub use self::update_keys_request_body::UpdateKeysRequestBody;
pub use self::update_keys_response::UpdateKeysResponse;
