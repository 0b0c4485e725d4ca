// @generated from typescript/models/locker.md by `cargo xtask codegen`. Do not edit.
use crate::support::{
    self, Entries, Extra, Failure, Field, Object, Required, Secret, Shape, Writer,
};

/// An object with `code`, `cache_key` and `token`.
///
/// # Example
///
/// ```
/// use secrets::Locker;
///
/// let json = r#"{
///   "code": "lk-live-000000000000000000000000000000000000",
///   "cache_key": "lockers",
///   "token": "<value>"
/// }"#;
/// let value: Locker = serde_json::from_str(json)?;
/// assert_eq!(value.cache_key, "lockers");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Locker {
    /// Opens the locker (only shown once)
    pub code: Secret,
    /// `cache_key`: a string.
    pub cache_key: String,
    /// Another secret (only shown once)
    pub token: Secret,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl Locker {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(
        code: impl Into<Secret>,
        cache_key: impl Into<String>,
        token: impl Into<Secret>,
    ) -> Self {
        Self {
            code: code.into(),
            cache_key: cache_key.into(),
            token: token.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for Locker {
    const SHAPE: &'static Shape = &Shape::new(
        "Locker",
        &[
            Field::required("code"),
            Field::required("cache_key"),
            Field::required("token"),
        ],
    );
    fn read(entries: &mut Entries<'_>) -> Result<Self, Failure> {
        let mut code = Required::new();
        let mut cache_key = Required::new();
        let mut token = Required::new();
        let extra = entries
            .fill(Self::SHAPE, &mut [&mut code, &mut cache_key, &mut token])?;
        let (Some(code), Some(cache_key), Some(token)) = (code.0, cache_key.0, token.0)
        else {
            return Err(support::unfilled("Locker"));
        };
        Ok(Self {
            code,
            cache_key,
            token,
            extra,
        })
    }
    fn write(&self, to: &mut Writer<'_>) {
        to.required("code", &self.code);
        to.required("cache_key", &self.cache_key);
        to.required("token", &self.token);
    }
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

support::object!(Locker);

impl PartialEq for Locker {
    fn eq(&self, other: &Self) -> bool {
        self.code == other.code && self.cache_key == other.cache_key
            && self.token == other.token && support::same_extra(self, other)
    }
}
