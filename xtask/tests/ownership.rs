//! A run owns what a run wrote, and nothing else.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::fs;

use support::Place;

#[test]
fn a_foreign_crate_is_left_alone_and_every_file_in_the_way_is_named() {
    let place = Place::new();
    for path in ["generated/Cargo.toml", "generated/README.md", "generated/src/lib.rs", "generated/src/mine.rs"] {
        place.put(path, "mine");
    }
    let before = place.times();
    let ran = place.run(&["codegen"]).exits(2).says("error[not-ours]: 3 files would be overwritten that no run wrote");
    ran.says("generated/Cargo.toml\n").says("generated/README.md\n").says("generated/src/lib.rs\n").says("--force");
    assert_eq!(place.times(), before);

    place.run(&["codegen", "--force"]).exits(0);
    assert!(place.read("generated/Cargo.toml").contains("[package]"));
    assert_eq!(place.read("generated/src/mine.rs"), "mine");
    place.run(&["codegen", "--check"]).exits(0);
}

#[test]
fn a_check_shows_no_line_of_a_file_that_no_run_wrote() {
    let place = Place::new();
    place.put("generated/Cargo.toml", "token = \"hush\"\n");
    for format in ["human", "json", "github"] {
        let ran = place.run(&["codegen", "--check", "--format", format]).exits(1).says("no run wrote it");
        assert!(!ran.out.contains("hush"), "{}", ran.out);
    }
}

#[test]
fn the_crates_in_a_folder_of_crates_stay() {
    let place = Place::generated();
    fs::create_dir(place.path("crates")).unwrap();
    for name in ["one", "two"] {
        fs::rename(place.path("generated"), place.path(&format!("crates/{name}"))).unwrap();
        place.run(&["codegen"]).exits(0);
    }
    let before = place.texts();
    place.run(&["codegen", "--out", "crates"]).exits(0);
    let after = place.texts();
    assert!(before.iter().all(|(path, text)| after.get(path) == Some(text)));
    assert!(after.contains_key("crates/Cargo.toml"));
}

#[test]
fn what_the_owner_of_the_folder_keeps_there_is_not_drift() {
    let place = Place::generated();
    let header = "// @generated from all pages by `fieldtable codegen`. Do not edit.\n";
    let mine = ["LICENSE", "CHANGELOG.md", "examples/one.rs", "tests/a.rs", "docs/.fieldtable-notes.md", "src/mine.rs"];
    mine.iter().for_each(|path| place.put(&format!("generated/{path}"), header));
    let before = place.times();
    for args in [&["codegen", "--check"][..], &["codegen"]] {
        let ran = place.run(args).exits(0).says("nothing differs");
        assert!(!mine.iter().any(|path| ran.out.contains(path)), "{}", ran.out);
    }
    place.edit("schemas/typescript/models/operations/parcel.mdx", "`weight`", "`mass`");
    place.run(&["codegen"]).exits(0);
    let after = place.times();
    assert!(mine.iter().all(|path| after[&format!("generated/{path}")] == before[&format!("generated/{path}")]));
}

#[test]
fn what_somebody_changed_is_neither_overwritten_nor_removed() {
    let place = Place::generated();
    let (kept, gone) = ("generated/src/lib.rs", place.generated_file_with("\"packed\""));
    let page = "schemas/typescript/models/operations/parcel.mdx";
    place.edit(page, "[operations.State](../../models/operations/state.mdx)", "*string*");
    fs::remove_file(place.path("schemas/typescript/models/operations/state.mdx")).unwrap();
    for path in [kept, &gone] {
        place.put(path, &format!("{}// mine\n", place.read(path)));
    }
    let before = place.times();
    let ran = place.run(&["codegen"]).exits(2).says("error[edited]: 2 files would be lost");
    ran.says(kept).says(&gone).says("--force").says("nothing was written");
    assert_eq!(place.times(), before);

    place.run(&["codegen", "--force"]).exits(0).says(&format!("removed {gone}"));
    assert!(!place.read(kept).contains("// mine"));
    place.run(&["codegen", "--check"]).exits(0);
}

#[test]
fn a_lock_that_no_run_wrote_is_not_overwritten() {
    let place = Place::new();
    place.put("schemas/schema.lock.yaml", "mine: true\n");
    place.run(&["codegen"]).exits(2).says("error[not-ours]: 1 file").says("schemas/schema.lock.yaml");
    assert_eq!(place.read("schemas/schema.lock.yaml"), "mine: true\n");
    assert!(!place.path("generated").exists());
}

#[test]
fn a_crate_from_before_there_was_a_record_needs_no_force() {
    let place = Place::generated();
    let of_now = place.texts();
    fs::remove_file(place.path("generated/.fieldtable.sum")).unwrap();
    for path in ["Cargo.toml", "README.md", "index.yaml", "src/lib.rs"] {
        place.put(&format!("generated/{path}"), &(place.read(&format!("generated/{path}")) + "# older\n"));
    }
    let header = "// @generated from a.md by `fieldtable codegen`. Do not edit.\n";
    place.put("generated/src/models/gone.rs", header);
    place.run(&["codegen"]).exits(0).says("removed generated/src/models/gone.rs");
    assert_eq!(place.texts(), of_now);
}

#[test]
fn a_checkout_with_other_ends_of_lines_is_neither_drift_nor_changed() {
    let place = Place::generated();
    for (path, text) in place.texts() {
        place.put(&path, &text.replace('\n', "\r\n"));
    }
    place.run(&["codegen", "--check"]).exits(0).says("nothing differs");
    place.edit("schemas/typescript/models/operations/parcel.mdx", "`weight`", "`mass`");
    place.run(&["codegen"]).exits(0);
    place.run(&["codegen", "--check"]).exits(0);
}

#[test]
fn a_merge_of_two_records_is_read_as_both() {
    let place = Place::generated();
    let record = place.read("generated/.fieldtable.sum");
    place.edit("schemas/typescript/models/operations/parcel.mdx", "`weight`", "`mass`");
    place.run(&["codegen"]).exits(0);
    let theirs = place.read("generated/.fieldtable.sum");
    place.put("generated/.fieldtable.sum", &format!("<<<<<<< ours\n{record}=======\n{theirs}>>>>>>> theirs\n"));
    place.run(&["codegen", "--check"]).exits(1).says("error[stale]: generated/.fieldtable.sum");
    place.run(&["codegen"]).exits(0).says("changed generated/.fieldtable.sum");
    assert_eq!(place.read("generated/.fieldtable.sum"), theirs);
}

#[test]
fn much_is_removed_only_where_that_is_allowed() {
    let place = Place::new();
    place.grow(12, "place");
    place.run(&["codegen"]).exits(0);
    let remove = |pages: std::ops::Range<usize>| {
        pages.for_each(|at| fs::remove_file(place.path(&format!("schemas/typescript/models/shelf{at}.mdx"))).unwrap());
    };
    remove(0..2);
    place.run(&["codegen"]).exits(0);
    remove(2..10);
    let before = place.times();
    let ran = place.run(&["codegen"]).exits(2).says("error[much-removed]: 8 of 13 types would be removed");
    ran.says("models.Shelf2\n").says("--allow-removal").says("nothing was written");
    assert_eq!(place.times(), before);
    place.run(&["codegen", "--check"]).exits(1);
    place.run(&["codegen", "--allow-removal"]).exits(0);
    place.run(&["codegen", "--check"]).exits(0);
}

#[test]
fn a_source_that_was_emptied_takes_nothing_along() {
    let place = Place::new();
    place.put("schemas/schema.yaml", "crate: {name: parcels}\n");
    place.grow(1, "place");
    fs::create_dir(place.path("schemas/other")).unwrap();
    let (page, other) = ("schemas/typescript/models/shelf0.mdx", "schemas/other/shelf.mdx");
    place.put(other, &place.read(page).replace("Shelf0", "Board"));
    place.run(&["codegen"]).exits(0);
    fs::remove_file(place.path(other)).unwrap();
    let before = place.times();
    place.run(&["codegen"]).exits(2).says("nothing was written");
    assert_eq!(place.times(), before);
}

#[test]
fn a_few_types_have_a_folder_of_their_own() {
    let place = Place::generated();
    let before = place.times();
    let only = ["codegen", "--only", "operations.State"];
    place.run(&only).exits(2);
    place.run(&[&only[..], &["--out", "generated"]].concat()).exits(2).says("error[only-needs-out]");
    assert_eq!(place.times(), before);

    place.run(&[&only[..], &["--out", "few"]].concat()).exits(0).says("created few/schema.lock.yaml");
    place.run(&[&only[..], &["--out", "few", "--check"]].concat()).exits(0);
    let after = place.times();
    assert!(before.iter().all(|(path, time)| after[path] == *time));
    assert!(place.read("few/schema.lock.yaml").contains("operations.State:"));
}

#[test]
fn the_crate_and_its_pages_keep_out_of_each_other() {
    let place = Place::new();
    let bare = |out| ["codegen", "--source", "schemas/typescript", "--name", "bare", "--out", out];
    for args in [
        &["codegen", "--out", "schemas"][..],
        &["codegen", "--out", "schemas/generated"],
        &["codegen", "--out", "."],
        &["codegen", "--out", "generated/../schemas/./typescript/new"],
        &bare("schemas/typescript"),
        &bare("schemas/typescript/out/of/sight"),
        &bare("schemas"),
    ] {
        let before = place.texts();
        place.run(args).exits(2).says("error[out-and-pages]").says("--out");
        assert_eq!(place.texts(), before);
    }
    place.run(&bare("schemas-crate")).exits(0);
}

#[test]
fn one_folder_by_two_paths_keeps_its_lock() {
    let place = Place::new();
    for schemas in ["crate", "./crate", "crate/../crate"] {
        let bare = ["codegen", "--source", "schemas", "--name", "bare", "--out", "crate", "--schemas", schemas];
        place.run(&bare).exits(0);
        assert!(place.read("crate/schema.lock.yaml").contains("operations.State:"), "{schemas}");
        place.run(&bare).exits(0).says("nothing differs");
    }
}

#[test]
fn a_record_of_paths_that_no_disk_has_is_no_obstacle() {
    let place = Place::generated();
    let record = place.read("generated/.fieldtable.sum");
    let long = format!("{record}0123456789abcdef {}\n0123456789abcdef {}x\n", "f".repeat(5000), "f/".repeat(5000));
    place.put("generated/.fieldtable.sum", &long);
    place.run(&["codegen"]).exits(0);
    assert_eq!(place.read("generated/.fieldtable.sum"), record);
}
