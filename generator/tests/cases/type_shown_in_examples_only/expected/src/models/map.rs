// @generated from typescript/models/map.md by `cargo xtask codegen`. Do not edit.
use crate::support::{
    self, Entries, Extra, Failure, Field, Object, Required, Shape, Writer,
};
use super::Legend;

/// An object with `legend`.
///
/// # Example
///
/// ```
/// use type_shown_in_examples_only::Map;
///
/// let json = r#"{"legend":{"north":"up","scale":500}}"#;
/// let value: Map = serde_json::from_str(json)?;
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Map {
    /// How to read it
    pub legend: Legend,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl Map {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(legend: impl Into<Legend>) -> Self {
        Self {
            legend: legend.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for Map {
    const SHAPE: &'static Shape = &Shape::new("Map", &[Field::required("legend")]);
    fn read(entries: &mut Entries<'_>) -> Result<Self, Failure> {
        let mut legend = Required::new();
        let extra = entries.fill(Self::SHAPE, &mut [&mut legend])?;
        let (Some(legend),) = (legend.0,) else {
            return Err(support::unfilled("Map"));
        };
        Ok(Self { legend, extra })
    }
    fn write(&self, to: &mut Writer<'_>) {
        to.required("legend", &self.legend);
    }
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

support::object!(Map);

impl PartialEq for Map {
    fn eq(&self, other: &Self) -> bool {
        self.legend == other.legend && support::same_extra(self, other)
    }
}
