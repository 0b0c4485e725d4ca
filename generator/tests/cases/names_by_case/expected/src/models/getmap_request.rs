// @generated from typescript/models/getmap_request.md by `cargo xtask codegen`. Do not edit.
use crate::support::{
    self, Entries, Extra, Failure, Field, Object, Required, Shape, Writer,
};

/// An object with `zoom`.
///
/// # Example
///
/// ```
/// use names_by_case::GetmapRequest;
///
/// let json = r#"{"zoom":1}"#;
/// let value: GetmapRequest = serde_json::from_str(json)?;
/// assert_eq!(value.zoom, 1);
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetmapRequest {
    /// `zoom`: an integer.
    pub zoom: i64,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl GetmapRequest {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(zoom: impl Into<i64>) -> Self {
        Self {
            zoom: zoom.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for GetmapRequest {
    const SHAPE: &'static Shape = &Shape::new(
        "GetmapRequest",
        &[Field::required("zoom")],
    );
    fn read(entries: &mut Entries<'_>) -> Result<Self, Failure> {
        let mut zoom = Required::new();
        let extra = entries.fill(Self::SHAPE, &mut [&mut zoom])?;
        let (Some(zoom),) = (zoom.0,) else {
            return Err(support::unfilled("GetmapRequest"));
        };
        Ok(Self { zoom, extra })
    }
    fn write(&self, to: &mut Writer<'_>) {
        to.required("zoom", &self.zoom);
    }
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

support::object!(GetmapRequest);

impl PartialEq for GetmapRequest {
    fn eq(&self, other: &Self) -> bool {
        self.zoom == other.zoom && support::same_extra(self, other)
    }
}
