//! `Diff`: what would have to change in one file.

use std::{
    io::{self, Write},
    time::Duration,
};

use similar::TextDiff;

use crate::{
    files::{Change, ChangeKind, Obstacle},
    problem::Code,
    secret::masked,
    text::visible,
};

/// How many lines of diffs a run prints.
pub const MAX_LINES: usize = 1000;

/// How many lines of one diff are printed, so that one file cannot crowd out the others.
const MAX_LINES_EACH: usize = 60;

/// The code for a kind of drift.
pub fn code(change: &Change) -> Code {
    match change.kind {
        ChangeKind::Stale { .. } => Code::Stale,
        ChangeKind::Missing { .. } => Code::Missing,
        ChangeKind::Orphan { .. } => Code::Orphan,
    }
}

/// Whether the diff of `change` is anybody's business: what no run wrote is not shown.
pub fn is_shown(change: &Change) -> bool {
    change.obstacle.is_none_or(|obstacle| obstacle == Obstacle::Edited)
}

/// The unified diff from what the disk holds to what the pages say.
pub struct Diff(String);

impl Diff {
    /// The diff of `change`; `file` is the path to show.
    pub fn new(change: &Change, file: &str) -> Self {
        let (old, new) = match &change.kind {
            _ if !is_shown(change) => ("", ""),
            ChangeKind::Stale { old, new } => (old.as_str(), new.as_str()),
            ChangeKind::Missing { new } => ("", new.as_str()),
            ChangeKind::Orphan { old } => (old.as_str(), ""),
        };
        // Two large texts with nothing in common would take minutes to compare well.
        let diff = TextDiff::configure().timeout(Duration::from_secs(1)).diff_lines(old, new);
        let header = format!("{file} (on the disk)");
        let text = diff.unified_diff().context_radius(3).header(&header, "from the pages").to_string();
        // What was written before may hold keys that nobody should read in the log of a build, and signs that a terminal obeys.
        Self(visible(&masked(&text)).into_owned())
    }

    /// The whole diff.
    pub fn text(&self) -> &str {
        &self.0
    }

    /// The line of the old text, from one, where the first difference is.
    pub fn line(&self) -> usize {
        let hunk = self.0.lines().find_map(|line| line.strip_prefix("@@ -"));
        let start = hunk.and_then(|hunk| hunk.split([',', ' ']).next()?.parse().ok()).unwrap_or(0usize);
        let body = self.0.lines().skip_while(|line| !line.starts_with("@@")).skip(1);
        start.max(1) + body.take_while(|line| line.starts_with(' ')).count()
    }

    /// Prints as many lines as are allowed for one file and as `room` has left, and says what it leaves out.
    pub fn print(&self, out: &mut dyn Write, colour: bool, room: &mut usize) -> io::Result<()> {
        let allowed = MAX_LINES_EACH.min(*room);
        for line in self.0.lines().take(allowed) {
            match style(line).filter(|_| colour) {
                Some(style) => writeln!(out, "{style}{line}\x1b[0m")?,
                None => writeln!(out, "{line}")?,
            }
        }
        let all = self.0.lines().count();
        *room -= all.min(allowed);
        match all.saturating_sub(allowed) {
            0 => Ok(()),
            more => writeln!(out, "… {more} more lines of this diff"),
        }
    }
}

fn style(line: &str) -> Option<&'static str> {
    match line.bytes().next()? {
        b'+' => Some("\x1b[32m"),
        b'-' => Some("\x1b[31m"),
        b'@' => Some("\x1b[36m"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stale(old: &str, new: &str) -> Diff {
        let kind = ChangeKind::Stale { old: old.into(), new: new.into() };
        Diff::new(&Change { path: "a.rs".into(), kind, obstacle: None }, "generated/a.rs")
    }

    fn printed(diff: &Diff, room: &mut usize) -> String {
        let mut out = Vec::new();
        let done = diff.print(&mut out, false, room);
        assert!(done.is_ok());
        String::from_utf8_lossy(&out).into_owned()
    }

    #[test]
    fn a_diff_goes_from_the_disk_to_the_pages_and_knows_its_line() {
        let diff = stale("1\n2\n3\n4\n5\n", "1\n2\n3\n4\nfive\n");
        let text = "--- generated/a.rs (on the disk)\n+++ from the pages\n@@ -2,4 +2,4 @@\n 2\n 3\n 4\n-5\n+five\n";
        assert_eq!(printed(&diff, &mut 100), text);
        assert_eq!(diff.line(), 5);
    }

    #[test]
    fn a_long_diff_is_cut_and_says_so() {
        let diff = stale("", &"line\n".repeat(200));
        let mut room = 100;
        let text = printed(&diff, &mut room);
        assert_eq!(text.lines().count(), MAX_LINES_EACH + 1);
        assert!(text.ends_with("… 143 more lines of this diff\n"), "{text}");
        assert_eq!(printed(&diff, &mut room).lines().count(), 100 - MAX_LINES_EACH + 1);
        assert_eq!(printed(&diff, &mut room), "… 203 more lines of this diff\n");
    }
}
