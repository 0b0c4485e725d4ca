//! The arbiter: the only place where claims are weighed against each other.

use super::{Claim, Claims, Lattice, Strength};
use crate::{evidence::Fact, link::Corpus};

/// What claims come to.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Verdict<'c, T> {
    /// The answer.
    pub(crate) value: T,
    /// The claim that decides: the first one that says so much.
    pub(crate) by: &'c Claim<T>,
    /// The first two claims of its strength that cannot both be right: the wider answer is kept.
    pub(crate) dispute: Option<(&'c Claim<T>, &'c Claim<T>)>,
}

impl<T: Clone + PartialEq> Claims<T> {
    /// Weighs all claims; nothing where there is none.
    ///
    /// The strongest decide, and weaker ones only what those leave open. Of one strength, one decides what another leaves open, and
    /// where both cannot be right, the wider answer is kept.
    pub(crate) fn weigh(&self, lattice: &impl Lattice<T>) -> Option<Verdict<'_, T>> {
        let mut weighed: Option<Verdict<'_, T>> = None;
        for equals in self.all().chunk_by(|a, b| a.strength == b.strength) {
            let open = weighed.as_ref().is_none_or(|verdict| lattice.is_open(&verdict.value));
            let next = if open { Verdict::among(equals, lattice) } else { None };
            weighed = match (weighed, next) {
                (Some(stronger), Some(weaker)) => Some(stronger.refined(weaker, lattice)),
                (stronger, weaker) => stronger.or(weaker),
            };
        }
        weighed
    }

    /// The answer that they come to.
    pub(crate) fn value(&self, lattice: &impl Lattice<T>) -> Option<T> {
        self.weigh(lattice).map(|verdict| verdict.value)
    }

    /// The answer as a fact, `silence` where nobody gives one.
    pub(crate) fn fact(&self, lattice: &impl Lattice<T>, corpus: &Corpus<'_>, silence: T) -> Fact<T> {
        self.weigh(lattice).map_or_else(|| Fact::plain(silence), |verdict| verdict.fact(corpus))
    }
}

impl<'c, T: Clone + PartialEq> Verdict<'c, T> {
    /// What claims of one strength come to.
    fn among(equals: &'c [Claim<T>], lattice: &impl Lattice<T>) -> Option<Self> {
        let first = equals.first()?;
        let mut verdict = Self { value: first.value.clone(), by: first, dispute: None };
        for (at, claim) in equals.iter().enumerate().skip(1) {
            verdict.value = match lattice.join(&verdict.value, &claim.value) {
                Ok(joined) => {
                    if joined != verdict.value && joined == claim.value {
                        verdict.by = claim;
                    }
                    joined
                }
                Err(wider) => {
                    let contradicts = |other: &&Claim<T>| lattice.join(&other.value, &claim.value).is_err();
                    let other = equals[..at].iter().find(contradicts);
                    verdict.dispute = verdict.dispute.or_else(|| Some((other?, claim)));
                    wider
                }
            };
        }
        Some(verdict)
    }

    /// The same, where `weaker` claims decide what it leaves open; what does not fit it is outvoted.
    fn refined(self, weaker: Self, lattice: &impl Lattice<T>) -> Self {
        match lattice.join(&self.value, &weaker.value) {
            Ok(joined) if joined != self.value && joined == weaker.value => weaker,
            _ => self,
        }
    }

    /// The answer, with its evidence.
    pub(crate) fn fact(self, corpus: &Corpus<'_>) -> Fact<T> {
        Fact { value: self.value, because: self.by.evidence(corpus) }
    }

    /// Whether nobody has seen it or said it, so that a person who confirms it tells something new.
    pub(crate) fn is_concluded(&self) -> bool {
        self.by.strength <= Strength::Inferred
    }
}
