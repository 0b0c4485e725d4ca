//! Random schemas, written as pages, become the schema and the crate that they show; whatever the crate reads, it keeps its promises.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod compare;
mod instances;
mod pages;
mod rng;
mod schemas;
mod tags;
mod words;

use fieldtable::{generate, schema::Schema};
use rayon::prelude::*;

use crate::rng::Rng;

/// How many schemas are read.
const SCHEMAS: u64 = 200;

fn random(seed: u64) -> Schema {
    schemas::schema(&mut Rng::new(seed), &["models".to_owned(), "operations".to_owned()])
}

#[test]
fn pages_become_the_schema_that_they_show() {
    let complaints: Vec<String> = (0..SCHEMAS).into_par_iter().flat_map(|seed| complaints(seed, &random(seed))).collect();
    let types: usize = (0..SCHEMAS).map(|seed| random(seed).types.len()).sum();
    println!("{SCHEMAS} schemas, {types} types");
    assert!(complaints.is_empty(), "{} complaints:\n{}", complaints.len(), complaints[..complaints.len().min(60)].join("\n"));
}

fn complaints(seed: u64, meant: &Schema) -> Vec<String> {
    let source = pages::source(meant);
    let output = generate(&source);
    let read = fieldtable::resolve::resolve(&source).schema;
    let mut complaints: Vec<String> = output.problems.iter().map(ToString::to_string).collect();
    complaints.extend(compare::differences(meant, &read));
    complaints.iter().map(|complaint| format!("seed {seed}: {complaint}")).collect()
}

#[test]
#[ignore = "it shows the pages of a seed"]
fn show() {
    let seed = std::env::var("SEED").unwrap().parse().unwrap();
    for file in pages::source(&random(seed)).folders.iter().flat_map(|folder| &folder.files) {
        println!("=== {}\n{}", file.path, file.text);
    }
}
