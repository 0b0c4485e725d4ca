//! The generated crate at run time, beside hand-written structs with serde's derives and beside `serde_json::Value`.
#![allow(missing_docs, unreachable_pub, reason = "a program has no outside")]
#![allow(clippy::expect_used, reason = "a bench that cannot read its own payload has nothing to measure")]

mod by_hand;
mod payload;
mod ratios;

use std::{hint::black_box, time::Duration};

use criterion::Criterion;
use openrouter_models as generated;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

fn main() {
    let cases = cases();
    let mut criterion = Criterion::default().warm_up_time(Duration::from_millis(500)).configure_from_args();
    for case in &cases {
        let mut group = criterion.benchmark_group(&case.name);
        group.measurement_time(Duration::from_secs(2));
        for (contender, run) in &case.contenders {
            group.bench_function(*contender, |b| b.iter(run));
        }
        group.finish();
    }
    criterion.final_summary();
    // A profile of one case must not show the others.
    if !std::env::args().any(|word| word == "--profile-time") {
        print!("{}", ratios::table(&cases));
    }
}

/// One task, and those who do it.
struct Case {
    name: String,
    contenders: [(&'static str, Task); 3],
}

type Task = Box<dyn Fn()>;

fn cases() -> Vec<Case> {
    use generated::{ChatMessages, ReasoningDetailUnion, operations::GetKeyResponse};
    let first = payload::conversation(payload::Tag::First);
    let last = payload::conversation(payload::Tag::Last);
    [
        both::<GetKeyResponse, by_hand::GetKeyResponse>("key, page order", vec![payload::key()]),
        both::<GetKeyResponse, by_hand::GetKeyResponse>("key, shuffled", payload::shuffled_keys()),
        both::<Vec<ChatMessages>, Vec<by_hand::ChatMessages>>("conversation, tag first", vec![first]),
        both::<Vec<ChatMessages>, Vec<by_hand::ChatMessages>>("conversation, tag last", vec![last]),
        both::<ReasoningDetailUnion, by_hand::ReasoningDetailUnion>("stream of 1,000 events", payload::events()),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn both<G, H>(name: &str, texts: Vec<String>) -> [Case; 2]
where
    G: Serialize + DeserializeOwned + 'static,
    H: Serialize + DeserializeOwned + 'static,
{
    let contenders = [
        ("generated", decode::<G>(&texts), encode::<G>(&texts)),
        ("derives", decode::<H>(&texts), encode::<H>(&texts)),
        ("Value", decode::<Value>(&texts), encode::<Value>(&texts)),
    ];
    let [a, b, c] = contenders;
    [
        Case { name: format!("decode {name}"), contenders: [(a.0, a.1), (b.0, b.1), (c.0, c.1)] },
        Case { name: format!("encode {name}"), contenders: [(a.0, a.2), (b.0, b.2), (c.0, c.2)] },
    ]
}

fn decode<T: DeserializeOwned>(texts: &[String]) -> Task {
    let texts = texts.to_vec();
    Box::new(move || {
        for text in &texts {
            black_box(serde_json::from_str::<T>(black_box(text)).expect("the payload is valid"));
        }
    })
}

fn encode<T: Serialize + DeserializeOwned + 'static>(texts: &[String]) -> Task {
    let values = texts.iter().map(|text| serde_json::from_str(text).expect("the payload is valid"));
    let values: Vec<T> = values.collect();
    Box::new(move || {
        for value in &values {
            black_box(serde_json::to_string(black_box(value)).expect("a model is written"));
        }
    })
}
