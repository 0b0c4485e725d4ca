//! `Outcome`: what became of a claim, for people.

use super::{Claim, Lattice, verdict::Verdict};

/// What became of a claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It is the one that decides.
    Decides,
    /// It says the same as what was concluded.
    Agrees,
    /// It leaves open what another one decides.
    Fits,
    /// It cannot be right together with a claim that weighs as much; the wider answer was kept.
    Disputed,
    /// One that weighs more decides.
    Outvoted,
}

impl<T: Clone + PartialEq> Verdict<'_, T> {
    /// What became of `claim`, which was among those that were weighed.
    pub(crate) fn outcome(&self, claim: &Claim<T>, lattice: &impl Lattice<T>) -> Outcome {
        let (one, other) = self.dispute.unwrap_or((self.by, self.by));
        // In a dispute the claim decides that is the wider one.
        let decisive = [self.by, one, other].into_iter().find(|claim| claim.value == self.value);
        if decisive.is_some_and(|decisive| std::ptr::eq(decisive, claim)) {
            Outcome::Decides
        } else if claim.value == self.value {
            Outcome::Agrees
        } else if lattice.join(&claim.value, &self.value).is_ok() {
            Outcome::Fits
        } else if claim.strength == self.by.strength {
            Outcome::Disputed
        } else {
            Outcome::Outvoted
        }
    }
}
