// @generated from schemas/typescript/models/chatassistantimages.mdx and schemas/go/models/components/chatassistantimages.mdx by `cargo xtask codegen`. Do not edit.
use crate::support::{
    self, Entries, Extra, Failure, Field, Object, Required, Shape, Writer,
};
use super::ChatAssistantImagesImageUrl;

/// An object with `image_url`.
///
/// Used by [`ChatAssistantMessage`](crate::ChatAssistantMessage).
///
/// # Example
///
/// ```
/// use openrouter_models::ChatAssistantImages;
///
/// let json = r#"{
///   "image_url": {
///     "url": "data:image/png;base64,iVBORw0KGgo..."
///   }
/// }"#;
/// let value: ChatAssistantImages = serde_json::from_str(json)?;
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ChatAssistantImages {
    /// `image_url`: `ChatAssistantImagesImageUrl`.
    pub image_url: ChatAssistantImagesImageUrl,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl ChatAssistantImages {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(image_url: impl Into<ChatAssistantImagesImageUrl>) -> Self {
        Self {
            image_url: image_url.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for ChatAssistantImages {
    const SHAPE: &'static Shape = &Shape::new(
        "ChatAssistantImages",
        &[Field::required("image_url")],
    );
    fn read(entries: &mut Entries<'_>) -> Result<Self, Failure> {
        let mut image_url = Required::new();
        let extra = entries.fill(Self::SHAPE, &mut [&mut image_url])?;
        let (Some(image_url),) = (image_url.0,) else {
            return Err(support::unfilled("ChatAssistantImages"));
        };
        Ok(Self { image_url, extra })
    }
    fn write(&self, to: &mut Writer<'_>) {
        to.required("image_url", &self.image_url);
    }
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

support::object!(ChatAssistantImages);

impl PartialEq for ChatAssistantImages {
    fn eq(&self, other: &Self) -> bool {
        self.image_url == other.image_url && support::same_extra(self, other)
    }
}
