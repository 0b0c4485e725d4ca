//! Runs in the written crate.

#[test]
fn it_compiles() {}
