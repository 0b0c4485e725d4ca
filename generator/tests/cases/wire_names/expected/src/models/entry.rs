// @generated from typescript/models/entry.md by `cargo xtask codegen`. Do not edit.
use crate::support::{
    self, Entries, Extra, Failure, Field, Object, Required, Shape, Writer,
};

/// An object with `row_id`, `last_30m`, `_shape` and `image_url`.
///
/// Used by [`Register`](crate::Register).
///
/// # Example
///
/// ```
/// use wire_names::Entry;
///
/// let json = r#"{
///   "row_id": "r1",
///   "last_30m": 3,
///   "_shape": "round",
///   "image_url": "https://example.com/a.png"
/// }"#;
/// let value: Entry = serde_json::from_str(json)?;
/// assert_eq!(value.row_id, "r1");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Entry {
    /// `row_id`: a string.
    pub row_id: String,
    /// `last_30m`: an integer.
    pub last_30m: i64,
    /// `_shape`: a string.
    pub shape: String,
    /// `image_url`: a string.
    pub image_url: String,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl Entry {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(
        row_id: impl Into<String>,
        last_30m: impl Into<i64>,
        shape: impl Into<String>,
        image_url: impl Into<String>,
    ) -> Self {
        Self {
            row_id: row_id.into(),
            last_30m: last_30m.into(),
            shape: shape.into(),
            image_url: image_url.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for Entry {
    const SHAPE: &'static Shape = &Shape::new(
        "Entry",
        &[
            Field::required("row_id"),
            Field::required("last_30m"),
            Field::required("_shape"),
            Field::required("image_url"),
        ],
    );
    fn read(entries: &mut Entries<'_>) -> Result<Self, Failure> {
        let mut row_id = Required::new();
        let mut last_30m = Required::new();
        let mut shape = Required::new();
        let mut image_url = Required::new();
        let extra = entries
            .fill(
                Self::SHAPE,
                &mut [&mut row_id, &mut last_30m, &mut shape, &mut image_url],
            )?;
        let (Some(row_id), Some(last_30m), Some(shape), Some(image_url)) = (
            row_id.0,
            last_30m.0,
            shape.0,
            image_url.0,
        ) else {
            return Err(support::unfilled("Entry"));
        };
        Ok(Self {
            row_id,
            last_30m,
            shape,
            image_url,
            extra,
        })
    }
    fn write(&self, to: &mut Writer<'_>) {
        to.required("row_id", &self.row_id);
        to.required("last_30m", &self.last_30m);
        to.required("_shape", &self.shape);
        to.required("image_url", &self.image_url);
    }
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

support::object!(Entry);

impl PartialEq for Entry {
    fn eq(&self, other: &Self) -> bool {
        self.row_id == other.row_id && self.last_30m == other.last_30m
            && self.shape == other.shape && self.image_url == other.image_url
            && support::same_extra(self, other)
    }
}
