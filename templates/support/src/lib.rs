//! What all models that Fieldtable writes share, as a crate of its own, so that it is linted, tested and measured in place.
//!
//! [`support`] is copied into every crate that is written; the samples and the tests, which stand beside it, are not.

#![allow(
    rustdoc::private_intra_doc_links,
    reason = "the module explains itself to those who read it in a generated crate, where it is private"
)]

pub mod support;

#[cfg(test)]
#[allow(dead_code, reason = "samples are whole, as models are")]
pub(crate) mod samples;
#[cfg(test)]
mod tests;
