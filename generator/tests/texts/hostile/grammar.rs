//! A grammar of Markdown, with more fences, ticks, blanks and controls in it than anybody writes.

use super::Rng;

/// How deep blocks and spans are nested.
const DEPTH: usize = 4;

/// Blocks, one behind the other, now and then without a line between them.
pub(super) fn blocks(rng: &mut Rng, depth: usize) -> String {
    let count = rng.between(1, if depth == 0 { 5 } else { 3 });
    let mut text = String::new();
    for _ in 0..count {
        text += &block(rng, depth);
        text +=
            any(rng, &["\n\n", "\n\n", "\n", "\r\n\r\n", "\r", "\n \n", "\n\t\n", "<br/>", "<br/><br/>", "\u{2028}"]);
    }
    text
}

/// Spans in one line, as in a cell of a table.
pub(super) fn line(rng: &mut Rng) -> String {
    spans(rng, 0).replace(['\n', '\r'], "<br/>")
}

fn block(rng: &mut Rng, depth: usize) -> String {
    if depth >= DEPTH {
        return spans(rng, depth);
    }
    match rng.below(15) {
        0..3 => spans(rng, depth),
        3 => fence(rng),
        4 => indented(rng),
        5..8 => list(rng, depth),
        8 => prefixed(&blocks(rng, depth + 1), any(rng, &["> ", ">", "> > ", ">     ", " > "])),
        9 => format!("{} {}", "#".repeat(rng.between(1, 8)), spans(rng, depth + 1)),
        10 => format!("{}\n{}", spans(rng, depth + 1), any(rng, &["===", "---", "-", "    ---", "= ="])),
        11 => html(rng),
        12 => definition(rng, depth),
        13 => table(rng, depth),
        _ => rng
            .one(&["---", "***", "- - -", "* * *", "_ _ _", "+++", "\u{1}\u{1}\u{1}\u{1}x", "$$x$$", "::: x"])
            .to_string(),
    }
}

fn fence(rng: &mut Rng) -> String {
    let tick = any(rng, &["`", "`", "~"]);
    let length = rng.between(2, 7);
    let language =
        any(rng, &["", "rust", "text", "text,rust", "should_panic", "{.rust}", "edition2021", "ignore", "\ttext", "`"]);
    let blanks = " ".repeat(rng.below(5));
    let body = if rng.chance(60) { program(rng) } else { blocks(rng, DEPTH) };
    let end = if rng.chance(60) { tick.repeat(length + rng.below(2)) } else { String::new() };
    format!("{blanks}{}{language}\n{body}\n{blanks}{end}", tick.repeat(length))
}

fn indented(rng: &mut Rng) -> String {
    let blanks = any(
        rng,
        &["    ", "\t", "  \t", "     ", "        ", "\u{a0}\u{a0}\u{a0}\u{a0}", "\u{3000}\u{3000}", " \u{b} \u{c}"],
    );
    prefixed(&program(rng), blanks)
}

fn list(rng: &mut Rng, depth: usize) -> String {
    let mark =
        any(rng, &["- ", "* ", "+ ", "1. ", "1) ", "123456789. ", "-\t", "-     ", "- - ", "- 1. * ", "- [ ] ", "-\n"]);
    let mut text = String::new();
    for _ in 0..rng.between(1, 4) {
        let item = blocks(rng, depth + 1);
        let indent = " ".repeat(rng.below(mark.len() + 3));
        text += &format!("{mark}{}\n", prefixed(&item, &indent).trim_start());
    }
    text
}

fn html(rng: &mut Rng) -> String {
    let parts = [
        "<script>alert(1)</script>",
        "<div>\n\n    x\n\n</div>",
        "<!-- ",
        " -->",
        "<?x",
        "<![CDATA[",
        "<pre>",
        "<a href=javascript:x>",
        "<br>",
        "<img src=x onerror=y>",
        "</p>",
    ];
    (0..rng.between(1, 3)).map(|_| format!("{}{}", any(rng, &parts), program(rng))).collect()
}

fn definition(rng: &mut Rng, depth: usize) -> String {
    let target = target(rng);
    let rest = spans(rng, depth + 1);
    match rng.below(3) {
        0 => format!("[x]: {target} \"{rest}\"\n\n[x] [x][] [y][x]"),
        1 => format!("a[^1]\n\n[^1]: {rest}\n\n        {}", program(rng)),
        _ => format!("[`Vec`] [Vec][] [Vec] {rest}"),
    }
}

fn table(rng: &mut Rng, depth: usize) -> String {
    let cell = |rng: &mut Rng| spans(rng, depth + 2).replace('\n', " ");
    let (a, b, c) = (cell(rng), cell(rng), cell(rng));
    format!("|{a}|{b}|\n|-|:-:|\n|{c}|    x|")
}

fn spans(rng: &mut Rng, depth: usize) -> String {
    let mut text = String::new();
    for _ in 0..rng.between(1, 6) {
        text += &span(rng, depth);
        text += any(rng, &[" ", " ", " ", "", "", "\n", "  \n", "\\\n", "\t", ". "]);
    }
    text
}

fn span(rng: &mut Rng, depth: usize) -> String {
    if depth >= DEPTH {
        return word(rng);
    }
    match rng.below(14) {
        0..4 => word(rng),
        4..6 => code(rng),
        6 => around(rng, depth, &["*", "**", "***", "_", "__", "*_", "\\*"]),
        7 => around(rng, depth, &["~", "~~", "~~~", "~~~~"]),
        8 => format!("{}[{}]({})", any(rng, &["", "!", "!["]), spans(rng, depth + 1), target(rng)),
        9 => html(rng).replace('\n', " "),
        10 => format!("<{}>", target(rng)),
        11 => (any(
            rng,
            &[
                "[]",
                "[](a)",
                "[](x)```",
                "[ ]",
                "![](x)",
                "[^1]",
                "&#96;&#96;&#96;",
                "&Tab;",
                "&NewLine;",
                "&lt;b&gt;",
                "&#x202e;",
            ],
        ))
        .to_owned(),
        12 => (0..rng.between(1, 6)).map(|_| *rng.one(UNSEEN)).collect(),
        _ => format!("{} {}", "x".repeat(rng.between(60, 110)), word(rng)),
    }
}

fn around(rng: &mut Rng, depth: usize, marks: &[&'static str]) -> String {
    let (open, close) = (any(rng, marks), any(rng, marks));
    let close = if rng.chance(80) { open } else { close };
    format!("{open}{}{close}", spans(rng, depth + 1))
}

/// A span of code, which may hold ticks and be longer than a line.
fn code(rng: &mut Rng) -> String {
    let ticks = "`".repeat(rng.between(1, 5));
    let inner = "`".repeat(rng.below(5));
    let long = if rng.chance(30) { "x".repeat(90) } else { String::new() };
    let words: Vec<String> = (0..rng.between(1, 5)).map(|_| word(rng)).collect();
    format!("{ticks}{}{inner}{}{long} {inner}{}{ticks}", any(rng, &["", " ", "a"]), program(rng), words.join(" "))
}

fn target(rng: &mut Rng) -> &'static str {
    any(
        rng,
        &[
            "https://x.dev/a_b",
            "http://x.dev/(a)",
            "javascript:alert(1)",
            "../a.md",
            "a",
            "crate::X",
            "https://x.dev/a b",
            "<https://x.dev/>",
            "data:text/html,x",
            "https://x.dev/`a`",
            "#a",
            "mailto:a@x.dev",
            "https://x.dev \"t\"",
            "\\",
            "",
        ],
    )
}

fn word(rng: &mut Rng) -> String {
    (any(
        rng,
        &[
            "word",
            "rust",
            "text",
            "a",
            "i.e.",
            "1.",
            "-",
            "snake_case",
            "Vec<T>",
            "*",
            "_",
            "`",
            "``",
            "```",
            "```rust",
            "~~~",
            "~~~rust",
            "\\",
            "\\\\",
            "[",
            "]",
            "<",
            ">",
            "&",
            "|",
            "#",
            "# x",
            "+",
            "=",
            "://",
            "https://x.dev",
            "\"",
            "'",
            "--",
            "...",
            "é",
            "日本",
            "\u{1f468}\u{200d}\u{1f469}",
            "//!",
            "*/",
            "///",
            "\"#",
            "{",
            "}",
            "]]>",
        ],
    ))
    .to_owned()
}

/// A line that would not go unnoticed if it ran.
fn program(rng: &mut Rng) -> String {
    (any(
        rng,
        &[
            "panic!();",
            "std::process::abort();",
            "fn main() { panic!() }",
            "# panic!();",
            "let x = 1; //",
            "/*",
            "assert!(false)",
            "#![no_std]",
            "compile_error!(\"x\");",
        ],
    ))
    .to_owned()
}

/// What is not seen, or is seen as a blank.
pub(super) const UNSEEN: &[char] = &[
    '\0',
    '\u{1}',
    '\u{7}',
    '\t',
    '\u{b}',
    '\u{c}',
    '\r',
    '\u{1b}',
    '\u{1f}',
    '\u{7f}',
    '\u{80}',
    '\u{85}',
    '\u{a0}',
    '\u{ad}',
    '\u{200b}',
    '\u{200d}',
    '\u{200e}',
    '\u{2028}',
    '\u{2029}',
    '\u{202e}',
    '\u{2066}',
    '\u{2060}',
    '\u{3000}',
    '\u{3164}',
    '\u{e000}',
    '\u{feff}',
    '\u{fffe}',
    '\u{e0041}',
    '\u{10ffff}',
];

/// `text` with `prefix` before each of its lines.
fn prefixed(text: &str, prefix: &str) -> String {
    text.split('\n').map(|line| format!("{prefix}{line}")).collect::<Vec<_>>().join("\n")
}

fn any(rng: &mut Rng, of: &[&'static str]) -> &'static str {
    let one: &&str = rng.one(of);
    one
}
