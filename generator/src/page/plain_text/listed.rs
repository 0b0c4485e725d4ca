//! "Values" and "Supported Types" of a copied page.

use crate::{
    page::{
        Member, Text, Values,
        excerpt::Excerpt,
        members,
        plain_text::{Types, boilerplate, numbered_code, part::Part},
        report::{Report, Unread},
        values::{no_values, says_open},
    },
    place::Span,
    problem::Code,
};

/// What begins an item of a list.
const BULLETS: &[&str] = &["- ", "* ", "\u{2022} "];

/// Whether the content of a "Values" section begins here.
pub(super) fn begins(line: Excerpt<'_>) -> bool {
    let literal = line.text.starts_with(|c: char| c.is_ascii_digit() || c == '"');
    literal || says_open(&line) || item(line).is_some() || is_header(line)
}

/// The values, and where prose says that more may come.
pub(super) fn values<'a>(part: &Part<'a, '_>, report: &mut Report<'_>) -> Result<(Values<'a>, Option<Span>), Unread> {
    let lines: Vec<_> = content(part).filter(|line| !says_open(line)).collect();
    let open = content(part).find(says_open).map(Excerpt::span);
    let Some((first, rest)) = lines.split_first() else { return Err(no_values(part.heading)) };
    let values = if is_header(*first) {
        Values::Table(named(rest, report))
    } else if item(*first).is_some() {
        Values::Bullets(lines.iter().map(|line| item(*line).unwrap_or(*line).quoted()).collect())
    } else {
        Values::Fence(numbered_code::read(&lines).ok_or_else(|| no_values(part.heading))?)
    };
    Ok((values, open))
}

/// The members: a line that names a type, and a listing below most.
pub(super) fn members<'a>(part: &Part<'a, '_>, types: Types<'_>) -> Result<Vec<Member<'a>>, Unread> {
    let lines: Vec<_> = content(part).collect();
    let headings = headings(&lines, types);
    let ends = headings.iter().skip(1).copied().chain([lines.len()]);
    let member = |(at, end): (&usize, usize)| {
        let heading = lines.get(*at)?.quoted();
        Some(Member { heading, fence: numbered_code::read(lines.get(at + 1..end)?) })
    };
    let members: Vec<_> = headings.iter().zip(ends).filter_map(member).collect();
    if members.is_empty() { Err(members::no_members(part.heading)) } else { Ok(members) }
}

/// The lines of the section, up to what the site puts below every page.
fn content<'a>(part: &Part<'a, '_>) -> impl Iterator<Item = Excerpt<'a>> {
    let lines = part.below.iter().copied().filter(|line| !line.text.is_empty());
    lines.take_while(|line| !boilerplate::is_boilerplate(line.text))
}

/// Which lines name members: those that the listing above does not continue with, and that a listing follows or that are types.
fn headings(lines: &[Excerpt<'_>], types: Types<'_>) -> Vec<usize> {
    let mut headings = Vec::new();
    let mut number = 1;
    for (at, line) in lines.iter().enumerate() {
        let next = lines.get(at + 1).copied();
        if numbered_code::after(*line, number).is_some() {
            number += 1;
        } else if headings.is_empty() || types(line.text) || next.is_some_and(|next| restarts(next, number)) {
            headings.push(at);
            number = 1;
        }
    }
    headings
}

/// Whether a new listing begins at `line`, where the last one would go on with `number`.
fn restarts(line: Excerpt<'_>, number: usize) -> bool {
    numbered_code::begins(line) && numbered_code::after(line, number).is_none()
}

fn item(line: Excerpt<'_>) -> Option<Excerpt<'_>> {
    BULLETS.iter().find_map(|bullet| line.strip_prefix(bullet)).map(Excerpt::trim)
}

fn is_header(line: Excerpt<'_>) -> bool {
    line.text.split_whitespace().collect::<String>() == "NameValue"
}

fn named<'a>(lines: &[Excerpt<'a>], report: &mut Report<'_>) -> Vec<(Text<'a>, Text<'a>)> {
    let mut values = Vec::new();
    for line in lines {
        match cut(line.text) {
            Some(at) => values.push((line.cut(0, at).trim().quoted(), line.skip(at).trim().quoted())),
            None => report.lost(uncut(*line)),
        }
    }
    values
}

/// Where the name in `text` ends: it is made of the value, perhaps behind the name of the type.
fn cut(text: &str) -> Option<usize> {
    if let Some(tab) = text.find('\t') {
        return Some(tab);
    }
    if text.starts_with("-Unrecognized") {
        return Some(1);
    }
    let name = text.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).unwrap_or(text.len());
    let is_value_of = |at: &usize| {
        let (name, value) =
            (letters(text.get(..*at).unwrap_or_default()), letters(text.get(*at..).unwrap_or_default()));
        !value.is_empty() && name.ends_with(&value)
    };
    // The longest value wins: a shorter one is just its own end.
    (1..=name).find(is_value_of)
}

fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

fn uncut(line: Excerpt<'_>) -> Unread {
    Unread {
        code: Code::GluedRow,
        span: line.span(),
        message: format!("nothing tells where the name ends and the value begins in `{}`", line.text),
        hint: "write a tab between the name and the value",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_end_where_values_repeat_them() {
        let cut = |text: &'static str| cut(text).map(|at| text.split_at(at));
        assert_eq!(cut("IN_REVIEWin-review"), Some(("IN_REVIEW", "in-review")));
        assert_eq!(cut("StatusInReviewin_review"), Some(("StatusInReview", "in_review")));
        assert_eq!(cut("-Unrecognized<string>"), Some(("-", "Unrecognized<string>")));
        assert_eq!(cut("A\tb"), Some(("A", "\tb")));
        assert_eq!(cut("ONEtwo"), None);
    }
}
