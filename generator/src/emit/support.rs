//! `src/support.rs` and what is below it: the same in every crate.

use super::{Text, format};
use crate::rust::Crate;

macro_rules! support {
    ($($path:literal),* $(,)?) => {
        /// The templates, which are Rust as they stand.
        const FILES: &[(&str, &str)] = &[$(($path, include_str!(concat!("../../../templates/", $path)))),*];
    };
}

support![
    "support.rs",
    "support/entries.rs",
    "support/enums.rs",
    "support/extra.rs",
    "support/failure.rs",
    "support/fill.rs",
    "support/fit.rs",
    "support/found.rs",
    "support/incomplete.rs",
    "support/key.rs",
    "support/live.rs",
    "support/model.rs",
    "support/notes.rs",
    "support/number.rs",
    "support/pour.rs",
    "support/samples.rs",
    "support/samples/enums.rs",
    "support/samples/objects.rs",
    "support/samples/unions.rs",
    "support/scalar.rs",
    "support/secret.rs",
    "support/shape.rs",
    "support/slot.rs",
    "support/stored.rs",
    "support/tests.rs",
    "support/tests/depth.rs",
    "support/tests/enums.rs",
    "support/tests/errors.rs",
    "support/tests/objects.rs",
    "support/tests/sources.rs",
    "support/tests/unions.rs",
    "support/tests/values.rs",
    "support/text.rs",
    "support/union.rs",
    "support/view.rs",
    "support/wire.rs",
    "support/with_chrono.rs",
    "support/with_jiff.rs",
    "support/writer.rs",
];

pub(super) fn emit(_: &Crate) -> Vec<Text> {
    let text = |(path, text): &(&str, &str)| {
        Ok((format!("src/{path}"), format!("{}{text}", format::header(&format!("templates/{path}")))))
    };
    FILES.iter().map(text).collect()
}

#[cfg(test)]
mod tests {
    use std::{collections::BTreeSet, fs, path::Path};

    use super::FILES;

    /// The paths of all files below `folder`, from the templates.
    fn found(templates: &Path, folder: &str) -> Vec<String> {
        let names = fs::read_dir(templates.join(folder)).into_iter().flatten().flatten();
        let paths = names.map(|entry| format!("{folder}/{}", entry.file_name().to_string_lossy()));
        paths.flat_map(|path| if path.ends_with(".rs") { vec![path] } else { found(templates, &path) }).collect()
    }

    #[test]
    fn no_file_is_forgotten() {
        let templates = Path::new(env!("CARGO_MANIFEST_DIR")).join("../templates");
        let found: BTreeSet<_> = found(&templates, "support").into_iter().chain(["support.rs".to_owned()]).collect();
        assert_eq!(FILES.iter().map(|(path, _)| (*path).to_owned()).collect::<BTreeSet<_>>(), found);
    }
}
