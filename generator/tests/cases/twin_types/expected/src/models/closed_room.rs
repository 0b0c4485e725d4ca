// @generated from typescript/models/closedroom.md by `cargo xtask codegen`. Do not edit.
use crate::support::{
    self, Entries, Extra, Failure, Field, Object, Required, Shape, Writer,
};

/// An object with `closes_at` and `limit`.
///
/// # Example
///
/// ```
/// use twin_types::ClosedRoom;
///
/// let json = r#"{"closes_at":"18:00","limit":12.5}"#;
/// let value: ClosedRoom = serde_json::from_str(json)?;
/// assert_eq!(value.closes_at, "18:00");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ClosedRoom {
    /// `closes_at`: a string.
    pub closes_at: String,
    /// `limit`: a number.
    pub limit: f64,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl ClosedRoom {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(closes_at: impl Into<String>, limit: impl Into<f64>) -> Self {
        Self {
            closes_at: closes_at.into(),
            limit: limit.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for ClosedRoom {
    const SHAPE: &'static Shape = &Shape::new(
        "ClosedRoom",
        &[Field::required("closes_at"), Field::required("limit")],
    );
    fn read(entries: &mut Entries<'_>) -> Result<Self, Failure> {
        let mut closes_at = Required::new();
        let mut limit = Required::new();
        let extra = entries.fill(Self::SHAPE, &mut [&mut closes_at, &mut limit])?;
        let (Some(closes_at), Some(limit)) = (closes_at.0, limit.0) else {
            return Err(support::unfilled("ClosedRoom"));
        };
        Ok(Self { closes_at, limit, extra })
    }
    fn write(&self, to: &mut Writer<'_>) {
        to.required("closes_at", &self.closes_at);
        to.required("limit", &self.limit);
    }
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

support::object!(ClosedRoom);

impl PartialEq for ClosedRoom {
    fn eq(&self, other: &Self) -> bool {
        self.closes_at == other.closes_at && self.limit == other.limit
            && support::same_extra(self, other)
    }
}
