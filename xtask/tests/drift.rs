//! What `--check` and a second run make of a tree that is, or is not, what the pages say.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use support::Place;

#[test]
fn a_clean_tree_exits_0_and_is_not_written_again() {
    let place = Place::generated();
    let before = place.times();
    assert!(before.contains_key("schemas/schema.lock.yaml") && before.contains_key("generated/Cargo.toml"));
    place.run(&["codegen", "--check"]).exits(0).says("nothing differs");
    place.run(&["codegen"]).exits(0).says("nothing differs");
    assert_eq!(place.times(), before);
}

#[test]
fn two_runs_give_equal_bytes() {
    assert_eq!(Place::generated().texts(), Place::generated().texts());
}

#[test]
fn a_check_of_nothing_misses_everything_and_writes_nothing() {
    let place = Place::new();
    let before = place.times();
    place.run(&["codegen", "--check"]).exits(1).says("error[missing]: generated/Cargo.toml is missing");
    assert_eq!(place.times(), before);
}

#[test]
fn a_page_that_is_gone_is_told() {
    let place = Place::generated();
    std::fs::remove_file(place.path("schemas/typescript/models/operations/state.mdx")).unwrap();
    let told = "warning[lost-page]: the page typescript/models/operations/state.mdx is gone";
    place.run(&["codegen", "--check"]).says(told).says("schemas/schema.lock.yaml");
    place.run(&["codegen"]).says(told);
}

#[test]
fn a_stale_lock_alone_is_drift() {
    let place = Place::generated();
    place.edit("schemas/schema.lock.yaml", "Parcel", "Package");
    let ran = place.run(&["codegen", "--check"]).exits(1);
    ran.says("error[stale]: schemas/schema.lock.yaml")
        .says("1 file differs (1 stale)")
        .says("run `cargo xtask codegen`");
}

#[test]
fn changed_and_missing_files_are_shown_at_once_with_diffs() {
    let place = Place::generated();
    let (changed, missing) = ("generated/src/lib.rs".to_owned(), place.generated_file_with("on_its_way"));
    let text = place.read(&changed);
    place.put(&changed, &format!("{text}// a byte more"));
    std::fs::remove_file(place.path(&missing)).unwrap();
    let before = place.texts();

    let ran = place.run(&["codegen", "--check"]).exits(1).says("2 files differ (1 stale, 1 missing)");
    let ran = ran.says(&format!("error[stale]: {changed} is not what the pages say, and somebody changed it"));
    let ran = ran.says("\n-// a byte more\n").says(&format!("error[missing]: {missing}")).says("on_its_way");
    assert!(!ran.out.contains('\u{1b}'), "colours in a pipe: {}", ran.out);
    assert_eq!(place.texts(), before);

    std::fs::write(place.path(&changed), text).unwrap();
    place.run(&["codegen"]).exits(0).says(&format!("created {missing}")).says("1 file written, 0 removed");
    place.run(&["codegen", "--check"]).exits(0);
}

#[test]
fn a_page_that_goes_takes_its_file_along() {
    let place = Place::generated();
    place.edit(
        "schemas/typescript/models/operations/parcel.mdx",
        "[operations.State](../../models/operations/state.mdx)",
        "*string*",
    );
    let file = place.generated_file_with("\"packed\"");
    std::fs::remove_file(place.path("schemas/typescript/models/operations/state.mdx")).unwrap();
    place.run(&["codegen", "--check"]).exits(1).says(&format!("error[orphan]: {file} is no longer made"));
    place.run(&["codegen"]).exits(0).says(&format!("removed {file}"));
    assert!(!place.path(&file).exists());
    place.run(&["codegen", "--check"]).exits(0);
}

#[test]
fn the_lock_alone_makes_the_same_bytes() {
    let place = Place::generated();
    let before = place.texts();
    std::fs::rename(place.path("schemas/typescript"), place.path("elsewhere")).unwrap();
    place.run(&["codegen", "--check", "--locked"]).exits(0);
    std::fs::remove_dir_all(place.path("generated")).unwrap();
    place.run(&["codegen", "--locked"]).exits(0);
    std::fs::rename(place.path("elsewhere"), place.path("schemas/typescript")).unwrap();
    assert_eq!(place.texts(), before);

    std::fs::remove_file(place.path("schemas/schema.lock.yaml")).unwrap();
    place.run(&["codegen", "--locked"]).exits(2).says("error[no-lock]: there is no schemas/schema.lock.yaml");
}

#[test]
fn bare_folders_of_pages_need_no_schema_yaml() {
    let place = Place::new();
    let args = ["codegen", "--source", "schemas/typescript", "--name", "bare", "--out", "bare"];
    place.run(&args).exits(0).says("created bare/schema.lock.yaml");
    place.run(&[&args[..], &["--check"]].concat()).exits(0);
    assert!(place.read("bare/Cargo.toml").contains("name = \"bare\""));
    assert!(!place.path("generated").exists() && !place.path("schemas/schema.lock.yaml").exists());
}

#[test]
fn the_crate_of_this_repository_is_up_to_date_seen_from_any_folder() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    for folder in ["", "generator/src"] {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.args(["codegen", "--check"]).env("CARGO_MANIFEST_DIR", env!("CARGO_MANIFEST_DIR"));
        let output = command.current_dir(root.join(folder)).output().unwrap();
        assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stdout));
    }
}
