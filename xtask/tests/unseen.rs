//! What a run prints: whatever pages and old files hold, nothing that moves a cursor, rings a bell or turns the text around.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use fieldtable::text::prints;
use serde_json::Value;
use support::Place;

const PARCEL: &str = "schemas/typescript/models/operations/parcel.mdx";

/// A type that no page describes, by a name that would clear the screen.
const HOSTILE: &str = "\u{1b}[2J\u{7}\u{202e}evil\u{200b}\u{9b}";

fn quoting() -> Place {
    let place = Place::generated();
    let row = format!("| on_its_way |\n| `sender` | *operations.{HOSTILE}* | :heavy_minus_sign: | N/A | |");
    place.edit(PARCEL, "| on_its_way |", &row);
    place
}

fn assert_prints(printed: &str) {
    let unseen = printed.lines().find(|line| !line.chars().all(prints));
    assert_eq!(unseen, None);
}

#[test]
fn problems_show_the_numbers_of_signs_that_do_not_print() {
    for format in ["human", "github"] {
        let ran =
            quoting().run(&["codegen", "--strict", "--format", format]).exits(2).says("\\u{1b}[2J\\u{7}\\u{202e}evil");
        assert_prints(&ran.out);
        assert_prints(&ran.err);
    }
}

#[test]
#[cfg(unix)]
fn the_name_of_a_file_stays_in_its_line() {
    let place = Place::generated();
    let page = place
        .read(PARCEL)
        .replace("| on_its_way |", "| on_its_way |\n| `x` | *string!!* | :heavy_minus_sign: | N/A | |");
    place.put("schemas/typescript/models/operations/a\nerror[spoofed]: \u{1b}[2J.md", &page);
    for format in ["human", "github"] {
        let ran =
            place.run(&["codegen", "--strict", "--format", format]).exits(2).says("operations/a\\u{a}error[spoofed]");
        assert!(!ran.out.lines().any(|line| line.starts_with("error[spoofed]")), "{}", ran.out);
        assert_prints(&ran.out);
    }
}

#[test]
fn programs_get_them_too() {
    let ran = quoting().run(&["codegen", "--strict", "--format", "json"]).exits(2);
    assert_prints(&ran.out);
    let mut problems = ran.out.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    assert!(
        problems.any(|problem| problem["message"].as_str().is_some_and(|message| message.contains("\\u{202e}evil")))
    );
}

#[test]
fn drift_shows_them_too() {
    let place = Place::generated();
    place.edit("generated/src/lib.rs", "//! ", &format!("//! {HOSTILE}"));
    for format in ["human", "github", "json"] {
        let ran = place.run(&["codegen", "--strict", "--check", "--format", format]).exits(1);
        assert_prints(&ran.out);
        assert!(ran.out.contains("evil"), "{}", ran.out);
    }
}
