//! Work in instructions, of inputs that grow in one way each: at n, 2n and 4n parts.
//!
//! Time says little on a machine that others use too, so the instructions of a process are counted, which `valgrind` does
//! to the last one. What the program needs however small its input is cancels out: the growth is that of the differences. It is held
//! against the bytes of the input, which grow with the square of its parts where each part is longer than the one before: 2 where the
//! work is that of the bytes, 4 where it is that of their square.
//!
//! `cargo bench -p fieldtable-benches --bench shapes` counts all, behind `--` the words of a name some of them.
#![allow(clippy::expect_used, reason = "a bench that cannot start itself has nothing to measure")]

use std::{env, process::Command};

use fieldtable_benches::shapes::{self, Shape};

/// Growth beyond this is worse than `n log n`.
const WORST: f64 = 2.3;

fn main() {
    let words: Vec<String> = env::args().skip(1).filter(|word| !word.starts_with("--")).collect();
    match words.as_slice() {
        [run, name, n] if run == "run" => run_once(name, n.parse().expect("a size is a number")),
        words => compare(&words.join(" ")),
    }
}

/// One run, which is what is counted.
fn run_once(name: &str, n: usize) {
    let shape = shapes::all().find(|shape| shape.name == name).expect("a shape of that name");
    match (shape.input)(n).run() {
        Ok(generated) => println!("{} files, {} warnings", generated.files.len(), generated.warnings.len()),
        Err(problems) => println!("{} problems", problems.list.len()),
    }
}

fn compare(words: &str) {
    println!("| parts | n | instructions at n | at 2n | at 4n | growth |");
    println!("| --- | --- | --- | --- | --- | --- |");
    for shape in shapes::all().filter(|shape| shape.name.contains(words)) {
        let [once, twice, four] = [1, 2, 4].map(|times| counted(shape, shape.size * times));
        let bytes = [1, 2, 4].map(|times| (shape.input)(shape.size * times).bytes() as f64);
        let growth = 2.0 * (four - twice) / (twice - once) * (bytes[1] - bytes[0]) / (bytes[2] - bytes[1]);
        let mark = if growth > WORST { " **worse**" } else { "" };
        let millions = [once, twice, four].map(|count| format!("{:.1} M", count / 1e6)).join(" | ");
        println!("| {} | {} | {millions} | {growth:.2}{mark} |", shape.name, shape.size);
    }
}

/// The instructions of a process that reads `n` parts, on one thread.
fn counted(shape: &Shape, n: usize) -> f64 {
    let program = env::current_exe().expect("a program knows where it is");
    let mut valgrind = Command::new("valgrind");
    valgrind.args(["--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"]).arg(program);
    let output = valgrind.args(["run", shape.name, &n.to_string()]).env("RAYON_NUM_THREADS", "1").output();
    let said = output.expect("valgrind is installed").stderr;
    let said = String::from_utf8_lossy(&said);
    let count = said.lines().find_map(|line| line.split_once(" refs:")).expect("valgrind counts instructions").1;
    count.trim().replace(',', "").parse().expect("a count is a number")
}
