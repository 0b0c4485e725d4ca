// @generated from schemas/typescript/models/chatcontentitems.mdx and schemas/go/models/components/chatcontentitems.mdx by `fieldtable codegen`. Do not edit.

use serde_json::Value;

use crate::support;
use super::{
    ChatContentAudio, ChatContentFile, ChatContentImage, ChatContentText,
    ChatContentVideo, LegacyChatContentVideo,
};

/// One piece of a message: text, or something to see, hear or read
///
/// Used by [`ChatAssistantMessageContent`](crate::ChatAssistantMessageContent), [`ChatToolMessageContent`](crate::ChatToolMessageContent)
/// and [`ChatUserMessageContent`](crate::ChatUserMessageContent).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ChatContentItems {
    /// `type` is `"file"`.
    File(ChatContentFile),
    /// `type` is `"image_url"`.
    ImageUrl(ChatContentImage),
    /// `type` is `"input_audio"`.
    InputAudio(ChatContentAudio),
    /// `type` is `"input_video"`.
    InputVideo(LegacyChatContentVideo),
    /// `type` is `"text"`.
    Text(ChatContentText),
    /// `type` is `"video_url"`.
    VideoUrl(ChatContentVideo),
    /// A member that the pages do not list, as it came.
    Unknown(Value),
}

impl ChatContentItems {
    const UNION: support::Tagged<Self> = support::Tagged {
        name: "ChatContentItems",
        form: <Self as support::Model>::form,
        tag: "type",
        members: &[
            ("file", |input| input.read().map(Self::File)),
            ("image_url", |input| input.read().map(Self::ImageUrl)),
            ("input_audio", |input| input.read().map(Self::InputAudio)),
            ("input_video", |input| input.read().map(Self::InputVideo)),
            ("text", |input| input.read().map(Self::Text)),
            ("video_url", |input| input.read().map(Self::VideoUrl)),
        ],
        others: &[],
        unknown: Some(Self::Unknown),
    };

    /// What names the member.
    #[must_use]
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::File(_) => Some("file"),
            Self::ImageUrl(_) => Some("image_url"),
            Self::InputAudio(_) => Some("input_audio"),
            Self::InputVideo(_) => Some("input_video"),
            Self::Text(_) => Some("text"),
            Self::VideoUrl(_) => Some("video_url"),
            Self::Unknown(value) => value.get("type")?.as_str(),
        }
    }
}

impl support::Model for ChatContentItems {
    fn decode(input: support::Input<'_>) -> Result<Self, support::DecodeError> {
        Self::UNION.decode(input)
    }

    fn form() -> support::Form {
        static KIN: support::Kin = support::Kin::new(
            Some(("type", |value| ChatContentItems::UNION.has(value))),
            true,
            &[],
        );
        support::Form::Union(&KIN)
    }

    fn output(&self) -> support::Output<'_> {
        match self {
            Self::File(member) => support::Model::output(member),
            Self::ImageUrl(member) => support::Model::output(member),
            Self::InputAudio(member) => support::Model::output(member),
            Self::InputVideo(member) => support::Model::output(member),
            Self::Text(member) => support::Model::output(member),
            Self::VideoUrl(member) => support::Model::output(member),
            Self::Unknown(value) => support::Model::output(value),
        }
    }
}

support::serde!(ChatContentItems);

support::variants! {
    ChatContentItems;
    File(ChatContentFile): is_file, as_file, into_file, from, back;
    ImageUrl(ChatContentImage): is_image_url, as_image_url, into_image_url, from, back;
    InputAudio(ChatContentAudio): is_input_audio, as_input_audio, into_input_audio, from, back;
    InputVideo(LegacyChatContentVideo): is_input_video, as_input_video, into_input_video, from, back;
    Text(ChatContentText): is_text, as_text, into_text, from, back;
    VideoUrl(ChatContentVideo): is_video_url, as_video_url, into_video_url, from, back;
}

support::makers! {
    ChatContentItems;
    File(ChatContentFile) file(file: into super::FileT);
    ImageUrl(ChatContentImage) image_url(image_url: into super::ChatContentImageImageUrl);
    InputAudio(ChatContentAudio) input_audio(input_audio: into super::ChatContentAudioInputAudio);
    InputVideo(LegacyChatContentVideo) input_video(video_url: into super::LegacyChatContentVideoInput);
    Text(ChatContentText) text(text: into String);
    VideoUrl(ChatContentVideo) video_url(video_url: into super::ChatContentVideoInput);
}

support::show! {
    ChatContentItems: File(member), ImageUrl(member), InputAudio(member), InputVideo(member), Text(member),
        VideoUrl(member)
}
