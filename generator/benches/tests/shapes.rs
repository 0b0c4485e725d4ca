//! Every shape ends: in a crate, or in the problem that it is known for. A bench counts how its work grows.
#![allow(clippy::panic, reason = "a test fails by panicking")]

use fieldtable_benches::shapes::{self, Shape};

/// How the shape ends, in a few words.
fn ending(shape: &Shape) -> Result<(), String> {
    let output = (shape.input)(shape.size).run();
    let ends = match shape.ends {
        Some(code) => output.problems.iter().any(|problem| problem.code == code),
        None => !output.fails() && output.files.iter().next().is_some(),
    };
    let said = || output.problems.first().map_or("without a problem".to_owned(), ToString::to_string);
    if ends { Ok(()) } else { Err(format!("{}: {}", shape.name, said())) }
}

#[test]
fn every_shape_ends_as_it_is_known_to() {
    let wrong: Vec<String> = shapes::all().filter_map(|shape| ending(shape).err()).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
