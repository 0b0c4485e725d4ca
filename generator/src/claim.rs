//! `Claims`: what is put forward on one question, and how it is weighed. Pages, examples, rules and people claim; nobody else decides.

mod field;
mod lattice;
mod outcome;
#[cfg(test)]
mod tests;
mod verdict;

use std::{
    cmp::{Ordering, Reverse},
    fmt::Debug,
};

pub use self::outcome::Outcome;
pub(crate) use self::{
    field::{Answer, FieldClaims, Key},
    lattice::{Lattice, Widest},
};
use crate::{
    evidence::Evidence,
    link::{Corpus, Origin},
};

/// How much a claim weighs, from the least.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Strength {
    /// A rule takes it for likely, as long as nobody tells anything.
    Assumed,
    /// A rule carries it over from other types.
    Elsewhere,
    /// A rule concludes it from what is known of the type or the field itself.
    Inferred,
    /// A page is silent that would have said so if it were otherwise.
    Silent,
    /// An example shows it.
    Shown,
    /// A description says it.
    Described,
    /// A cell of a table says it.
    Tabled,
    /// A person decided it for many at once.
    Decided,
    /// A person decided it.
    Corrected,
}

impl Strength {
    /// Who it is that claims.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Assumed => "an assumption",
            Self::Elsewhere => "other types",
            Self::Inferred => "a rule",
            Self::Silent => "silence",
            Self::Shown => "an example",
            Self::Described => "a description",
            Self::Tabled => "a table",
            Self::Decided => "a person, for many",
            Self::Corrected => "a person",
        }
    }
}

/// One answer to a question, and who gives it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Claim<T> {
    /// The answer.
    pub(crate) value: T,
    /// How much it weighs.
    pub(crate) strength: Strength,
    /// Where it stands, if it stands on a page.
    pub(crate) origin: Option<Origin>,
    /// Why, for people.
    pub(crate) words: Words,
}

/// Why a claim is made, for people: nothing is decided by it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Words {
    /// The page's at the origin; the table plainly says it, so a lock does not repeat them.
    Plain,
    /// The page's at the origin.
    Quoted,
    /// These words of an example at the origin.
    Example(String),
    /// A rule, by the name of its file, and what it concludes from.
    Rule(&'static str, String),
    /// The reason that a person gives.
    Reason(String),
}

impl<T> Claim<T> {
    /// What a cell says at `origin`.
    pub(crate) fn tabled(value: T, origin: Origin, words: Words) -> Self {
        Self { value, strength: Strength::Tabled, origin: Some(origin), words }
    }

    /// What the table plainly says, at `origin` if a page has such a table.
    pub(crate) fn plain(value: T, origin: Option<Origin>) -> Self {
        Self { value, strength: Strength::Tabled, origin, words: Words::Plain }
    }

    /// What a description says at `origin`.
    pub(crate) fn described(value: T, origin: Origin) -> Self {
        Self { value, strength: Strength::Described, origin: Some(origin), words: Words::Quoted }
    }

    /// What an example shows at `origin`, in these words.
    pub(crate) fn shown(value: T, origin: Origin, text: &str) -> Self {
        Self { value, strength: Strength::Shown, origin: Some(origin), words: Words::Example(text.to_owned()) }
    }

    /// What a page leaves out at `origin` that it would have shown.
    pub(crate) fn silent(value: T, origin: Origin) -> Self {
        Self { value, strength: Strength::Silent, origin: Some(origin), words: Words::Plain }
    }

    /// What `rule` concludes.
    pub(crate) fn inferred(value: T, rule: &'static str, from: impl Into<String>) -> Self {
        Self { value, strength: Strength::Inferred, origin: None, words: Words::Rule(rule, from.into()) }
    }

    /// What `rule` carries over from other types.
    pub(crate) fn elsewhere(value: T, rule: &'static str, from: impl Into<String>) -> Self {
        Self { strength: Strength::Elsewhere, ..Self::inferred(value, rule, from) }
    }

    /// What `rule` takes for likely, and why.
    pub(crate) fn assumed(value: T, rule: &'static str, from: &str) -> Self {
        Self { strength: Strength::Assumed, ..Self::inferred(value, rule, from) }
    }

    /// What a person decides.
    pub(crate) fn corrected(value: T, reason: &str) -> Self {
        Self { value, strength: Strength::Corrected, origin: None, words: Words::Reason(reason.to_owned()) }
    }

    /// What a person decides for many at once.
    pub(crate) fn decided(value: T, reason: &str) -> Self {
        Self { strength: Strength::Decided, ..Self::corrected(value, reason) }
    }

    /// The same claim of what `change` makes of the answer.
    pub(crate) fn map<U>(self, change: impl FnOnce(T) -> U) -> Claim<U> {
        let Self { value, strength, origin, words } = self;
        Claim { value: change(value), strength, origin, words }
    }

    /// The same, standing at `origin`.
    pub(crate) fn at(self, origin: Origin) -> Self {
        Self { origin: Some(origin), ..self }
    }

    /// Why, as a lock has it; nothing where the table plainly says it, or nobody says anything.
    pub(crate) fn evidence(&self, corpus: &Corpus<'_>) -> Option<Evidence> {
        match &self.words {
            _ if self.strength == Strength::Assumed => None,
            Words::Plain => None,
            Words::Quoted => corpus.stated(self.origin?),
            Words::Example(text) => corpus.shown(self.origin?, text),
            Words::Rule(rule, from) => Some(Evidence::Inferred { rule: (*rule).into(), from: from.clone() }),
            Words::Reason(reason) => Some(Evidence::Corrected { reason: reason.clone() }),
        }
    }
}

/// All claims on one question: the strongest first, those of one strength by their places and words. In which order they were put
/// forward cannot be told from it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Claims<T>(Vec<Claim<T>>);

impl<T> Default for Claims<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: PartialEq + Debug> Claims<T> {
    /// Puts `claim` forward; one that is made already is made once.
    pub(crate) fn push(&mut self, claim: Claim<T>) {
        let at = self.0.partition_point(|known| order(known, &claim) == Ordering::Less);
        if self.0.get(at).is_none_or(|known| *known != claim) {
            self.0.insert(at, claim);
        }
    }
}

impl<T> Claims<T> {
    /// The claims, the strongest first.
    pub(crate) fn all(&self) -> &[Claim<T>] {
        &self.0
    }

    /// Whether nobody answers.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// A total order of claims. Values have none of their own: their debug texts stand in where all else is equal.
fn order<T: PartialEq + Debug>(a: &Claim<T>, b: &Claim<T>) -> Ordering {
    let key = |claim: &Claim<T>| (Reverse(claim.strength), claim.origin);
    let values = || match a.value == b.value {
        true => Ordering::Equal,
        false => format!("{:?}", a.value).cmp(&format!("{:?}", b.value)),
    };
    key(a).cmp(&key(b)).then_with(|| a.words.cmp(&b.words)).then_with(values)
}
