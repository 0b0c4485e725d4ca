//! What rustdoc makes of Rust: the comments that it reads, and the code in them that it would run.

use std::str::FromStr;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

/// A file of Rust, taken apart.
#[derive(Debug, Default)]
pub struct Read {
    /// Each doc comment as Markdown, as rustdoc unindents it.
    pub docs: Vec<String>,
    /// All that is neither a comment nor a note; the content of literals is left out.
    pub code: String,
}

/// Takes `text` apart.
pub fn read(text: &str) -> Read {
    let tokens = TokenStream::from_str(text).unwrap_or_else(|error| panic!("{error}\n{text}"));
    let mut read = Read::default();
    read.stream(tokens, &mut Vec::new());
    read
}

impl Read {
    /// Reads tokens; `lines` are those of the comment that is being read.
    fn stream(&mut self, tokens: TokenStream, lines: &mut Vec<String>) {
        let mut tokens = tokens.into_iter().peekable();
        while let Some(token) = tokens.next() {
            if is_punct(&token, '#') {
                tokens.next_if(|next| is_punct(next, '!'));
                let Some(TokenTree::Group(group)) = tokens.peek() else { continue };
                if let Some(words) = words(group.stream()) {
                    lines.extend(words);
                    tokens.next();
                    continue;
                }
            }
            self.close(lines);
            self.token(token, lines);
        }
        self.close(lines);
    }

    fn token(&mut self, token: TokenTree, lines: &mut Vec<String>) {
        match token {
            TokenTree::Group(group) => {
                self.code.push_str(match group.delimiter() {
                    Delimiter::Brace => "{",
                    Delimiter::Bracket => "[",
                    Delimiter::Parenthesis | Delimiter::None => "(",
                });
                self.stream(group.stream(), lines);
                self.code.push(')');
            }
            TokenTree::Literal(_) => self.code.push_str(" _"),
            TokenTree::Ident(ident) => self.code.push_str(&format!(" {ident}")),
            TokenTree::Punct(punct) => self.code.push(punct.as_char()),
        }
    }

    /// Ends a comment.
    fn close(&mut self, lines: &mut Vec<String>) {
        if !lines.is_empty() {
            self.docs.push(unindented(lines));
            lines.clear();
        }
    }
}

fn is_punct(token: &TokenTree, c: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == c)
}

/// What an attribute says if it is nothing but words: the line of `doc = "…"`, which rustdoc reads as Markdown, nothing for `deprecated`.
fn words(tokens: TokenStream) -> Option<Option<String>> {
    let tokens: Vec<_> = tokens.into_iter().collect();
    match tokens.as_slice() {
        [TokenTree::Ident(name), _, TokenTree::Literal(text)] if name == "doc" => {
            Some(Some(syn::parse_str::<syn::LitStr>(&text.to_string()).expect("a string").value()))
        }
        [TokenTree::Ident(name)] | [TokenTree::Ident(name), _, TokenTree::Literal(_)] if name == "deprecated" => {
            Some(None)
        }
        _ => None,
    }
}

/// The lines of a comment without the blanks that all of them begin with.
fn unindented(lines: &[String]) -> String {
    let blanks = |line: &String| line.chars().take_while(|c| matches!(c, ' ' | '\t')).count();
    let spoken = lines.iter().filter(|line| line.chars().any(|c| !c.is_whitespace()));
    let least = spoken.map(blanks).min().unwrap_or_default();
    lines.iter().map(|line| line.get(least..).unwrap_or_default()).collect::<Vec<_>>().join("\n")
}

/// The code blocks of `markdown` that rustdoc would compile; it looks for them with and without the extensions that it renders.
pub fn tests(markdown: &str) -> Vec<String> {
    let rendered = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_SMART_PUNCTUATION;
    [Options::empty(), rendered].into_iter().flat_map(|options| tests_in(Parser::new_ext(markdown, options))).collect()
}

fn tests_in(parser: Parser<'_>) -> Vec<String> {
    let mut tests = Vec::new();
    let mut test: Option<String> = None;
    for event in parser {
        match event {
            Event::Start(Tag::CodeBlock(kind)) if is_test(&kind) => test = Some(String::new()),
            Event::Text(text) => test.iter_mut().for_each(|test| test.push_str(&text)),
            Event::End(TagEnd::CodeBlock) => tests.extend(test.take()),
            _ => {}
        }
    }
    tests
}

/// Whether a code block is Rust: whatever does not say first that it is something else.
fn is_test(kind: &CodeBlockKind<'_>) -> bool {
    match kind {
        CodeBlockKind::Indented => true,
        CodeBlockKind::Fenced(info) => !["text", "json", "toml"].contains(&&**info),
    }
}
