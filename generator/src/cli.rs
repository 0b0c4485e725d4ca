//! The program `fieldtable`: what a person types, and what is printed.
//!
//! It is a part of the library so that another program can offer the same commands under its own name: see [`Command`].
#![allow(unreachable_pub, reason = "a program has no outside; `pub` tells what a module offers")]

mod codegen;
mod diff;
mod exit;
mod explain;
mod progress;
mod refused;
mod report;
mod shown;

use std::{io, panic, path::PathBuf};

pub use self::{
    exit::{Exit, MEANINGS},
    shown::shown,
};

/// What can be done; a new command is a variant here and a file in this room.
#[derive(Debug, clap::Subcommand)]
pub enum Command {
    /// Read the pages, write the lock and the crate, print what changed
    Codegen(codegen::Args),
    /// Tell what changed for users of the crate: major, minor or patch, each line with its page
    ///
    /// Each side is a revision of git whose lock is taken (`HEAD`, `v1.2.0`), a folder with schema.yaml, a folder of bare pages, or a lock.
    Diff(diff::Args),
    /// Tell why a type or a field is what it is, with the words of every page, or what a kind of problem means
    Explain(explain::Args),
}

/// Who runs a command, and where.
#[derive(Debug, Clone)]
pub struct Caller {
    /// The program as it is typed, for messages that say what to type next: `cargo xtask`.
    pub program: String,
    /// The folder that paths without an option are relative to; empty for the current one.
    pub root: PathBuf,
}

impl Command {
    /// Does it, and tells of what goes wrong. A panic is our own mistake, and has printed its message by then.
    #[must_use]
    pub fn run(&self, caller: &Caller) -> Exit {
        panic::catch_unwind(|| self.done(caller).unwrap_or_else(|error| Exit::of(&error))).unwrap_or(Exit::Failed)
    }

    fn done(&self, caller: &Caller) -> io::Result<Exit> {
        match self {
            Self::Codegen(args) => codegen::run(args, caller),
            Self::Diff(args) => diff::run(args, caller),
            Self::Explain(args) => explain::run(args, caller),
        }
    }
}
