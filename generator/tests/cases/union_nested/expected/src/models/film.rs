// @generated from typescript/models/film.md by `cargo xtask codegen`. Do not edit.
use crate::support::{
    self, Constant, Entries, Extra, Failure, Field, Literal, Object, Required, Shape,
    Writer,
};

/// An object with `medium` and `minutes`.
///
/// Used by [`Exhibit`](crate::Exhibit).
///
/// # Example
///
/// ```
/// use union_nested::Film;
///
/// let json = r#"{"medium":"film","minutes":90}"#;
/// let value: Film = serde_json::from_str(json)?;
/// assert_eq!(value.minutes, 90);
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Film {
    /// `minutes`: an integer.
    pub minutes: i64,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl Film {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(minutes: impl Into<i64>) -> Self {
        Self {
            minutes: minutes.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for Film {
    const SHAPE: &'static Shape = &Shape::new(
        "Film",
        &[Field::constant("medium", Literal::Text("film")), Field::required("minutes")],
    );
    fn read(entries: &mut Entries<'_>) -> Result<Self, Failure> {
        let mut medium = Constant(Literal::Text("film"));
        let mut minutes = Required::new();
        let extra = entries.fill(Self::SHAPE, &mut [&mut medium, &mut minutes])?;
        let (Some(minutes),) = (minutes.0,) else {
            return Err(support::unfilled("Film"));
        };
        Ok(Self { minutes, extra })
    }
    fn write(&self, to: &mut Writer<'_>) {
        to.constant("medium", Literal::Text("film"));
        to.required("minutes", &self.minutes);
    }
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

support::object!(Film);

impl PartialEq for Film {
    fn eq(&self, other: &Self) -> bool {
        self.minutes == other.minutes && support::same_extra(self, other)
    }
}
