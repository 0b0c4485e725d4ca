// @generated from schemas/typescript/models/legacychatcontentvideoinput.mdx and schemas/go/models/components/legacychatcontentvideoinput.mdx by `cargo xtask codegen`. Do not edit.
use crate::support::{
    self, Entries, Extra, Failure, Field, Object, Required, Shape, Writer,
};

/// The film
///
/// Used by [`LegacyChatContentVideo`](crate::LegacyChatContentVideo).
///
/// # Example
///
/// ```
/// use openrouter_models::LegacyChatContentVideoInput;
///
/// let json = r#"{"url":"https://example.com/video.mp4"}"#;
/// let value: LegacyChatContentVideoInput = serde_json::from_str(json)?;
/// assert_eq!(value.url, "https://example.com/video.mp4");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct LegacyChatContentVideoInput {
    /// Where the film is; `data:` URLs hold it themselves
    pub url: String,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl LegacyChatContentVideoInput {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for LegacyChatContentVideoInput {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyChatContentVideoInput",
        &[Field::required("url")],
    );
    fn read(entries: &mut Entries<'_>) -> Result<Self, Failure> {
        let mut url = Required::new();
        let extra = entries.fill(Self::SHAPE, &mut [&mut url])?;
        let (Some(url),) = (url.0,) else {
            return Err(support::unfilled("LegacyChatContentVideoInput"));
        };
        Ok(Self { url, extra })
    }
    fn write(&self, to: &mut Writer<'_>) {
        to.required("url", &self.url);
    }
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

support::object!(LegacyChatContentVideoInput);

impl PartialEq for LegacyChatContentVideoInput {
    fn eq(&self, other: &Self) -> bool {
        self.url == other.url && support::same_extra(self, other)
    }
}
