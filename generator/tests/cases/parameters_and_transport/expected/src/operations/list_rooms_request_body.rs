// @generated from typescript/models/operations/listroomsrequestbody.md by `cargo xtask codegen`. Do not edit.
use crate::support::{
    self, Entries, Extra, Failure, Field, Object, Required, Shape, Writer,
};

/// An object with `floor`.
///
/// # Example
///
/// ```
/// use parameters_and_transport::ListRoomsRequestBody;
///
/// let json = r#"{"floor":"first"}"#;
/// let value: ListRoomsRequestBody = serde_json::from_str(json)?;
/// assert_eq!(value.floor, "first");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListRoomsRequestBody {
    /// `floor`: a string.
    pub floor: String,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl ListRoomsRequestBody {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(floor: impl Into<String>) -> Self {
        Self {
            floor: floor.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for ListRoomsRequestBody {
    const SHAPE: &'static Shape = &Shape::new(
        "ListRoomsRequestBody",
        &[Field::required("floor")],
    );
    fn read(entries: &mut Entries<'_>) -> Result<Self, Failure> {
        let mut floor = Required::new();
        let extra = entries.fill(Self::SHAPE, &mut [&mut floor])?;
        let (Some(floor),) = (floor.0,) else {
            return Err(support::unfilled("ListRoomsRequestBody"));
        };
        Ok(Self { floor, extra })
    }
    fn write(&self, to: &mut Writer<'_>) {
        to.required("floor", &self.floor);
    }
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

support::object!(ListRoomsRequestBody);

impl PartialEq for ListRoomsRequestBody {
    fn eq(&self, other: &Self) -> bool {
        self.floor == other.floor && support::same_extra(self, other)
    }
}
