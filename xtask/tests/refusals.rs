//! What a run says of input that is wrong, and that it writes nothing then.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use serde_json::Value;
use support::Place;

const PARCEL: &str = "schemas/typescript/models/operations/parcel.mdx";

/// One of each kind of mistake.
fn with_mistakes() -> Place {
    let place = Place::generated();
    // A row that cannot be read.
    place.edit(PARCEL, "| *number* |", "| *numb&er* |");
    // A reference to a type that neither a page nor an example shows.
    place.edit(
        PARCEL,
        "| on_its_way |",
        "| on_its_way |\n| `sender` | *operations.Sender* | :heavy_minus_sign: | N/A | |",
    );
    // Two types that would have one name in Rust.
    let state = place.read("schemas/typescript/models/operations/state.mdx");
    place.put("schemas/typescript/models/operations/st_ate.mdx", &state.replace("State", "Sta_Te"));
    place.put("schemas/typescript/models/operations/state2.mdx", &state.replace("State", "StaTe"));
    // A correction that changes nothing, and a key that nobody knows.
    let yaml = place.read("schemas/schema.yaml");
    let corrections = "corrections:\n  operations.Parcel.id: {required: true, reason: It is.}\n  operations.State: {colour: red, reason: x}\n";
    place.put("schemas/schema.yaml", &(yaml + corrections + "strict: true\n"));
    place
}

#[test]
fn every_mistake_is_told_in_one_run_with_place_and_hint_and_nothing_is_written() {
    let place = with_mistakes();
    let before = place.times();
    for args in [&["codegen"][..], &["codegen", "--check"]] {
        let ran = place.run(args).exits(2).says("nothing was written");
        for place in [
            "schemas/typescript/models/operations/parcel.mdx:",
            "schemas/typescript/models/operations/st",
            "schemas/schema.yaml:",
            "operations.Sender",
            "numb&er",
            "colour",
            "operations.Parcel.id",
            "operations.Sta_Te",
        ] {
            assert!(ran.out.contains(place), "{place} is not in:\n{}", ran.out);
        }
        assert!(ran.out.matches("error[").count() >= 5, "{}", ran.out);
        assert!(ran.out.matches("= help: ").count() >= 5, "{}", ran.out);
    }
    assert_eq!(place.times(), before);
}

#[test]
fn programs_get_the_same_as_objects_one_a_line() {
    let ran = with_mistakes().run(&["codegen", "--format", "json"]).exits(2);
    let objects: Vec<Value> = ran.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let (summary, problems) = objects.split_last().unwrap();
    assert_eq!(summary["reason"], "summary");
    assert!(problems.len() >= 5);
    for problem in problems {
        assert_eq!(problem["reason"], "problem");
        assert!(problem["place"]["line"].is_u64() && problem["place"]["column"].is_u64(), "{problem}");
    }
}

#[test]
fn github_gets_annotations_without_being_asked_for_them() {
    let ran = with_mistakes().run_with(&["codegen"], &[("GITHUB_ACTIONS", "true")]).exits(2);
    let annotations = ran.out.lines().filter(|line| line.starts_with("::error file=schemas/"));
    assert!(annotations.count() >= 5, "{}", ran.out);
}

#[test]
fn no_more_problems_are_printed_than_wanted_and_it_says_so() {
    let ran = with_mistakes().run(&["codegen", "--max-problems", "2"]).exits(2).says("more problems are not shown");
    assert_eq!(ran.out.matches("error[").count(), 2, "{}", ran.out);
}

#[test]
fn a_source_without_a_page_takes_nothing_away() {
    let place = Place::generated();
    let before = place.times();
    place.put("site/index.html", "<html></html>");
    place.put("saved/index.md", "<!doctype html>\n<html></html>\n");
    for (source, said) in [("site", "of its 1 file none ends in .md"), ("saved", "HTML pages")] {
        let args = ["codegen", "--source", source, "--out", "generated", "--name", "c"];
        place.run(&args).exits(2).says("error[empty-source]").says(&format!("`{source}`")).says(said);
    }
    std::fs::remove_dir_all(place.path("site")).unwrap();
    std::fs::remove_dir_all(place.path("saved")).unwrap();
    assert_eq!(place.times(), before);
}

#[test]
fn a_command_line_that_makes_no_sense_exits_2() {
    let place = Place::new();
    for args in [
        &["codegen", "--frobnicate"][..],
        &["codegen", "--source", "schemas"],
        &["codegen", "--format", "xml"],
        &["codegen", "--locked", "--source", "a", "--out", "b", "--name", "c"],
        &["codegen", "--max-problems", "0"],
        &["codegen", "--source", "schemas", "--out", "b", "--name", "no name"],
        &["codegen", "--schemas", "nowhere"],
        &["codegen", "--source", "nowhere", "--out", "b", "--name", "c"],
        &["frobnicate"],
        &[],
    ] {
        let ran = place.run(args).exits(2);
        assert!(!ran.out.is_empty() || !ran.err.is_empty());
    }
    assert!(!place.path("generated").exists());
}

#[test]
fn a_disk_that_refuses_exits_3_and_names_the_file() {
    let place = Place::new();
    place.put("taken", "a file where the folder should be");
    let ran = place.run(&["codegen", "--out", "taken"]).exits(3);
    assert!(ran.err.contains("taken"), "{}", ran.err);
    assert!(!place.path("schemas/schema.lock.yaml").exists());
}
