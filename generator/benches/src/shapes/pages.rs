//! Pages: many rows, many values, many lines, many pages.

use fieldtable::source::File;

use super::{Input, Shape, fields, model, of_files, row, structure, typescript, union};

pub(super) const SHAPES: &[Shape] = &[
    Shape::new("rows", 500, |n| rows((0..n).map(|at| row(&format!("field{at}"), "*string*", "N/A")))),
    Shape::new("rows of one name", 500, |n| rows((0..n).map(|_| row("same", "*string*", "N/A"))))
        .ends("two-fields-one-key"),
    Shape::new("rows whose names differ in signs", 100, |n| rows((0..n).map(|at| row(&signs(at), "*string*", "N/A"))))
        .ends("name-collision"),
    Shape::new("rows of other lengths", 500, |n| rows((0..n).map(|_| "| a | b |\n".to_owned()))).ends("uneven-row"),
    Shape::new("rows that do not read", 500, |n| rows((0..n).map(|at| row(&format!("field{at}"), "*?*", "N/A"))))
        .ends("unreadable"),
    Shape::new("rows without a page", 500, |n| {
        rows((0..n).map(|at| row(&format!("field{at}"), &model(&format!("Lost{at}")), "N/A")))
    })
    .ends("dangling-reference"),
    Shape::new("rows of additional properties", 500, |n| {
        rows(
            (0..n).map(|_| {
                "| `additionalProperties` | Record<string, *string*> | :heavy_minus_sign: | N/A |\n".to_owned()
            }),
        )
    }),
    Shape::new("padding of a table", 500, |n| {
        rows((0..20).map(|at| row(&format!("field{at}"), "*string*", &" ".repeat(n * 10))))
    }),
    Shape::new("columns", 500, |n| {
        page(format!("# Thing\n\n## Fields\n\n|{}\n|{}\n", " a |".repeat(n), " - |".repeat(n)))
    })
    .ends("no-table"),
    Shape::new("values in a code block", 500, |n| {
        page(format!(
            "# Thing\n\n## Values\n\n```typescript\n{}\n```\n",
            (0..n).map(|at| format!("\"value-{at}\"")).collect::<Vec<_>>().join(" | ")
        ))
    }),
    Shape::new("values in a table", 500, |n| {
        page(format!(
            "# Thing\n\n## Values\n\n| Name | Value |\n| --- | --- |\n{}",
            (0..n).map(|at| format!("| `Value{at}` | value-{at} |\n")).collect::<String>()
        ))
    }),
    Shape::new("values that differ in signs", 100, |n| {
        page(format!(
            "# Thing\n\n## Values\n\n```typescript\n{}\n```\n",
            (0..n).map(|at| format!("{:?}", signs(at))).collect::<Vec<_>>().join(" | ")
        ))
    }),
    Shape::new("members that are models", 200, members),
    Shape::new("members that are values", 300, |n| {
        typescript([union("Thing", (0..n).map(|at| format!("\"value{at}\"")))])
    }),
    Shape::new("headings", 2_000, |n| page(format!("# Thing\n\n{}## Fields\n\n", "## Fields\n\ntext\n\n".repeat(n))))
        .ends("no-table"),
    Shape::new("headings of members without a type", 1_000, |n| {
        page(format!("# Thing\n\n## Supported Types\n\n{}", "### ?\n\n".repeat(n)))
    })
    .ends("unreadable"),
    Shape::new("text below members", 1_000, |n| {
        let member = |at: usize| format!("### `\"v{at}\"`\n\ntext\n\n```ts\n1\n```\n\n");
        page(format!("# Thing\n\n## Supported Types\n\n{}", (0..n).map(member).collect::<String>()))
    }),
    Shape::new("line ends", 20_000, |n| page(format!("# Thing\n{}## Fields\n\n", "\n".repeat(n)))).ends("no-table"),
    Shape::new("lines of front matter", 5_000, |n| {
        page(format!("---\n{}---\n{}", "a: b\n".repeat(n), fields("Thing", [row("a", "*string*", "N/A")])))
    }),
    Shape::new("pages of one name", 300, |n| {
        files((0..n).map(|at| (format!("ts/models/thing{at}.md"), fields("Thing", [row("a", "*string*", "N/A")]))))
    }),
    Shape::new("namespaces", 300, |n| {
        files((0..n).map(|at| (format!("ts/m{at}/thing.md"), fields("Thing", [row("a", "*string*", "N/A")]))))
    }),
    Shape::new("references by a name that many pages have", 200, |n| {
        files(
            (0..n).map(|at| {
                (format!("ts/m{at}/thing.md"), fields("Thing", [row("a", "[Thing](../m0/thing.md)", "N/A")]))
            }),
        )
    }),
    Shape::new("keys of an example", 500, |n| exampled(&format!("{{{}}}", keys(n)))),
    Shape::new("items of an example", 2_000, |n| exampled(&format!("[{}]", vec!["1"; n].join(",")))),
    Shape::new("keys of a code block", 300, |n| {
        coded(n, &format!("{{\n{}}}", (0..n).map(|at| format!("  field{at}: \"a\",\n")).collect::<String>()))
    }),
    Shape::new("items of a code block", 1_000, |n| coded(1, &format!("{{ field0: [{}] }}", "1, ".repeat(n)))),
    Shape::new("comments of a code block", 1_000, |n| coded(1, &format!("{{ {} field0: 1 }}", "/* a */ ".repeat(n)))),
    Shape::new("comments that are never closed", 20_000, |n| coded(1, &"/* ".repeat(n))),
    Shape::new("quotes that are never closed", 1_000, |n| coded(1, &"\"a ' ` ".repeat(n))),
    Shape::new("assignments of a code block", 1_000, |n| {
        page(format!(
            "# Thing\n\n## Example Usage\n\n```typescript\n{}\n```\n\n## Values\n\n```typescript\n\"a\" | \"b\"\n```\n",
            "const a = b;\n".repeat(n)
        ))
    }),
    Shape::new("imports of a code block", 1_000, |n| {
        page(format!(
            "# Thing\n\n## Example Usage\n\n```typescript\n{}\n```\n\n{}",
            "import { A } from \"b/c\";\n".repeat(n),
            &fields("Thing", [row("a", "*string*", "N/A")])["# Thing\n".len()..]
        ))
    }),
    Shape::new("keys of a type that only examples show", 200, |n| {
        typescript([(
            "thing".to_owned(),
            fields("Thing", [row("a", &model("Lost"), "N/A").replace("N/A |", &format!("N/A | {{{}}} |", keys(n)))])
                .replace("Description |", "Description | Example |")
                .replace("--- |\n", "--- | --- |\n"),
        )])
    }),
    Shape::new("rows of copied text", 500, |n| {
        page(format!(
            "Thing - TypeScript SDK\nThing type definition\n\nFields\nFieldTypeRequiredDescription\n{}",
            (0..n).map(|at| format!("field{at}string:heavy_check_mark:Some text.\n")).collect::<String>()
        ))
    }),
    Shape::new("lines of copied text", 2_000, |n| {
        page(format!(
            "Thing - TypeScript SDK\nThing type definition\n{}Fields\nFieldTypeRequiredDescription\nfieldstring\u{2714}\u{fe0f}Some text.\n{}",
            "above\n".repeat(n),
            "below\n".repeat(n)
        ))
    }),
    Shape::new("titles of copied text", 1_000, |n| {
        let titles: String = (0..n).map(|at| format!("T{at} - TypeScript SDK\nT{at} type definition\n")).collect();
        let code = format!("typescript\n{}", "const a = b;\n".repeat(n));
        page(format!(
            "{titles}Example Usage\n{code}Fields\nFieldTypeRequiredDescription\nfieldstring\u{2714}\u{fe0f}Some text.\n"
        ))
    }),
    Shape::new("sections of copied text", 2_000, |n| {
        page(format!("T - TypeScript SDK\nT type definition\n{}", "Supported Types\n".repeat(n)))
    })
    .ends("no-title"),
    Shape::new("operations of a page", 1_000, |n| {
        page(format!(
            "# Things\n\n### Available Operations\n\n{}",
            "{/* UsageSnippet operationID=\"a\" method=\"get\" path=\"/a\" */}\n".repeat(n)
        ))
    })
    .ends("empty-source"),
];

fn page(text: String) -> Input {
    typescript([("thing".to_owned(), text)])
}

fn rows(rows: impl IntoIterator<Item = String>) -> Input {
    page(fields("Thing", rows))
}

fn files(files: impl IntoIterator<Item = (String, String)>) -> Input {
    Input::Pages(of_files(files.into_iter().map(|(path, text)| File { path: path.into(), text }).collect()))
}

/// A name of signs alone: the digits of `at`.
fn signs(at: usize) -> String {
    format!("a{}", format!("{at:b}").replace('0', "-").replace('1', "+"))
}

fn members(n: usize) -> Input {
    let tagged = |at| structure(&format!("Member{at}"), [format!("*\"kind{at}\"*"), "*string*".to_owned()]);
    typescript(std::iter::once(union("Thing", (0..n).map(|at| format!("models.Member{at}")))).chain((0..n).map(tagged)))
}

fn keys(n: usize) -> String {
    (0..n).map(|at| format!("\"key{at}\": {at}")).collect::<Vec<_>>().join(", ")
}

/// A page of one field with that example.
fn exampled(example: &str) -> Input {
    page(format!(
        "# Thing\n\n## Fields\n\n| Field | Type | Required | Description | Example |\n| --- | --- | --- | --- | --- |\n| `name` | *any* | :heavy_check_mark: | N/A | {example} |\n"
    ))
}

/// A page of fields with that value in its code block.
fn coded(n: usize, value: &str) -> Input {
    let table = fields("Thing", (0..n).map(|at| row(&format!("field{at}"), "*any*", "N/A")));
    let usage = format!("## Example Usage\n\n```typescript\nlet value: Thing = {value};\n```\n");
    page(table.replacen("## Fields", &format!("{usage}\n## Fields"), 1))
}
