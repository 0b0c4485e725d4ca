//! `Change`: one thing that users of a crate find otherwise.

use std::fmt;

/// What a change asks of those who upgrade, in the words of semantic versioning.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// Nothing: docs, examples, what is read more leniently.
    Patch,
    /// Nothing; there is more than before.
    Minor,
    /// Code that compiled may no longer compile, or means something else.
    Major,
}

impl Verdict {
    /// All of them, the least first.
    pub const ALL: [Self; 3] = [Self::Patch, Self::Minor, Self::Major];

    /// `major`, `minor` or `patch`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// What became of a thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// It is gone.
    Removed,
    /// It has another name or stands elsewhere.
    Renamed,
    /// It is of another type, or made or read in another way.
    Changed,
    /// It is new.
    Added,
    /// It is deprecated now, or no longer.
    Deprecation,
    /// What is said about it changed, and nothing else.
    Docs,
}

impl Kind {
    /// One word.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Removed => "removed",
            Self::Renamed => "renamed",
            Self::Changed => "changed",
            Self::Added => "added",
            Self::Deprecation => "deprecation",
            Self::Docs => "docs",
        }
    }
}

/// One thing that users of a crate find otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// What it asks of them.
    pub verdict: Verdict,
    /// What became of it.
    pub kind: Kind,
    /// What it is, as Rust has it: `operations::GetKeyData::limit`.
    pub subject: String,
    /// What differs, in a few words.
    pub message: String,
    /// A page that says so, below the folder of the lock; none where only examples do.
    pub page: Option<String>,
}

impl Change {
    pub(super) fn new(verdict: Verdict, kind: Kind, subject: &str, message: String) -> Self {
        Self { verdict, kind, subject: subject.to_owned(), message, page: None }
    }
}

/// Collects changes, each with the page that it is read on.
#[derive(Debug, Default)]
pub(super) struct Changes {
    page: Option<String>,
    list: Vec<Change>,
}

impl Changes {
    /// Collects what `compare` finds in a type that `page` describes.
    pub(super) fn of(&mut self, page: Option<&str>, compare: impl FnOnce(&mut Self)) {
        self.page = page.map(str::to_owned);
        compare(self);
        self.page = None;
    }

    pub(super) fn push(&mut self, change: Change) {
        self.list.push(Change { page: self.page.clone(), ..change });
    }

    /// The worst first, then by name.
    pub(super) fn sorted(mut self) -> Vec<Change> {
        self.list.sort_by(|a, b| (b.verdict, &a.subject, a.kind).cmp(&(a.verdict, &b.subject, b.kind)));
        self.list
    }
}
