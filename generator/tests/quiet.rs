//! A quiet lock: of two states of an API, what differs in the locks is what means something.
//!
//! `quiet/before` and `quiet/after` are pages of one API. Between them rows move down, examples and prose of other pages change, and pages
//! are added. `UPDATE=1 cargo test --test quiet` writes the difference that is expected.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{env, fs, path::Path};

use fieldtable::{generate, source::Source};
use similar::TextDiff;

#[test]
fn the_locks_of_two_states_differ_in_what_means_something() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/quiet");
    let lock = |state: &str| generate(&Source::schemas(&folder.join(state)).unwrap()).unwrap().lock;
    let (before, after) = (lock("before"), lock("after"));
    let diff = TextDiff::from_lines(&before, &after).unified_diff().header("before", "after").to_string();
    let path = folder.join("expected.diff");
    if env::var_os("UPDATE").is_some() {
        fs::write(&path, &diff).unwrap();
    }
    assert_eq!(diff, fs::read_to_string(&path).unwrap());
}
