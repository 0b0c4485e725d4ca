// @generated from all pages of `models` by `fieldtable codegen`. Do not edit.

//! The models of the namespace `models`.

#[rustfmt::skip]
mod anthropic_cache_control_ttl;
#[rustfmt::skip]
mod bad_request_response_error_data;
#[rustfmt::skip]
mod chat_assistant_images;
#[rustfmt::skip]
mod chat_assistant_images_image_url;
#[rustfmt::skip]
mod chat_assistant_message;
#[rustfmt::skip]
mod chat_assistant_message_content;
#[rustfmt::skip]
mod chat_audio_output;
#[rustfmt::skip]
mod chat_content_audio;
#[rustfmt::skip]
mod chat_content_audio_input_audio;
#[rustfmt::skip]
mod chat_content_cache_control;
#[rustfmt::skip]
mod chat_content_file;
#[rustfmt::skip]
mod chat_content_image;
#[rustfmt::skip]
mod chat_content_image_detail;
#[rustfmt::skip]
mod chat_content_image_image_url;
#[rustfmt::skip]
mod chat_content_items;
#[rustfmt::skip]
mod chat_content_text;
#[rustfmt::skip]
mod chat_content_video;
#[rustfmt::skip]
mod chat_content_video_input;
#[rustfmt::skip]
mod chat_developer_message;
#[rustfmt::skip]
mod chat_developer_message_content;
#[rustfmt::skip]
mod chat_messages;
#[rustfmt::skip]
mod chat_system_message;
#[rustfmt::skip]
mod chat_system_message_content;
#[rustfmt::skip]
mod chat_tool_call;
#[rustfmt::skip]
mod chat_tool_call_function;
#[rustfmt::skip]
mod chat_tool_message;
#[rustfmt::skip]
mod chat_tool_message_content;
#[rustfmt::skip]
mod chat_user_message;
#[rustfmt::skip]
mod chat_user_message_content;
#[rustfmt::skip]
mod file_t;
#[rustfmt::skip]
mod forbidden_response_error_data;
#[rustfmt::skip]
mod internal_server_response_error_data;
#[rustfmt::skip]
mod legacy_chat_content_video;
#[rustfmt::skip]
mod legacy_chat_content_video_input;
#[rustfmt::skip]
mod not_found_response_error_data;
#[rustfmt::skip]
mod prompt_cache_breakpoint;
#[rustfmt::skip]
mod reasoning_detail_encrypted;
#[rustfmt::skip]
mod reasoning_detail_server_tool_call;
#[rustfmt::skip]
mod reasoning_detail_summary;
#[rustfmt::skip]
mod reasoning_detail_text;
#[rustfmt::skip]
mod reasoning_detail_union;
#[rustfmt::skip]
mod reasoning_format;
#[rustfmt::skip]
mod too_many_requests_response_error_data;
#[rustfmt::skip]
mod unauthorized_response_error_data;

pub use self::anthropic_cache_control_ttl::AnthropicCacheControlTtl;
pub use self::bad_request_response_error_data::BadRequestResponseErrorData;
pub use self::chat_assistant_images::ChatAssistantImages;
pub use self::chat_assistant_images_image_url::ChatAssistantImagesImageUrl;
pub use self::chat_assistant_message::ChatAssistantMessage;
pub use self::chat_assistant_message_content::ChatAssistantMessageContent;
pub use self::chat_audio_output::ChatAudioOutput;
pub use self::chat_content_audio::ChatContentAudio;
pub use self::chat_content_audio_input_audio::ChatContentAudioInputAudio;
pub use self::chat_content_cache_control::ChatContentCacheControl;
pub use self::chat_content_file::ChatContentFile;
pub use self::chat_content_image::ChatContentImage;
pub use self::chat_content_image_detail::ChatContentImageDetail;
pub use self::chat_content_image_image_url::ChatContentImageImageUrl;
pub use self::chat_content_items::ChatContentItems;
pub use self::chat_content_text::ChatContentText;
pub use self::chat_content_video::ChatContentVideo;
pub use self::chat_content_video_input::ChatContentVideoInput;
pub use self::chat_developer_message::ChatDeveloperMessage;
pub use self::chat_developer_message_content::ChatDeveloperMessageContent;
pub use self::chat_messages::ChatMessages;
pub use self::chat_system_message::ChatSystemMessage;
pub use self::chat_system_message_content::ChatSystemMessageContent;
pub use self::chat_tool_call::ChatToolCall;
pub use self::chat_tool_call_function::ChatToolCallFunction;
pub use self::chat_tool_message::ChatToolMessage;
pub use self::chat_tool_message_content::ChatToolMessageContent;
pub use self::chat_user_message::ChatUserMessage;
pub use self::chat_user_message_content::ChatUserMessageContent;
pub use self::file_t::FileT;
pub use self::forbidden_response_error_data::ForbiddenResponseErrorData;
pub use self::internal_server_response_error_data::InternalServerResponseErrorData;
pub use self::legacy_chat_content_video::LegacyChatContentVideo;
pub use self::legacy_chat_content_video_input::LegacyChatContentVideoInput;
pub use self::not_found_response_error_data::NotFoundResponseErrorData;
pub use self::prompt_cache_breakpoint::PromptCacheBreakpoint;
pub use self::reasoning_detail_encrypted::ReasoningDetailEncrypted;
pub use self::reasoning_detail_server_tool_call::ReasoningDetailServerToolCall;
pub use self::reasoning_detail_summary::ReasoningDetailSummary;
pub use self::reasoning_detail_text::ReasoningDetailText;
pub use self::reasoning_detail_union::ReasoningDetailUnion;
pub use self::reasoning_format::ReasoningFormat;
pub use self::too_many_requests_response_error_data::TooManyRequestsResponseErrorData;
pub use self::unauthorized_response_error_data::UnauthorizedResponseErrorData;
