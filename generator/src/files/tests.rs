//! What a folder looks like before and after.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{collections::BTreeMap, fs, path::Path, time::SystemTime};

use super::{record::Record, *};

const HEADER: &str = "// @generated from a.md by `fieldtable codegen`. Do not edit.\n";

fn tree() -> Files {
    [("Cargo.toml", "[package]\n"), ("src/lib.rs", "mod a;\n"), ("src/a/b.rs", "struct B;\n")].into_iter().collect()
}

/// A folder that holds [`tree`].
fn written() -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    write(dir.path(), &tree().compare(dir.path()).unwrap()).unwrap();
    dir
}

fn put(dir: &Path, path: &str, text: impl AsRef<[u8]>) {
    fs::create_dir_all(dir.join(path).parent().unwrap()).unwrap();
    fs::write(dir.join(path), text).unwrap();
}

/// All files and folders in `dir` with the time of their last change.
fn snapshot(dir: &Path) -> BTreeMap<String, SystemTime> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(dir).unwrap().map(Result::unwrap) {
        let name = entry.file_name().into_string().unwrap();
        found.insert(name.clone(), entry.metadata().unwrap().modified().unwrap());
        if entry.file_type().unwrap().is_dir() {
            found.extend(snapshot(&entry.path()).into_iter().map(|(path, time)| (format!("{name}/{path}"), time)));
        }
    }
    found
}

#[test]
fn a_tree_that_was_written_is_equal_and_is_not_written_again() {
    let dir = written();
    let before = snapshot(dir.path());
    let changes = tree().compare(dir.path()).unwrap();
    assert_eq!(changes, []);
    write(dir.path(), &changes).unwrap();
    assert_eq!(snapshot(dir.path()), before);
    let paths = [RECORD, "Cargo.toml", "src", "src/a", "src/a/b.rs", "src/lib.rs"];
    assert_eq!(before.keys().collect::<Vec<_>>(), paths);
}

#[test]
fn only_what_differs_is_written() {
    let dir = written();
    let before = snapshot(dir.path());
    let mut changed = tree();
    changed.insert("src/lib.rs", "mod b;\n");
    write(dir.path(), &changed.compare(dir.path()).unwrap()).unwrap();
    let after = snapshot(dir.path());
    assert_eq!(fs::read_to_string(dir.path().join("src/lib.rs")).unwrap(), "mod b;\n");
    assert_eq!(after["Cargo.toml"], before["Cargo.toml"]);
    assert_eq!(after["src/a/b.rs"], before["src/a/b.rs"]);
}

/// The changes that `files` need in `dir`, without the record: path, kind and what is in the way.
fn told(files: &Files, dir: &Path) -> Vec<(String, &'static str, Option<Obstacle>)> {
    let kind = |kind: &ChangeKind| match kind {
        ChangeKind::Stale { .. } => "stale",
        ChangeKind::Missing { .. } => "missing",
        ChangeKind::Orphan { .. } => "orphan",
    };
    let changes = files.compare(dir).unwrap().into_iter().filter(|change| change.path != RECORD);
    changes.map(|change| (change.path, kind(&change.kind), change.obstacle)).collect()
}

#[test]
fn stale_missing_and_orphaned_files_are_told_in_one_go_by_path() {
    let dir = written();
    put(dir.path(), "Cargo.toml", b"\xff");
    fs::remove_file(dir.path().join("src/a/b.rs")).unwrap();
    put(dir.path(), "src/mine.rs", "fn mine() {}\n");
    let fewer: Files = [("Cargo.toml", "[package]\n"), ("src/a/b.rs", "struct B;\n")].into_iter().collect();
    let change = |path: &str, kind, obstacle| Change { path: path.into(), kind, obstacle };
    let expected = [
        change(
            "Cargo.toml",
            ChangeKind::Stale { old: "\u{fffd}".into(), new: "[package]\n".into() },
            Some(Obstacle::Edited),
        ),
        change("src/a/b.rs", ChangeKind::Missing { new: "struct B;\n".into() }, None),
        change("src/lib.rs", ChangeKind::Orphan { old: "mod a;\n".into() }, None),
    ];
    assert_eq!(fewer.compare(dir.path()).unwrap()[1..], expected);
}

#[test]
fn what_a_run_wrote_goes_with_its_folders_and_all_else_stays() {
    let dir = written();
    put(dir.path(), "src/a/notes.md", "mine");
    put(dir.path(), "docs/.fieldtable-notes.md", "mine");
    put(dir.path(), "examples/one.rs", HEADER);
    let fewer: Files = [("Cargo.toml", "[package]\n")].into_iter().collect();
    write(dir.path(), &fewer.compare(dir.path()).unwrap()).unwrap();
    let left: Vec<_> = snapshot(dir.path()).into_keys().collect();
    let mine = ["docs", "docs/.fieldtable-notes.md", "examples", "examples/one.rs", "src", "src/a", "src/a/notes.md"];
    assert_eq!(left, [&[RECORD, "Cargo.toml"][..], &mine].concat());
    assert_eq!(fewer.compare(dir.path()).unwrap(), []);
}

#[test]
fn what_somebody_changed_or_wrote_is_not_ours_before_it_is_taken_over() {
    let dir = written();
    put(dir.path(), "src/lib.rs", "mine");
    put(dir.path(), "src/a/b.rs", "mine");
    put(dir.path(), "src/c.rs", format!("{HEADER}of another crate"));
    let mut next = tree();
    next.0.remove("src/a/b.rs");
    next.insert("src/c.rs", "struct C;\n");
    let (edited, foreign) = (Some(Obstacle::Edited), Some(Obstacle::Foreign));
    let of = |path: &str, kind, obstacle| (path.to_owned(), kind, obstacle);
    let expected =
        [of("src/a/b.rs", "orphan", edited), of("src/c.rs", "stale", foreign), of("src/lib.rs", "stale", edited)];
    assert_eq!(told(&next, dir.path()), expected);

    let before = snapshot(dir.path());
    let mut changes = next.compare(dir.path()).unwrap();
    write(dir.path(), &changes).unwrap_err();
    assert_eq!(snapshot(dir.path()), before);
    take_over(&mut changes);
    write(dir.path(), &changes).unwrap();
    assert_eq!(next.compare(dir.path()).unwrap(), []);
    assert!(!dir.path().join("src/a/b.rs").exists());
}

#[test]
fn a_file_that_holds_what_it_should_is_ours_whoever_wrote_it() {
    let dir = tempfile::tempdir().unwrap();
    put(dir.path(), "src/lib.rs", "mod a;\n");
    assert!(told(&tree(), dir.path()).iter().all(|(path, kind, _)| path != "src/lib.rs" && *kind == "missing"));
    write(dir.path(), &tree().compare(dir.path()).unwrap()).unwrap();
    assert_eq!(told(&Files::default(), dir.path()).len(), 3);
}

#[test]
fn the_ends_of_lines_are_neither_drift_nor_a_change_of_somebody() {
    let dir = written();
    for path in [RECORD, "Cargo.toml", "src/lib.rs", "src/a/b.rs"] {
        let text = fs::read_to_string(dir.path().join(path)).unwrap();
        put(dir.path(), path, text.replace('\n', "\r\n"));
    }
    assert_eq!(tree().compare(dir.path()).unwrap(), []);
    let other: Files = [("Cargo.toml", "new\n")].into_iter().collect();
    assert_eq!(told(&other, dir.path()).len(), 3);
    write(dir.path(), &other.compare(dir.path()).unwrap()).unwrap();
    assert_eq!(other.compare(dir.path()).unwrap(), []);
}

/// A crate as versions wrote it that kept no record.
fn older() -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    for (path, text) in [("Cargo.toml", "old"), ("README.md", "old"), ("LICENSE", "mine"), ("tests/a.rs", HEADER)] {
        put(dir.path(), path, text);
    }
    for path in ["index.yaml", "src/lib.rs", "src/a/gone.rs", "src/other/Cargo.toml", "src/other/src/lib.rs"] {
        put(dir.path(), path, HEADER);
    }
    put(dir.path(), "src/mine.rs", "fn mine() {}\n");
    dir
}

#[test]
fn a_crate_from_before_there_was_a_record_is_taken_on_by_its_headers() {
    let dir = older();
    let next: Files = [("Cargo.toml", "new"), ("README.md", "new"), ("index.yaml", "new"), ("src/lib.rs", "new")]
        .into_iter()
        .collect();
    let kinds: Vec<_> = told(&next, dir.path()).into_iter().map(|(path, kind, _)| format!("{kind} {path}")).collect();
    let expected =
        ["stale Cargo.toml", "stale README.md", "stale index.yaml", "orphan src/a/gone.rs", "stale src/lib.rs"];
    assert_eq!(kinds, expected);
    write(dir.path(), &next.compare(dir.path()).unwrap()).unwrap();
    for path in ["LICENSE", "tests/a.rs", "src/mine.rs", "src/other/Cargo.toml", "src/other/src/lib.rs"] {
        assert!(dir.path().join(path).exists(), "{path}");
    }
    assert!(!dir.path().join("src/a").exists());
    // Once there is a record, a header alone makes nothing ours.
    put(dir.path(), "src/b.rs", HEADER);
    let with_b: Files = next.iter().chain([("src/b.rs", "new")]).collect();
    assert_eq!(told(&with_b, dir.path()), [("src/b.rs".to_owned(), "stale", Some(Obstacle::Foreign))]);
}

#[test]
fn a_manifest_and_a_front_page_without_an_index_are_somebodys() {
    let dir = older();
    put(dir.path(), "index.yaml", "pages: []\n");
    let next: Files = [("Cargo.toml", "new"), ("README.md", "new"), ("index.yaml", "new")].into_iter().collect();
    assert_eq!(told(&next, dir.path()).iter().filter(|(_, _, why)| *why == Some(Obstacle::Foreign)).count(), 3);
}

#[test]
fn another_crate_below_is_neither_entered_nor_filled() {
    let dir = written();
    put(dir.path(), "src/a/Cargo.toml", "[package]\n");
    let mut next = tree();
    next.insert("src/a/b.rs", "struct C;\n");
    let blocked = ("src/a/b.rs".to_owned(), "missing", Some(Obstacle::OtherCrate));
    assert_eq!(told(&next, dir.path()), [blocked]);
    let mut changes = next.compare(dir.path()).unwrap();
    take_over(&mut changes);
    write(dir.path(), &changes).unwrap_err();
    // What was ours there is not removed either.
    let fewer: Files = [("Cargo.toml", "[package]\n"), ("src/lib.rs", "mod a;\n")].into_iter().collect();
    assert_eq!(told(&fewer, dir.path()), []);
}

#[test]
fn crates_of_one_workspace_that_a_run_wrote_are_its_own() {
    let dir = tempfile::tempdir().unwrap();
    let both: Files = [("a/Cargo.toml", "a"), ("a/src/lib.rs", "a"), ("b/Cargo.toml", "b"), ("b/src/lib.rs", "b")]
        .into_iter()
        .collect();
    write(dir.path(), &both.compare(dir.path()).unwrap()).unwrap();
    assert_eq!(both.compare(dir.path()).unwrap(), []);
}

#[test]
fn a_folder_that_is_not_there_lacks_every_file() {
    let dir = tempfile::tempdir().unwrap();
    let changes = tree().compare(&dir.path().join("generated")).unwrap();
    assert!(changes.iter().all(|change| matches!(change.kind, ChangeKind::Missing { .. })));
    assert_eq!(changes.len(), 4);
}

#[test]
fn no_path_leads_out_and_no_record_does() {
    let dir = tempfile::tempdir().unwrap();
    for path in ["../a", "/a", "", "a/../../b", "a\\b", "C:/a", "./a", "a//b", "a\0b"] {
        let error = Files::from_iter([(path, "")]).compare(dir.path()).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::InvalidInput, "{path}");
        let change = Change { path: path.into(), kind: ChangeKind::Missing { new: String::new() }, obstacle: None };
        assert_eq!(write(dir.path(), &[change]).unwrap_err().kind(), io::ErrorKind::InvalidInput, "{path}");
    }
    assert!(snapshot(dir.path()).is_empty());

    let inside = dir.path().join("inside");
    put(dir.path(), "mine", "a");
    put(&inside, ".git/HEAD", "a");
    let listed = Record::of(&[("x", "a")].into_iter().collect()).print();
    put(&inside, RECORD, listed.replace(" x\n", " ../mine\n") + &listed.replace(" x\n", " .git/HEAD\n"));
    assert_eq!(told(&Files::default(), &inside), []);
}

#[test]
fn two_paths_of_one_file_are_not_written() {
    let dir = tempfile::tempdir().unwrap();
    let files = Files::from_iter([("src/row.rs", ""), ("src/Row.rs", "")]);
    let error = files.compare(dir.path()).unwrap_err();
    assert!(error.to_string().contains("`src/Row.rs` and `src/row.rs`"), "{error}");
}

#[test]
fn a_file_whose_name_changes_its_case_is_there_afterwards() {
    let dir = written();
    let mut next = tree();
    next.0.remove("src/a/b.rs");
    next.insert("src/a/B.rs", "struct B;\n");
    write(dir.path(), &next.compare(dir.path()).unwrap()).unwrap();
    assert_eq!(next.compare(dir.path()).unwrap(), []);
    assert_eq!(fs::read_to_string(dir.path().join("src/a/B.rs")).unwrap(), "struct B;\n");
}

#[cfg(unix)]
#[test]
fn a_link_is_neither_followed_nor_written_through() {
    use std::os::unix::fs::symlink;
    let (dir, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    symlink(elsewhere.path(), dir.path().join("src")).unwrap();
    symlink(elsewhere.path().join("mine"), dir.path().join("Cargo.toml")).unwrap();
    put(elsewhere.path(), "mine", "[package]\n");
    let of = |path: &str, kind, obstacle| (path.to_owned(), kind, Some(obstacle));
    let expected = [
        of("Cargo.toml", "stale", Obstacle::NotAFile),
        of("src/a/b.rs", "missing", Obstacle::NoWay),
        of("src/lib.rs", "missing", Obstacle::NoWay),
    ];
    assert_eq!(told(&tree(), dir.path()), expected);
    let mut changes = tree().compare(dir.path()).unwrap();
    take_over(&mut changes);
    write(dir.path(), &changes).unwrap_err();
    assert_eq!(snapshot(elsewhere.path()).into_keys().collect::<Vec<_>>(), ["mine"]);

    // Nor is what lies behind it removed, whatever a record says.
    put(elsewhere.path(), "lib.rs", "mod a;\n");
    put(dir.path(), RECORD, Record::of(&tree()).print());
    assert_eq!(told(&Files::default(), dir.path()), []);
}

#[cfg(unix)]
#[test]
fn written_files_are_as_readable_as_any_other() {
    use std::os::unix::fs::PermissionsExt as _;
    let dir = written();
    put(dir.path(), "plain", "");
    let mode = |path: &str| dir.path().join(path).metadata().unwrap().permissions().mode();
    assert_eq!(mode("src/lib.rs"), mode("plain"));
}

#[test]
fn a_write_that_fails_names_the_file_and_leaves_nothing_half_done() {
    let dir = written();
    // A folder stands where the file should be, so that the very last step fails.
    fs::create_dir_all(dir.path().join("src/c.rs/in_the_way")).unwrap();
    let before: Vec<_> = snapshot(dir.path()).into_keys().collect();
    let missing =
        |path: &str| [Change { path: path.into(), kind: ChangeKind::Missing { new: "new".into() }, obstacle: None }];
    let error = write(dir.path(), &missing("src/c.rs")).unwrap_err();
    assert!(error.to_string().contains("c.rs"), "{error}");
    // A file stands where a folder should be, so that the first step fails.
    let error = write(dir.path(), &missing("src/lib.rs/d.rs")).unwrap_err();
    assert!(error.to_string().contains("lib.rs"), "{error}");
    fs::remove_dir_all(dir.path().join(SCRATCH)).unwrap();
    assert_eq!(snapshot(dir.path()).into_keys().collect::<Vec<_>>(), before);
    assert_eq!(tree().compare(dir.path()).unwrap(), []);
}

/// Wherever a run is stopped, each file is old or new, and both the pages of before and those of now make it whole.
#[test]
fn a_run_that_is_stopped_after_any_step_is_mended_by_the_next_one() {
    let mut next = tree();
    next.0.remove("src/a/b.rs");
    next.insert("src/lib.rs", "mod c;\n");
    next.insert("src/c/d.rs", "struct D;\n");
    let dir = written();
    let all = Staged::new(dir.path(), &next.compare(dir.path()).unwrap()).unwrap().steps();
    assert_eq!(all, 5);
    for count in 0..=all {
        for mended in [&tree(), &next] {
            let dir = written();
            let changes = next.compare(dir.path()).unwrap();
            Staged::new(dir.path(), &changes).unwrap().stop_after(count).unwrap();
            for (path, new) in next.iter() {
                let text = fs::read_to_string(dir.path().join(path)).ok();
                assert!(text.as_deref() == Some(new) || text.as_deref() == tree().get(path), "{path} after {count}");
            }
            let changes = mended.compare(dir.path()).unwrap();
            write(dir.path(), &changes).unwrap();
            assert_eq!(mended.compare(dir.path()).unwrap(), [], "after {count}");
            // Where nothing differs, nothing is written, nor is anything removed.
            assert!(changes.is_empty() || !dir.path().join(SCRATCH).exists(), "after {count}");
        }
    }
}

#[test]
fn a_first_run_that_is_stopped_after_any_step_is_mended_too() {
    for older_version in [true, false] {
        for count in 0.. {
            let dir = if older_version { older() } else { tempfile::tempdir().unwrap() };
            let changes = tree().compare(dir.path()).unwrap();
            let staged = Staged::new(dir.path(), &changes).unwrap();
            let all = staged.steps();
            staged.stop_after(count).unwrap();
            write(dir.path(), &tree().compare(dir.path()).unwrap()).unwrap();
            assert_eq!(tree().compare(dir.path()).unwrap(), [], "after {count}");
            if count == all {
                break;
            }
        }
    }
}

#[test]
fn what_cannot_be_put_on_the_disk_changes_nothing() {
    let dir = written();
    let before = snapshot(dir.path());
    // A file stands where the unfinished ones should go.
    put(dir.path(), SCRATCH, "in the way");
    let mut next = tree();
    next.insert("src/lib.rs", "mod c;\n");
    let error = write(dir.path(), &next.compare(dir.path()).unwrap()).unwrap_err();
    assert!(error.to_string().contains(SCRATCH), "{error}");
    fs::remove_file(dir.path().join(SCRATCH)).unwrap();
    assert_eq!(snapshot(dir.path()), before);
}

#[test]
fn of_the_unfinished_files_only_those_of_a_run_go() {
    let dir = tempfile::tempdir().unwrap();
    for name in ["staged-0", "staged-record", "staged-notes.md", "staged-"] {
        put(dir.path(), &format!("{SCRATCH}/{name}"), "");
    }
    write(dir.path(), &tree().compare(dir.path()).unwrap()).unwrap();
    let left = snapshot(&dir.path().join(SCRATCH));
    assert_eq!(left.keys().collect::<Vec<_>>(), ["staged-", "staged-notes.md"]);
}
