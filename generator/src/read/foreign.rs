//! A folder that holds no pages of types: what it holds instead, recognised by counted signs and reported once, where the folder is named.

use super::{Parsed, SourcePages};
use crate::{
    dialect,
    problem::{Code, Problem, Severity},
    source::{Folder, PAGE_ENDINGS, Source, config},
};

/// What a folder can hold instead of pages of types. A page is of the first kind whose sign it bears; of the folder's kinds the commonest is
/// named.
///
/// To add one: a line here, above those with weaker signs.
const KINDS: &[Kind] = &[
    Kind {
        noun: "HTML pages",
        bears: is_html,
        remedy: "copy the Markdown that the pages are made from, or the text of the rendered pages, into .md or .txt files",
    },
    Kind {
        noun: "an API description in YAML or JSON",
        bears: is_description,
        remedy: "use a generator that reads such descriptions, or copy the pages that are published for people",
    },
    Kind {
        noun: "SDK docs of another family, whose tables read `Name | Type | Description | Notes`",
        bears: |text| has_header(text, &["Name", "Type", "Description", "Notes"]),
        remedy: READ,
    },
    Kind {
        noun: "a reference that people wrote, with tables and endpoints of its own",
        bears: is_reference,
        remedy: READ,
    },
    Kind { noun: "prose", bears: |_| true, remedy: READ },
];

const READ: &str = "copy SDK pages with one type each, under the heading \"Fields\", \"Values\" or \"Supported Types\"";

/// Signs of one page are chance; from so many on they are none.
const FEW_SIGNS: usize = 4;

/// A dialect has to bear so many times the signs of the one that is configured.
const CLEARLY_MORE: usize = 4;

/// So many pages tell which dialect a folder is in.
const SAMPLE: usize = 64;

struct Kind {
    noun: &'static str,
    bears: fn(&str) -> bool,
    remedy: &'static str,
}

/// Puts one problem in the place of all that follow from it where `folder` holds no page of a type, or pages of another dialect.
pub(super) fn judge(source: &Source, folder: &Folder, source_pages: &mut SourcePages<'_>) {
    if let Some(problem) = of_another_dialect(source, folder, source_pages) {
        source_pages.problems.retain(|other| other.code != Code::Unreadable);
        source_pages.problems.push(problem);
    } else if is_unreadable(source_pages) {
        let problem =
            if folder.files.is_empty() { without_pages(source, folder) } else { foreign(source, folder, source_pages) };
        let Some((message, remedy)) = problem else {
            return source_pages.problems.iter_mut().for_each(|problem| problem.local = false);
        };
        source_pages.problems.retain(|other| !is_consequence(other));
        let problem = Problem::error(Code::EmptySource, message).hint(remedy);
        source_pages.problems.push(placed(source, problem, &[&folder.origin.folder]));
    } else if says_nothing(source_pages) {
        // Where nothing of a source is left, no place is to blame alone.
        source_pages.problems.iter_mut().for_each(|problem| problem.local = false);
    }
}

/// Whether no page describes a type, and nothing but that is wrong with them.
fn is_unreadable(source_pages: &SourcePages<'_>) -> bool {
    says_nothing(source_pages)
        && source_pages.problems.iter().all(|problem| problem.severity == Severity::Warning || is_consequence(problem))
}

/// Whether no page tells what a type is made of.
fn says_nothing(source_pages: &SourcePages<'_>) -> bool {
    source_pages.type_pages.iter().all(|type_page| matches!(type_page.parsed, Parsed::Nothing))
}

fn is_consequence(problem: &Problem) -> bool {
    matches!(problem.code, Code::NoTitle | Code::NoSection)
}

/// What is wrong with a folder without a page, and the remedy; nothing where its pages were refused as files.
fn without_pages(source: &Source, folder: &Folder) -> Option<(String, String)> {
    let name = name(source, folder);
    let endings = endings();
    let remedy = format!("pages are files that end in {endings}: copy them there, or remove the source");
    let total: usize = folder.others.values().sum();
    let refused = |problem: &Problem| {
        problem.place.as_ref().is_some_and(|place| place.path.starts_with(folder.origin.folder.as_str()))
    };
    match total {
        0 if source.problems.iter().any(|problem| problem.code == Code::NotUtf8 && refused(problem)) => None,
        0 => Some((format!("the folder `{name}` is empty"), remedy)),
        _ => {
            let found = folder.others.iter().map(|(ending, count)| match ending.as_str() {
                "" => format!("{count} without an ending"),
                ending => format!("{count} .{ending}"),
            });
            let found = found.collect::<Vec<_>>().join(", ");
            let files = counted(total, "file");
            Some((
                format!("the folder `{name}` holds no page: of its {files} none ends in {endings} ({found})"),
                remedy,
            ))
        }
    }
}

/// What the pages of a folder are, and the remedy; nothing where the problem of its only page says more.
fn foreign(source: &Source, folder: &Folder, source_pages: &SourcePages<'_>) -> Option<(String, String)> {
    let total = folder.files.len();
    let of_methods = source_pages.counts.methods;
    let (noun, count, remedy) = if of_methods > 0 && of_methods + source_pages.counts.utilities == total {
        ("pages of operations", of_methods, "copy the pages of the models that the operations take and give as well")
    } else {
        let mut counts = vec![0usize; KINDS.len()];
        for file in &folder.files {
            let kind = KINDS.iter().position(|kind| (kind.bears)(&file.text));
            kind.into_iter().for_each(|kind| counts[kind] += 1);
        }
        let (kind, count) = KINDS.iter().zip(counts).rev().max_by_key(|(_, count)| *count)?;
        (kind.noun, count, kind.remedy)
    };
    let explained = source_pages.problems.iter().any(|problem| problem.severity == Severity::Error);
    if total == 1 && noun == "prose" && explained {
        return None;
    }
    let name = name(source, folder);
    let message = match total {
        1 => format!("the only page in `{name}` describes no type; it is of the kind: {noun}"),
        _ if count == total => format!("none of {total} pages in `{name}` describes a type: they are {noun}"),
        _ => format!("none of {total} pages in `{name}` describes a type: {count} of them are {noun}"),
    };
    Some((message, remedy.to_owned()))
}

/// That the pages are in another dialect than `schema.yaml` says.
fn of_another_dialect(source: &Source, folder: &Folder, source_pages: &SourcePages<'_>) -> Option<Problem> {
    let configured = folder.origin.dialect.as_deref().filter(|name| dialect::by_name(name).is_some())?;
    let step = source_pages.type_pages.len().div_ceil(SAMPLE).max(1);
    let pages = || source_pages.type_pages.iter().step_by(step).map(|type_page| &type_page.page);
    let signs = |dialect: &dyn dialect::Dialect| pages().map(|page| dialect.signs(page)).sum::<usize>();
    let found = dialect::detect(pages())?;
    let (found_signs, own) = (signs(found), signs(source_pages.dialect));
    if found_signs < FEW_SIGNS || found_signs < own.saturating_mul(CLEARLY_MORE) {
        return None;
    }
    let found = found.name();
    let message =
        format!("the pages in `{}` are not {configured}, they bear the signs of {found}", folder.origin.folder);
    let problem = Problem::error(Code::WrongDialect, message)
        .hint(format!("write `dialect: {found}`, or copy the pages of the {configured} SDK"));
    Some(placed(source, problem, &[&folder.origin.folder, configured]))
}

/// `problem` where `schema.yaml` names the folder.
fn placed(source: &Source, problem: Problem, path: &[&str]) -> Problem {
    match &source.config_file {
        Some(file) => problem.at(config::locate(file, &[&["sources"], path].concat())),
        None => problem,
    }
}

/// The folder as people name it.
fn name(source: &Source, folder: &Folder) -> String {
    let root = || source.root.file_name().unwrap_or(source.root.as_os_str()).to_string_lossy().into_owned();
    if folder.origin.folder.is_empty() { root() } else { folder.origin.folder.clone() }
}

/// `.md, .mdx, .markdown or .txt`
fn endings() -> String {
    let endings: Vec<_> = PAGE_ENDINGS.iter().map(|ending| format!(".{ending}")).collect();
    let (last, first) = endings.split_last().map_or(("", [].as_slice()), |(last, first)| (last.as_str(), first));
    format!("{} or {last}", first.join(", "))
}

fn counted(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}

fn is_html(text: &str) -> bool {
    let start = text.trim_start_matches('\u{feff}').trim_start().to_ascii_lowercase();
    ["<!doctype html", "<html"].iter().any(|sign| start.starts_with(sign))
}

fn is_description(text: &str) -> bool {
    let start = text.trim_start_matches(['\u{feff}', '{', '"', '\'', ' ', '\n', '\r', '\t', '-']);
    ["openapi", "swagger"].iter().any(|key| {
        start.strip_prefix(key).is_some_and(|rest| rest.trim_start_matches(['"', '\'']).trim_start().starts_with(':'))
    })
}

/// Whether a line is the header of a table with just these columns.
fn has_header(text: &str, columns: &[&str]) -> bool {
    text.lines().any(|line| line.trim().trim_matches('|').split('|').map(str::trim).eq(columns.iter().copied()))
}

/// Whether a line rules off the header of a table, or names an endpoint.
fn is_reference(text: &str) -> bool {
    let is_rule = |line: &str| line.contains('|') && line.contains("---") && line.chars().all(|c| "|-: \t".contains(c));
    let is_endpoint = |line: &str| {
        let mut words = line.trim_start_matches(['#', '`', '*', ' ']).split_whitespace();
        matches!(words.next(), Some("DELETE" | "GET" | "PATCH" | "POST" | "PUT"))
            && words.next().is_some_and(|path| path.starts_with(['/', '`']) || path.starts_with("http"))
    };
    text.lines().any(|line| is_rule(line) || is_endpoint(line))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_of_the_first_kind_whose_sign_it_bears() {
        let cases = [
            ("\u{feff}\n<!DOCTYPE html>\n<html>", "HTML pages"),
            ("openapi: 3.1.0\npaths: {}\n", "an API description in YAML or JSON"),
            ("{\n  \"swagger\": \"2.0\"\n}", "an API description in YAML or JSON"),
            ("# Room\n\nName | Type | Description | Notes\n--- | --- | --- | ---\n", "SDK docs of another family"),
            ("# Rooms\n\n| Attribute | Type |\n| --- | --- |\n", "a reference that people wrote"),
            ("# Rooms\n\n## GET /rooms\n", "a reference that people wrote"),
            ("# Rooms\n\nThe rooms of a museum - all of them.\n", "prose"),
        ];
        for (text, noun) in cases {
            let kind = KINDS.iter().find(|kind| (kind.bears)(text)).map(|kind| kind.noun);
            assert!(kind.is_some_and(|kind| kind.starts_with(noun)), "{text}: {kind:?}");
        }
    }
}
