//! Which dialect the pages of a folder are written in.

use rayon::prelude::*;

use crate::{
    dialect::{self, Dialect},
    page,
    source::{File, Folder},
};

/// The dialect that `schema.yaml` gives `folder`, else the one of which its pages, `files`, bear the most signs.
pub(super) fn choose_dialect(folder: &Folder, files: &[&File]) -> (&'static dyn Dialect, usize) {
    let named = folder.origin.dialect.as_deref().and_then(dialect::by_name);
    let dialect = named.unwrap_or_else(|| detect(files));
    let rank = dialect::ALL.iter().position(|other| other.name() == dialect.name());
    (dialect, rank.unwrap_or_default())
}

fn detect(files: &[&File]) -> &'static dyn Dialect {
    let any_type = |text: &str| dialect::ALL.iter().any(|dialect| dialect.is_type(text));
    // A sample tells as much as the whole folder: every page bears signs.
    let step = files.len().div_ceil(SAMPLE).max(1);
    let sample: Vec<_> = files.iter().step_by(step).collect();
    let readings: Vec<_> = sample.par_iter().map(|file| page::read(&file.path, &file.text, &any_type)).collect();
    dialect::detect(readings.iter().filter_map(page::PageReading::page)).unwrap_or(dialect::ALL[0])
}

const SAMPLE: usize = 64;
