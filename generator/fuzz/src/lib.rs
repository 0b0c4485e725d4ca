//! What must hold for any bytes: one plain function a target, which panics where it does not hold.
//!
//! Two programs run them: libFuzzer, which looks for bytes that reach new code, and `cargo test --test smoke`, which includes this
//! file and tries seeds and fixed mutations of them on every change. From the folder `generator`:
//!
//! ```sh
//! (cd fuzz && cargo run --example seeds)      # corpus/<target>/ and dictionary.txt, from the test cases
//! cargo +nightly fuzz run -s none docs -- -dict=fuzz/dictionary.txt -max_total_time=600
//! ```
//!
//! Nothing of ours is unsafe: without a sanitizer (`-s none`) it is built and runs in half the time, and misses nothing.
//! Input that breaks a promise lies in `fuzz/artifacts/<target>/`. Once it is mended, it becomes a folder in `tests/cases`, in words of
//! our own.

pub mod cells;
pub mod decoder;
pub mod docs;
pub mod lock;
pub mod pages;
pub mod runs;
pub mod rustdoc;
pub mod seeds;

/// A promise about any bytes.
#[derive(Debug)]
pub struct Target {
    /// Its name: that of its module, of its file in `fuzz_targets`, and of its folders.
    pub name: &'static str,
    /// Panics where the promise does not hold.
    pub run: fn(&[u8]),
    /// Bytes to begin with, which reach most of the code.
    pub seeds: fn() -> Vec<Vec<u8>>,
}

/// Every target; a new one is a module here, a file in `fuzz_targets` and a `[[bin]]` in `Cargo.toml`.
pub const ALL: &[Target] = &[
    Target { name: "runs", run: runs::run, seeds: seeds::folders },
    Target { name: "docs", run: docs::run, seeds: seeds::texts },
    Target { name: "pages", run: pages::run, seeds: seeds::pages },
    Target { name: "cells", run: cells::run, seeds: seeds::cells },
    Target { name: "lock", run: lock::run, seeds: seeds::locks },
    Target { name: "decoder", run: decoder::run, seeds: seeds::payloads },
];
