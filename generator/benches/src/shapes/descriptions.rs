//! Descriptions: text that is read again and again while its end is looked for.

use super::{Input, Shape, fields, row, typescript};

pub(super) const SHAPES: &[Shape] = &[
    Shape::new("line breaks that are never closed", 4_000, |n| described("<br".repeat(n))),
    Shape::new("line breaks", 4_000, |n| described("a<br/>".repeat(n))),
    Shape::new("runs of #", 4_000, |n| described("# ".repeat(n))),
    Shape::new("one run of #", 4_000, |n| described("#".repeat(n))),
    Shape::new("addresses", 2_000, |n| described("https://a.example/b ".repeat(n))),
    Shape::new("addresses in one word", 2_000, |n| described("https://a.example/b".repeat(n))),
    Shape::new("sentences behind an open bracket", 2_000, |n| described(format!("(a{}", ". Then b".repeat(n)))),
    Shape::new("open brackets", 4_000, |n| described("[".repeat(n))),
    Shape::new("links without targets", 2_000, |n| described("[a](".repeat(n))),
    Shape::new("links", 2_000, |n| described("[a](b) ".repeat(n))),
    Shape::new("images in images", 1_000, |n| described("![".repeat(n) + &"](a)".repeat(n))),
    Shape::new("runs of back ticks, each longer", 60, |n| described((1..=n).map(|n| "`".repeat(n) + " a ").collect())),
    Shape::new("words in back ticks", 2_000, |n| described("`word` ".repeat(n))),
    Shape::new("emphases that are never closed", 4_000, |n| described("*a **b _c ".repeat(n))),
    Shape::new("strikes that are never closed", 4_000, |n| described("~~a ".repeat(n))),
    Shape::new("underscores", 4_000, |n| described("a_b".repeat(n))),
    Shape::new("HTML that is never closed", 2_000, |n| described("<a <!-- <![CDATA[ <? ".repeat(n))),
    Shape::new("HTML tags", 2_000, |n| described("<b>a</b>".repeat(n))),
    Shape::new("back slashes", 4_000, |n| described("\\".repeat(n))),
    Shape::new("entities", 4_000, |n| described("&amp;&#35;&x ".repeat(n))),
    Shape::new("braces", 4_000, |n| described("{".repeat(n))),
    Shape::new("quotes", 4_000, |n| described("\"a ".repeat(n))),
    Shape::new("one long word", 20_000, |n| described("a".repeat(n))),
    Shape::new("letters of two bytes", 10_000, |n| described("é".repeat(n))),
    Shape::new("a list in a list", 1_000, |n| lead(&format!("{}a", "- ".repeat(n)))),
    Shape::new("a deeper item in each line", 100, |n| lead(&steps(n, "- a"))),
    Shape::new("a quote in a quote", 1_000, |n| lead(&format!("{}a", "> ".repeat(n)))),
    Shape::new("lines of a lead", 2_000, |n| lead(&"word and word\n".repeat(n))),
    Shape::new("items of a lead", 2_000, |n| lead(&"- word and word\n".repeat(n))),
    Shape::new("one long line of a lead", 2_000, |n| lead(&"word and word ".repeat(n))),
    Shape::new("tables in a lead", 1_000, |n| lead(&format!("a\n\n| a | b |\n| - | - |\n{}", "| c | d |\n".repeat(n)))),
    Shape::new("references in a lead", 1_000, |n| {
        lead(&(0..n).map(|n| format!("[a{n}]: b\n\n[a{n}]\n\n")).collect::<String>())
    }),
    Shape::new("footnotes in a lead", 1_000, |n| {
        lead(&(0..n).map(|n| format!("[^a{n}]: b\n\n[^a{n}]\n\n")).collect::<String>())
    }),
    Shape::new("fences in a lead", 1_000, |n| lead(&"```\na\n```\n".repeat(n))),
    Shape::new("fences that are never closed", 1_000, |n| lead(&"```a\n".repeat(n))),
    Shape::new("fences that are never closed, each shorter", 60, |n| {
        lead(&(3..n + 3).rev().map(|n| "`".repeat(n) + "a\n").collect::<String>())
    }),
];

/// A page of one field with that description.
fn described(description: String) -> Input {
    typescript([("thing".to_owned(), fields("Thing", [row("name", "*string*", &description)]))])
}

/// A page with that lead.
fn lead(text: &str) -> Input {
    let section = "## Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n| `a` | *string* | :heavy_check_mark: | N/A |\n";
    typescript([("thing".to_owned(), format!("# Thing\n\n{text}\n\n{section}"))])
}

fn steps(n: usize, item: &str) -> String {
    (0..n).map(|at| format!("{}{item}\n", "  ".repeat(at))).collect()
}
