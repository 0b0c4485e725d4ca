// @generated from schemas/typescript/models/trap.md by `cargo xtask codegen`. Do not edit.

use crate::support::{self, Extra};

/// An object with `bidi`, `bracket`, `code`, `control`, `heading` and 3 more.
///
/// \- - - 1; panic\!("a list in a list in a list");
///
/// Used by [`Summary`](crate::Summary).
#[derive(Clone)]
#[non_exhaustive]
pub struct Trap {
    /// panic!("turned")
    pub bidi: String,
    /// See \[Vec\], \[Vec\]\[\] and \[the vector\]\[Vec\]
    pub bracket: String,
    /// ```rust panic!("a long code span that is broken into lines"); /*xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx*/ //``x```
    pub code: String,
    /// One
    ///
    /// ```text
    /// panic!("behind controls")
    /// ```
    pub control: String,
    /// ***x\**\<script>alert(1)\</script>**
    pub heading: String,
    /// See x or \<b>b\</b>.
    ///
    /// A field
    #[deprecated]
    pub note: String,
    /// \~\~\[\]\(x\)\~\~rust panic\!("struck through"); /\*xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\*/ //\~\~ 1\~\~
    pub struck: String,
    /// ```text
    ///
    /// ```
    pub unseen: String,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl Trap {
    /// A builder, which asks for every field that is required.
    pub fn builder() -> TrapBuilder {
        TrapBuilder::default()
    }
}

/// Makes a `Trap` of its required fields.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct TrapBuilder {
    bidi: Option<String>,
    bracket: Option<String>,
    code: Option<String>,
    control: Option<String>,
    heading: Option<String>,
    note: Option<String>,
    struck: Option<String>,
    unseen: Option<String>,
}

impl TrapBuilder {
    /// With `bidi`.
    pub fn bidi(mut self, bidi: impl Into<String>) -> Self {
        self.bidi = Some(bidi.into());
        self
    }

    /// With `bracket`.
    pub fn bracket(mut self, bracket: impl Into<String>) -> Self {
        self.bracket = Some(bracket.into());
        self
    }

    /// With `code`.
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// With `control`.
    pub fn control(mut self, control: impl Into<String>) -> Self {
        self.control = Some(control.into());
        self
    }

    /// With `heading`.
    pub fn heading(mut self, heading: impl Into<String>) -> Self {
        self.heading = Some(heading.into());
        self
    }

    /// With `note`.
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }

    /// With `struck`.
    pub fn struck(mut self, struck: impl Into<String>) -> Self {
        self.struck = Some(struck.into());
        self
    }

    /// With `unseen`.
    pub fn unseen(mut self, unseen: impl Into<String>) -> Self {
        self.unseen = Some(unseen.into());
        self
    }

    /// The value, without the fields that are not required.
    ///
    /// # Errors
    ///
    /// If a required field was not given; the error names it.
    pub fn build(self) -> Result<Trap, support::MissingField> {
        Ok(Trap {
            bidi: self.bidi.ok_or(support::MissingField::new("Trap", "bidi"))?,
            bracket: self.bracket.ok_or(support::MissingField::new("Trap", "bracket"))?,
            code: self.code.ok_or(support::MissingField::new("Trap", "code"))?,
            control: self.control.ok_or(support::MissingField::new("Trap", "control"))?,
            heading: self.heading.ok_or(support::MissingField::new("Trap", "heading"))?,
            note: self.note.ok_or(support::MissingField::new("Trap", "note"))?,
            struck: self.struck.ok_or(support::MissingField::new("Trap", "struck"))?,
            unseen: self.unseen.ok_or(support::MissingField::new("Trap", "unseen"))?,
            extra: Extra::new(),
        })
    }
}

support::model! {
    Trap:
    required(bidi, bracket, code, control, heading, note, struck, unseen),
    optional();

    required bidi = "bidi";
    required bracket = "bracket";
    required code = "code";
    required control = "control";
    required heading = "heading";
    required note = "note";
    required struck = "struck";
    required unseen = "unseen";
}
