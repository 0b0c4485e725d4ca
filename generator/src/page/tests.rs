//! Whole pages, in every shape, in words of our own.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may stop at the first surprise")]

use std::sync::Arc;

use crate::{
    page::{Body, Page, PageReading, Recognised, Row, read},
    place::Span,
};

mod hostile;
mod markdown;
mod plain_text;
mod rendered;

/// A whole type cell, as far as these pages need it.
fn is_type(text: &str) -> bool {
    let list = text.strip_suffix("[]");
    let map = text.strip_prefix("Record<string, ").and_then(|rest| rest.strip_suffix('>'));
    if let Some(inner) = list.or(map) {
        return is_type(inner);
    }
    let word = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_alphanumeric() || c == '_');
    ["string", "number", "boolean", "any", "Date"].contains(&text)
        || text.split_once('.').is_some_and(|(namespace, name)| word(namespace) && word(name))
        || text.len() > 1 && text.starts_with('"') && text.ends_with('"')
}

fn reading<'a>(text: &'a str) -> PageReading<'a> {
    read(&Arc::from("shop/thing.md"), text, &is_type)
}

/// The page in `text`, which has no problem.
fn page(text: &str) -> Page<'_> {
    let reading = reading(text);
    let problems: Vec<_> = reading.problems.iter().map(ToString::to_string).collect();
    assert_eq!(problems, Vec::<String>::new());
    match reading.found {
        Recognised::Page(page) => page,
        other => panic!("{other:?}"),
    }
}

fn problems(text: &str) -> Vec<String> {
    reading(text).problems.iter().map(ToString::to_string).collect()
}

fn rows<'a, 'p>(page: &'p Page<'a>) -> &'p [Row<'a>] {
    match &page.body {
        Body::Fields(rows) => rows,
        other => panic!("{other:?}"),
    }
}

/// A row in short: name, type, required, description, example.
fn brief<'r>(row: &'r Row<'_>) -> (&'r str, &'r str, bool, &'r str, &'r str) {
    let text = |text: &'r Option<super::Text<'_>>| text.as_ref().map_or("-", |text| &*text.value);
    (&row.name.value, &row.ty.value, row.required.value, text(&row.description), text(&row.example))
}

fn at<'a>(page: &Page<'a>, span: Span) -> &'a str {
    page.source.get(span.start as usize..span.end as usize).unwrap()
}
