// @generated from schemas/typescript/models/trap.md by `fieldtable codegen`. Do not edit.

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

support::builder! {
    Trap by TrapBuilder,
    none();

    /// panic!("turned")
    bidi(bidi: into String);
    /// See \[Vec\], \[Vec\]\[\] and \[the vector\]\[Vec\]
    bracket(bracket: into String);
    /// ```rust panic!("a long code span that is broken into lines"); /*xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx*/ //``x```
    code(code: into String);
    /// One
    control(control: into String);
    /// ***x\**\<script>alert(1)\</script>**
    heading(heading: into String);
    /// See x or \<b>b\</b>.
    note(note: into String);
    /// \~\~\[\]\(x\)\~\~rust panic\!("struck through"); /\*xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\*/ //\~\~ 1\~\~
    struck(struck: into String);
    /// `unseen`: a string.
    unseen(unseen: into String);
}

support::setters! {
    Trap;
}

support::model! {
    Trap:
    required(bidi, bracket, code, control, heading, note, struck, unseen),
    optional();

    required bidi;
    required bracket;
    required code;
    required control;
    required heading;
    required note;
    required struck;
    required unseen;
}
