//! `diff`, as one types it: against what is committed, between folders and locks, in each format.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use serde_json::Value;
use support::{Place, Ran};

/// The small API after a run, committed, and then with one page more.
fn grown() -> Place {
    let place = Place::new();
    place.grow(1, "plank");
    place.run(&["codegen"]).exits(0);
    git(&place, &["init", "--quiet"]);
    git(&place, &["add", "."]);
    git(&place, &["-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "--quiet", "--message", "first"]);
    place.grow(2, "plank");
    place
}

fn git(place: &Place, args: &[&str]) {
    Ran::of(place.bare_command("git").args(args)).exits(0);
}

#[test]
fn what_the_pages_say_is_compared_with_what_is_committed() {
    let place = grown();
    let page = "(typescript/models/shelf1.mdx)";
    place
        .run(&["diff"])
        .exits(0)
        .says(&format!("minor models::Shelf1: a struct that is new {page}"))
        .says("minor: 1 minor");
    place.run(&["diff", "--fail-on", "minor"]).exits(1);
    place.run(&["diff", "--fail-on", "major"]).exits(0);
    place.run(&["diff", "schemas", "HEAD", "--fail-on", "major"]).exits(1).says("major models::Shelf1: it is gone");
    place.run(&["diff", "HEAD", "schemas/schema.lock.yaml"]).exits(0).says("nothing changed");
}

#[test]
fn programs_and_changelogs_are_told_too() {
    let place = grown();
    let json: Value = serde_json::from_str(&place.run(&["diff", "--format", "json"]).exits(0).out).unwrap();
    assert_eq!((&json["verdict"], &json["changes"][0]["subject"]), (&"minor".into(), &"models::Shelf1".into()));
    let entry = "A minor change.\n\n### Added\n\n- minor: `models::Shelf1`: a struct that is new (typescript/models/shelf1.mdx)\n";
    assert_eq!(place.run(&["diff", "--format", "markdown"]).exits(0).out, entry);
}

#[test]
fn what_cannot_be_compared_is_told() {
    let place = grown();
    place.run(&["diff", "v9"]).exits(2).says("`v9` is no path, and no revision that has a lock");
    place.run(&["diff", "--output=x"]).exits(2);
    place.put("schemas/schema.yaml", "crate: {");
    place.run(&["diff"]).exits(2).says("schema.yaml:1:");
}
