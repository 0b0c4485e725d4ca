//! `Cost`: what one run of a program took.

use std::{io, process::Command, time::Instant};

/// What one run of a program and of all that it started took.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Cost {
    /// Seconds on the clock.
    pub wall: f64,
    /// Seconds of processor time outside the kernel.
    pub user: f64,
    /// The peak memory of its largest process in MiB, where it can be told.
    pub memory: Option<f64>,
}

impl Cost {
    /// Runs `cargo` with `words`; what it prints is shown only if it fails.
    ///
    /// # Errors
    /// When it cannot be run, or fails.
    pub fn of(mut cargo: impl FnMut(&str) -> Command, words: &[&str]) -> io::Result<Self> {
        // GNU time knows the memory too; the shell's own knows the seconds everywhere.
        let gnu = "command time -f '%e %U %M' ";
        let bash = "TIMEFORMAT='%R %U'; time ";
        let has_gnu = Command::new("bash").args(["-c", "command time -f %M true"]).output()?.status.success();
        let timed = if has_gnu { gnu } else { bash };
        let mut command = cargo("bash");
        let start = Instant::now();
        let output = command.args(["-c", &format!("{timed}\"$0\" \"$@\""), &cargo_path()]).args(words).output()?;
        let took = start.elapsed().as_secs_f64();
        let said = String::from_utf8_lossy(&output.stderr);
        if !output.status.success() {
            return Err(io::Error::other(format!("cargo {} failed:\n{said}", words.join(" "))));
        }
        Ok(Self::read(said.trim_end().lines().last().unwrap_or_default(), took))
    }

    fn read(line: &str, took: f64) -> Self {
        let mut numbers = line.split_whitespace().map_while(|number| number.parse::<f64>().ok());
        let wall = numbers.next().unwrap_or(took);
        Self { wall, user: numbers.next().unwrap_or_default(), memory: numbers.next().map(|kib| kib / 1024.0) }
    }

    /// The median of each number by itself.
    pub fn median(costs: &[Self]) -> Self {
        let of = |number: fn(&Self) -> f64| middle(costs.iter().map(number).collect());
        let memory = costs.iter().filter_map(|cost| cost.memory).collect::<Vec<_>>();
        let memory = (!memory.is_empty()).then(|| middle(memory));
        Self { wall: of(|cost| cost.wall), user: of(|cost| cost.user), memory }
    }
}

fn middle(mut numbers: Vec<f64>) -> f64 {
    numbers.sort_by(f64::total_cmp);
    numbers.get(numbers.len() / 2).copied().unwrap_or_default()
}

fn cargo_path() -> String {
    std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_time_prints_is_read() {
        let full = Cost { wall: 1.5, user: 4.25, memory: Some(2.0) };
        assert_eq!(Cost::read("1.50 4.25 2048", 9.0), full);
        assert_eq!(Cost::read("1.5 4.25", 9.0), Cost { memory: None, ..full });
        assert_eq!(Cost::read("", 9.0), Cost { wall: 9.0, ..Cost::default() });
    }

    #[test]
    fn a_median_is_not_moved_by_one_slow_run() {
        let costs = [1.0, 9.0, 2.0].map(|user| Cost { wall: user, user, memory: Some(user) });
        assert_eq!(Cost::median(&costs), costs[2]);
    }
}
