//! The failure in the README is a real one.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::fs;

use support::Place;

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

#[test]
fn the_failure_in_the_readme_is_a_real_one() {
    let place = Place::copy_of(&[&format!("{ROOT}/schemas"), &format!("{ROOT}/generated")]);
    place.edit("schemas/go/models/operations/getkeydata.mdx", "| `Label` | `string` |", "| `Label` | `*string` |");
    let said = place.run(&["codegen", "--check"]).exits(1).out;
    let mut lines = said.lines();
    for shown in failure().lines() {
        // The summary of what was read stands before the last line, and grows with the pages.
        assert!(lines.any(|line| line.ends_with(shown)), "`{shown}` is not, or not at its place, in:\n{said}");
    }
}

/// What the README shows below the prompt.
fn failure() -> String {
    let readme = fs::read_to_string(format!("{ROOT}/README.md")).unwrap();
    let (_, shown) = readme.split_once("$ cargo xtask codegen --check\n").unwrap();
    shown.split_once("\n```").unwrap().0.to_owned()
}
