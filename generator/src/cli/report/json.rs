//! What programs read: one JSON object a line.

use std::{
    io::{self, Write},
    path::Path,
};

use serde_json::{Value, json};

use super::{Counts, diff, diff::Diff, file, human};
use crate::{
    cli::shown::typed,
    files::{Change, ChangeKind},
    place::Place,
    problem::Problem,
    text,
};

/// `{"reason": "problem", …}`
pub fn problem(out: &mut dyn Write, problem: &Problem, pages: &Path) -> io::Result<()> {
    let related = problem.related.iter().map(|(related, label)| {
        let mut related = place(related, pages);
        related["label"] = json!(label);
        related
    });
    line(
        out,
        &json!({
            "reason": "problem",
            "severity": problem.severity.to_string(),
            "code": problem.code.name(),
            "message": problem.message,
            "place": problem.place.as_ref().map(|at| place(at, pages)),
            "hint": problem.hint,
            "related": related.collect::<Vec<_>>(),
        }),
    )
}

fn place(place: &Place, pages: &Path) -> Value {
    json!({"path": typed(&file(&place.path, pages)), "line": place.line, "column": place.column})
}

/// `{"reason": "drift", …}`
pub fn drift(out: &mut dyn Write, change: &Change, file: &Path) -> io::Result<()> {
    let path = typed(file);
    let diff = Diff::new(change, &path);
    let obstacle = change.obstacle.map(human::reason);
    line(
        out,
        &json!({
            "reason": "drift",
            "kind": diff::code(change).name(),
            "path": path,
            "obstacle": obstacle,
            "diff": diff.text(),
        }),
    )
}

/// `{"reason": "written", …}`, one for each file.
pub fn written(out: &mut dyn Write, changes: &[&Change], dir: &Path) -> io::Result<()> {
    for change in changes {
        let action = match change.kind {
            ChangeKind::Stale { .. } => "changed",
            ChangeKind::Missing { .. } => "created",
            ChangeKind::Orphan { .. } => "removed",
        };
        line(out, &json!({"reason": "written", "action": action, "path": typed(&dir.join(&change.path))}))?;
    }
    Ok(())
}

/// `{"reason": "summary", …}`, the last line.
pub fn summary(out: &mut dyn Write, text: &str, counts: &Counts) -> io::Result<()> {
    line(
        out,
        &json!({
            "reason": "summary",
            "text": text,
            "errors": counts.errors,
            "warnings": counts.warnings,
            "stale": counts.stale,
            "missing": counts.missing,
            "orphaned": counts.orphaned,
        }),
    )
}

fn line(out: &mut dyn Write, value: &Value) -> io::Result<()> {
    writeln!(out, "{}", text::json(value))
}
