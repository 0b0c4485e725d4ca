//! The pages of whole APIs, as published: read, understood, written, compiled.
//!
//! They are not part of the repository: `FIELDTABLE_CORPUS`, or `shared/corpus` beside it, holds a folder for each API, and in it one for
//! each dialect. Without them these tests fail: `.ci/run` leaves out what stands in a module `real_pages` where there are none.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may stop at the first surprise")]

#[path = "../layout/mod.rs"]
mod layout;
mod real_pages;
