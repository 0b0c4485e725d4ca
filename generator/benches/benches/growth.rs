//! Time and memory of a whole run over 1, 10 and 100 times 1,500 pages, each run in a process of its own.
//!
//! Not a matter for criterion: the peak memory of a process never falls, and a process that has run once has its memory
//! already, which a large run must ask for.
#![allow(clippy::expect_used, reason = "a bench that cannot start itself has nothing to measure")]

use std::{env, fs, process::Command, time::Instant};

use fieldtable::generate;
use fieldtable_benches::synthetic;
use serde::{Deserialize, Serialize};

/// As in the program.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    let words: Vec<String> = env::args().skip(1).collect();
    match words.iter().find_map(|word| word.strip_prefix("scale=")) {
        Some(scale) => {
            let run = measure(scale.parse().expect("a scale is a number"));
            println!("{}", serde_json::to_string(&run).expect("numbers can be written"));
        }
        None => compare(),
    }
}

/// What one run took.
#[derive(Debug, Serialize, Deserialize)]
struct Run {
    seconds: f64,
    pages: usize,
    lines: usize,
    /// The most memory that the process ever held, in bytes, where the system tells.
    peak: Option<u64>,
}

fn compare() {
    println!("| pages | seconds | ms a 1,500 pages | lines of Rust | peak MiB, pages included | bytes a line |");
    println!("| --- | --- | --- | --- | --- | --- |");
    for (scale, times) in [(1, 31), (10, 11), (100, 3)] {
        let mut runs: Vec<Run> = (0..times).map(|_| apart(scale)).collect();
        runs.sort_by(|a, b| a.seconds.total_cmp(&b.seconds));
        let Run { seconds, pages, lines, peak } = &runs[times / 2];
        let milliseconds = seconds * 1_000.0 / f64::from(scale);
        let [mib, each] =
            [1 << 20, *lines as u64].map(|part| peak.map_or("–".to_owned(), |p| (p / part).to_string()));
        println!("| {pages} | {seconds:.3} | {milliseconds:.0} | {lines} | {mib} | {each} |");
    }
}

/// A run in a process of its own.
fn apart(scale: u32) -> Run {
    let program = env::current_exe().expect("a program knows where it is");
    let output = Command::new(program).arg(format!("scale={scale}")).output().expect("it starts again");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("a run says what it took")
}

fn measure(scale: usize) -> Run {
    let source = synthetic(scale);
    let pages = source.folders.iter().map(|folder| folder.files.len()).sum();
    let start = Instant::now();
    let output = generate(&source).expect("a crate");
    let seconds = start.elapsed().as_secs_f64();
    assert!(output.warnings.is_empty(), "{:?}", output.warnings.first());
    let lines = output.files.iter().map(|(_, text)| text.lines().count()).sum();
    Run { seconds, pages, lines, peak: peak() }
}

fn peak() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix(" kB")?.parse::<u64>().ok().map(|kib| kib << 10)
}
