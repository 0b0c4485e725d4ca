//! Every shape ends: in a crate, or in the problem that it is known for. A bench counts how its work grows.
#![allow(clippy::panic, reason = "a test fails by panicking")]

use fieldtable_benches::shapes::{self, Shape};

/// How the shape ends, in a few words.
fn ending(shape: &Shape) -> Result<(), String> {
    let result = (shape.input)(shape.size).run();
    let found = match &result {
        Ok(generated) => &generated.warnings,
        Err(problems) => &problems.list,
    };
    let ends = match shape.ends {
        Some(code) => found.iter().any(|problem| problem.code.name() == code),
        None => result.as_ref().is_ok_and(|generated| !generated.files.is_empty()),
    };
    let said = || found.first().map_or("without a problem".to_owned(), ToString::to_string);
    if ends { Ok(()) } else { Err(format!("{}: {}", shape.name, said())) }
}

#[test]
fn every_shape_ends_as_it_is_known_to() {
    let wrong: Vec<String> = shapes::all().filter_map(|shape| ending(shape).err()).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
