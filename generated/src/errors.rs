// @generated from all pages of `errors` by `fieldtable codegen`. Do not edit.

//! The models of the namespace `errors`.

#[rustfmt::skip]
mod bad_request_response_error;
#[rustfmt::skip]
mod forbidden_response_error;
#[rustfmt::skip]
mod internal_server_response_error;
#[rustfmt::skip]
mod not_found_response_error;
#[rustfmt::skip]
mod too_many_requests_response_error;
#[rustfmt::skip]
mod unauthorized_response_error;

pub use self::bad_request_response_error::BadRequestResponseError;
pub use self::forbidden_response_error::ForbiddenResponseError;
pub use self::internal_server_response_error::InternalServerResponseError;
pub use self::not_found_response_error::NotFoundResponseError;
pub use self::too_many_requests_response_error::TooManyRequestsResponseError;
pub use self::unauthorized_response_error::UnauthorizedResponseError;
