// @generated from python/models/loan.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// An object with `loanId`, `lentTo` and `roomId`.
///
/// Used by [`Listing`](crate::Listing).
///
/// # Example
///
/// ```
/// use wire_names_python_states_keys::Loan;
///
/// let json = r#"{"loanId":"l1","lentTo":"Rome"}"#;
/// let value: Loan = serde_json::from_str(json)?;
/// assert_eq!(value.loan_id, "l1");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct Loan {
    /// `loanId`: a string.
    pub loan_id: String,
    /// `lentTo`: a string.
    pub lent_to: String,
    /// `roomId`: a string, optional.
    pub room_id: Option<String>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    Loan(loan_id: into String, lent_to: into String),
    none(room_id)
}

support::setters! {
    Loan;
    /// `roomId`: a string, optional.
    with_room_id(room_id: into String) = "roomId";
}

support::model! {
    Loan:
    required(loan_id, lent_to),
    optional(room_id),
    guessed("roomId");

    required loan_id = "loanId";
    required lent_to = "lentTo";
    optional room_id = "roomId";
}
