//! Pages that are cut off or damaged: read without a panic, and never as something that they do not say.

use super::{is_type, reading};
use crate::page::{Recognised, read};

const PAGES: &[&str] = &[
    "---\ntitle: \"T\"\n---\n\n> T type definition\n\n<Note>n</Note>\n\nLé\u{a0}ad\r\n\n## Example Usage\n\n```ts x\nlet v: T = {\r\n};\n```\n\n## Fields\n\n| Field | Type | Required | Description | Example |\n| --- | --- | --- | --- | --- |\n| ~~`a`~~ | *\"x\" \\| \"y\"* | :heavy_check_mark: | : warning: ** DEPRECATED **: Gone.<br/>é | **Example 1:** `\\{<br/>\"k\\_\": [\"\\\"\"]}`<br/>**Example 2:** 2 |\n",
    "# ~~T~~ - Go SDK\n\n## Values\n\nAn open enum\n\n| Name | Value |\n|--|--|\n| `A` | a\\|é |\n| - | `Unrecognized<string>` |\n",
    "# T\n\n## Supported Types\n\n### `ns.A`\n\n~~~ts\nconst value: ns.A = {};\n~~~\n\n### \n\n## Union Discrimination\n",
    "T - Go SDK\nT type definition\nBuilt with\nLead é\nExample Usage\n1import \"a/b/ns\"\n2let v: T = {\n3 \"a\": \"b\\\"\",\n4};\nFields\nFieldTypeRequiredDescriptionExample\nans.B✔️Dé{\"k\": 1}\nbRecord<string, any>➖é\nmore. Words-1.5\ncnumber➖Cost-1.5\n",
    "T - Go SDK\nT type definition\nValues\nNameValue\nA_Ba-b\nTCc\n-Unrecognized<string>\n",
    "T - Go SDK\nT type definition\nSupported Types\nns.B\n1const v: ns.B = {\n2};\nstring\n1\"é\"\n",
];

#[test]
fn every_beginning_of_a_page_is_read() {
    for page in PAGES {
        for end in (0..=page.len()).filter(|end| page.is_char_boundary(*end)) {
            let beginning = page.get(..end).unwrap();
            let reading = reading(beginning);
            assert!(
                !matches!(reading.found, Recognised::Nothing | Recognised::Name(_)) || reading.has_errors(),
                "{beginning}"
            );
        }
    }
}

#[test]
fn damaged_pages_are_read() {
    let mut random = 0x9e37_79b9_7f4a_7c15_u64;
    let mut next = move |below: usize| {
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        usize::try_from(random % u64::try_from(below).unwrap()).unwrap()
    };
    let signs = "#`|~-\\<>\"'{}[]()*_ \t\r\n:.1é✔\u{feff}\u{a0}";
    let signs: Vec<_> = signs.chars().collect();
    for page in PAGES {
        for _ in 0..3_000 {
            let mut damaged: Vec<_> = page.chars().collect();
            for _ in 0..=next(4) {
                let at = next(damaged.len());
                damaged[at] = signs[next(signs.len())];
            }
            let damaged: String = damaged.into_iter().collect();
            let _ = reading(&damaged);
        }
    }
}

#[test]
fn nested_and_repeated_signs_come_to_an_end() {
    let many = |sign: &str| sign.repeat(30_000);
    let header = "T - Go SDK\nT type definition\nFields\nFieldTypeRequiredDescriptionExample\nastring➖";
    let table = "# T\n## Fields\n| Field | Type | Required | Description | Example |\n| `a` | x | ✔ | | ";
    for page in [
        format!("{header}{}", many("[")),
        format!("{header}{}]", many("{\"a\":")),
        format!("{header}{}1", many("a.b ")),
        format!("{header}\n{}", many("a✔\n")),
        format!("{table}`{}", many("{<br")),
        format!("{table}{}", many("<br/>")),
        format!("{}\n", many("# T\n```x\n## Fields\n")),
        many("Fields\n"),
        many("Values\n1\n"),
        many("> "),
    ] {
        // A reading that tries each sign with each other would not come to an end here.
        let reading = read(&"t.md".into(), &page, &is_type);
        assert!(matches!(reading.found, Recognised::Page(_) | Recognised::Prose) || reading.has_errors(), "{page:.60}");
    }
}
