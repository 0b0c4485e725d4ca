// @generated from schemas/typescript/models/chatcontentimage.mdx and schemas/go/models/components/chatcontentimage.mdx by `cargo xtask codegen`. Do not edit.
use crate::support::{
    self, Constant, Entries, Extra, Failure, Field, Literal, Object, Required, Shape,
    Writer,
};
use super::ChatContentImageImageUrl;

/// A picture in a message
///
/// Used by [`ChatContentItems`](crate::ChatContentItems).
///
/// # Example
///
/// ```
/// use openrouter_models::ChatContentImage;
///
/// let json = r#"{
///   "image_url": {
///     "url": "https://example.com/moon.png"
///   },
///   "type": "image_url"
/// }"#;
/// let value: ChatContentImage = serde_json::from_str(json)?;
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ChatContentImage {
    /// `image_url`: `ChatContentImageImageUrl`.
    pub image_url: ChatContentImageImageUrl,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl ChatContentImage {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(image_url: impl Into<ChatContentImageImageUrl>) -> Self {
        Self {
            image_url: image_url.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for ChatContentImage {
    const SHAPE: &'static Shape = &Shape::new(
        "ChatContentImage",
        &[
            Field::required("image_url"),
            Field::constant("type", Literal::Text("image_url")),
        ],
    );
    fn read(entries: &mut Entries<'_>) -> Result<Self, Failure> {
        let mut image_url = Required::new();
        let mut r#type = Constant(Literal::Text("image_url"));
        let extra = entries.fill(Self::SHAPE, &mut [&mut image_url, &mut r#type])?;
        let (Some(image_url),) = (image_url.0,) else {
            return Err(support::unfilled("ChatContentImage"));
        };
        Ok(Self { image_url, extra })
    }
    fn write(&self, to: &mut Writer<'_>) {
        to.required("image_url", &self.image_url);
        to.constant("type", Literal::Text("image_url"));
    }
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

support::object!(ChatContentImage);

impl PartialEq for ChatContentImage {
    fn eq(&self, other: &Self) -> bool {
        self.image_url == other.image_url && support::same_extra(self, other)
    }
}
