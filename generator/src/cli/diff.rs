//! `diff`: what a change of pages means to those who use the crate.

mod markdown;
mod side;

use std::{
    io::{self, Write},
    path::PathBuf,
};

use clap::ValueEnum;
use serde_json::json;

use self::side::{Read, Side};
use crate::{
    cli::{
        Caller,
        exit::{self, Exit},
        report::count,
    },
    diff::{Change, Diff, Verdict, diff},
    text,
};

#[derive(Debug, clap::Args)]
#[command(after_help = exit::MEANINGS)]
pub struct Args {
    /// What was [default: HEAD]
    before: Option<String>,
    /// What is [default: what the pages say now]
    after: Option<String>,
    /// The folder with the pages, schema.yaml and schema.lock.yaml [default: schemas]
    #[arg(long, value_name = "DIR")]
    schemas: Option<PathBuf>,
    /// How it is printed; the Markdown is an entry of a changelog
    #[arg(long, value_enum, default_value = "human")]
    format: Format,
    /// Exit 1 where the change is as large as this
    #[arg(long, value_name = "VERDICT", value_parser = verdict)]
    fail_on: Option<Verdict>,
}

/// How a change is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people, a line each.
    Human,
    /// An entry of a changelog.
    Markdown,
    /// For programs: one object.
    Json,
}

fn verdict(name: &str) -> Result<Verdict, String> {
    let known = Verdict::ALL.into_iter().find(|verdict| verdict.name() == name);
    known.ok_or_else(|| "write major, minor or patch".to_owned())
}

/// Runs the command.
///
/// # Errors
/// When the disk or git refuses.
pub fn run(args: &Args, caller: &Caller) -> io::Result<Exit> {
    let schemas = args.schemas.clone().unwrap_or_else(|| caller.root.join("schemas"));
    let before = args.before.as_deref().unwrap_or("HEAD");
    let after = args.after.as_deref().map_or_else(|| Side::Schemas(schemas.clone()), |after| Side::of(after, &schemas));
    let (before, after) = (Side::of(before, &schemas).read()?, after.read()?);
    let (before, after) = match (before, after) {
        (Read::Schema(before), Read::Schema(after)) => (before, after),
        (Read::Refused(refused), _) | (_, Read::Refused(refused)) => {
            return refused.tell();
        }
    };
    let found = diff(&before, &after);
    print(&found, args.format)?;
    let is_too_large = args.fail_on.is_some_and(|limit| found.verdict().is_some_and(|verdict| verdict >= limit));
    Ok(if is_too_large { Exit::Drift } else { Exit::Done })
}

fn print(found: &Diff, format: Format) -> io::Result<()> {
    let text = match format {
        Format::Human => human(found),
        Format::Markdown => markdown::entry(found),
        Format::Json => format!("{}\n", json(found)),
    };
    let mut out = io::stdout();
    out.write_all(text.as_bytes())?;
    out.flush()
}

fn human(found: &Diff) -> String {
    let line = |change: &Change| {
        let page = change.page.as_ref().map(|page| format!(" ({page})")).unwrap_or_default();
        text::visible_line(&format!("{:<5} {}: {}{page}", change.verdict.name(), change.subject, change.message))
    };
    let lines = found.changes.iter().map(line).chain([summary(found)]);
    lines.map(|line| line + "\n").collect()
}

/// `major: 1 major change, 2 minor changes`.
fn summary(found: &Diff) -> String {
    let Some(verdict) = found.verdict() else { return "nothing changed for users of the crate".to_owned() };
    let counted = |of: &Verdict| {
        let n = found.changes.iter().filter(|change| change.verdict == *of).count();
        (n > 0).then(|| count(n, &format!("{of} change")))
    };
    format!("{verdict}: {}", Verdict::ALL.iter().rev().filter_map(counted).collect::<Vec<_>>().join(", "))
}

fn json(found: &Diff) -> serde_json::Value {
    let change = |change: &Change| {
        json!({
            "verdict": change.verdict.name(),
            "kind": change.kind.name(),
            "subject": change.subject,
            "message": change.message,
            "page": change.page,
        })
    };
    json!({
        "verdict": found.verdict().map(Verdict::name),
        "changes": found.changes.iter().map(change).collect::<Vec<_>>(),
    })
}
