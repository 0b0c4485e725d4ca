// @generated from schemas/typescript/models/chatcontentimage.mdx and schemas/go/models/components/chatcontentimage.mdx by `cargo xtask codegen`. Do not edit.
use crate::support::{self, Extra};
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

impl support::Object for ChatContentImage {
    const SHAPE: &'static support::Shape = &support::Shape::new(
        "ChatContentImage",
        &[
            support::Field::required("image_url"),
            support::Field::constant("type", support::Literal::Text("image_url")),
        ],
    );
    fn read(entries: support::Entries<'_>) -> Result<Self, support::Failure> {
        let mut image_url = support::Required::new();
        let mut r#type = support::Constant(support::Literal::Text("image_url"));
        let extra = entries.fill(Self::SHAPE, &mut [&mut image_url, &mut r#type])?;
        let (Some(image_url),) = (image_url.0,) else {
            return Err(support::unfilled("ChatContentImage"));
        };
        Ok(Self { image_url, extra })
    }
    fn write(&self, to: &mut support::Writer<'_>) {
        to.required("image_url", &self.image_url);
        to.constant("type", support::Literal::Text("image_url"));
    }
    fn extra(&self) -> &support::Extra {
        &self.extra
    }
}

support::object!(ChatContentImage);

impl PartialEq for ChatContentImage {
    fn eq(&self, other: &Self) -> bool {
        self.image_url == other.image_url && support::same_extra(self, other)
    }
}
