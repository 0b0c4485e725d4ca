//! `codegen`: from the pages to the lock and the crate, or a comparison with what is there.

mod make;

use std::{env, io, mem, num::NonZeroUsize, path::PathBuf};

use fieldtable::{
    Output,
    files::{self, Change, Files},
    lock,
    schema::misfit_of_name,
};

use self::make::{Made, make};
use crate::{
    exit::{self, Exit},
    progress::Progress,
    report::{Format, Report, Tally, count},
    workspace,
};

/// Read the pages, write the lock and the crate, print what changed
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
    /// Just this type and all that it reaches; may be repeated
    #[arg(long, value_name = "TYPE", conflicts_with = "locked")]
    only: Vec<String>,
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

/// Runs the task.
///
/// # Errors
/// When the disk refuses.
pub fn run(args: &Args) -> io::Result<Exit> {
    let places = Places::new(args);
    let progress = Progress::of("reading pages");
    let mut made = make(args, &places)?;
    let trees = places.compare(&mut made.output, args)?;
    drop(progress);

    let tally = Tally::new(&made.output.problems, trees.iter().flat_map(|tree| &tree.changes));
    let end = End::of(args, &tally);
    // Before a word is printed: a pipe that breaks must not keep the disk from what it was asked for.
    if end == End::Written {
        trees.iter().try_for_each(|tree| files::write(&tree.dir, &tree.changes))?;
    }
    let report = Report::new(args.format.unwrap_or_else(Format::detect), args.max_problems.get());
    let told = tell(report, &made, &trees, &tally, end);
    // The process ends here: the system takes all memory back at once, part by part it would take milliseconds.
    mem::forget((made, trees));
    match told {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error),
        _ => Ok(end.exit(&tally)),
    }
}

fn tell(mut report: Report, made: &Made, trees: &[Tree], tally: &Tally, end: End) -> io::Result<()> {
    report.problems(&made.output.problems, &made.root)?;
    match end {
        End::Refused => {}
        End::Compared => trees.iter().try_for_each(|tree| report.drift(&tree.changes, &tree.dir))?,
        End::Written => trees.iter().try_for_each(|tree| report.written(&tree.changes, &tree.dir))?,
    }
    report.summary(&format!("{}: {}", made.output.summary, end.sentence(tally)), tally)
}

/// How a run ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    /// There are errors.
    Refused,
    /// The disk was compared.
    Compared,
    /// The disk was brought up to date.
    Written,
}

impl End {
    fn of(args: &Args, tally: &Tally) -> Self {
        match (tally.errors, args.check) {
            (1.., _) => Self::Refused,
            (0, true) => Self::Compared,
            (0, false) => Self::Written,
        }
    }

    fn exit(self, tally: &Tally) -> Exit {
        let drift = |left| if left > 0 { Exit::Drift } else { Exit::Done };
        match self {
            Self::Refused => Exit::BadInput,
            Self::Compared => drift(tally.drifted()),
            Self::Written => drift(tally.by_hand),
        }
    }

    fn sentence(self, tally: &Tally) -> String {
        let by_hand = match tally.by_hand {
            0 => String::new(),
            left => format!(", {} to be removed by hand", count(left, "file")),
        };
        match self {
            Self::Refused => format!("{tally}, nothing was written"),
            _ if tally.drifted() == 0 => "nothing differs".to_owned(),
            Self::Compared if tally.drifted() == tally.by_hand => format!("{tally}{by_hand}"),
            Self::Compared => format!("{tally}{by_hand}; run `{}`", mending_command(env::args())),
            Self::Written => {
                let removed = tally.orphaned - tally.by_hand;
                format!("{} written, {removed} removed{by_hand}", count(tally.stale + tally.missing, "file"))
            }
        }
    }
}

/// The folders of a run.
struct Places {
    schemas: PathBuf,
    /// The folder of the lock.
    lock: PathBuf,
    out: PathBuf,
}

/// A folder, and what must change in it.
struct Tree {
    dir: PathBuf,
    changes: Vec<Change>,
}

impl Places {
    fn new(args: &Args) -> Self {
        let root = workspace::root();
        let schemas = args.schemas.clone().unwrap_or_else(|| root.join("schemas"));
        let out = args.out.clone().unwrap_or_else(|| root.join("generated"));
        let beside_pages = args.source.is_empty() || args.schemas.is_some();
        let lock = if beside_pages { schemas.clone() } else { out.clone() };
        Self { schemas, lock, out }
    }

    /// What must change on the disk; nothing where there are errors, for then nothing will be written.
    fn compare(&self, output: &mut Output, args: &Args) -> io::Result<Vec<Tree>> {
        if Tally::new(&output.problems, []).errors > 0 {
            return Ok(Vec::new());
        }
        let mut trees = Vec::new();
        let lock = mem::take(&mut output.lock);
        if self.lock == self.out {
            output.files.insert(lock::FILE, lock);
        } else if !args.locked {
            let changes = Files::from_iter([(lock::FILE, lock)]).missing_and_stale(&self.lock)?;
            trees.push(Tree { dir: self.lock.clone(), changes });
        }
        trees.push(Tree { dir: self.out.clone(), changes: output.files.compare(&self.out)? });
        Ok(trees)
    }
}

/// The command that was given, to be given again without `--check`.
fn mending_command(given: impl Iterator<Item = String>) -> String {
    let plain = |c: char| c.is_alphanumeric() || "-_=./,:+@%".contains(c);
    let quoted =
        |word: String| if word.chars().all(plain) { word } else { format!("'{}'", word.replace('\'', "'\\''")) };
    let words = given.skip(1).filter(|word| word != "--check").map(quoted);
    ["cargo xtask".to_owned()].into_iter().chain(words).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_that_mends_is_the_one_that_was_given() {
        let given = ["/x/xtask", "codegen", "--check", "--out", "my crate"].map(str::to_owned);
        assert_eq!(mending_command(given.into_iter()), "cargo xtask codegen --out 'my crate'");
    }

    #[test]
    fn the_exit_code_tells_what_is_left_to_do() {
        let drift = Tally { stale: 1, ..Tally::default() };
        let left = Tally { orphaned: 2, by_hand: 1, ..Tally::default() };
        assert_eq!(End::Compared.exit(&Tally::default()), Exit::Done);
        assert_eq!(End::Compared.exit(&drift), Exit::Drift);
        assert_eq!(End::Written.exit(&drift), Exit::Done);
        assert_eq!(End::Written.exit(&left), Exit::Drift);
        assert_eq!(End::Written.sentence(&left), "0 files written, 1 removed, 1 file to be removed by hand");
    }
}
