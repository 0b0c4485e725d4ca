//! `Package`: the crate to write, and the names and versions that none can have.

use serde::{Deserialize, Serialize};

/// What `schema.yaml` says about the crate.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Package {
    /// The crate's name: `openrouter-models`.
    pub name: String,
    /// Its version.
    pub version: String,
    /// One line for the manifest and the front page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// An SPDX expression for the manifest.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub license: Option<String>,
    /// The repository for the manifest.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub repository: Option<String>,
    /// The home page for the manifest.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub homepage: Option<String>,
    /// Words to find the crate by.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub keywords: Vec<String>,
    /// The shelves of the registry on which it stands.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub categories: Vec<String>,
    /// The oldest Rust that it is promised to build with.
    #[serde(rename = "rust-version", default, skip_serializing_if = "Option::is_none")]
    pub rust_version: Option<String>,
}

/// The oldest Rust that builds what is written.
pub const RUST_VERSION: &str = "1.88";

/// Why no crate can have the name `name`, if that is so: the end of a sentence.
///
/// Cargo takes some of these when it builds, and another of its commands, another system or rustc then refuses them.
#[must_use]
pub fn misfit_of_name(name: &str) -> Option<&'static str> {
    let has_form = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
    if !has_form || name.len() > LONGEST {
        return Some("a name has letters, digits, `-` and `_`, a letter first, and at most 64 of them");
    }
    // File systems do not all tell capital letters from small ones, and code does not tell `-` from `_`.
    let word = name.to_ascii_lowercase().replace('-', "_");
    TAKEN.iter().find(|(words, _)| words.contains(&&*word)).map(|(_, why)| *why)
}

/// Why `version` is none, if that is so: the end of a sentence.
#[must_use]
pub fn misfit_of_version(version: &str) -> Option<String> {
    semver::Version::parse(version).err().map(|error| error.to_string())
}

/// Why no crate that is written can promise to build with the Rust `version`, if that is so: the end of a sentence.
#[must_use]
pub fn misfit_of_rust_version(version: &str) -> Option<String> {
    let numbers = |version: &str| -> Option<Vec<u64>> {
        let parts = version.split('.').map(|part| part.parse().ok().filter(|_| !part.starts_with('+')));
        parts.collect::<Option<Vec<_>>>().filter(|parts| matches!(parts.len(), 2 | 3))
    };
    match (numbers(version), numbers(RUST_VERSION)) {
        (None, _) => Some("it has two numbers or three".to_owned()),
        (own, needed) => (own < needed).then(|| format!("the crate needs Rust {RUST_VERSION}")),
    }
}

/// The registry takes no longer names.
const LONGEST: usize = 64;

/// The names that somebody else has, and who; with `_` for `-`.
const TAKEN: &[(&[&str], &str)] = &[
    (
        &[
            "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
            "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
            "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct",
            "super", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while",
            "yield",
        ],
        "it is a word of Rust",
    ),
    (&["alloc", "core", "proc_macro", "std", "test"], "it is a crate of Rust's own"),
    (&["chrono", "jiff", "serde", "serde_json"], "the crate that is written uses another one of this name"),
    (
        &["bench", "benches", "bin", "build", "deps", "doc", "example", "examples", "incremental", "target"],
        "cargo has a folder of this name beside those of crates",
    ),
    (
        &[
            "aux", "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "con", "lpt0",
            "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9", "nul", "prn",
        ],
        "Windows takes it for a device",
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_somebody_has_are_refused() {
        let taken = "fn self crate std core serde serde_json test build deps con alloc proc-macro doc example target incremental \
                     gen Self serde-json COM1";
        for name in taken.split(' ').chain(["", "1st", "-a", "a b", "a.b", "é", "a\"b", "_a"]) {
            assert!(misfit_of_name(name).is_some(), "{name}");
        }
        assert!(misfit_of_name(&"a".repeat(65)).is_some());
        for name in ["openrouter-models", "a", "union", "models", "serde-models", "x_1"] {
            assert_eq!(misfit_of_name(name), None);
        }
    }

    #[test]
    fn a_rust_version_is_one_that_builds_the_crate() {
        for version in ["1.88", "1.88.0", "1.100", "2.0"] {
            assert_eq!(misfit_of_rust_version(version), None);
        }
        for version in ["", "1", "1.87", "1.9.9", "1.88.0.0", "1.88\"\nbuild = \"x", "1.+88", "stable"] {
            assert!(misfit_of_rust_version(version).is_some(), "{version}");
        }
    }

    #[test]
    fn a_version_is_one_of_semver() {
        for version in ["0.1.0", "1.2.3-alpha.1+linux"] {
            assert_eq!(misfit_of_version(version), None);
        }
        for version in ["", "1", "1.0", "01.0.0", "0.1.0\"\nbuild = \"x", "0.1.0 ", "v1.0.0"] {
            assert!(misfit_of_version(version).is_some(), "{version}");
        }
    }
}
