//! Fieldtable reads the reference pages that an API publishes for people as a schema, and writes a Rust crate of models.
pub mod dialect;
pub mod evidence;
pub mod files;
pub mod lock;
pub mod page;
pub mod problem;
pub mod schema;
pub mod source;
