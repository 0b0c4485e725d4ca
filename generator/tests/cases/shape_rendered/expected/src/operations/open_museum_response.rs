// @generated from openmuseumresponse.md by `cargo xtask codegen`. Do not edit.
use crate::support::{
    self, Entries, Extra, Failure, Field, Object, Required, Secret, Shape, Writer,
};
use super::OpenMuseumData;

/// The house is open
///
/// # Example
///
/// ```
/// use shape_rendered::OpenMuseumResponse;
///
/// let json = r#"{
///   "data": {
///     "id": "m-1",
///     "visitors": 1200,
///     "opens_at": "09:00"
///   },
///   "key": "mk-0000000000000000000000000000000000000000"
/// }"#;
/// let value: OpenMuseumResponse = serde_json::from_str(json)?;
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct OpenMuseumResponse {
    /// What is known of it
    pub data: OpenMuseumData,
    /// Opens the doors (only shown once)
    pub key: Secret,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl OpenMuseumResponse {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(data: impl Into<OpenMuseumData>, key: impl Into<Secret>) -> Self {
        Self {
            data: data.into(),
            key: key.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for OpenMuseumResponse {
    const SHAPE: &'static Shape = &Shape::new(
        "OpenMuseumResponse",
        &[Field::required("data"), Field::required("key")],
    );
    fn read(entries: &mut Entries<'_>) -> Result<Self, Failure> {
        let mut data = Required::new();
        let mut key = Required::new();
        let extra = entries.fill(Self::SHAPE, &mut [&mut data, &mut key])?;
        let (Some(data), Some(key)) = (data.0, key.0) else {
            return Err(support::unfilled("OpenMuseumResponse"));
        };
        Ok(Self { data, key, extra })
    }
    fn write(&self, to: &mut Writer<'_>) {
        to.required("data", &self.data);
        to.required("key", &self.key);
    }
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

support::object!(OpenMuseumResponse);

impl PartialEq for OpenMuseumResponse {
    fn eq(&self, other: &Self) -> bool {
        self.data == other.data && self.key == other.key
            && support::same_extra(self, other)
    }
}
