//! The smallest parts of Rust: names, paths, literals, comments. Each is valid by construction.

use std::{fmt, sync::Arc};

use unicode_ident::{is_xid_continue, is_xid_start};
use unicode_normalization::UnicodeNormalization;

use crate::text::{self, Markdown};

/// An identifier, raw where it is a keyword.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ident(Arc<str>);

impl Ident {
    /// `name` as an identifier: a keyword becomes raw, or takes an underscore where it cannot be raw; none if `name`
    /// cannot be one.
    ///
    /// It is composed as rustc composes names, so two names are equal here just when they are equal there.
    #[must_use]
    pub fn new(name: &str) -> Option<Self> {
        if name.is_ascii() { Self::composed(name) } else { Self::composed(&name.nfc().collect::<String>()) }
    }

    fn composed(name: &str) -> Option<Self> {
        if NEVER_RAW.contains(&name) {
            return Some(Self(format!("{name}_").into()));
        }
        if KEYWORDS.binary_search(&name).is_ok() {
            return Some(Self(format!("r#{name}").into()));
        }
        let mut chars = name.chars();
        let starts = chars.next().is_some_and(|c| c == '_' || is_xid_start(c));
        // Rust takes some letters that nobody sees.
        let is_name = starts && chars.all(is_xid_continue) && name.chars().all(text::prints);
        is_name.then(|| Self(name.into()))
    }

    /// `name` as an identifier, its characters by their numbers where it cannot be one as it is.
    #[must_use]
    pub fn spelled(name: &str) -> Self {
        let numbers = || name.chars().fold("U".to_owned(), |spelled, c| format!("{spelled}{:x}", u32::from(c)));
        Self::new(name).unwrap_or_else(|| Self(numbers().into()))
    }

    /// The identifier without `r#`.
    #[must_use]
    pub fn plain(&self) -> &str {
        self.0.strip_prefix("r#").unwrap_or(&self.0)
    }
}

/// The words that are no identifiers even where they are raw.
const NEVER_RAW: &[&str] = &["Self", "_", "crate", "self", "super"];

/// The words that edition 2024 keeps for itself, in order.
const KEYWORDS: &[&str] = &[
    "Self", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super",
    "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

impl fmt::Display for Ident {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The path of a type without arguments: `GetKeyData`, `crate::operations::GetKeyData`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Path(Arc<str>);

impl Path {
    /// An imported name.
    #[must_use]
    pub fn short(ident: &Ident) -> Self {
        Self(Arc::clone(&ident.0))
    }

    /// The name `ident` in `module`.
    #[must_use]
    pub fn long(module: &str, ident: &Ident) -> Self {
        Self(format!("{module}::{ident}").into())
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A literal of Rust: text, a number, `true`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Literal(Arc<str>);

impl Literal {
    /// A string literal.
    #[must_use]
    pub fn string(text: &str) -> Self {
        // Most texts need no escape, and there are very many of them.
        let plain = text.bytes().all(|byte| matches!(byte, b' '..=b'~') && !matches!(byte, b'"' | b'\\'));
        Self(if plain { ["\"", text, "\""].concat() } else { text::literal(text) }.into())
    }

    /// An integer.
    #[must_use]
    pub fn integer(number: i64) -> Self {
        Self(number.to_string().into())
    }

    /// A fraction, with all its digits.
    #[must_use]
    pub fn fraction(number: f64) -> Self {
        Self(format!("{number:?}").into())
    }

    /// `true` or `false`.
    #[must_use]
    pub fn boolean(value: bool) -> Self {
        Self(value.to_string().into())
    }
}

impl Literal {
    /// Whether it is the text that `stringify!` makes of `ident`.
    #[must_use]
    pub fn is(&self, ident: &Ident) -> bool {
        self.0.strip_prefix('"').and_then(|text| text.strip_suffix('"')) == Some(&*ident.0)
    }
}

impl fmt::Display for Literal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A doc comment: proven Markdown in lines, and at most one program, which is ours.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Doc(Vec<String>);

impl Doc {
    /// The lines of `markdown`.
    #[must_use]
    pub fn new(markdown: &Markdown) -> Self {
        let mut doc = Self::default();
        doc.paragraph(markdown);
        doc
    }

    /// Adds paragraphs, behind a blank line where there is text already.
    pub fn paragraph(&mut self, markdown: &Markdown) {
        if !markdown.is_empty() {
            self.blank();
            self.0.extend(markdown.lines().map(str::to_owned));
        }
    }

    /// Adds a program that is run as a test.
    pub fn example(&mut self, program: &str) {
        let fence = text::fence(program);
        self.blank();
        self.0.extend(["# Example".to_owned(), String::new(), fence.clone()]);
        self.0.extend(program.lines().map(Self::line));
        self.0.push(fence);
    }

    /// `text` as it can stand in a line of a comment.
    #[must_use]
    pub fn line(text: &str) -> String {
        let mut line = text::prose(text).replace(['\n', '\t'], " ");
        line.truncate(line.trim_end().len());
        line
    }

    /// The lines.
    pub fn lines(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }

    fn blank(&mut self) {
        if !self.0.is_empty() {
            self.0.push(String::new());
        }
    }
}

impl fmt::Display for Doc {
    /// As outer doc comments, one a line.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, line) in self.0.iter().enumerate() {
            f.write_str(if at == 0 { "///" } else { "\n///" })?;
            f.write_str(if line.is_empty() { "" } else { " " })?;
            f.write_str(line)?;
        }
        Ok(())
    }
}

#[cfg(test)]
#[allow(clippy::expect_used, reason = "tests")]
mod tests {
    use super::*;
    use crate::text::Links;

    #[test]
    fn an_identifier_is_valid_whatever_it_is_made_from() {
        let ident = |name| Ident::new(name).map(|ident| ident.to_string());
        assert_eq!(ident("limit").as_deref(), Some("limit"));
        assert_eq!(ident("type").as_deref(), Some("r#type"));
        assert_eq!(ident("self").as_deref(), Some("self_"));
        assert_eq!(ident("_1").as_deref(), Some("_1"));
        assert_eq!(ident("").as_deref(), None);
        assert_eq!(ident("a b").as_deref(), None);
        assert_eq!(ident("_").as_deref(), Some("__"));
    }

    #[test]
    fn words_of_every_edition_are_kept_apart() {
        assert!(KEYWORDS.is_sorted());
        for word in KEYWORDS {
            let ident = Ident::new(word).expect("an identifier").to_string();
            assert!(ident != *word && syn::parse_str::<syn::Ident>(&ident).is_ok(), "{ident}");
        }
        assert_eq!(Ident::spelled("gen").to_string(), "r#gen");
    }

    #[test]
    fn a_text_around_a_name_is_no_name() {
        for text in [" a", "a ", "a/**/", "a//", "r#a", "a\n", "1a", "\u{200d}a", "a\u{3164}", "\u{115f}"] {
            assert_eq!(Ident::new(text), None, "{text:?}");
        }
    }

    #[test]
    fn names_that_rustc_takes_for_one_are_one() {
        assert_eq!(Ident::new("a\u{f900}"), Ident::new("a\u{8c48}"));
        assert_eq!(Ident::new("e\u{301}"), Ident::new("\u{e9}"));
    }

    #[test]
    fn a_comment_is_made_of_lines() {
        let words = Markdown::proven("one\n\n- two */", Links::Web).expect("words");
        let mut doc = Doc::new(&words);
        doc.paragraph(&Markdown::default());
        doc.example("let a = \"```\";\r\nb();\u{202e}");
        let text =
            "/// one\n///\n/// - two */\n///\n/// # Example\n///\n/// ````\n/// let a = \"```\";\n/// b();\n/// ````";
        assert_eq!(doc.to_string(), text);
        assert_eq!(Doc::line("a\r\nb\u{202e}\u{2028}\tc "), "a b  c");
    }

    #[test]
    fn a_literal_reads_back() {
        for text in ["", "a\"b\\", "\n\r\0\u{1f600}", "{x}", "\u{202e}\u{3164}"] {
            let literal: syn::LitStr = syn::parse_str(&Literal::string(text).to_string()).expect("a literal");
            assert_eq!(literal.value(), text);
        }
    }
}
