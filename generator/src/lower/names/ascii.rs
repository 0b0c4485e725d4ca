//! Names in ASCII: rustc looks for the file of no other module, and file systems do not agree on other letters.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// `snake` without letters outside of ASCII: `é` is `e`, and what is no letter of ours with a mark on it stands as its number.
pub(super) fn in_ascii(snake: &str) -> String {
    if snake.is_ascii() {
        return snake.to_owned();
    }
    let mut words = vec![String::new()];
    for c in snake.nfkd().filter(|c| !is_combining_mark(*c)) {
        match c.to_ascii_lowercase() {
            '_' => words.push(String::new()),
            c if c.is_ascii_alphanumeric() => words.last_mut().into_iter().for_each(|word| word.push(c)),
            c => words.extend([format!("u{:x}", u32::from(c)), String::new()]),
        }
    }
    words.retain(|word| !word.is_empty());
    match words.join("_") {
        empty if empty.is_empty() => "empty".to_owned(),
        digit if digit.starts_with(|c: char| c.is_ascii_digit()) => format!("_{digit}"),
        plain => plain,
    }
}
