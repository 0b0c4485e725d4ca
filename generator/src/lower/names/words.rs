//! The words of a text that is no name yet, symbols among them.

use crate::rust::Ident;

/// What becomes of symbols inside a name; those in front of it, and those that are all of it, are always spelled.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Symbols {
    Dropped,
    /// In words, but for those that only separate.
    Marked,
    Spelled,
}

/// The words of `text`: runs of letters and digits, and symbols by their names.
pub(super) fn words(text: &str, symbols: Symbols) -> Vec<String> {
    let spell_all = symbols == Symbols::Spelled || !text.chars().any(is_letter);
    let (mut words, mut word) = (Vec::new(), String::new());
    for c in text.chars() {
        if is_letter(c) {
            word.push(c);
            continue;
        }
        let leading = words.is_empty() && word.is_empty() && OPERATORS.contains(c);
        words.extend((!word.is_empty()).then(|| std::mem::take(&mut word)));
        let marked = symbols == Symbols::Marked && !SEPARATORS.contains(c);
        if spell_all || leading || marked {
            words.push(symbol(c));
        }
    }
    words.extend((!word.is_empty()).then_some(word));
    words
}

/// Whether `c` can stand in an identifier and is not an underscore.
fn is_letter(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphanumeric();
    }
    c.is_alphanumeric() && Ident::new(&format!("x{c}")).is_some()
}

/// Symbols that mean something in front of a name: `-created_at` is not `created_at`.
const OPERATORS: &str = "-+<>=!~*";

/// Symbols that only separate the words of a key.
const SEPARATORS: &str = "_-. /";

/// The name of a symbol.
fn symbol(c: char) -> String {
    let known = SYMBOLS.iter().find(|(symbol, _)| *symbol == c);
    known.map_or_else(|| format!("U{:x}", u32::from(c)), |(_, name)| (*name).to_owned())
}

const SYMBOLS: &[(char, &str)] = &[
    (' ', "Space"),
    ('!', "Not"),
    ('"', "Quote"),
    ('#', "Hash"),
    ('$', "Dollar"),
    ('%', "Percent"),
    ('&', "And"),
    ('\'', "Apostrophe"),
    ('(', "Open"),
    (')', "Close"),
    ('*', "Star"),
    ('+', "Plus"),
    (',', "Comma"),
    ('-', "Minus"),
    ('.', "Dot"),
    ('/', "Slash"),
    (':', "Colon"),
    (';', "Semicolon"),
    ('<', "Less"),
    ('=', "Equal"),
    ('>', "Greater"),
    ('?', "Question"),
    ('@', "At"),
    ('[', "OpenBracket"),
    ('\\', "Backslash"),
    (']', "CloseBracket"),
    ('^', "Caret"),
    ('_', "Underscore"),
    ('`', "Backtick"),
    ('{', "OpenBrace"),
    ('|', "Or"),
    ('}', "CloseBrace"),
    ('~', "Tilde"),
];
