// @generated from typescript/models/group.md by `cargo xtask codegen`. Do not edit.
use crate::support::{
    self, Entries, Extra, Failure, Field, Object, Required, Shape, Writer,
};

/// An object with `name` and `members`.
///
/// Used by [`Artist`](crate::Artist).
///
/// # Example
///
/// ```
/// use union_by_structure::Group;
///
/// let json = r#"{"name":"The Blue Rider","members":9}"#;
/// let value: Group = serde_json::from_str(json)?;
/// assert_eq!(value.name, "The Blue Rider");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Group {
    /// `name`: a string.
    pub name: String,
    /// `members`: an integer.
    pub members: i64,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl Group {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(name: impl Into<String>, members: impl Into<i64>) -> Self {
        Self {
            name: name.into(),
            members: members.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for Group {
    const SHAPE: &'static Shape = &Shape::new(
        "Group",
        &[Field::required("name"), Field::required("members")],
    );
    fn read(entries: &mut Entries<'_>) -> Result<Self, Failure> {
        let mut name = Required::new();
        let mut members = Required::new();
        let extra = entries.fill(Self::SHAPE, &mut [&mut name, &mut members])?;
        let (Some(name), Some(members)) = (name.0, members.0) else {
            return Err(support::unfilled("Group"));
        };
        Ok(Self { name, members, extra })
    }
    fn write(&self, to: &mut Writer<'_>) {
        to.required("name", &self.name);
        to.required("members", &self.members);
    }
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

support::object!(Group);

impl PartialEq for Group {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name && self.members == other.members
            && support::same_extra(self, other)
    }
}
