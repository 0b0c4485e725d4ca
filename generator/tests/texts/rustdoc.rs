//! What rustdoc makes of a comment: the tests that it runs, and what reaches its pages beside words.
//!
//! It looks with two parsers, the version that is in rustdoc and the one that the generator uses, and with and without
//! rustdoc's options: what is a test for one of them is a test.

/// What is found in a comment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Found {
    /// A program that runs as a test.
    Test(String),
    /// HTML, an image, a footnote, a link that is not allowed.
    Other(String),
}

/// The comments of a file: the lines behind `///` and `//!`, as the compiler hands them to rustdoc.
pub(crate) fn comments(rust: &str) -> Vec<String> {
    let mut comments: Vec<Vec<&str>> = Vec::new();
    let mut mark = None;
    for line in rust.lines().map(str::trim_start) {
        let found = ["///", "//!"].into_iter().find_map(|mark| Some((mark, line.strip_prefix(mark)?)));
        if let Some((found, text)) = found {
            if mark != Some(found) {
                comments.push(Vec::new());
            }
            comments.last_mut().unwrap().push(text);
        }
        mark = found.map(|(mark, _)| mark);
    }
    comments.iter().map(|lines| unindented(lines)).collect()
}

/// Lines without the blanks that all of them begin with.
fn unindented(lines: &[&str]) -> String {
    let blanks = |line: &&str| line.chars().take_while(|c| matches!(c, ' ' | '\t')).count();
    let indent = lines.iter().filter(|line| !line.trim().is_empty()).map(blanks).min().unwrap_or(0);
    let line = |line: &&str| line.get(indent.min(line.len())..).unwrap_or_default().to_owned();
    lines.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// What any parser finds in a comment beside words.
pub(crate) fn found(markdown: &str) -> Vec<Found> {
    let mut all = in_rustdoc::found(markdown, true);
    for more in [in_rustdoc::found(markdown, false), in_generator::found(markdown, true)] {
        all.extend(more.into_iter().filter(|one| !all.contains(one)).collect::<Vec<_>>());
    }
    all
}

/// Where docs may lead: to the web, and to types of the crate, none of which is called X.
fn is_allowed_target(target: &str) -> bool {
    ["https://", "http://", "crate::"].iter().any(|scheme| target.starts_with(scheme)) && target != "crate::X"
}

/// The same for each version of the parser.
macro_rules! parser {
    ($name:ident, $parser:ident) => {
        mod $name {
            use $parser::{BrokenLink, CodeBlockKind, Event, Options, Parser, Tag};

            use super::{Found, is_allowed_target};

            pub(super) fn found(markdown: &str, as_rustdoc: bool) -> Vec<Found> {
                let mut options = Options::empty();
                if as_rustdoc {
                    options.insert(Options::ENABLE_TABLES);
                    options.insert(Options::ENABLE_FOOTNOTES);
                    options.insert(Options::ENABLE_STRIKETHROUGH);
                    options.insert(Options::ENABLE_TASKLISTS);
                    options.insert(Options::ENABLE_SMART_PUNCTUATION);
                }
                let named = |link: BrokenLink<'_>| Some((format!("named {}", link.reference).into(), "".into()));
                let events = Parser::new_with_broken_link_callback(markdown, options, Some(named));
                let (mut found, mut test) = (Vec::new(), None);
                for event in events {
                    match event {
                        Event::Start(Tag::CodeBlock(kind)) => test = is_test(&kind).then(String::new),
                        Event::Text(text) => test.iter_mut().for_each(|test: &mut String| test.push_str(&text)),
                        Event::End($parser::TagEnd::CodeBlock) => found.extend(test.take().map(Found::Test)),
                        Event::Start(tag) => found.extend(strange_tag(&tag)),
                        Event::Html(text) | Event::InlineHtml(text) => found.push(Found::Other(text.into_string())),
                        Event::FootnoteReference(name) => found.push(Found::Other(name.into_string())),
                        _ => {}
                    }
                }
                found
            }

            /// rustdoc runs many more than those without a language; of ours, only these two are none.
            fn is_test(kind: &CodeBlockKind<'_>) -> bool {
                !matches!(kind, CodeBlockKind::Fenced(language) if matches!(&**language, "text" | "toml"))
            }

            fn strange_tag(tag: &Tag<'_>) -> Option<Found> {
                match tag {
                    Tag::Link { dest_url, .. } if !is_allowed_target(dest_url) => Some(format!("link to {dest_url}")),
                    Tag::Image { dest_url, .. } => Some(format!("image of {dest_url}")),
                    Tag::FootnoteDefinition(name) => Some(format!("footnote {name}")),
                    Tag::HtmlBlock | Tag::Table(_) | Tag::BlockQuote(_) => Some(format!("{tag:?}")),
                    _ => None,
                }
                .map(Found::Other)
            }
        }
    };
}

parser!(in_rustdoc, pulldown_cmark_of_rustdoc);
parser!(in_generator, pulldown_cmark);

#[test]
fn rustdoc_finds_what_it_would_run() {
    let tests = ["    x()", "```\nx()\n```", "~~~rust\nx()", "- a\n\n      x()", "a\n\n\tx()\n\n```text\n```"];
    for text in tests {
        assert!(found(text).iter().any(|one| matches!(one, Found::Test(code) if code.contains("x()"))), "{text:?}");
    }
    for text in
        ["<b>", "![](https://x)", "[x]", "[x](javascript:y)", "[x](crate::X)", "a[^1]\n\n[^1]: b", "> a", "|a|\n|-|"]
    {
        assert!(found(text).iter().any(|one| matches!(one, Found::Other(_))), "{text:?}");
    }
    assert_eq!(found("# A\n\n- b `c` [d](https://x.dev) [E](crate::a::E)\n\n```text\n    f\n```"), []);
    let rust = "//! a\n\n///     b\n///\n///   c\nstruct X;\n    /// d\n    /// e";
    assert_eq!(comments(rust), ["a", "  b\n\nc", "d\ne"]);
}
