//! Which paths a run may write to.

use std::{collections::BTreeMap, io};

use unicode_normalization::UnicodeNormalization as _;

/// Refuses paths that are not plainly inside their folder, and two that some file systems take for one.
pub(super) fn refuse_unfit<'a>(paths: impl Iterator<Item = &'a String>) -> io::Result<()> {
    let mut seen = BTreeMap::new();
    for path in paths {
        if !is_fit(path) {
            return Err(invalid(format!("`{path}` is not a path inside the folder")));
        }
        if let Some(other) = seen.insert(folded(path), path) {
            return Err(invalid(format!("`{other}` and `{path}` are one file where letter case does not count")));
        }
    }
    Ok(())
}

/// Whether `path` is relative and goes down only, on every system.
pub(super) fn is_fit(path: &str) -> bool {
    !path.contains(['\\', ':', '\0']) && !path.split('/').any(|part| matches!(part, "" | "." | ".."))
}

/// `path` as file systems see it that do not tell letter case, or forms of one letter, apart.
pub(super) fn folded(path: &str) -> String {
    if path.is_ascii() { path.to_ascii_lowercase() } else { path.nfc().flat_map(char::to_lowercase).nfc().collect() }
}

fn invalid(message: String) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidInput, message)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_names_of_one_file_are_refused() {
        let refused = |paths: [&str; 2]| refuse_unfit(paths.map(str::to_owned).iter()).is_err();
        for paths in [["src/a.rs", "src/A.rs"], ["src/\u{e9}.rs", "src/e\u{301}.rs"], ["\u{c9}", "e\u{301}"]] {
            assert!(refused(paths), "{paths:?}");
        }
        assert!(!refused(["src/a.rs", "src/b.rs"]) && !refused(["src/a.rs", "a.rs"]));
    }
}
