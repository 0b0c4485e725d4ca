//! What is written is read once more, as whoever reads it will: no run may leave a crate that cannot even be parsed.

use rayon::prelude::*;

use super::broken;
use crate::problem::Problem;

/// What is wrong with the texts of files, each with its path, that are Rust or a manifest: mistakes of the generator's.
///
/// It takes longer than to write them, so it is for those that are about to be written to the disk.
#[must_use]
pub fn misread(files: &[(&str, &str)]) -> Vec<Problem> {
    files.par_iter().filter_map(|(path, text)| Some(*broken(path, &error(path, text)?))).collect()
}

/// The error of who reads the file.
fn error(path: &str, text: &str) -> Option<String> {
    if path.ends_with(".rs") {
        let error = syn::parse_file(text).err()?;
        let start = error.span().start();
        Some(format!("{error} at line {}, column {}", start.line, start.column + 1))
    } else if path.ends_with(".toml") {
        toml::from_str::<toml::Table>(text).err().map(|error| error.to_string())
    } else {
        None
    }
}

#[cfg(test)]
#[allow(clippy::expect_used, reason = "tests")]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_read_is_told_with_its_place() {
        assert_eq!(misread(&[("src/a.rs", "mod a;\n"), ("README.md", "mod a {")]), []);
        let bad = [("src/a.rs", "mod a;\nmod gen fn;\n"), ("Cargo.toml", "[package]\nname = \"a\"\nname = \"b\"\n")];
        let [rust, toml] = misread(&bad).try_into().expect("two problems");
        assert!(rust.to_string().contains("src/a.rs") && rust.to_string().contains("line 2, column"), "{rust}");
        assert!(toml.to_string().contains("Cargo.toml"), "{toml}");
    }
}
