//! `Summary`: what was read, and what became of it.

use std::{collections::BTreeMap, fmt};

use rayon::prelude::*;

use crate::{evidence::Evidence, link::Corpus, read::Counts, resolve::evidence, schema::Schema};

/// What became of every page, and how the facts are founded.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Summary {
    /// The pages of each folder, with its dialect.
    pub sources: Vec<(String, Counts)>,
    /// How many types the schema has.
    pub types: usize,
    /// How many types and pages were left out with a reason.
    pub skipped: usize,
    /// How many facts rest on each kind of evidence, apart from what tables plainly say.
    pub evidence: BTreeMap<&'static str, usize>,
}

impl Summary {
    pub(super) fn of(corpus: &Corpus<'_>, schema: &Schema) -> Self {
        let sources =
            corpus.sources.iter().map(|source_pages| (source_pages.origin.dialect.clone(), source_pages.counts));
        Self { sources: sources.collect(), ..Self::locked(schema) }
    }

    /// The summary of a schema that was read from its lock.
    #[must_use]
    pub fn locked(schema: &Schema) -> Self {
        let (types, skipped) = (schema.types.len(), schema.skipped.len());
        Self { types, skipped, evidence: counts(schema), ..Self::default() }
    }
}

/// How many facts rest on each kind of evidence.
fn counts(schema: &Schema) -> BTreeMap<&'static str, usize> {
    let kinds = schema.types.par_iter().flat_map_iter(|(_, def)| evidence(def)).map(Evidence::kind);
    let count = |mut counts: BTreeMap<_, usize>, kind| {
        *counts.entry(kind).or_default() += 1;
        counts
    };
    let add = |mut counts: BTreeMap<_, usize>, others: BTreeMap<_, usize>| {
        others.into_iter().for_each(|(kind, more)| *counts.entry(kind).or_default() += more);
        counts
    };
    kinds.fold(BTreeMap::new, count).reduce(BTreeMap::new, add)
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (dialect, counts) in &self.sources {
            let Counts { pages, types, methods, utilities, unread } = counts;
            write!(
                f,
                "{dialect}: {pages} pages ({types} types, {methods} of methods, {utilities} others, {unread} unread); "
            )?;
        }
        write!(f, "{} types, {} left out", self.types, self.skipped)?;
        let kinds: Vec<_> = self.evidence.iter().map(|(kind, count)| format!("{count} {kind}")).collect();
        if !kinds.is_empty() {
            write!(f, "; facts: {}", kinds.join(", "))?;
        }
        Ok(())
    }
}
