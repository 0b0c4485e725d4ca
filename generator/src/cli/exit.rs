//! `Exit`: how a task ended, as scripts see it.

use std::{
    io::{self, Write as _},
    process::ExitCode,
};

use crate::text;

/// The meanings of the exit codes, for `--help`.
pub const MEANINGS: &str = "\
Exit codes:
  0  done, or nothing differs
  1  drift: what is committed is not what the pages say; or a change as large as was asked for
  2  the input or the command line is wrong, or files are in the way that are not ours; nothing was written
  3  the disk or the program failed, or another run is at work; each file is old or new, and a run mends the rest";

/// How a task ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// Done, or nothing differs.
    Done = 0,
    /// What is on the disk is not what the pages say.
    Drift = 1,
    /// The input is wrong, or files are in the way; nothing was written.
    BadInput = 2,
    /// The disk or the program failed.
    Failed = 3,
}

impl Exit {
    /// Tells of a disk error. A reader of our output that went away is none: `cargo xtask … | head`.
    pub fn of(error: &io::Error) -> Self {
        if error.kind() != io::ErrorKind::BrokenPipe {
            let help = help(error.kind()).map(|help| format!("\n  = help: {help}")).unwrap_or_default();
            say(&format!("error: {error}{help}"));
        }
        Self::Failed
    }
}

/// Prints a line to standard error, if anybody listens there.
pub fn say(line: &str) {
    let _ = writeln!(io::stderr(), "{}", text::visible(line));
}

/// What to do about an error of the disk.
fn help(kind: io::ErrorKind) -> Option<&'static str> {
    use io::ErrorKind as Kind;
    match kind {
        Kind::StorageFull | Kind::QuotaExceeded | Kind::FileTooLarge => {
            Some("make room and run again; each file is as it was or as it should be")
        }
        Kind::PermissionDenied | Kind::ReadOnlyFilesystem => {
            Some("make it readable and its folder writable, or choose another folder with `--out`")
        }
        Kind::TimedOut => Some("run again when it has ended"),
        Kind::NotADirectory | Kind::AlreadyExists | Kind::IsADirectory => {
            Some("move away what is there, or choose another folder with `--out`")
        }
        _ => None,
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}
