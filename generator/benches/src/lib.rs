//! What the benches read: pages of an API that does not exist, as many as wanted, and pages of one that does.
//!
//! This is a package of its own so that neither criterion nor the generated crate stands in the way of the generator's tests.

mod family;
mod page;
pub mod shapes;
mod synthetic;
mod table;
mod words;

use std::path::{Path, PathBuf};

use fieldtable::source::Source;

pub use synthetic::{PAGES, synthetic};

/// The pages of OpenRouter's API, TypeScript and Go; none, and a line that says so, where they are not at hand.
#[must_use]
pub fn openrouter(dialects: &[&str]) -> Option<Source> {
    let corpus = corpus()?;
    let folders: Vec<PathBuf> = dialects.iter().map(|dialect| corpus.join(dialect)).collect();
    Source::folders(&folders, "openrouter").inspect_err(|error| eprintln!("skipped: {error:?}")).ok()
}

fn corpus() -> Option<PathBuf> {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/corpus/openrouter");
    if dir.is_dir() {
        return Some(dir);
    }
    eprintln!("skipped: there is no ../shared/corpus/openrouter");
    None
}
