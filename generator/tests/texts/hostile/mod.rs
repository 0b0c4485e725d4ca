//! Texts that try to leave the comment that they are put into: Markdown of a grammar that knows where rewriting goes wrong,
//! and mutations of it. Shared by tests, each of which takes as many as it has time for.

mod grammar;
mod mutations;
#[path = "../../properties/rng.rs"]
#[allow(dead_code, reason = "texts need few of its ways to choose")]
mod rng;

use rng::Rng;

/// The text of `seed`, the same in every run.
pub(crate) fn text(seed: u64) -> String {
    let mut rng = Rng::new(seed);
    let text = if rng.chance(30) { grammar::line(&mut rng) } else { grammar::blocks(&mut rng, 0) };
    if rng.chance(40) {
        let other = grammar::blocks(&mut rng, 0);
        return mutations::mutated(&mut rng, text, &other);
    }
    text
}
