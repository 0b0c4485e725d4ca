//! `Problem`: what is wrong with the input, where, and what to do next.

mod code;

use std::{borrow::Cow, fmt};

pub use self::code::{Code, UnknownCode};
use crate::{limits::PROBLEMS, place::Place, secret::redacted, text::visible};

/// How bad a problem is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Nothing is written.
    Error,
    /// Written all the same; somebody should look.
    Warning,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Error => "error",
            Self::Warning => "warning",
        })
    }
}

/// Something wrong in a page, in `schema.yaml` or in the lock.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Whether it stops the run.
    pub severity: Severity,
    /// Whether it costs no more than what stands at its place: then it is a warning unless strictness is asked for.
    pub local: bool,
    /// Its kind.
    pub code: Code,
    /// Where; absent only where no file is to blame.
    pub place: Option<Place>,
    /// One sentence, without a full stop.
    pub message: String,
    /// The next step, one sentence.
    pub hint: Option<String>,
    /// Other places that belong to it, each with a few words.
    pub related: Vec<(Place, String)>,
}

impl Problem {
    /// An error of the kind `code`. Messages quote pages, so keys in them are redacted.
    pub fn error(code: Code, message: impl Into<String>) -> Self {
        let message = safe(message.into());
        Self { severity: Severity::Error, local: false, code, place: None, message, hint: None, related: Vec::new() }
    }

    /// A warning of the kind `code`.
    pub fn warning(code: Code, message: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(code, message) }
    }

    /// The same, where no more is lost than what stands at its place.
    #[must_use]
    pub fn local(mut self) -> Self {
        self.local = true;
        self
    }

    /// The same as a warning if it is local, for the rest can be made without what stands there.
    #[must_use]
    pub fn relaxed(mut self) -> Self {
        if self.local {
            self.severity = Severity::Warning;
        }
        self
    }

    /// The same, at `place`.
    #[must_use]
    pub fn at(mut self, place: Place) -> Self {
        self.place = Some(place);
        self
    }

    /// The same, with the next step.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(safe(hint.into()));
        self
    }

    /// The same, with another place that belongs to it.
    #[must_use]
    pub fn related(mut self, place: Place, label: impl Into<String>) -> Self {
        self.related.push((place, safe(label.into())));
        self
    }
}

/// `text` without keys, and with what does not print shown by its number: a problem quotes pages, and is read in a terminal.
fn safe(text: String) -> String {
    match redacted(visible(&text).as_ref()) {
        Cow::Borrowed(safe) if safe == text => text,
        safe => safe.into_owned(),
    }
}

/// Whether one of `problems` is an error, so that nothing is to be written.
#[must_use]
pub fn fail(problems: &[Problem]) -> bool {
    problems.iter().any(|problem| problem.severity == Severity::Error)
}

/// `problems` up to the limit, errors before warnings and otherwise in their order; the others are counted by one more.
#[must_use]
pub fn bounded(mut problems: Vec<Problem>) -> Vec<Problem> {
    if problems.len() <= PROBLEMS {
        return problems;
    }
    problems.sort_by_key(|problem| problem.severity);
    let more = problems.split_off(PROBLEMS);
    let errors = more.iter().filter(|problem| problem.severity == Severity::Error).count();
    let message = format!("{} more problems are not told, {errors} of them errors", more.len());
    let counted = if errors > 0 {
        Problem::error(Code::MoreProblems, message)
    } else {
        Problem::warning(Code::MoreProblems, message)
    };
    problems.push(counted.hint("mend those above and run it again"));
    problems
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(place) = &self.place {
            write!(f, "{place}: ")?;
        }
        write!(f, "{}[{}]: {}", self.severity, self.code, self.message)?;
        if let Some(hint) = &self.hint {
            write!(f, "; {hint}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_print_is_shown_by_its_number() {
        let problem = Problem::error(Code::NoTable, "found `\u{1b}[2J\0`").hint("write \u{202e} otherwise");
        assert_eq!(problem.to_string(), r"error[no-table]: found `\u{1b}[2J\u{0}`; write \u{202e} otherwise");
    }

    #[test]
    fn problems_beyond_the_limit_are_counted_and_errors_come_first() {
        let warnings = vec![Problem::warning(Code::UnevenRow, "a"); PROBLEMS];
        assert_eq!(bounded(warnings.clone()), warnings);
        let both = bounded([warnings, vec![Problem::error(Code::NoTable, "b"); 3]].concat());
        assert_eq!((both.len(), both[0].code, both[3].code), (PROBLEMS + 1, Code::NoTable, Code::UnevenRow));
        let last = both.last().map(ToString::to_string).unwrap_or_default();
        let said =
            "warning[more-problems]: 3 more problems are not told, 0 of them errors; mend those above and run it again";
        assert_eq!(last, said);
        let errors = bounded(vec![Problem::error(Code::NoTable, "b"); PROBLEMS + 2]);
        assert_eq!(errors.last().map(|problem| problem.severity), Some(Severity::Error));
    }
}
