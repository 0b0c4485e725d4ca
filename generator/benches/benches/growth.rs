//! Time and memory of a whole run over 1, 10 and 100 times 1,500 pages, each in a process of its own.
//!
//! Not a matter for criterion: the peak memory of a process never falls, and one run over 150,000 pages says enough.
#![allow(clippy::expect_used, reason = "a bench that cannot start itself has nothing to measure")]

use std::{env, fs, process::Command, time::Instant};

use fieldtable::generate;
use fieldtable_benches::synthetic;

fn main() {
    let words: Vec<String> = env::args().skip(1).collect();
    match words.iter().find_map(|word| word.strip_prefix("scale=")) {
        Some(scale) => measure(scale.parse().expect("a scale is a number")),
        None => {
            println!(
                "| pages | seconds | ms a 1,500 pages | lines of Rust | peak MiB, pages included | bytes a line |"
            );
            println!("| --- | --- | --- | --- | --- | --- |");
            for scale in [1, 10, 100] {
                let program = env::current_exe().expect("a program knows where it is");
                let status = Command::new(program).arg(format!("scale={scale}")).status().expect("it starts again");
                assert!(status.success(), "{status}");
            }
        }
    }
}

fn measure(scale: usize) {
    let source = synthetic(scale);
    let pages: usize = source.folders.iter().map(|folder| folder.files.len()).sum();
    let mut seconds = Vec::new();
    let mut lines = 0;
    // A large run is steady by itself.
    for _ in 0..(30 / scale).max(1) {
        let start = Instant::now();
        let output = generate(&source);
        seconds.push(start.elapsed().as_secs_f64());
        assert!(output.problems.is_empty(), "{:?}", output.problems.first());
        lines = output.files.iter().map(|(_, text)| text.lines().count()).sum();
    }
    seconds.sort_by(f64::total_cmp);
    let median = seconds.get(seconds.len() / 2).copied().unwrap_or_default();
    let milliseconds = median * 1_000.0 / scale as f64;
    match peak() {
        Some(peak) => {
            let (mib, each) = (peak >> 20, peak / lines as u64);
            println!("| {pages} | {median:.3} | {milliseconds:.0} | {lines} | {mib} | {each} |");
        }
        None => println!("| {pages} | {median:.3} | {milliseconds:.0} | {lines} | – | – |"),
    }
}

/// The most memory that this process ever held, in bytes, where the system tells.
fn peak() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix(" kB")?.parse::<u64>().ok().map(|kib| kib << 10)
}
