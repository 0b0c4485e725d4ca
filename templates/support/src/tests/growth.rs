//! Reading is linear in the text whatever the types are, tried on random types that lead back to each other and on texts that grow.

mod graph;
mod make;
mod read;
#[allow(dead_code, clippy::cast_possible_truncation, reason = "it is shared with other tests")]
#[path = "../../../../generator/tests/properties/rng.rs"]
mod rng;
mod texts;

use std::env;

use self::{graph::Graph, rng::Rng, texts::Growth};
use crate::support::take_steps;

/// How many graphs of types are tried; the variable `SEEDS` asks for more, as in `SEEDS=1000..2000`.
const SEEDS: std::ops::Range<u64> = 0..100;

/// Graphs that once took the most steps: lists of what unions of unions hold.
const WORST: [u64; 4] = [240, 745, 1740, 1930];

/// The most steps that a byte may take. Types are of one size here: sixteen, with at most seven members or five fields.
const MOST: usize = 20;

/// The bytes of a text that is short.
const SHORT: usize = 64;

/// What a text took.
#[derive(Debug, Clone, Copy)]
struct Work {
    bytes: usize,
    steps: usize,
}

impl Work {
    /// The steps a byte, rounded up. A text of a few bytes is not what grows: all types that are around it look at it once.
    fn rate(self) -> usize {
        self.steps.div_ceil(self.bytes.max(SHORT))
    }
}

#[test]
fn the_work_of_reading_grows_with_the_text_and_no_faster() {
    let (mut worst, mut read) = (Vec::new(), 0);
    for seed in seeds().chain(WORST) {
        let graph = Graph::leak(make::types(&mut Rng::new(seed)));
        for growth in Growth::ALL {
            let works = [1, 2, 4].map(|times| {
                let text = texts::text(graph, &mut Rng::new(seed), growth, times);
                take_steps();
                read += usize::from(read::read(graph, &text).is_ok());
                Work { bytes: text.len(), steps: take_steps() }
            });
            worst.push((works.map(Work::rate).into_iter().max(), seed, growth, works));
        }
        worst.sort_by_key(|(rate, ..)| std::cmp::Reverse(*rate));
        worst.truncate(5);
    }
    println!("{read} texts read; the worst, in steps a byte: {worst:#?}");
    assert!(read > 0 && worst.iter().all(|(rate, ..)| *rate <= Some(MOST)), "{worst:#?}");
}

/// Graphs in which a closed union gave an object without a tag to another one, and that gave it back.
#[test]
fn a_value_of_no_member_is_not_sent_round() {
    for seed in [2599, 5350] {
        let graph = Graph::leak(make::types(&mut Rng::new(seed)));
        let texts = Growth::ALL.map(|growth| texts::text(graph, &mut Rng::new(seed), growth, 1));
        assert!(texts.iter().any(|text| read::read(graph, text).is_err()), "{texts:?}");
    }
}

fn seeds() -> std::ops::Range<u64> {
    let asked = env::var("SEEDS").ok();
    let range = asked.as_deref().and_then(|asked| asked.split_once(".."));
    range.map_or(SEEDS, |(from, to)| from.parse().unwrap()..to.parse().unwrap())
}
