//! `bench-compile`: what a generated crate costs the compiler, beside the same types with serde's derives.

mod cost;
mod lines;
mod plain;
mod subject;
mod table;
mod trial;

use std::{io, num::NonZeroUsize, path::PathBuf};

use fieldtable::cli::Exit;

use self::{subject::Subject, trial::Trial};
use crate::workspace;

/// Time the compiler on a generated crate and on the same types with serde's derives
#[derive(Debug, clap::Args)]
pub struct Args {
    /// A generated crate; without it, one made of ../shared/corpus/openrouter, or of generated/ where that is missing
    krate: Option<PathBuf>,
    /// The lock that the crate is made of [default: schema.lock.yaml in the crate, else schemas/schema.lock.yaml]
    #[arg(long, value_name = "FILE", requires = "krate")]
    lock: Option<PathBuf>,
    /// How often each build is timed; the table shows medians
    #[arg(long, value_name = "N", default_value = "3")]
    runs: NonZeroUsize,
    /// Where the crates are built; it is kept [default: bench-compile in the target folder]
    #[arg(long, value_name = "DIR")]
    dir: Option<PathBuf>,
}

/// Runs the task.
///
/// # Errors
/// When the disk refuses, the crate is not what its lock says, or a build fails.
pub fn run(args: &Args) -> io::Result<Exit> {
    let subject = match &args.krate {
        Some(dir) => Subject::of_crate(dir, args.lock.as_deref())?,
        None => Subject::usual()?,
    };
    let dir = args.dir.clone().unwrap_or_else(|| workspace::target().join("bench-compile"));
    println!("{}: {}", subject.name, subject.counts());
    println!("{}", lines::Lines::of(&subject.files));
    let trial = Trial::prepare(&dir, &subject)?;
    println!("\n{}", table::table(&trial.time(args.runs.get())?));
    Ok(Exit::Done)
}
