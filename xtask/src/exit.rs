//! `Exit`: how a task ended, as scripts see it.

use std::{io, process::ExitCode};

/// The meanings of the exit codes, for `--help`.
pub const MEANINGS: &str = "\
Exit codes:
  0  done, or nothing differs
  1  drift: what is committed is not what the pages say
  2  the input or the command line is wrong; nothing was written
  3  the disk or the program failed";

/// How a task ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// Done, or nothing differs.
    Done = 0,
    /// What is on the disk is not what the pages say.
    Drift = 1,
    /// The input is wrong; nothing was written.
    BadInput = 2,
    /// The disk or the program failed.
    Failed = 3,
}

impl Exit {
    /// Tells of a disk error. A reader of our output that went away is none: `cargo xtask … | head`.
    pub fn of(error: &io::Error) -> Self {
        if error.kind() != io::ErrorKind::BrokenPipe {
            eprintln!("error: {error}");
        }
        Self::Failed
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}
