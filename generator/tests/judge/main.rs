//! A judge of the rules: APIs of which all is known are written as pages, and what comes back is compared with what is true.
//!
//! The figures stand in `table.md`: of each question the share of the answers that are right, and the share of what there is to say
//! that was said. `UPDATE=1 cargo test --test judge` writes it, and git shows which rule a change helped or hurt.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]
#![allow(clippy::cast_precision_loss, reason = "the numbers are small")]

mod compare;
mod figures;
mod make;
mod pages;
#[path = "../properties/rng.rs"]
mod rng;
mod style;
mod truth;
mod words;

use std::{env, fs, path::Path};

use fieldtable::understand;
use rayon::prelude::*;

use crate::{
    compare::{Judgement, Reading},
    figures::Figure,
    pages::Dialect,
    rng::Rng,
    style::Style,
    truth::{Examples, Habits},
};

/// The dialects in which an API is published.
const PUBLISHED: [&[Dialect]; 5] = [
    &[Dialect::TypeScript],
    &[Dialect::Python],
    &[Dialect::Go],
    &[Dialect::TypeScript, Dialect::Python],
    &[Dialect::TypeScript, Dialect::Go],
];

/// How many APIs are made of each kind, for each unit of their style's weight.
const APIS: u64 = 2;

#[test]
fn the_rules_are_as_good_as_the_table_says() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/judge/table.md");
    let table = table();
    if env::var_os("UPDATE").is_some() {
        fs::write(&path, &table).unwrap();
    }
    let known = fs::read_to_string(&path).unwrap_or_default();
    let diff = similar::TextDiff::from_lines(&known, &table);
    let hint = "`UPDATE=1 cargo test --test judge` takes this as the table";
    assert!(known == table, "{}\n{hint}", diff.unified_diff().header("table.md", "what came back"));
}

/// One API to be judged: how it is written and read, and its seed.
struct Trial {
    habits: Habits,
    dialects: &'static [Dialect],
    seed: u64,
}

fn trials() -> Vec<Trial> {
    let mut trials = Vec::new();
    for (style, weight) in Style::ALL {
        for examples in Examples::ALL {
            // The same API in each dialect, so that these can be compared.
            for seed in 0..weight * APIS {
                let habits = Habits { style, capitals: seed % 3 == 0, examples };
                trials.extend(PUBLISHED.iter().map(|dialects| Trial { habits, dialects, seed }));
            }
        }
    }
    trials
}

fn judge(trial: &Trial) -> (Judgement, usize, usize) {
    let Trial { habits, dialects, seed } = trial;
    let kind = habits.style as u64 * 16 + habits.examples as u64;
    let api = make::api(&mut Rng::new(seed * 64 + kind), *habits);
    let names: Vec<&str> = dialects.iter().map(|dialect| dialect.name()).collect();
    let reading = Reading {
        dialects: names.join(" and "),
        style: format!("{:?}", habits.style).to_lowercase(),
        examples: format!("{:?}", habits.examples).to_lowercase(),
    };
    let mut judgement = Judgement::default();
    judgement.compare(&reading, &api, &understand(&pages::source(&api, dialects)).schema);
    (judgement, api.types.len(), compare::count(&api))
}

/// The figures of all APIs.
fn table() -> String {
    let trials = trials();
    let judged: Vec<_> = trials.par_iter().map(judge).collect();
    let (mut all, mut types, mut fields) = (Judgement::default(), 0, 0);
    for (judgement, its_types, its_fields) in judged {
        all.add(judgement);
        types += its_types;
        fields += its_fields;
    }
    let dialects: Vec<String> = PUBLISHED
        .iter()
        .map(|dialects| dialects.iter().map(|dialect| dialect.name()).collect::<Vec<_>>().join(" and "))
        .collect();
    let examples: Vec<String> = Examples::ALL.iter().map(|examples| format!("{examples:?}").to_lowercase()).collect();
    let by_question = all.questions.table("precision / recall", &dialects, Figure::precision_and_recall);
    let by_style = all.wire.table("wire names, by examples", &examples, Figure::share);
    let by_ground = all.grounds.table("a fact rests on", &["right".to_owned()], Figure::share_of);
    let read = trials.len();
    format!(
        "# What comes back of APIs of which all is known\n\n{read} readings, {types} types, {fields} fields; in percent. `UPDATE=1 cargo test --test judge` writes this file.\n\n\
         ## By question\n\n{by_question}\n## Wire names by style and by how much examples show\n\n{by_style}\n## By what a fact rests on\n\n{by_ground}"
    )
}
