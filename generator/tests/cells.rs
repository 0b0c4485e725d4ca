//! Every type cell, member, list of values and example of real pages reads without a complaint.
//!
//! The pages are not part of the repository: `FIELDTABLE_CORPUS` or `shared/corpus` beside it holds a folder for each API, and in it one
//! for each dialect. Without them the test says so and checks nothing.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

use std::{
    borrow::Cow,
    collections::BTreeMap,
    env, fs,
    path::{Path, PathBuf},
};

use fieldtable::{
    dialect::{self, Dialect, Unreadable},
    evidence::{Span, Spanned},
    page::{Fence, Member, Row, Text, Values},
};

/// What a page wrote, and why it does not read.
type Complaint = (String, String);

#[test]
fn every_cell_of_real_pages_reads() {
    let Some(corpus) = corpus() else {
        eprintln!("skipped: no pages in FIELDTABLE_CORPUS or beside the repository");
        return;
    };
    let mut complaints = Vec::new();
    let mut counts = BTreeMap::new();
    for (dialect, path) in pages(&corpus) {
        let text = fs::read_to_string(&path).unwrap();
        for (what, result) in read(dialect, &text) {
            *counts.entry((dialect.name(), what)).or_insert(0) += 1;
            complaints.extend(result.err().map(|(cell, why)| format!("{}: {cell}: {why}", path.display())));
        }
    }
    for ((dialect, what), count) in counts {
        println!("{count:6} {dialect} {what}");
    }
    assert!(complaints.is_empty(), "{} complaints:\n{}", complaints.len(), complaints.join("\n"));
}

fn corpus() -> Option<PathBuf> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus");
    Some(env::var_os("FIELDTABLE_CORPUS").map_or(beside, PathBuf::from)).filter(|corpus| corpus.is_dir())
}

/// Every page of the corpus, in the order of paths.
fn pages(corpus: &Path) -> Vec<(&'static dyn Dialect, PathBuf)> {
    let mut pages = Vec::new();
    for api in folder(corpus).into_iter().filter(|path| path.is_dir()) {
        for dialect in dialect::ALL {
            let docs = api.join(dialect.name()).join("docs");
            let mut paths = vec![docs.clone()];
            while let Some(path) = paths.pop() {
                // What lies in `lib` is no type of the API, and its tables break over lines.
                if path == docs.join("lib") {
                    continue;
                }
                if path.is_dir() {
                    paths.extend(folder(&path));
                } else if path.extension().is_some_and(|it| it == "md" || it == "mdx") {
                    pages.push((*dialect, path));
                }
            }
        }
    }
    pages.sort_by(|(_, left), (_, right)| left.cmp(right));
    pages
}

fn folder(path: &Path) -> Vec<PathBuf> {
    fs::read_dir(path).into_iter().flatten().map(|entry| entry.unwrap().path()).collect()
}

/// Whatever a page of one dialect says, read.
fn read(dialect: &dyn Dialect, text: &str) -> Vec<(&'static str, Result<(), Complaint>)> {
    let sections = ["\n## Fields", "\n## Values", "\n## Supported Types"];
    let Some((at, heading)) = sections.iter().filter_map(|it| Some((text.rfind(it)?, *it))).max() else {
        return Vec::new();
    };
    let (head, body) = text.split_at(at + heading.len());
    let body = body.split("\n## ").next().unwrap_or_default();
    let usage = fences(head);
    let mut read = Vec::new();
    for fence in &usage {
        read.push(("example", said(&fence.text, dialect.example(fence))));
    }
    match heading {
        "\n## Fields" => read.extend(table(body).iter().map(|cells| ("field", field(dialect, cells)))),
        "\n## Values" => read.push(("values", values(dialect, body, &usage))),
        _ => read.extend(members(body).iter().map(|member| ("member", union_member(dialect, text, member)))),
    }
    read
}

fn field(dialect: &dyn Dialect, cells: &[String]) -> Result<(), Complaint> {
    let row = Row {
        name: at(&cells[0]),
        deprecated: false,
        ty: at(&cells[1]),
        required: Spanned::new(cells[2].contains("check"), Span::default()),
        description: None,
        example: None,
    };
    said(&cells[1], dialect.field(&row))?;
    // Without its links, a type is what a page copied as text shows.
    let plain = unlinked(&cells[1]).replace(['*', '`', '\\'], "");
    let is_older = !plain.contains('.') && cells[1].contains("](");
    if is_older || dialect.is_type(&plain) || plain.ends_with("Union[bytes, IO[bytes], io.BufferedReader]") {
        return Ok(());
    }
    Err((plain, "is no type once it is plain text".to_owned()))
}

fn values(dialect: &dyn Dialect, body: &str, usage: &[Fence<'_>]) -> Result<(), Complaint> {
    let values = match fences(body).pop() {
        Some(fence) => Values::Fence(fence),
        None => Values::Table(table(body).iter().map(|cells| (at(&cells[0]), at(&cells[1]))).collect()),
    };
    let says = dialect.values("X", &values, usage);
    let count = says.as_ref().map_or(0, |says| says.values.len());
    said(body, says)?;
    if count == 0 { Err((body.to_owned(), "lists no values".to_owned())) } else { Ok(()) }
}

fn union_member(dialect: &dyn Dialect, text: &str, member: &Member<'_>) -> Result<(), Complaint> {
    let title =
        text.lines().find_map(|line| line.strip_prefix("# ").or(line.strip_prefix("title: "))).unwrap_or_default();
    let says = dialect.member(title.trim_matches('"'), member);
    if let (Ok(says), Some(_), "go") = (&says, &member.fence, dialect.name())
        && says.label.is_none()
    {
        return Err((title.to_owned(), "has a member without a label".to_owned()));
    }
    said(&member.heading.value, says)?;
    let Some(fence) = &member.fence else { return Ok(()) };
    said(&fence.text, dialect.example(fence))
}

fn said<T>(text: &str, result: Result<T, Unreadable>) -> Result<(), Complaint> {
    result.map(drop).map_err(|unreadable| (text.to_owned(), unreadable.message))
}

fn at(text: &str) -> Text<'static> {
    Text::new(Cow::Owned(text.to_owned()), Span::new(0, text.len()))
}

/// The cells of a table below its header.
fn table(body: &str) -> Vec<Vec<String>> {
    let rows = body.lines().filter(|line| line.starts_with('|')).skip(2);
    rows.map(|row| row.replace("\\|", "\u{1}").split('|').skip(1).map(|it| it.trim().replace('\u{1}', "|")).collect())
        .collect()
}

fn members(body: &str) -> Vec<Member<'_>> {
    let member = |text| {
        let (heading, below) = str::split_once(text, '\n').unwrap_or((text, ""));
        Member { heading: at(heading.trim().trim_matches('`')), fence: fences(below).into_iter().next() }
    };
    body.split("\n###").skip(1).map(member).collect()
}

fn fences(text: &str) -> Vec<Fence<'_>> {
    let mut fences = Vec::new();
    let mut rest = text;
    while let Some((_, fenced)) = rest.split_once("\n```") {
        let Some((info, code)) = fenced.split_once('\n') else { break };
        let Some((code, after)) = code.split_once("\n```") else { break };
        fences.push(Fence { language: info.trim(), text: Cow::Borrowed(code), pieces: vec![(0, 0)] });
        rest = after;
    }
    fences
}

/// A cell with every `[label](target)` replaced by its label.
fn unlinked(cell: &str) -> String {
    let Some((before, target)) = cell.split_once("](") else { return cell.to_owned() };
    let after = target.split_once(')').map_or("", |(_, after)| after);
    let mut depth = 0;
    let open = before.char_indices().rev().find(|(_, c)| {
        depth += i32::from(*c == ']') - i32::from(*c == '[');
        depth < 0
    });
    let (head, label) = before.split_at(open.expect("an opening bracket").0);
    format!("{head}{}{}", &label[1..], unlinked(after))
}
