//! The README is true: its failure is a real one, and its code runs.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::{fs, path::Path, process::Command};

use support::Place;

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

const PAGE: &str = "schemas/typescript/models/operations/deletekeysresponse.mdx";
const ROW: &str = "| `deleted` | *true* | :heavy_check_mark: | Says that the key is gone | true |";
const NEW_ROW: &str = "| `deletedAt` | [Date](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Date) | :heavy_minus_sign: | When it went | |";

#[test]
fn the_failure_in_the_readme_is_a_real_one() {
    let place = Place::copy_of(&[&format!("{ROOT}/schemas"), &format!("{ROOT}/generated")]);
    place.edit(PAGE, ROW, &format!("{ROW}\n{NEW_ROW}"));
    let said = place.run(&["codegen", "--check"]).exits(1).out;
    let mut lines = said.lines();
    for shown in block("console").lines().filter(|line| !line.starts_with("$ ") && *line != "…") {
        let ending = shown.trim_start_matches("… ");
        assert!(lines.any(|line| line.ends_with(ending)), "`{shown}` is not, or not here, in:\n{said}");
    }
}

#[test]
#[ignore = "compiles a crate"]
fn the_code_in_the_readme_runs() {
    let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join("readme");
    fs::create_dir_all(dir.join("src")).unwrap();
    let manifest = format!(
        "[package]\nname = \"readme\"\nedition = \"2024\"\n[workspace]\n[dependencies]\n\
         openrouter-models = {{ path = {:?} }}\nserde_json = \"1\"\n",
        Path::new(ROOT).join("generated")
    );
    fs::write(dir.join("Cargo.toml"), manifest).unwrap();
    fs::copy(Path::new(ROOT).join("Cargo.lock"), dir.join("Cargo.lock")).unwrap();
    fs::write(dir.join("src/main.rs"), block("rust")).unwrap();
    fs::write(dir.join("src/created.json"), created()).unwrap();
    let mut cargo = Command::new(env!("CARGO"));
    let output = cargo.args(["run", "--quiet"]).current_dir(&dir).env("CARGO_TARGET_DIR", dir.join("target")).output();
    let output = output.unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// The first block of the README in `language`.
fn block(language: &str) -> String {
    let readme = fs::read_to_string(format!("{ROOT}/README.md")).unwrap();
    let (_, rest) = readme.split_once(&format!("\n```{language}\n")).unwrap();
    rest.split_once("\n```").unwrap().0.to_owned()
}

/// A key without limit, as a server sends it that has grown by a field.
fn created() -> String {
    let data = r#"{"byok_usage": 0, "byok_usage_daily": 0, "byok_usage_monthly": 0, "byok_usage_weekly": 0,
        "created_at": "2025-08-24T10:30:00Z", "creator_user_id": null, "disabled": false, "hash": "00", "include_byok_in_limit": true,
        "label": "sk-or-v1-000...000", "limit": null, "limit_remaining": null, "limit_reset": null, "name": "Nightly build",
        "updated_at": null, "usage": 0.5, "usage_daily": 0, "usage_monthly": 0, "usage_weekly": 0, "workspace_id": "w", "colour": "red"}"#;
    format!("{{\"data\": {data}, \"key\": \"sk-or-v1-{}\"}}", "0".repeat(64))
}
