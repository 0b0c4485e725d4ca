// @generated from typescript/models/operations/data.md by `cargo xtask codegen`. Do not edit.
use crate::support::{
    self, Entries, Extra, Failure, Field, Object, Required, Shape, Writer,
};

/// An object with `id`.
///
/// Used by [`Both`](crate::operations::Both).
///
/// # Example
///
/// ```
/// use names_in_two_namespaces::operations::Data;
///
/// let json = r#"{"id":"a"}"#;
/// let value: Data = serde_json::from_str(json)?;
/// assert_eq!(value.id, "a");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Data {
    /// `id`: a string.
    pub id: String,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl Data {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for Data {
    const SHAPE: &'static Shape = &Shape::new("Data", &[Field::required("id")]);
    fn read(entries: &mut Entries<'_>) -> Result<Self, Failure> {
        let mut id = Required::new();
        let extra = entries.fill(Self::SHAPE, &mut [&mut id])?;
        let (Some(id),) = (id.0,) else {
            return Err(support::unfilled("Data"));
        };
        Ok(Self { id, extra })
    }
    fn write(&self, to: &mut Writer<'_>) {
        to.required("id", &self.id);
    }
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

support::object!(Data);

impl PartialEq for Data {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id && support::same_extra(self, other)
    }
}
