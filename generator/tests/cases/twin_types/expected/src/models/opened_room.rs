// @generated from typescript/models/openedroom.md by `cargo xtask codegen`. Do not edit.
use crate::support::{
    self, Entries, Extra, Failure, Field, Maybe, Object, Required, Shape, Writer,
};

/// An object with `closes_at` and `limit`.
///
/// # Example
///
/// ```
/// use twin_types::OpenedRoom;
///
/// let json = r#"{"closes_at":"18:00","limit":null}"#;
/// let value: OpenedRoom = serde_json::from_str(json)?;
/// assert_eq!(value.closes_at, "18:00");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct OpenedRoom {
    /// `closes_at`: a string.
    pub closes_at: String,
    /// `limit`: a number or `null`.
    pub limit: Option<f64>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl OpenedRoom {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(closes_at: impl Into<String>) -> Self {
        Self {
            closes_at: closes_at.into(),
            limit: None,
            extra: Extra::new(),
        }
    }
    /// The same with `limit`; `None` is `null`.
    #[must_use]
    pub fn with_limit(mut self, limit: impl Into<Option<f64>>) -> Self {
        self.limit = limit.into();
        self.extra.unmark("limit");
        self
    }
}

impl Object for OpenedRoom {
    const SHAPE: &'static Shape = &Shape::new(
        "OpenedRoom",
        &[Field::required("closes_at"), Field::nullable("limit")],
    );
    fn read(entries: &mut Entries<'_>) -> Result<Self, Failure> {
        let mut closes_at = Required::new();
        let mut limit = Maybe::new();
        let extra = entries.fill(Self::SHAPE, &mut [&mut closes_at, &mut limit])?;
        let (Some(closes_at),) = (closes_at.0,) else {
            return Err(support::unfilled("OpenedRoom"));
        };
        Ok(Self {
            closes_at,
            limit: limit.0,
            extra,
        })
    }
    fn write(&self, to: &mut Writer<'_>) {
        to.required("closes_at", &self.closes_at);
        to.nullable("limit", &self.limit);
    }
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

support::object!(OpenedRoom);

impl PartialEq for OpenedRoom {
    fn eq(&self, other: &Self) -> bool {
        self.closes_at == other.closes_at && self.limit == other.limit
            && support::same_extra(self, other)
    }
}
