// @generated from the pages that refer to it by `cargo xtask codegen`. Do not edit.
use crate::support::{
    self, Entries, Extra, Failure, Field, Object, Required, Shape, Writer,
};

/// An object with `id`, `visitors` and `opens_at`.
///
/// Used by [`OpenMuseumResponse`](crate::OpenMuseumResponse).
///
/// # Example
///
/// ```
/// use shape_copied::OpenMuseumData;
///
/// let json = r#"{
///   "id": "m-1",
///   "visitors": 1200,
///   "opens_at": "09:00"
/// }"#;
/// let value: OpenMuseumData = serde_json::from_str(json)?;
/// assert_eq!(value.id, "m-1");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct OpenMuseumData {
    /// `id`: a string.
    pub id: String,
    /// `visitors`: a number.
    pub visitors: f64,
    /// `opens_at`: a string.
    pub opens_at: String,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl OpenMuseumData {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        visitors: impl Into<f64>,
        opens_at: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            visitors: visitors.into(),
            opens_at: opens_at.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for OpenMuseumData {
    const SHAPE: &'static Shape = &Shape::new(
        "OpenMuseumData",
        &[
            Field::required("id"),
            Field::required("visitors"),
            Field::required("opens_at"),
        ],
    );
    fn read(entries: &mut Entries<'_>) -> Result<Self, Failure> {
        let mut id = Required::new();
        let mut visitors = Required::new();
        let mut opens_at = Required::new();
        let extra = entries
            .fill(Self::SHAPE, &mut [&mut id, &mut visitors, &mut opens_at])?;
        let (Some(id), Some(visitors), Some(opens_at)) = (id.0, visitors.0, opens_at.0)
        else {
            return Err(support::unfilled("OpenMuseumData"));
        };
        Ok(Self {
            id,
            visitors,
            opens_at,
            extra,
        })
    }
    fn write(&self, to: &mut Writer<'_>) {
        to.required("id", &self.id);
        to.required("visitors", &self.visitors);
        to.required("opens_at", &self.opens_at);
    }
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

support::object!(OpenMuseumData);

impl PartialEq for OpenMuseumData {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id && self.visitors == other.visitors
            && self.opens_at == other.opens_at && support::same_extra(self, other)
    }
}
