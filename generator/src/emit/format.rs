//! Format: the white space of Rust.
//!
//! A template writes in one line what stands in one line if there is room: a field, an arm, a statement, an import, the
//! head of a block. Lists in `[…]` and `(…)` it writes a value a line where they may be long; those that fit become one
//! line here. Lines are indented by the blocks that they are in, whatever the template did. A line that is too long is
//! broken by prettyplease, which alone knows how; all others look as it would print them, which tests prove for every file
//! that they make. So no comment goes through it, and little code: what templates insert is valid already.

mod lines;
mod long;

use super::{Text, broken};
use crate::rust::Doc;
use lines::{Line, lines};

/// The words that mark a file as ours, in front of what it was made from.
const HEADER: &str = "@generated from";

/// prettyplease breaks lines with more bytes.
const WIDTH: usize = 89;

/// The blanks of one block.
const INDENT: &str = "    ";

/// The file `path` with what a template wrote, laid out under a header that names `pages`.
pub(super) fn rust(path: &str, pages: &str, template: &impl askama::Template) -> Text {
    let source = template.render().map_err(|error| broken(path, &error))?;
    let mut text = String::with_capacity(source.len() * 5 / 4 + HEADER.len() + pages.len());
    text.extend([&header("//", pages), "\n"]);
    lay_out(&source, &mut text).map_err(|error| broken(path, &error))?;
    Ok((path.to_owned(), text))
}

/// The first line of a file of ours, a comment behind `sign`.
pub(super) fn header(sign: &str, pages: &str) -> String {
    format!("{sign} {HEADER} {} by `fieldtable codegen`. Do not edit.\n", Doc::line(pages))
}

fn lay_out(source: &str, text: &mut String) -> Result<(), String> {
    let lines = lines(source)?;
    for (at, line) in lines.iter().enumerate() {
        if line.apart {
            text.push('\n');
        }
        if line.fits() {
            indent(line, text);
            text.extend([&*line.text, "\n"]);
        } else {
            let broken = long::broken(at, &lines).map_err(|error| format!("{error} in `{}`", line.text))?;
            text.push_str(&broken);
        }
    }
    Ok(())
}

fn indent(line: &Line<'_>, text: &mut String) {
    (0..line.depth).for_each(|_| text.push_str(INDENT));
}

impl Line<'_> {
    /// Whether it stays as it is: it is short, or a comment, an attribute or the name of a function, whose parameters have
    /// lines of their own; these have no place to break them.
    fn fits(&self) -> bool {
        self.depth * INDENT.len() + self.text.len() <= WIDTH
            || self.text.starts_with("//")
            || self.text.starts_with('#')
            || self.text.ends_with('(')
    }
}
