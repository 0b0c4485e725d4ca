//! Pages as the site renders them in Markdown.

use super::{at, brief, page, rows};

const PAGE: &str = r#"> ## All pages
> Begin there.

# Thing - TypeScript SDK

> Thing type definition

<Warning>
  Not finished.
  See [there](https://a.example/b).
</Warning>

A thing
with a `<Note>`

<Note>of its own</Note>

## Example Usage

```typescript expandable lines theme={null}
let value: Thing = {};
```

## Fields

| Field   | Type                            | Required             | Description   | Example |
| ------- | ------------------------------- | -------------------- | ------------- | ------- |
| `one`   | [ns.One](/reference/ns/one)     | :heavy\_check\_mark: | The one       | `{"a_b": [{"c": 1}`,<br />`{"c": 2}`<br />],<br />"d\_e": 0.5<br />\} |
| `kind`  | *"a\_kind"*                     | :heavy\_minus\_sign: | N/A           | a\_kind |
| `link`  | *string*                        | ➖                    | Where it is   | [https://a.example/b\_c](https://a.example/b_c) |
"#;

#[test]
fn banners_go_and_printed_escapes_are_undone() {
    let page = page(PAGE);
    assert_eq!((&*page.title.value, at(&page, page.title.span)), ("Thing", "Thing"));
    assert_eq!(
        page.lead.as_ref().map(|lead| &*lead.value),
        Some("A thing\nwith a `<Note>`\n\n<Note>of its own</Note>")
    );
    assert_eq!(page.usage.first().map(|fence| fence.language), Some("typescript"));
    assert_eq!(
        rows(&page).iter().map(brief).collect::<Vec<_>>(),
        [
            (
                "one",
                "[ns.One](/reference/ns/one)",
                true,
                "The one",
                "{\"a_b\": [{\"c\": 1},\n{\"c\": 2}\n],\n\"d_e\": 0.5\n}"
            ),
            ("kind", "*\"a_kind\"*", false, "-", "a_kind"),
            ("link", "*string*", false, "Where it is", "https://a.example/b_c"),
        ]
    );
}

#[test]
fn front_matter_and_comments_are_banners_too() {
    let text = "---\n'og:title': B\ntitle: >-\n  Thing - Go SDK\n---\n\n{/* begin */}\n<Tip>t</Tip>\n{/* end */}\n\nA thing\n\n## Fields\n\n| Field | Type | Required | Description |\n| - | - | - | - |\n";
    let page = page(text);
    assert_eq!((&*page.title.value, page.lead.as_ref().map(|lead| &*lead.value)), ("Thing", Some("A thing")));
}
