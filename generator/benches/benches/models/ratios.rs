//! `ratios`: contenders in turn, in rounds so short that whatever else the machine does meets all of them or few of them.

use std::{fmt::Write as _, time::Instant};

use crate::{Case, Task};

const ROUNDS: usize = 1_001;

/// How long one contender runs in one round, about.
const ROUND_NANOS: u128 = 200_000;

/// Medians and ratios as a Markdown table.
pub fn table(cases: &[Case]) -> String {
    let mut table = "\n| task | generated | derives | Value | to derives | to Value |\n".to_owned();
    table += "| --- | --- | --- | --- | --- | --- |\n";
    for case in cases {
        let rounds = rounds(&case.contenders.each_ref().map(|(_, task)| task));
        let [ours, derives, value] = [0, 1, 2].map(|of| median(rounds.iter().map(|round| round[of])) / 1_000.0);
        let [to_derives, to_value] = [1, 2].map(|of| median(rounds.iter().map(|round| round[0] / round[of])));
        let name = &case.name;
        let _ = writeln!(
            table,
            "| {name} | {ours:.2} µs | {derives:.2} µs | {value:.2} µs | {to_derives:.2} | {to_value:.2} |"
        );
    }
    table
}

/// Nanoseconds that each task took, round by round.
fn rounds(tasks: &[&Task; 3]) -> Vec<[f64; 3]> {
    let times = tasks.map(|task| {
        let once = nanos(task, 10) / 10.0;
        (ROUND_NANOS as f64 / once.max(1.0)).ceil() as usize
    });
    let round = || [0, 1, 2].map(|of| nanos(tasks[of], times[of]) / times[of] as f64);
    (0..ROUNDS).map(|_| round()).collect()
}

fn nanos(task: &Task, times: usize) -> f64 {
    let start = Instant::now();
    (0..times).for_each(|_| task());
    start.elapsed().as_nanos() as f64
}

fn median(numbers: impl Iterator<Item = f64>) -> f64 {
    let mut numbers: Vec<f64> = numbers.collect();
    numbers.sort_by(f64::total_cmp);
    numbers.get(numbers.len() / 2).copied().unwrap_or_default()
}
