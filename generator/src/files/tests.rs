//! What a folder looks like before and after.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{collections::BTreeMap, fs, path::Path, time::SystemTime};

use super::*;

const HEADER: &str = "// @generated from a.md by `cargo xtask codegen`. Do not edit.\n";

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
    assert_eq!(before.keys().collect::<Vec<_>>(), ["Cargo.toml", "src", "src/a", "src/a/b.rs", "src/lib.rs"]);
}

#[test]
fn only_what_differs_is_written() {
    let dir = written();
    let before = snapshot(dir.path());
    put(dir.path(), "src/lib.rs", "mod b;\n");
    write(dir.path(), &tree().compare(dir.path()).unwrap()).unwrap();
    let after = snapshot(dir.path());
    assert_eq!(fs::read_to_string(dir.path().join("src/lib.rs")).unwrap(), "mod a;\n");
    assert_eq!(after["Cargo.toml"], before["Cargo.toml"]);
    assert_eq!(after["src/a/b.rs"], before["src/a/b.rs"]);
}

#[test]
fn stale_missing_and_orphaned_files_are_told_in_one_go_by_path() {
    let dir = written();
    put(dir.path(), "Cargo.toml", b"\xff");
    fs::remove_file(dir.path().join("src/a/b.rs")).unwrap();
    put(dir.path(), "src/mine.rs", "fn mine() {}\n");
    put(dir.path(), "src/z/old.rs", HEADER);
    let kinds = [
        ("Cargo.toml", ChangeKind::Stale { old: "\u{fffd}".into(), new: "[package]\n".into() }),
        ("src/a/b.rs", ChangeKind::Missing { new: "struct B;\n".into() }),
        ("src/mine.rs", ChangeKind::Orphan { old: "fn mine() {}\n".into(), ours: false }),
        ("src/z/old.rs", ChangeKind::Orphan { old: HEADER.into(), ours: true }),
    ];
    let expected = kinds.map(|(path, kind)| Change { path: path.into(), kind });
    assert_eq!(tree().compare(dir.path()).unwrap(), expected);
    assert_eq!(tree().missing_and_stale(dir.path()).unwrap(), expected[..2]);
}

#[test]
fn our_orphans_go_with_their_folders_and_others_stay() {
    let dir = written();
    put(dir.path(), "old/deep/a.rs", HEADER);
    put(dir.path(), "half/b.rs", HEADER);
    put(dir.path(), "half/notes.md", "mine");
    put(dir.path(), "src/.fieldtable-x1y2z3", "half a fi");
    write(dir.path(), &tree().compare(dir.path()).unwrap()).unwrap();
    let left: Vec<_> = snapshot(dir.path()).into_keys().collect();
    assert_eq!(left, ["Cargo.toml", "half", "half/notes.md", "src", "src/a", "src/a/b.rs", "src/lib.rs"]);
}

#[test]
fn cargo_and_version_control_keep_their_files() {
    let dir = written();
    for path in ["target/debug/x", "Cargo.lock", ".git/HEAD", ".gitignore", "src/.gitattributes"] {
        put(dir.path(), path, "theirs");
    }
    assert_eq!(tree().compare(dir.path()).unwrap(), []);
    put(dir.path(), "src/target/x", "not cargo's");
    assert_eq!(tree().compare(dir.path()).unwrap().len(), 1);
}

#[test]
fn a_folder_that_is_not_there_lacks_every_file() {
    let dir = tempfile::tempdir().unwrap();
    let changes = tree().compare(&dir.path().join("generated")).unwrap();
    assert!(changes.iter().all(|change| matches!(change.kind, ChangeKind::Missing { .. })));
    assert_eq!(changes.len(), 3);
}

#[test]
fn no_path_leads_out() {
    let dir = tempfile::tempdir().unwrap();
    for path in ["../a", "/a", "", "a/../../b", "a\\b", "C:/a", "./a", "a//b", "a\0b"] {
        let error = Files::from_iter([(path, "")]).compare(dir.path()).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::InvalidInput, "{path}");
        let change = Change { path: path.into(), kind: ChangeKind::Missing { new: String::new() } };
        assert_eq!(write(dir.path(), &[change]).unwrap_err().kind(), io::ErrorKind::InvalidInput, "{path}");
    }
    assert!(snapshot(dir.path()).is_empty());
}

#[cfg(unix)]
#[test]
fn a_link_is_neither_followed_nor_written_through() {
    let (dir, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    std::os::unix::fs::symlink(elsewhere.path(), dir.path().join("src")).unwrap();
    let error = tree().compare(dir.path()).unwrap_err();
    assert!(error.to_string().contains("src is a symbolic link"), "{error}");
    assert!(snapshot(elsewhere.path()).is_empty());

    put(elsewhere.path(), "a.rs", HEADER);
    let orphan = Change { path: "src".into(), kind: ChangeKind::Orphan { old: String::new(), ours: false } };
    assert_eq!(Files::default().compare(dir.path()).unwrap(), [orphan]);
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
    let kind = ChangeKind::Missing { new: "new".into() };
    let error = write(dir.path(), &[Change { path: "src/c.rs".into(), kind: kind.clone() }]).unwrap_err();
    assert!(error.to_string().contains("c.rs"), "{error}");
    // A file stands where a folder should be, so that the first step fails.
    let error = write(dir.path(), &[Change { path: "src/lib.rs/d.rs".into(), kind }]).unwrap_err();
    assert!(error.to_string().contains("lib.rs"), "{error}");
    assert_eq!(snapshot(dir.path()).into_keys().collect::<Vec<_>>(), before);
    assert_eq!(tree().missing_and_stale(dir.path()).unwrap(), []);
}
