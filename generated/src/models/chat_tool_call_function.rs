// @generated from schemas/typescript/models/chattoolcallfunction.mdx and schemas/go/models/components/chattoolcallfunction.mdx by `cargo xtask codegen`. Do not edit.
use crate::support::{
    self, Entries, Extra, Failure, Field, Object, Required, Shape, Writer,
};

/// An object with `arguments` and `name`.
///
/// Used by [`ChatToolCall`](crate::ChatToolCall).
///
/// # Example
///
/// ```
/// use openrouter_models::ChatToolCallFunction;
///
/// let json = r#"{"arguments":"<value>","name":"<value>"}"#;
/// let value: ChatToolCallFunction = serde_json::from_str(json)?;
/// assert_eq!(value.arguments, "<value>");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ChatToolCallFunction {
    /// The arguments: a JSON object, written out as text
    pub arguments: String,
    /// Which function to call
    pub name: String,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl ChatToolCallFunction {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(arguments: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            arguments: arguments.into(),
            name: name.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for ChatToolCallFunction {
    const SHAPE: &'static Shape = &Shape::new(
        "ChatToolCallFunction",
        &[Field::required("arguments"), Field::required("name")],
    );
    fn read(entries: &mut Entries<'_>) -> Result<Self, Failure> {
        let mut arguments = Required::new();
        let mut name = Required::new();
        let extra = entries.fill(Self::SHAPE, &mut [&mut arguments, &mut name])?;
        let (Some(arguments), Some(name)) = (arguments.0, name.0) else {
            return Err(support::unfilled("ChatToolCallFunction"));
        };
        Ok(Self { arguments, name, extra })
    }
    fn write(&self, to: &mut Writer<'_>) {
        to.required("arguments", &self.arguments);
        to.required("name", &self.name);
    }
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

support::object!(ChatToolCallFunction);

impl PartialEq for ChatToolCallFunction {
    fn eq(&self, other: &Self) -> bool {
        self.arguments == other.arguments && self.name == other.name
            && support::same_extra(self, other)
    }
}
