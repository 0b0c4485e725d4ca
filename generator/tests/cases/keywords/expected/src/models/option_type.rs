// @generated from typescript/models/option.md by `cargo xtask codegen`. Do not edit.
use crate::support::{
    self, Entries, Extra, Failure, Field, Maybe, Object, Required, Shape, Writer,
};
use super::VecType;

/// An object with `some` and `box`.
///
/// # Example
///
/// ```
/// use keywords::OptionType;
///
/// let json = r#"{"some":"a"}"#;
/// let value: OptionType = serde_json::from_str(json)?;
/// assert_eq!(value.some, "a");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct OptionType {
    /// `some`: a string.
    pub some: String,
    /// `box`: `Vec`, optional.
    pub r#box: Option<VecType>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl OptionType {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(some: impl Into<String>) -> Self {
        Self {
            some: some.into(),
            r#box: None,
            extra: Extra::new(),
        }
    }
    /// The same with `box`.
    #[must_use]
    pub fn with_box(mut self, r#box: impl Into<VecType>) -> Self {
        self.r#box = Some(r#box.into());
        self
    }
}

impl Object for OptionType {
    const SHAPE: &'static Shape = &Shape::new(
        "OptionType",
        &[Field::required("some"), Field::optional("box")],
    );
    fn read(entries: &mut Entries<'_>) -> Result<Self, Failure> {
        let mut some = Required::new();
        let mut r#box = Maybe::new();
        let extra = entries.fill(Self::SHAPE, &mut [&mut some, &mut r#box])?;
        let (Some(some),) = (some.0,) else {
            return Err(support::unfilled("OptionType"));
        };
        Ok(Self {
            some,
            r#box: r#box.0,
            extra,
        })
    }
    fn write(&self, to: &mut Writer<'_>) {
        to.required("some", &self.some);
        to.optional("box", &self.r#box);
    }
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

support::object!(OptionType);

impl PartialEq for OptionType {
    fn eq(&self, other: &Self) -> bool {
        self.some == other.some && self.r#box == other.r#box
            && support::same_extra(self, other)
    }
}
