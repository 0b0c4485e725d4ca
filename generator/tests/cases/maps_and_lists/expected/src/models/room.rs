// @generated from typescript/models/room.md by `cargo xtask codegen`. Do not edit.
use std::collections::BTreeMap;

use serde_json::Value;

use crate::support::{
    self, Entries, Extra, Failure, Field, Listed, Maybe, Object, Required, Shape, Writer,
};
use super::Sign;

/// An object with `visitors`, `grid`, `signs`, `anything` and `notes`.
///
/// # Example
///
/// ```
/// use maps_and_lists::Room;
///
/// let json = r#"{
///   "visitors": {
///     "monday": 12
///   },
///   "grid": [
///     [
///       "a1"
///     ]
///   ],
///   "signs": {
///     "door": [
///       {
///         "text": "Pull"
///       }
///     ]
///   },
///   "anything": "<value>"
/// }"#;
/// let value: Room = serde_json::from_str(json)?;
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Room {
    /// By weekday
    pub visitors: BTreeMap<String, f64>,
    /// Rows of squares
    pub grid: Vec<Vec<String>>,
    /// By place
    pub signs: BTreeMap<String, Vec<Sign>>,
    /// `anything`: any JSON.
    pub anything: Value,
    /// `notes`: a list, each item a string, optional.
    pub notes: Option<Vec<String>>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl Room {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(
        visitors: impl Into<BTreeMap<String, f64>>,
        grid: impl Into<Vec<Vec<String>>>,
        signs: impl Into<BTreeMap<String, Vec<Sign>>>,
        anything: impl Into<Value>,
    ) -> Self {
        Self {
            visitors: visitors.into(),
            grid: grid.into(),
            signs: signs.into(),
            anything: anything.into(),
            notes: None,
            extra: Extra::new(),
        }
    }
    /// The same with `notes`.
    #[must_use]
    pub fn with_notes(mut self, notes: impl Into<Vec<String>>) -> Self {
        self.notes = Some(notes.into());
        self
    }
}

impl Object for Room {
    const SHAPE: &'static Shape = &Shape::new(
        "Room",
        &[
            Field::required("visitors"),
            Field::required("grid"),
            Field::required("signs"),
            Field::required("anything"),
            Field::optional("notes"),
        ],
    );
    fn read(entries: &mut Entries<'_>) -> Result<Self, Failure> {
        let mut visitors = Listed::new();
        let mut grid = Listed::new();
        let mut signs = Listed::new();
        let mut anything = Required::new();
        let mut notes = Maybe::new();
        let extra = entries
            .fill(
                Self::SHAPE,
                &mut [&mut visitors, &mut grid, &mut signs, &mut anything, &mut notes],
            )?;
        let (Some(visitors), Some(grid), Some(signs), Some(anything)) = (
            visitors.0,
            grid.0,
            signs.0,
            anything.0,
        ) else {
            return Err(support::unfilled("Room"));
        };
        Ok(Self {
            visitors,
            grid,
            signs,
            anything,
            notes: notes.0,
            extra,
        })
    }
    fn write(&self, to: &mut Writer<'_>) {
        to.listed("visitors", &self.visitors);
        to.listed("grid", &self.grid);
        to.listed("signs", &self.signs);
        to.required("anything", &self.anything);
        to.optional("notes", &self.notes);
    }
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

support::object!(Room);

impl PartialEq for Room {
    fn eq(&self, other: &Self) -> bool {
        self.visitors == other.visitors && self.grid == other.grid
            && self.signs == other.signs && self.anything == other.anything
            && self.notes == other.notes && support::same_extra(self, other)
    }
}
