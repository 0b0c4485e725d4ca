// @generated from schemas/typescript/models/reasoningdetailencrypted.mdx and schemas/go/models/components/reasoningdetailencrypted.mdx by `cargo xtask codegen`. Do not edit.
use crate::support::{
    self, Constant, Entries, Extra, Failure, Field, Literal, Maybe, Object, Required,
    Shape, Writer,
};
use super::ReasoningFormat;

/// Reasoning that only the provider can read
///
/// Used by [`ReasoningDetailUnion`](crate::ReasoningDetailUnion).
///
/// # Example
///
/// ```
/// use openrouter_models::ReasoningDetailEncrypted;
///
/// let json = r#"{
///   "data": "<value>",
///   "type": "reasoning.encrypted"
/// }"#;
/// let value: ReasoningDetailEncrypted = serde_json::from_str(json)?;
/// assert_eq!(value.data, "<value>");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ReasoningDetailEncrypted {
    /// `data`: a string.
    pub data: String,
    /// `format`: `ReasoningFormat` or `null`, optional.
    pub format: Option<ReasoningFormat>,
    /// `id`: a string or `null`, optional.
    pub id: Option<String>,
    /// `index`: an integer, optional.
    pub index: Option<i64>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl ReasoningDetailEncrypted {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(data: impl Into<String>) -> Self {
        Self {
            data: data.into(),
            format: None,
            id: None,
            index: None,
            extra: Extra::new(),
        }
    }
    /// The same with `format`; `None` is `null`.
    #[must_use]
    pub fn with_format(mut self, format: impl Into<Option<ReasoningFormat>>) -> Self {
        self.format = format.into();
        if self.format.is_none() {
            self.extra.mark_null("format");
        }
        self
    }
    /// The same with `id`; `None` is `null`.
    #[must_use]
    pub fn with_id(mut self, id: impl Into<Option<String>>) -> Self {
        self.id = id.into();
        if self.id.is_none() {
            self.extra.mark_null("id");
        }
        self
    }
    /// The same with `index`.
    #[must_use]
    pub fn with_index(mut self, index: impl Into<i64>) -> Self {
        self.index = Some(index.into());
        self
    }
}

impl Object for ReasoningDetailEncrypted {
    const SHAPE: &'static Shape = &Shape::new(
        "ReasoningDetailEncrypted",
        &[
            Field::required("data"),
            Field::optional("format"),
            Field::optional("id"),
            Field::optional("index"),
            Field::constant("type", Literal::Text("reasoning.encrypted")),
        ],
    );
    fn read(entries: &mut Entries<'_>) -> Result<Self, Failure> {
        let mut data = Required::new();
        let mut format = Maybe::new();
        let mut id = Maybe::new();
        let mut index = Maybe::new();
        let mut r#type = Constant(Literal::Text("reasoning.encrypted"));
        let extra = entries
            .fill(
                Self::SHAPE,
                &mut [&mut data, &mut format, &mut id, &mut index, &mut r#type],
            )?;
        let (Some(data),) = (data.0,) else {
            return Err(support::unfilled("ReasoningDetailEncrypted"));
        };
        Ok(Self {
            data,
            format: format.0,
            id: id.0,
            index: index.0,
            extra,
        })
    }
    fn write(&self, to: &mut Writer<'_>) {
        to.required("data", &self.data);
        to.optional("format", &self.format);
        to.optional("id", &self.id);
        to.optional("index", &self.index);
        to.constant("type", Literal::Text("reasoning.encrypted"));
    }
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

support::object!(ReasoningDetailEncrypted);

impl PartialEq for ReasoningDetailEncrypted {
    fn eq(&self, other: &Self) -> bool {
        self.data == other.data && self.format == other.format && self.id == other.id
            && self.index == other.index && support::same_extra(self, other)
    }
}
