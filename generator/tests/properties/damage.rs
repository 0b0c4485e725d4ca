//! Damage to pages, as an editor, a copy or a transfer does it.

use fieldtable::source::Source;

use crate::rng::Rng;

/// What turns up in the wrong place.
const DEBRIS: &[&str] = &[
    "|",
    "`",
    "*",
    "\\",
    "[",
    "](",
    "<",
    ">",
    "\n",
    "\r",
    "\n\n",
    "é",
    "\u{0}",
    "\u{feff}",
    "## Fields\n",
    "```\n",
    "{",
    "\"",
    "0",
    "| --- |",
    "Record<string, ",
    "-->",
    "# ",
    "\n## Values\n",
    "$",
    "99999999999999999999",
];

/// Damages a few pages of `source`.
pub(crate) fn damage(source: &mut Source, rng: &mut Rng) {
    for folder in &mut source.folders {
        for file in &mut folder.files {
            for _ in 0..rng.below(4) {
                file.text = damaged(&file.text, rng);
            }
        }
        if rng.chance(20) && !folder.files.is_empty() {
            let twice = rng.one(&folder.files).clone();
            folder.files.push(twice);
        }
    }
}

fn damaged(text: &str, rng: &mut Rng) -> String {
    let mut place = || text.floor_char_boundary(rng.below(text.len() + 1));
    let (mut from, mut to) = (place(), place());
    if from > to {
        (from, to) = (to, from);
    }
    let short = text.floor_char_boundary(to.min(from + 12));
    let (before, middle, after) = (&text[..from], &text[from..to], &text[to..]);
    match rng.below(6) {
        0 => before.to_owned(),
        1 => format!("{before}{after}"),
        2 => format!("{before}{middle}{middle}{after}"),
        3 => format!("{before}{}", &text[short..]),
        _ => format!("{before}{}{}", rng.one(DEBRIS), &text[from..]),
    }
}
