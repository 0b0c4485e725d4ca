// @generated from templates/support/src/support/decode_error.rs by `fieldtable codegen`. Do not edit.

//! `DecodeError`: why JSON was refused, and where.

use std::fmt;

/// Why JSON was refused, and where. It is made by models and becomes the deserializer's own error at the outermost one.
#[derive(Debug)]
pub(crate) struct DecodeError(Box<Report>);

#[derive(Debug, Default)]
struct Report {
    /// From the innermost step to the outermost.
    path: Vec<Step>,
    /// The type that has the innermost field.
    owner: Option<&'static str>,
    reason: String,
    /// How the member of a union was chosen.
    note: Option<String>,
    /// ` at line 1 column 2`, where the deserializer knows.
    position: Option<String>,
}

#[derive(Debug)]
enum Step {
    Field(&'static str),
    Index(usize),
    Key(String),
}

impl DecodeError {
    #[cold]
    pub(crate) fn new(reason: impl Into<String>) -> Self {
        Self(Box::new(Report { reason: reason.into(), ..Report::default() }))
    }

    /// The failure is the deserializer's own, which is kept elsewhere.
    #[cold]
    pub(crate) fn foreign() -> Self {
        Self::new("the text is not JSON")
    }

    /// The value stands in a field of the type `owner`.
    #[cold]
    pub(crate) fn in_field(mut self, owner: &'static str, field: &'static str) -> Self {
        self.0.owner.get_or_insert(owner);
        self.0.path.push(Step::Field(field));
        self
    }

    /// The value stands in a list.
    #[cold]
    pub(crate) fn at_index(mut self, index: usize) -> Self {
        self.0.path.push(Step::Index(index));
        self
    }

    /// The value stands in a map.
    #[cold]
    pub(crate) fn at_key(mut self, key: String) -> Self {
        self.0.path.push(Step::Key(key));
        self
    }

    /// Adds how the refused member of a union was chosen, unless an inner union told its own.
    #[cold]
    pub(crate) fn note(mut self, note: fmt::Arguments<'_>) -> Self {
        self.0.note.get_or_insert_with(|| note.to_string());
        self
    }

    /// Takes the place from the deserializer's error about a failure, unless an inner one told it.
    #[cold]
    pub(crate) fn seen_at(mut self, error: &dyn fmt::Display) -> Self {
        if self.0.position.is_none() {
            let text = error.to_string();
            self.0.position = text.strip_prefix(MARK).filter(|place| !place.is_empty()).map(str::to_owned);
        }
        self
    }
}

/// The text of the deserializer's error about a failure, which it may extend by a place.
pub(crate) const MARK: &str = "refused";

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Report { path, owner, reason, note, position } = &*self.0;
        if !path.is_empty() {
            f.write_str("`")?;
            for (at, step) in path.iter().rev().enumerate() {
                step.show(at == 0, f)?;
            }
            f.write_str("`")?;
            if let Some(owner) = owner {
                write!(f, " of {owner}")?;
            }
            f.write_str(": ")?;
        }
        f.write_str(reason)?;
        if let Some(note) = note {
            write!(f, ", {note}")?;
        }
        f.write_str(position.as_deref().unwrap_or_default())
    }
}

impl Step {
    fn show(&self, first: bool, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = match self {
            Self::Index(index) => return write!(f, "[{index}]"),
            Self::Key(key) if !is_plain(key) => return write!(f, "[{key:?}]"),
            Self::Field(name) => name,
            Self::Key(key) => key.as_str(),
        };
        f.write_str(if first { "" } else { "." })?;
        f.write_str(name)
    }
}

/// Whether a key reads well after a dot.
fn is_plain(key: &str) -> bool {
    !key.is_empty() && key.chars().all(|c| c.is_alphanumeric() || "_-$@/".contains(c))
}
