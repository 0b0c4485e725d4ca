//! Where the workspace is.

use std::{
    env,
    path::{Path, PathBuf},
};

/// The folder that paths without an option are relative to.
///
/// Cargo runs a program where the user stands and tells it which package it belongs to; without cargo it is just the current folder.
pub fn root() -> PathBuf {
    let package = env!("CARGO_MANIFEST_DIR");
    match env::var_os("CARGO_MANIFEST_DIR") {
        Some(run_for) if run_for == package => Path::new(package).parent().map(Path::to_path_buf).unwrap_or_default(),
        _ => PathBuf::new(),
    }
}

/// The folder that cargo builds into.
pub fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}
