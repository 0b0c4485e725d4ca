//! Every page of real APIs is read, in each shape in which it reaches people.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    sync::Arc,
};

use fieldtable::{
    page::{Body, Page, PageReading, Row, Values, read},
    problem::Code,
};

use super::{corpus, pages};

fn kind(reading: &PageReading<'_>) -> &'static str {
    match reading.page().map(|page| &page.body) {
        Some(Body::Fields(_)) => "fields",
        Some(Body::Values(Values::Fence(_))) => "values in code",
        Some(Body::Values(Values::Table(_))) => "values in a table",
        Some(Body::Values(Values::Bullets(_))) => "values in a list",
        Some(Body::Members(_)) => "members",
        Some(Body::Method) => "method",
        Some(Body::Utility(_)) => "utility",
        None => "unread",
    }
}

/// A crude count of table rows: lines that hold a mark, below the last heading of a section.
fn rows(text: &str) -> usize {
    let below = text.rfind("\n## Fields").map_or("", |at| &text[at..]);
    below.lines().filter(|line| line.contains(":heavy_check_mark:") || line.contains(":heavy_minus_sign:")).count()
}

#[test]
#[ignore = "reads a corpus that is not part of the project"]
fn every_page_is_read() {
    let folder = corpus();
    let paths = pages(&folder);
    let texts: Vec<_> = paths.iter().map(|path| (path, fs::read_to_string(path).unwrap())).collect();
    let mut counts: BTreeMap<String, BTreeMap<&str, usize>> = BTreeMap::new();
    let mut wrong = Vec::new();
    for (path, text) in &texts {
        let path = path.strip_prefix(&folder).unwrap().to_str().unwrap();
        if path == "README.md" {
            continue;
        }
        let reading = read(&Arc::from(path), text, &|_| false);
        let set = path.split('/').take(2).collect::<Vec<_>>().join("/");
        *counts.entry(set).or_default().entry(kind(&reading)).or_default() += 1;
        wrong.extend(reading.problems.iter().map(ToString::to_string));
        match reading.page().map(|page| &page.body) {
            Some(Body::Fields(found)) if found.len() != rows(text) => {
                wrong.push(format!("{path}: {} rows", found.len()))
            }
            None => wrong.push(format!("{path}: unread")),
            _ => {}
        }
    }
    counts.iter().for_each(|(set, kinds)| println!("{set}: {kinds:?}"));
    wrong.iter().for_each(|wrong| println!("{wrong}"));
    assert!(wrong.is_empty() && !counts.is_empty());
}

/// A type cell as the rendered site shows it: without links and emphasis.
fn shown_type(cell: &str) -> String {
    let mut text = cell.replace('\\', "");
    while let (Some(open), Some(close)) = (text.find("]("), text.find(')')) {
        let start = text[..open].rfind('[').unwrap();
        text = format!("{}{}{}", &text[..start], &text[start + 1..open], &text[close + 1..]);
    }
    text.replace(['*', '`'], "")
}

/// Whole type cells of TypeScript, names with a namespace only.
fn is_type(text: &str) -> bool {
    let word = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_alphanumeric() || c == '_');
    let map = text.strip_prefix("Record<string, ").and_then(|rest| rest.strip_suffix('>'));
    if let Some(inner) = text.strip_suffix("[]").or(map) {
        return is_type(inner);
    }
    if let Some((left, right)) = text.split_once(" | ") {
        return is_type(left) && is_type(right);
    }
    [
        "string",
        "number",
        "boolean",
        "any",
        "true",
        "false",
        "Date",
        "RFCDate",
        "Uint8Array",
        "BigInt",
        "File",
        "Blob",
        "Request",
    ]
    .contains(&text)
        || text.strip_prefix("ReadableStream<").is_some()
        || text.split_once('.').is_some_and(|(namespace, name)| word(namespace) && word(name))
        || text.len() > 1 && text.starts_with('"') && text.ends_with('"')
}

/// A row in short: name, type, length of the example.
type Brief = (&'static str, &'static str, usize);

/// The two pages that the project began with, one in each shape of the rendered site: file, title, rows.
const SEEDS: &[(&str, &str, &[Brief])] = &[
    (
        "000_b18d36bc38532e57.txt",
        "CreateKeysResponse",
        &[("data", "operations.CreateKeysData", 644), ("key", "string", 73)],
    ),
    ("003_ea3cde6553e05639.txt", "GetKeyResponse", &[("data", "operations.GetKeyData", 644)]),
];

#[test]
#[ignore = "reads pages that are not part of the project"]
fn the_first_pages_are_read() {
    let folder = corpus().join("../seeds");
    for (file, title, expected) in SEEDS {
        let text = fs::read_to_string(folder.join(file)).unwrap();
        let reading = read(&Arc::from(*file), &text, &is_type);
        assert_eq!(reading.problems, []);
        let Some(Page { body: Body::Fields(rows), title: found, lead: Some(lead), usage, .. }) = reading.page() else {
            panic!("{file}")
        };
        assert_eq!((&*found.value, lead.value.lines().count(), usage.len()), (*title, 1, 1));
        assert!(lead.value.starts_with("API key") && lead.value.len() < 30);
        assert!(usage.iter().all(|fence| fence.text.starts_with("import {") && fence.text.ends_with("\n};")));
        let rows: Vec<_> = rows
            .iter()
            .map(|row| (&*row.name.value, shown_type(&row.ty.value), row.example.as_ref().unwrap().value.len()))
            .collect();
        let expected: Vec<_> = expected.iter().map(|(name, ty, length)| (*name, (*ty).to_owned(), *length)).collect();
        assert_eq!(rows, expected);
    }
}

/// What stands before the dots of a type.
fn namespaces(ty: &str) -> impl Iterator<Item = &str> {
    let paths = ty
        .split(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '.' | '"')))
        .filter(|path| !path.starts_with('"'));
    paths.filter_map(|path| path.split_once('.')).map(|(namespace, _)| namespace)
}

/// The page as it would be copied from the rendered site.
fn copied(page: &Page<'_>, rows: &[Row<'_>]) -> String {
    let mut text = format!("{0} - TypeScript SDK\n\n{0} type definition\nNext\n\nExample Usage\n\n", page.title.value);
    for (at, line) in page.usage.first().map_or("", |fence| &fence.text).lines().enumerate() {
        text += &format!("{}{}{}\n", at + 1, if line.starts_with(' ') { " " } else { "" }, line.trim_start());
    }
    let examples = rows.iter().any(|row| row.example.is_some());
    text += if examples {
        "\nFields\n\nFieldTypeRequiredDescriptionExample\n"
    } else {
        "\nFields\n\nFieldTypeRequiredDescription\n"
    };
    for row in rows {
        let mark = if row.required.value { "\u{2714}\u{fe0f}" } else { "\u{2796}" };
        let description = row.description.as_ref().map_or("N/A".to_owned(), |cell| cell.value.replace('`', ""));
        let example = row.example.as_ref().map(|cell| cell.value.replace('\n', ""));
        text += &format!(
            "{}{}{mark}{description}{}\n",
            row.name.value,
            shown_type(&row.ty.value),
            example.unwrap_or_default()
        );
    }
    text
}

#[test]
#[ignore = "reads a corpus that is not part of the project"]
fn glued_rows_come_apart() {
    let folder = corpus();
    let (mut count, mut torn, mut right, mut undecided, mut wrong) = (0, 0, 0, 0, 0);
    for set in ["openrouter", "dub", "glean", "novu"] {
        let paths = pages(&folder.join(set).join("typescript/docs/models"));
        let folders = paths.iter().filter_map(|path| path.parent()?.file_name()?.to_str());
        let folders: BTreeSet<_> = folders.collect();
        for path in &paths {
            let text = fs::read_to_string(path).unwrap();
            let read_whole = read(&Arc::from("page.md"), &text, &|_| false);
            let Some(Page { body: Body::Fields(rows), .. }) = read_whole.page() else { continue };
            let text = copied(read_whole.page().unwrap(), rows);
            let types = |ty: &str| is_type(ty) && namespaces(ty).all(|namespace| folders.contains(namespace));
            let reading = read(&Arc::from("page.txt"), &text, &types);
            let Some(Page { body: Body::Fields(again), .. }) = reading.page() else {
                panic!("{}: {:?}", path.display(), reading.problems)
            };
            for row in rows {
                count += 1;
                let Some(found) = again.iter().find(|found| found.name.value == row.name.value) else {
                    torn += 1;
                    println!("{}: {} {}", path.display(), row.name.value, row.ty.value);
                    continue;
                };
                if found.ty.value != shown_type(&row.ty.value) || found.required.value != row.required.value {
                    torn += 1;
                    println!("{}: {} {} {}", path.display(), row.name.value, row.ty.value, found.ty.value);
                }
                let example =
                    |row: &Row<'_>| row.example.as_ref().map(|example| example.value.replace(['\n', ' '], ""));
                if example(row) == example(found) {
                    right += 1;
                } else if reading
                    .problems
                    .iter()
                    .any(|p| p.code == Code::GluedExample && p.message.contains(&format!(" of {} is", row.name.value)))
                {
                    undecided += 1;
                } else {
                    wrong += 1;
                    println!(
                        "{} {:?} {:?} {:?}",
                        row.name.value,
                        row.description.as_ref().map(|d| &d.value),
                        example(row),
                        example(found)
                    );
                }
            }
        }
    }
    println!("{count} rows: {torn} torn; examples: {right} right, {undecided} undecided, {wrong} wrong");
    assert_eq!((torn, wrong), (0, 0));
}
