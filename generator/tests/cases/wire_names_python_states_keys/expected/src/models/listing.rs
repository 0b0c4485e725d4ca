// @generated from python/models/listing.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};
use super::Loan;

/// An object with `loans`.
///
/// # Example
///
/// ```
/// use wire_names_python_states_keys::Listing;
///
/// let json = r#"{
///   "loans": [
///     {
///       "loanId": "l1",
///       "lentTo": "Rome"
///     }
///   ]
/// }"#;
/// let value: Listing = serde_json::from_str(json)?;
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct Listing {
    /// `loans`: a list, each item `Loan`.
    pub loans: Vec<Loan>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    Listing(loans: list Loan),
    none()
}

support::setters! {
    Listing;
}

support::model! {
    Listing:
    required(loans),
    optional();

    list loans;
}
