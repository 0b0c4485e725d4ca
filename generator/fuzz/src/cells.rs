//! `cells`: any text is a type cell, a member, a list of values and a value of each dialect, or a complaint with a place.

use fieldtable::{
    dialect::{self, Dialect, Unreadable},
    page::{self, Body, Page},
};

use super::pages::lies_in;

/// A text in each place that a dialect reads: the first byte names the dialect.
pub fn run(bytes: &[u8]) {
    let Some((first, rest)) = bytes.split_first() else { return };
    let dialect = dialect::ALL[usize::from(*first) % dialect::ALL.len()];
    let code = String::from_utf8_lossy(rest);
    let cell = code.replace('\n', "<br/>").replace('|', "\\|");
    let _ = (dialect.is_type(&code), dialect::words(&code));
    let language = dialect.name();
    let usage = format!("# Key\n\n## Example Usage\n\n```{language}\n{code}\n```\n\n");
    for body in [
        format!(
            "## Fields\n\n| Field | Type | Required | Description | Example |\n| --- | --- | --- | --- | --- |\n| `a` | {cell} | :heavy_check_mark: | {cell} | {cell} |\n| `b` | {cell} | :heavy_minus_sign: | | |\n"
        ),
        format!("## Supported Types\n\n### {cell}\n\n```{language}\n{code}\n```\n"),
        format!("## Values\n\n```{language}\n{code}\n```\n"),
        format!("## Values\n\n| Name | Value |\n| --- | --- |\n| `{cell}` | {cell} |\n"),
        format!("## Values\n\n- `{cell}`\n"),
    ] {
        let text = format!("{usage}{body}");
        if let Some(page) = page::read(&"page.md".into(), &text, &|_| false).page() {
            of_page(dialect, page);
        }
    }
}

/// All that a dialect is asked about a page.
fn of_page(dialect: &dyn Dialect, page: &Page<'_>) {
    let _ = dialect.signs(page);
    assert_ne!(dialect.namespace(page).as_deref(), Some(""), "a namespace without a name");
    for fence in &page.usage {
        complaint(dialect.example(fence), page);
    }
    match &page.body {
        Body::Fields(rows) => rows.iter().for_each(|row| complaint(dialect.field(row), page)),
        Body::Values(values) => complaint(dialect.values(&page.title.value, values, &page.usage), page),
        Body::Members(members) => {
            members.iter().for_each(|member| complaint(dialect.member(&page.title.value, member), page));
        }
        Body::Method | Body::Utility(_) => {}
    }
}

/// Panics unless a complaint stands where a person can look.
fn complaint<T>(said: Result<T, Unreadable>, page: &Page<'_>) {
    if let Err(unreadable) = said {
        assert!(!unreadable.message.is_empty());
        lies_in(unreadable.span, page.source);
    }
}
