// @generated from schemas/typescript/models/chattoolcallfunction.mdx and schemas/go/models/components/chattoolcallfunction.mdx by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

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
#[derive(Clone)]
#[non_exhaustive]
pub struct ChatToolCallFunction {
    /// The arguments: a JSON object, written out as text
    pub arguments: String,
    /// Which function to call
    pub name: String,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    ChatToolCallFunction(arguments: into String, name: into String),
    none()
}

support::setters! {
    ChatToolCallFunction;
}

support::model! {
    ChatToolCallFunction:
    required(arguments, name),
    optional();

    required arguments;
    required name;
}
