//! Fieldtable reads the reference pages that an API publishes for people as a schema, and writes a Rust crate of models.
pub mod dialect;
pub mod emit;
pub mod evidence;
pub mod files;
pub mod lower;
pub mod page;
pub mod problem;
pub mod rust;
pub mod schema;
