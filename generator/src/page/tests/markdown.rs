//! Pages from a repository of an SDK.

use super::{at, brief, page, problems, reading, rows};
use crate::page::{Body, Recognised, Values};

const STRUCT: &str = r#"---
title: "~~Thing~~"
---

A thing.

# Not the title

```
## Fields
```

## Values

1. of a kind

> :warning: **DEPRECATED**: This will be removed in a future release, please migrate away from it as soon as possible.

## Example Usage

```typescript
let value: Thing = {};
```

## Fields

| Field      | Type                        | Required           | Description | Example |
| ---------- | --------------------------- | ------------------ | ----------- | ------- |
| `one`      | [ns.One](../ns/one.md)\[\]  | :heavy_check_mark: | N/A         | \{<br/>"a": 1<br/>} |
| ~~`two`~~  | *"a" \| "b"*                | :heavy_minus_sign: | : warning: ** DEPRECATED **: This will be removed in a future release, please migrate away from it as soon as possible.<br/><br/>Use `one`<br/>instead. | |"#;

#[test]
fn a_struct_is_read_word_for_word() {
    let page = page(STRUCT);
    assert_eq!((&*page.title.value, page.deprecated, at(&page, page.title.span)), ("Thing", true, "Thing"));
    let lead = page.lead.as_ref().unwrap();
    assert_eq!(&*lead.value, "A thing.\n\n# Not the title\n\n```\n## Fields\n```\n\n## Values\n\n1. of a kind");
    assert_eq!(at(&page, lead.span), lead.value);
    assert_eq!(
        page.usage.iter().map(|fence| (fence.language, &*fence.text)).collect::<Vec<_>>(),
        [("typescript", "let value: Thing = {};")]
    );
    let rows = rows(&page);
    assert_eq!(
        rows.iter().map(brief).collect::<Vec<_>>(),
        [
            ("one", "[ns.One](../ns/one.md)[]", true, "-", "{\n\"a\": 1\n}"),
            ("two", "*\"a\" | \"b\"*", false, "Use `one`\ninstead.", "-"),
        ]
    );
    let second = rows.last().unwrap();
    assert!(second.deprecated);
    assert_eq!(at(&page, second.name.span), "two");
    assert_eq!(at(&page, second.ty.span), r#"*"a" \| "b"*"#);
    assert_eq!(at(&page, second.required.span), ":heavy_minus_sign:");
    assert_eq!(at(&page, second.description.as_ref().unwrap().span), "Use `one`<br/>instead.");
}

#[test]
fn line_ends_and_marks_of_editors_do_not_matter() {
    let text = format!("\u{feff}{}", STRUCT.replace('\n', "\r\n").replace("| N/A  ", "|\u{a0}N/A\u{a0}\r "));
    let page = page(&text);
    assert_eq!(rows(&page).first().map(brief), Some(("one", "[ns.One](../ns/one.md)[]", true, "-", "{\n\"a\": 1\n}")));
    assert!(!page.lead.unwrap().value.contains('\r'));
}

#[test]
fn a_struct_can_be_empty() {
    let page = page("# Thing\n\n\n## Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |");
    assert!(rows(&page).is_empty());
    assert!(page.lead.is_none());
}

#[test]
fn values_are_code_a_table_or_a_list() {
    let values = |text: &str| match reading(text).page().map(|page| (&page.body, page.open.is_some())) {
        Some((Body::Values(values), open)) => format!("{} {open}", brief_values(values)),
        other => panic!("{other:?}"),
    };
    assert_eq!(values("# T\n## Values\n\nThis is an open enum.\n\n```ts\n\"a\" | 0\n```"), "\"a\" | 0 true");
    assert_eq!(
        values(
            "# T\n## Values\n| Name | Value |\n|--|--|\n| `A` | a\\|b |\n| `E` |  |\n| - | `Unrecognized<string>` |"
        ),
        "A=a|b E= -=Unrecognized<string> false"
    );
    assert_eq!(values("# T\n## Values\nAn open enum\n\n- `\"a\"`\n- `1`\n"), "\"a\" 1 true");
}

fn body(text: &str) -> Option<Body<'_>> {
    reading(text).page().map(|page| page.body.clone())
}

fn brief_values(values: &Values<'_>) -> String {
    let words: Vec<_> = match values {
        Values::Fence(fence) => return fence.text.to_string(),
        Values::Table(rows) => rows.iter().map(|(name, value)| format!("{}={}", name.value, value.value)).collect(),
        Values::Bullets(items) => items.iter().map(|item| item.value.to_string()).collect(),
    };
    words.join(" ")
}

#[test]
fn members_can_lack_names_or_code() {
    let page = page(
        "# T\n\n## Example Usage\n\n```ts\nx\n```\n\n## Supported Types\n\n### `ns.A`\n\n```ts\na\n```\n\n### \n\n```go\nb\n```\n### `C`\n\n## Union Discrimination\n\n```go\nswitch\n```\n",
    );
    let Body::Members(members) = &page.body else { panic!("{:?}", page.body) };
    let brief = |member: &crate::page::Member<'_>| {
        (member.heading.value.to_string(), member.fence.as_ref().map(|fence| fence.text.to_string()))
    };
    assert_eq!(
        members.iter().map(brief).collect::<Vec<_>>(),
        [("ns.A".into(), Some("a".into())), (String::new(), Some("b".into())), ("C".into(), None),]
    );
    assert_eq!(page.usage.len(), 1);
}

#[test]
fn pages_that_describe_no_type_are_told_apart() {
    let method = "# Things\n\n## Overview\n\n### Available Operations\n\n* [Values](#values)\n\n## Values\n\nLists.\n\n### Example Usage\n\n<!-- UsageSnippet language=\"go\" operationID=\"list\" method=\"get\" path=\"/things\" -->\n```go\nx\n```\n\n### Parameters\n\n| Parameter | Type | Required | Description |\n|--|--|--|--|\n| `a` | *b* | :heavy_check_mark: | c |\n";
    assert_eq!(body(method), Some(Body::Method));
    assert_eq!(
        reading(method).page().unwrap().operations().map(|operation| operation.path).collect::<Vec<_>>(),
        ["/things"]
    );
    let settings = "# Retry\n\n## Fields\n\n| Name | Type | Description | Example |\n|--|--|--|--|\n";
    assert!(matches!(body(settings), Some(Body::Utility(_))));
    assert!(matches!(body("# Client Overview\n\n## Install\n"), Some(Body::Utility(_))));
    assert!(matches!(body("## Options\n\n### WithRetries\n"), Some(Body::Utility(_))));
}

#[test]
fn a_page_without_a_section_still_declares_its_name() {
    let reading = reading("# Thing\n\nA thing.\n\n## Example Usage\n");
    assert!(matches!(&reading.found, Recognised::Name(name) if name.value == "Thing"));
    assert_eq!(
        problems("# Thing\n\nA thing.\n\n## Example Usage\n"),
        [
            "shop/thing.md:1:3: error[no-section]: the page of Thing has none of the sections Fields, Values and Supported Types; restore the page from where it is published, or remove it"
        ]
    );
}

#[test]
fn every_row_that_cannot_be_read_is_a_problem_and_the_others_are_read() {
    let text = "# T\n## Fields\n| Field | Type | Required | Description |\n|--|--|--|--|\n| `a` | *x* | maybe | d |\n| `b` | *x* | :heavy_check_mark: | d | e |\n| | *x* | :heavy_check_mark: | d |\n| `c` | *x* | ✔️ | d |\n";
    let found = reading(text);
    let read: Vec<_> = rows(found.page().unwrap()).iter().map(brief).collect();
    assert_eq!(read, [("a", "*x*", false, "d", "-"), ("c", "*x*", true, "d", "-")]);
    let codes: Vec<_> =
        found.problems.iter().map(|problem| (problem.code.name(), problem.place.as_ref().unwrap().line)).collect();
    assert_eq!(codes, [("required-mark", 5), ("uneven-row", 6), ("nameless-row", 7)]);
}

#[test]
fn a_description_that_forgets_a_fence_hides_no_section() {
    let found = reading("# T\n\n```\nopen\n\n## Values\n\n```ts\n\"a\"\n```\n");
    assert!(matches!(found.page().unwrap().body, Body::Values(Values::Fence(_))));
    assert_eq!(found.problems.iter().map(|problem| problem.code.name()).collect::<Vec<_>>(), ["unclosed-fence"]);
}

#[test]
fn nothing_in_a_section_is_lost_silently() {
    let codes = |text: &str| {
        reading(text)
            .problems
            .iter()
            .map(|problem| (problem.code.name(), problem.place.as_ref().unwrap().line))
            .collect::<Vec<_>>()
    };
    let table = "| Field | Type | Required | Description |\n|--|--|--|--|";
    assert_eq!(
        codes(&format!("# T\n## Fields\nabove\n{table}\nbelow\n## More\n")),
        [("unread-text", 3), ("unread-text", 6), ("unread-section", 7)]
    );
    assert_eq!(codes("# T\n## Values\n```\n1\n```\nbelow\n```\n2\n```\n"), [("unread-text", 6), ("unread-text", 7)]);
    assert_eq!(
        codes("# T\n## Supported Types\nabove\n### a\n```\n1\n```\n```\n2\n```\n"),
        [("unread-text", 3), ("unread-text", 8)]
    );
}
