// @generated from typescript/models/person.md by `cargo xtask codegen`. Do not edit.
use crate::support::{
    self, Entries, Extra, Failure, Field, Object, Required, Shape, Writer,
};

/// An object with `given_name` and `family_name`.
///
/// Used by [`Artist`](crate::Artist).
///
/// # Example
///
/// ```
/// use union_by_structure::Person;
///
/// let json = r#"{
///   "given_name": "Ada",
///   "family_name": "Byron"
/// }"#;
/// let value: Person = serde_json::from_str(json)?;
/// assert_eq!(value.given_name, "Ada");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Person {
    /// `given_name`: a string.
    pub given_name: String,
    /// `family_name`: a string.
    pub family_name: String,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl Person {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(given_name: impl Into<String>, family_name: impl Into<String>) -> Self {
        Self {
            given_name: given_name.into(),
            family_name: family_name.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for Person {
    const SHAPE: &'static Shape = &Shape::new(
        "Person",
        &[Field::required("given_name"), Field::required("family_name")],
    );
    fn read(entries: &mut Entries<'_>) -> Result<Self, Failure> {
        let mut given_name = Required::new();
        let mut family_name = Required::new();
        let extra = entries.fill(Self::SHAPE, &mut [&mut given_name, &mut family_name])?;
        let (Some(given_name), Some(family_name)) = (given_name.0, family_name.0) else {
            return Err(support::unfilled("Person"));
        };
        Ok(Self {
            given_name,
            family_name,
            extra,
        })
    }
    fn write(&self, to: &mut Writer<'_>) {
        to.required("given_name", &self.given_name);
        to.required("family_name", &self.family_name);
    }
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

support::object!(Person);

impl PartialEq for Person {
    fn eq(&self, other: &Self) -> bool {
        self.given_name == other.given_name && self.family_name == other.family_name
            && support::same_extra(self, other)
    }
}
