//! `Lines`: how long the generated code is.

use std::fmt;

use fieldtable::files::Files;

/// Lines of Rust.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Lines {
    files: usize,
    all: usize,
    code: usize,
}

impl Lines {
    /// Those of the `.rs` files among `files`.
    pub fn of(files: &Files) -> Self {
        let mut lines = Self::default();
        for (_, text) in files.iter().filter(|(path, _)| path.ends_with(".rs")) {
            lines.files += 1;
            lines.all += text.lines().count();
            lines.code += text.lines().filter(|line| !is_doc(line)).count();
        }
        lines
    }
}

impl fmt::Display for Lines {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} lines in {} files, {} of them without doc comments", self.all, self.files, self.code)
    }
}

fn is_doc(line: &str) -> bool {
    let line = line.trim_start();
    line.starts_with("///") || line.starts_with("//!")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn doc_comments_are_counted_apart() {
        let files = Files::from_iter([("src/a.rs", "//! A.\n\n    /// B.\npub struct B; // C\n"), ("README.md", "D")]);
        assert_eq!(Lines::of(&files), Lines { files: 1, all: 4, code: 2 });
    }
}
