//! `Counts`: how many of what a run found.

use std::fmt;

use crate::{
    files::{Change, ChangeKind},
    problem::{Problem, Severity},
};

/// Counts of problems and of files that differ.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Problems that keep anything from being written.
    pub errors: usize,
    /// Problems that do not.
    pub warnings: usize,
    /// Files with another text.
    pub stale: usize,
    /// Files that are not there.
    pub missing: usize,
    /// Files that should not be there.
    pub orphaned: usize,
}

impl Counts {
    /// Counts `problems` and `changes`.
    pub fn new<'a>(problems: &[Problem], changes: impl IntoIterator<Item = &'a Change>) -> Self {
        let mut counts = Self::default();
        for problem in problems {
            match problem.severity {
                Severity::Error => counts.errors += 1,
                Severity::Warning => counts.warnings += 1,
            }
        }
        for change in changes {
            match &change.kind {
                ChangeKind::Stale { .. } => counts.stale += 1,
                ChangeKind::Missing { .. } => counts.missing += 1,
                ChangeKind::Orphan { .. } => counts.orphaned += 1,
            }
        }
        counts
    }

    /// How many files differ.
    pub fn drifted(&self) -> usize {
        self.stale + self.missing + self.orphaned
    }

    /// The same counts without those of files.
    pub fn problems(&self) -> Self {
        Self { errors: self.errors, warnings: self.warnings, ..Self::default() }
    }
}

impl fmt::Display for Counts {
    /// `2 errors, 1 warning, 3 files differ (1 stale, 2 missing)`, without what there is none of.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kinds = [(self.stale, "stale"), (self.missing, "missing"), (self.orphaned, "orphaned")];
        let kinds: Vec<_> = kinds.iter().filter(|(n, _)| *n > 0).map(|(n, kind)| format!("{n} {kind}")).collect();
        let parts = [(self.errors, "error"), (self.warnings, "warning")];
        let mut parts: Vec<_> = parts.iter().filter(|(n, _)| *n > 0).map(|(n, what)| count(*n, what)).collect();
        if self.drifted() > 0 {
            let verb = if self.drifted() == 1 { "differs" } else { "differ" };
            parts.push(format!("{} {verb} ({})", count(self.drifted(), "file"), kinds.join(", ")));
        }
        f.write_str(&parts.join(", "))
    }
}

/// `1 file`, `2 files`.
pub fn count(n: usize, what: &str) -> String {
    format!("{n} {what}{}", if n == 1 { "" } else { "s" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_there_is_is_told() {
        let counts = Counts { errors: 2, warnings: 1, stale: 1, missing: 2, ..Counts::default() };
        assert_eq!(counts.to_string(), "2 errors, 1 warning, 3 files differ (1 stale, 2 missing)");
        assert_eq!(Counts { orphaned: 1, ..Counts::default() }.to_string(), "1 file differs (1 orphaned)");
        assert_eq!(Counts::default().to_string(), "");
    }
}
