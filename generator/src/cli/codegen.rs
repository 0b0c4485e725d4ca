//! `codegen`: from the pages to the lock and the crate, or a comparison with what is there.

mod attempt;
mod make;
mod paths;
mod refusal;
mod removal;

use std::{env, ffi::OsString, io, num::NonZeroUsize, path::PathBuf};

use self::{
    attempt::{Attempt, Tree, settle},
    paths::Paths,
};
use crate::{
    cli::{
        Caller,
        exit::{self, Exit},
        progress::Progress,
        report::{Counts, Format, Report, count},
    },
    files::Staged,
    problem::{Code, UnknownCode},
    schema::misfit_of_name,
    source::EVERY,
};

#[derive(Debug, clap::Args)]
#[command(after_help = exit::MEANINGS)]
pub struct Args {
    /// Write nothing; exit 1 if the lock or the crate is not what the pages say
    #[arg(long)]
    check: bool,
    /// The folder with the pages, schema.yaml and schema.lock.yaml [default: schemas]
    #[arg(long, value_name = "DIR")]
    schemas: Option<PathBuf>,
    /// The folder of the crate [default: generated]
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Pages to read instead of schemas/, without a schema.yaml; may be repeated
    #[arg(long, value_name = "DIR", requires = "out", requires = "name", conflicts_with = "locked")]
    source: Vec<PathBuf>,
    /// The crate's name, with --source
    #[arg(long, value_name = "CRATE", requires = "source", value_parser = crate_name)]
    name: Option<String>,
    /// Read schema.lock.yaml instead of the pages
    #[arg(long)]
    locked: bool,
    /// Just this type and all that it reaches, in a folder of their own; may be repeated
    #[arg(long, value_name = "TYPE", requires = "out", conflicts_with = "locked")]
    only: Vec<String>,
    /// Take what is not understood at one place for an error, not for a warning
    #[arg(long, conflicts_with = "locked")]
    strict: bool,
    /// With --check: exit 1 on warnings of this code as well, `all` for every one; may be repeated
    #[arg(long, value_name = "CODE", requires = "check", value_parser = code)]
    deny: Vec<String>,
    /// Overwrite and remove files as well that no run wrote, or that somebody changed since
    #[arg(long, conflicts_with = "check")]
    force: bool,
    /// Remove types as well where that is more than a fifth of them, or all pages of a source
    #[arg(long, conflicts_with = "check")]
    allow_removal: bool,
    /// How problems and drift are printed [default: human, or github under GITHUB_ACTIONS]
    #[arg(long, value_enum)]
    format: Option<Format>,
    /// How many problems are printed
    #[arg(long, value_name = "N", default_value = "100")]
    max_problems: NonZeroUsize,
}

fn crate_name(name: &str) -> Result<String, String> {
    match misfit_of_name(name) {
        None => Ok(name.to_owned()),
        Some(why) => Err(format!("no crate can be called so: {why}")),
    }
}

/// The name of a code, or the word for all of them.
fn code(name: &str) -> Result<String, UnknownCode> {
    if name != EVERY {
        name.parse::<Code>()?;
    }
    Ok(name.to_owned())
}

/// Runs the command.
///
/// # Errors
/// When the disk refuses.
pub fn run(args: &Args, caller: &Caller) -> io::Result<Exit> {
    let paths = Paths::new(args, &caller.root);
    let progress = Progress::of("reading pages");
    let (mut attempt, claim) = settle(args, &paths)?;
    drop(progress);
    if !args.check {
        attempt.made.problems.extend(refusal::problems(args, &attempt.trees));
        let misread = attempt.misread();
        attempt.made.problems.extend(misread);
    }

    let counts = Counts::new(&attempt.made.problems, attempt.changes());
    let denied = args.check && attempt.made.is_denied(&args.deny);
    let is_broken = attempt.made.problems.iter().any(|problem| problem.code == Code::BrokenOutput);
    let end = if is_broken { Outcome::Broken } else { Outcome::of(args, &counts) };
    // Before a word is printed: a pipe that breaks must not keep the disk from what it was asked for.
    if end == Outcome::Written {
        write(&attempt.trees)?;
    }
    drop(claim);
    let report = Report::new(args.format.unwrap_or_else(Format::detect), args.max_problems.get());
    match tell(report, &attempt, &counts, &end.sentence(&counts, &caller.program), end) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error),
        _ => Ok(end.exit(&counts, denied)),
    }
}

/// Writes to all folders, or, if a text does not find room on the disk, to none.
fn write(trees: &[Tree]) -> io::Result<()> {
    let staged = trees.iter().map(|tree| Staged::new(&tree.dir, &tree.changes)).collect::<io::Result<Vec<_>>>()?;
    staged.into_iter().try_for_each(Staged::commit)
}

fn tell(mut report: Report, attempt: &Attempt, counts: &Counts, sentence: &str, end: Outcome) -> io::Result<()> {
    let Attempt { made, trees } = attempt;
    report.problems(&made.problems, &made.root, &|path| made.text(path))?;
    match end {
        Outcome::Refused | Outcome::Broken => {}
        Outcome::Compared => trees.iter().try_for_each(|tree| report.drift(tree.told(), &tree.dir))?,
        Outcome::Written => {
            trees.iter().try_for_each(|tree| report.written(&tree.told().collect::<Vec<_>>(), &tree.dir))?;
        }
    }
    report.summary(&format!("{}: {sentence}", made.summary), counts)
}

/// How a run ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    /// There are errors.
    Refused,
    /// The generator made what cannot be read.
    Broken,
    /// The disk was compared.
    Compared,
    /// The disk was brought up to date.
    Written,
}

impl Outcome {
    fn of(args: &Args, counts: &Counts) -> Self {
        match (counts.errors, args.check) {
            (1.., _) => Self::Refused,
            (0, true) => Self::Compared,
            (0, false) => Self::Written,
        }
    }

    fn exit(self, counts: &Counts, denied: bool) -> Exit {
        match self {
            Self::Refused => Exit::BadInput,
            Self::Broken => Exit::Failed,
            Self::Compared if counts.drifted() > 0 || denied => Exit::Drift,
            Self::Compared | Self::Written => Exit::Done,
        }
    }

    fn sentence(self, counts: &Counts, program: &str) -> String {
        match self {
            Self::Refused | Self::Broken => format!("{}, nothing was written", counts.problems()),
            _ if counts.drifted() == 0 => "nothing differs".to_owned(),
            Self::Compared => format!("{counts}; run `{}`", mending_command(program, env::args_os())),
            Self::Written => {
                format!("{} written, {} removed", count(counts.stale + counts.missing, "file"), counts.orphaned)
            }
        }
    }
}

/// The command that was given, to be given again without `--check`.
fn mending_command(program: &str, given: impl Iterator<Item = OsString>) -> String {
    let plain = |c: char| c.is_alphanumeric() || "-_=./,:+@%".contains(c);
    let quoted =
        |word: String| if word.chars().all(plain) { word } else { format!("'{}'", word.replace('\'', "'\\''")) };
    let words = given.skip(1).filter(|word| word != "--check");
    let words = words.map(|word| quoted(word.to_string_lossy().into_owned()));
    [program.to_owned()].into_iter().chain(words).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_that_mends_is_the_one_that_was_given() {
        let given = ["/x/xtask", "codegen", "--check", "--out", "my crate"].map(OsString::from);
        assert_eq!(mending_command("cargo xtask", given.into_iter()), "cargo xtask codegen --out 'my crate'");
    }

    #[test]
    fn the_exit_code_tells_what_is_left_to_do() {
        let drift = Counts { stale: 1, ..Counts::default() };
        let gone = Counts { orphaned: 2, ..Counts::default() };
        assert_eq!(Outcome::Compared.exit(&Counts::default(), false), Exit::Done);
        assert_eq!(Outcome::Compared.exit(&Counts::default(), true), Exit::Drift);
        assert_eq!(Outcome::Compared.exit(&drift, false), Exit::Drift);
        assert_eq!(Outcome::Written.exit(&drift, false), Exit::Done);
        assert_eq!(Outcome::Written.sentence(&gone, "fieldtable"), "0 files written, 2 removed");
    }
}
