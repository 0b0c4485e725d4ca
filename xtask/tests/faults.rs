//! A disk that is full, a run that is killed, two runs at once: each file is old or new, and the next run mends the rest.
#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::{
    ffi::OsStr,
    fs,
    io::Read as _,
    os::unix::{ffi::OsStrExt as _, fs::symlink},
    process::Stdio,
    thread,
    time::Instant,
};

use support::{Place, Ran};

/// Pages of two dates: between them most files change, some come and some go.
fn pages(place: &Place, second: bool) {
    place.grow(30, if second { "place" } else { "shelf" });
    for at in (0..30).step_by(7) {
        let page = place.path(&format!("schemas/typescript/models/shelf{at}.mdx"));
        if second {
            fs::remove_file(page).unwrap();
        }
    }
}

/// What the pages of each date make.
fn both() -> [Place; 2] {
    [false, true].map(|second| {
        let place = Place::new();
        pages(&place, second);
        place.run(&["codegen"]).exits(0);
        place
    })
}

/// Kills as many runs, each at another moment, and mends what they leave.
fn kill(times: u32) {
    let dates = both();
    let place = Place::new();
    pages(&place, true);
    let start = Instant::now();
    place.run(&["codegen"]).exits(0);
    let long = start.elapsed();

    let mut stopped = 0;
    for at in 0..times {
        let second = at % 2 == 0;
        pages(&place, second);
        let mut run = place.command(&["codegen"]).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        // The moments are spread over a run, the same ones each time the test runs.
        thread::sleep(long.mul_f64(f64::from(at * 37 % times) * 1.2 / f64::from(times)));
        run.kill().unwrap();
        stopped += u32::from(!run.wait().unwrap().success());

        let left = place.texts_of("generated");
        for (path, text) in left.iter().filter(|(path, _)| !path.contains(".fieldtable")) {
            let is = |date: &Place| date.path(path).exists() && date.read(path) == *text;
            assert!(dates.iter().any(is), "{path} is neither old nor new:\n{text}");
        }
        place.run(&["codegen"]).exits(0);
        assert_eq!(place.texts_of("generated"), dates[usize::from(second)].texts_of("generated"));
    }
    assert!(stopped > 0, "no run was stopped");
}

#[test]
fn a_run_that_is_killed_is_mended_by_the_next_one() {
    kill(8);
}

#[test]
#[ignore = "kills two hundred runs"]
fn two_hundred_runs_that_are_killed_are_mended() {
    kill(200);
}

/// Starts `pairs` of runs on one folder, all at once.
fn together(pairs: usize) {
    let reference = Place::generated();
    let place = Place::new();
    let runs: Vec<_> = (0..2 * pairs)
        .map(|_| place.command(&["codegen"]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap())
        .collect();
    for run in runs {
        let output = run.wait_with_output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
    assert_eq!(place.texts(), reference.texts());
}

#[test]
fn two_runs_at_once_end_well() {
    together(1);
}

#[test]
fn twenty_pairs_of_runs_at_once_end_well() {
    together(20);
}

#[test]
fn twenty_pairs_in_a_folder_of_each_pair_end_well() {
    let reference = Place::generated();
    let places: Vec<_> = (0..20).map(|_| Place::new()).collect();
    let start =
        |place: &Place| place.command(&["codegen"]).stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
    let pairs: Vec<_> = places.iter().map(|place| [start(place), start(place)]).collect();
    for run in pairs.into_iter().flatten() {
        let output = run.wait_with_output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
    places.iter().for_each(|place| assert_eq!(place.texts(), reference.texts()));
}

#[test]
fn a_run_waits_for_another_one_and_says_so() {
    let place = Place::generated();
    place.edit("schemas/typescript/models/operations/parcel.mdx", "`weight`", "`mass`");
    let mark = fs::File::open(place.path("generated/.fieldtable/lock")).unwrap();
    mark.lock().unwrap();
    let mut run = place.command(&["codegen"]).stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
    let mut said = [0; 43];
    run.stderr.as_mut().unwrap().read_exact(&mut said).unwrap();
    assert_eq!(String::from_utf8_lossy(&said), "another run is at work in generated; waitin");
    assert!(!place.read("schemas/schema.lock.yaml").contains("mass"));
    mark.unlock().unwrap();
    assert!(run.wait().unwrap().success());
    assert!(place.read("schemas/schema.lock.yaml").contains("mass"));
}

#[test]
#[ignore = "waits for half a minute"]
fn a_run_that_waits_for_too_long_exits_3() {
    let place = Place::generated();
    place.edit("schemas/typescript/models/operations/parcel.mdx", "`weight`", "`mass`");
    let mark = fs::File::open(place.path("generated/.fieldtable/lock")).unwrap();
    mark.lock().unwrap();
    let ran = place.run(&["codegen"]).exits(3);
    assert!(ran.err.contains("another run is still at work in"), "{}", ran.err);
    assert!(ran.err.contains("help: run again when it has ended"), "{}", ran.err);
}

#[test]
fn the_mark_of_a_run_is_nobodys_to_commit() {
    let place = Place::generated();
    let git = |args: &[&str]| Ran::of(place.bare_command("git").args(args)).exits(0).out;
    git(&["init", "--quiet"]);
    let status = git(&["status", "--porcelain", "--untracked-files=all"]);
    assert!(status.contains("generated/.fieldtable.sum") && !status.contains(".fieldtable/"), "{status}");
}

#[test]
fn a_full_disk_changes_nothing_and_says_what_to_do() {
    let place = Place::generated();
    let before = place.texts();
    place.grow(200, "place");
    let pages = place.texts();
    // No file may be larger than 32 blocks of 512 bytes: the lock finds no room.
    let shell = "trap '' XFSZ; ulimit -f 32; exec \"$0\" codegen";
    let ran = Ran::of(place.bare_command("sh").args(["-c", shell, env!("CARGO_BIN_EXE_xtask")])).exits(3);
    assert!(ran.err.contains("help: make room and run again"), "{}", ran.err);
    assert_eq!(place.texts(), pages);
    assert!(before.iter().all(|(path, text)| place.read(path) == *text));
    place.run(&["codegen"]).exits(0);
    place.run(&["codegen", "--check"]).exits(0);
}

#[test]
fn a_folder_that_cannot_be_written_to_changes_nothing_and_says_what_to_do() {
    let place = Place::generated();
    let before = place.texts_of("generated");
    place.edit("schemas/typescript/models/operations/parcel.mdx", "`weight`", "`mass`");
    // Not even the superuser can make a file there.
    fs::remove_dir_all(place.path("generated/.fieldtable")).unwrap();
    symlink("/proc/self", place.path("generated/.fieldtable")).unwrap();
    let ran = place.run(&["codegen"]).exits(3);
    assert!(ran.err.contains("generated/.fieldtable"), "{}", ran.err);
    fs::remove_file(place.path("generated/.fieldtable")).unwrap();
    for (path, text) in before.iter().filter(|(path, _)| !path.contains(".fieldtable/")) {
        assert_eq!(place.read(path), *text);
    }
}

#[test]
fn a_reader_that_goes_away_keeps_nothing_from_the_disk() {
    let place = Place::new();
    let mut run = place.command(&["codegen"]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(run.stdout.take());
    let output = run.wait_with_output().unwrap();
    assert_eq!((output.status.code(), output.stderr), (Some(0), Vec::new()));
    place.run(&["codegen", "--check"]).exits(0);

    let mut run =
        place.command(&["codegen", "--source"]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop((run.stdout.take(), run.stderr.take()));
    assert_eq!(run.wait().unwrap().code(), Some(2));
}

#[test]
fn a_folder_whose_name_is_no_utf_8_is_written_and_compared() {
    let place = Place::new();
    let out = OsStr::from_bytes(b"caf\xe9");
    let run = |more: &[&str]| Ran::of(place.command(&["codegen", "--out"]).arg(out).args(more));
    run(&["--check"]).exits(1).says("run `cargo xtask codegen");
    run(&[]).exits(0);
    run(&["--check"]).exits(0).says("nothing differs");
    assert!(place.path("").join(out).join("Cargo.toml").exists());
    fs::remove_dir_all(place.path("").join(out)).unwrap();
}
