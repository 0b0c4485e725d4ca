// @generated from schemas/typescript/models/operations/deletekeysresponse.mdx and schemas/go/models/operations/deletekeysresponse.mdx by `cargo xtask codegen`. Do not edit.
use crate::support::{
    self, Constant, Entries, Extra, Failure, Field, Literal, Object, Shape, Writer,
};

/// What deleting a key gives back
///
/// # Example
///
/// ```
/// use openrouter_models::operations::DeleteKeysResponse;
///
/// let json = r#"{"deleted":true}"#;
/// let value: DeleteKeysResponse = serde_json::from_str(json)?;
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct DeleteKeysResponse {
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl Object for DeleteKeysResponse {
    const SHAPE: &'static Shape = &Shape::new(
        "DeleteKeysResponse",
        &[Field::constant("deleted", Literal::Boolean(true))],
    );
    fn read(entries: &mut Entries<'_>) -> Result<Self, Failure> {
        let mut deleted = Constant(Literal::Boolean(true));
        let extra = entries.fill(Self::SHAPE, &mut [&mut deleted])?;
        Ok(Self { extra })
    }
    fn write(&self, to: &mut Writer<'_>) {
        to.constant("deleted", Literal::Boolean(true));
    }
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

support::object!(DeleteKeysResponse);

impl PartialEq for DeleteKeysResponse {
    fn eq(&self, other: &Self) -> bool {
        support::same_extra(self, other)
    }
}
