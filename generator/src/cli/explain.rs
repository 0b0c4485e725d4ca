//! `explain`: why a type or a field is what it is, or what a kind of problem means.

mod find;
mod print;

use std::{
    io::{self, Write},
    path::PathBuf,
};

use clap::ValueEnum;

use self::find::{Found, find};
use crate::{
    cli::{
        Caller,
        exit::{self, Exit},
        refused::Refused,
    },
    problem::Code,
    source::{LoadError, Source},
    understand,
};

#[derive(Debug, clap::Args)]
#[command(after_help = exit::MEANINGS)]
pub struct Args {
    /// `TYPE`, `TYPE.FIELD` in any spelling, or the name of a problem
    what: String,
    /// The folder with the pages and schema.yaml [default: schemas]
    #[arg(long, value_name = "DIR", conflicts_with = "source")]
    schemas: Option<PathBuf>,
    /// Pages to read instead of schemas/; may be repeated
    #[arg(long, value_name = "DIR")]
    source: Vec<PathBuf>,
    /// How it is printed
    #[arg(long, value_enum, default_value = "human")]
    format: Format,
}

/// How an explanation is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people.
    Human,
    /// For programs: one object.
    Json,
}

/// Runs the command.
///
/// # Errors
/// When the disk refuses.
pub fn run(args: &Args, caller: &Caller) -> io::Result<Exit> {
    if let Ok(code) = args.what.parse::<Code>() {
        return tell(&print::code(code, args.format == Format::Json));
    }
    let source = match load(args, caller) {
        Ok(source) => source,
        Err(error) => return Refused::of(error)?.tell(),
    };
    let resolved = understand(&source);
    match find(&args.what, &resolved.schema) {
        Ok(found) => {
            let explained = print::Explained::new(&found, &source, &resolved);
            tell(&if args.format == Format::Json { explained.json() } else { explained.text() })
        }
        Err(problem) => Refused { list: vec![problem], source: Box::new(source) }.tell(),
    }
}

fn load(args: &Args, caller: &Caller) -> Result<Source, LoadError> {
    match args.source.as_slice() {
        [] => Source::schemas(&args.schemas.clone().unwrap_or_else(|| caller.root.join("schemas"))),
        folders => Source::folders(folders, "pages"),
    }
}

fn tell(text: &str) -> io::Result<Exit> {
    let mut out = io::stdout();
    out.write_all(text.as_bytes())?;
    out.flush()?;
    Ok(Exit::Done)
}
