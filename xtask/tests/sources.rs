//! Only regular files inside of the source are read, and no other is quoted.
#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::{fs, os::unix::fs::symlink};

use support::Place;

const FOLDER: &str = "schemas/typescript/models";

fn link(place: &Place, target: &str, path: &str) {
    symlink(target, place.path(path)).unwrap();
}

#[test]
fn links_that_go_round_end() {
    let place = Place::generated();
    for (target, name) in [(".", "a"), (".", "b"), ("..", "c"), ("../models/operations", "operations2"), ("d", "d")] {
        link(&place, target, &format!("{FOLDER}/{name}"));
    }
    let ran = place.run(&["codegen", "--check"]).exits(0);
    assert!(!ran.out.contains("leads"), "{}", ran.out);
}

#[test]
fn what_lies_outside_is_neither_read_nor_quoted() {
    let place = Place::generated();
    let page = place.read("schemas/typescript/models/operations/state.mdx").replace("State", "Secret");
    place.put("elsewhere/secret.md", &page);
    place.put("elsewhere/no-page", "root:x: TOP SECRET\n## Fields\n");
    let outside = place.path("elsewhere").display().to_string();
    link(&place, &outside, &format!("{FOLDER}/folder"));
    link(&place, &format!("{outside}/secret.md"), &format!("{FOLDER}/page.md"));
    link(&place, "../../../elsewhere/no-page", &format!("{FOLDER}/text.md"));
    link(&place, "/dev/zero", &format!("{FOLDER}/zero.md"));
    link(&place, "nowhere", &format!("{FOLDER}/nowhere.md"));
    link(&place, "nowhere", &format!("{FOLDER}/nowhere.png"));
    for format in ["human", "json", "github"] {
        let ran = place.run(&["codegen", "--check", "--format", format]).exits(0);
        assert!(!ran.out.contains("SECRET") && !ran.out.contains("Secret"), "{}", ran.out);
        assert_eq!(ran.out.matches("leads out of the source").count(), 4, "{}", ran.out);
        assert_eq!(ran.out.matches("leads nowhere").count(), 1, "{}", ran.out);
        for name in ["folder", "page.md", "text.md", "zero.md", "nowhere.md"] {
            assert!(ran.out.contains(&format!("{FOLDER}/{name}")), "{name} is not in {}", ran.out);
        }
    }
}

#[test]
fn a_link_inside_of_the_source_adds_nothing_unless_it_makes_a_page() {
    let place = Place::new();
    fs::rename(place.path(&format!("{FOLDER}/operations/state.mdx")), place.path(&format!("{FOLDER}/state"))).unwrap();
    link(&place, "../state", &format!("{FOLDER}/operations/state.mdx"));
    link(&place, "parcel.mdx", &format!("{FOLDER}/operations/again.mdx"));
    place.run(&["codegen"]).exits(0).says("typescript: 3 pages");
    assert!(place.read("schemas/schema.lock.yaml").contains("operations.State:"));
}

#[test]
fn what_is_no_file_is_not_opened() {
    let place = Place::generated();
    for name in ["pipe.md", "pipe.png"] {
        let made = place.bare_command("mkfifo").arg(format!("{FOLDER}/{name}")).status().unwrap();
        assert!(made.success());
    }
    let _socket = std::os::unix::net::UnixListener::bind(place.path(&format!("{FOLDER}/socket.md"))).unwrap();
    let ran = place.run(&["codegen", "--check"]).exits(0);
    assert_eq!(ran.out.matches("warning[not-in-source]").count(), 2, "{}", ran.out);
}

#[test]
fn sources_lie_beside_schema_yaml() {
    let place = Place::generated();
    let absolute = place.path("outside").display().to_string();
    fs::rename(place.path("schemas/typescript"), place.path("outside")).unwrap();
    for folder in ["../outside", &absolute, "inside/../../outside", "linked"] {
        if folder == "linked" {
            link(&place, "../outside", "schemas/linked");
        }
        fs::create_dir_all(place.path("schemas/inside")).unwrap();
        place.put("schemas/schema.yaml", &format!("crate: {{name: parcels}}\nsources:\n- folder: {folder}\n"));
        let before = place.texts_of("generated");
        place.run(&["codegen"]).exits(2).says("error[outside-of-source]").says("schemas/schema.yaml:3:");
        assert_eq!(place.texts_of("generated"), before);
    }
    fs::remove_file(place.path("schemas/schema.yaml")).unwrap();
    place.put("hidden.yaml", "secret: [\n");
    link(&place, "../hidden.yaml", "schemas/schema.yaml");
    let ran = place.run(&["codegen"]).exits(3);
    assert!(ran.err.contains("schemas/schema.yaml: it is a link that leads out of its folder"), "{}", ran.err);
}

#[test]
fn a_page_of_a_size_that_no_page_has_is_not_read() {
    let place = Place::generated();
    let huge = fs::File::create(place.path(&format!("{FOLDER}/huge.md"))).unwrap();
    huge.set_len(1 << 40).unwrap();
    let ran = place.run(&["codegen"]).exits(2).says("error[page-too-large]").says("larger than 8 MiB");
    assert!(ran.out.contains(&format!("{FOLDER}/huge.md")), "{}", ran.out);
}

#[test]
fn folders_that_lie_deeper_than_any_do_are_told_and_end() {
    let place = Place::generated();
    let deep = place.path(FOLDER).join("d/".repeat(1_500));
    fs::create_dir_all(&deep).unwrap();
    place.run(&["codegen"]).exits(2).says("error[too-deep-folder]").says("more than 64 deep");
}

#[test]
#[ignore = "reads half a gigabyte"]
fn a_source_of_a_size_that_no_source_has_is_refused() {
    let place = Place::new();
    for at in 0..66 {
        let page = fs::File::create(place.path(&format!("{FOLDER}/page{at}.md"))).unwrap();
        page.set_len(8 << 20).unwrap();
    }
    place.run(&["codegen"]).exits(2).says("error[source-too-large]").says("more than 512 MiB");
}

#[test]
fn nothing_in_the_folder_of_the_crate_is_opened_that_no_run_wrote() {
    let place = Place::generated();
    let huge = fs::File::create(place.path("generated/disk.img")).unwrap();
    huge.set_len(1 << 40).unwrap();
    for pipe in ["generated/pipe", "generated/src/pipe.rs"] {
        assert!(place.bare_command("mkfifo").arg(pipe).status().unwrap().success());
    }
    link(&place, "..", "generated/up");
    let ran = place.run(&["codegen", "--check"]).exits(0).says("nothing differs");
    assert!(!ran.out.contains("pipe") && !ran.out.contains("disk.img"), "{}", ran.out);

    // Nor is what stands in the place of a file, be it as large as it wants.
    fs::remove_file(place.path("generated/src/lib.rs")).unwrap();
    assert!(place.bare_command("mkfifo").arg("generated/src/lib.rs").status().unwrap().success());
    fs::File::create(place.path("generated/README.md")).unwrap().set_len(1 << 40).unwrap();
    place.run(&["codegen", "--check"]).exits(1).says("something else than a file of ours stands there");
    let ran = place.run(&["codegen", "--force"]).exits(2).says("error[not-a-file]: 2 files");
    ran.says("generated/README.md").says("generated/src/lib.rs");
}

#[test]
fn nothing_is_written_by_way_of_a_link() {
    let place = Place::generated();
    fs::rename(place.path("generated/src"), place.path("elsewhere")).unwrap();
    link(&place, "../elsewhere", "generated/src");
    let before = place.texts_of("elsewhere");
    place.run(&["codegen", "--force"]).exits(2).says("error[no-way]");
    assert_eq!(place.texts_of("elsewhere"), before);
}

#[test]
fn warnings_about_links_do_not_change_what_is_made() {
    let place = Place::generated();
    let before = place.texts_of("generated");
    link(&place, "/", &format!("{FOLDER}/everything"));
    place.run(&["codegen", "--check"]).exits(0).says("warning[not-in-source]").says("nothing differs");
    place.run(&["codegen"]).exits(0).says("warning[not-in-source]").says("nothing differs");
    assert_eq!(place.texts_of("generated"), before);
}

#[test]
fn neither_a_lock_nor_a_record_that_is_a_link_is_read() {
    for (path, args) in [
        ("schemas/schema.lock.yaml", &["codegen", "--locked"][..]),
        ("schemas/schema.lock.yaml", &["codegen", "--check"]),
        ("generated/.fieldtable.sum", &["codegen", "--check"]),
        ("generated/.fieldtable.sum", &["codegen"]),
    ] {
        let place = Place::generated();
        place.put("secret", "root: TOP SECRET\n");
        fs::remove_file(place.path(path)).unwrap();
        link(&place, "../secret", path);
        let ran = place.run(args).exits(3);
        assert!(!ran.out.contains("root") && !ran.err.contains("root"), "{}{}", ran.out, ran.err);
        assert!(ran.err.contains(&format!("{path}: it is a link, which is not followed")), "{}", ran.err);
        assert_eq!(place.read("secret"), "root: TOP SECRET\n");
    }
}

#[test]
fn a_pipe_in_the_place_of_a_mark_is_not_waited_for() {
    for name in ["lock", ".gitignore"] {
        let place = Place::new();
        fs::create_dir_all(place.path("generated/.fieldtable")).unwrap();
        let pipe = format!("generated/.fieldtable/{name}");
        assert!(place.bare_command("mkfifo").arg(pipe).status().unwrap().success());
        let ran = place.run(&["codegen"]).exits(3);
        assert!(ran.err.contains(&format!("`{name}` in it is no regular file; move it away")), "{}", ran.err);
    }
}

#[test]
fn what_is_odd_at_one_place_is_an_error_only_where_that_is_asked_for() {
    let place = Place::generated();
    let page = place.read("schemas/typescript/models/operations/parcel.mdx");
    place.put("schemas/typescript/models/operations/parcel.mdx", &page.replacen("*string*", "*str&ing*", 1));
    place.run(&["codegen", "--strict"]).exits(2).says("error[unreadable]");
    place.run(&["codegen"]).exits(0).says("warning[unreadable]");
    place.run(&["codegen", "--check"]).exits(0);
    place.run(&["codegen", "--check", "--deny", "dangling-reference"]).exits(0);
    place.run(&["codegen", "--check", "--deny", "unreadable"]).exits(1);
    let config = place.read("schemas/schema.yaml");
    place.put("schemas/schema.yaml", &format!("{config}\ndeny: [all]\n"));
    place.run(&["codegen", "--check"]).exits(1);
    place.put("schemas/schema.yaml", &format!("{config}\nstrict: true\n"));
    place.run(&["codegen", "--check"]).exits(2).says("error[unreadable]");
}
