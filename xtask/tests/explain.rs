//! `explain`, as one types it: names in any spelling, words and places of pages, corrections, kinds of problems.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use serde_json::Value;
use support::Place;

#[test]
fn a_field_is_explained_however_it_is_spelled() {
    let place = Place::new();
    let said = place.run(&["explain", "operations.Parcel.weight"]).exits(0).out;
    for spelled in ["Parcel.weight", "parcel::Weight", "operations/parcel#weight", "Parcel.WEIGHT"] {
        assert_eq!(place.run(&["explain", spelled]).exits(0).out, said, "{spelled}");
    }
    assert!(said.contains("in Rust: Parcel::weight: "), "{said}");
    assert!(said.contains("decides: ") && said.contains("(typescript/models/operations/parcel.mdx:"), "{said}");
}

#[test]
fn a_type_is_explained_with_its_fields_and_its_pages() {
    let ran = Place::new().run(&["explain", "Parcel", "--format", "json"]).exits(0);
    let told: Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(told["pages"], serde_json::json!(["typescript/models/operations/parcel.mdx"]));
    assert!(told["fields"].as_array().unwrap().len() > 1, "{told}");
}

#[test]
fn a_correction_that_touches_it_is_told_with_its_reason() {
    let place = Place::new();
    let yaml = place.read("schemas/schema.yaml");
    let correction = "corrections:\n  operations.Parcel.weight: {nullable: true, reason: scales break}\n";
    place.put("schemas/schema.yaml", &format!("{yaml}{correction}"));
    let ran = place.run(&["explain", "Parcel.weight"]).exits(0);
    ran.says("decides: true, by a person: scales break").says("correction of operations.Parcel.weight: scales break");
}

#[test]
fn a_kind_of_problem_is_explained_and_a_slip_is_answered() {
    let place = Place::new();
    place.run(&["explain", "thin-naming"]).exits(0).says("too little shows how the API writes its keys");
    place.run(&["explain", "thin-name"]).exits(2).says("did you mean `thin-naming`?");
    place.run(&["explain", "Parcl"]).exits(2).says("did you mean `Parcel`?");
    place.run(&["explain", "Parcel.wieght"]).exits(2).says("did you mean `weight`?");
    place.run(&["explain", "..::"]).exits(2).says("no type and no problem is called");
}
