//! Passwords in addresses: `https://user:password@host`, `?password=…`.

use std::ops::Range;

use memchr::{memchr2, memchr2_iter, memmem};

use super::PLACEHOLDER;

/// What a query calls a password; values of other names are keys by what they look like.
const NAMES: &[&str] = &["access_token", "client_secret", "passwd", "password", "pwd", "secret", "token"];

/// Where passwords stand in the addresses of `text`, in order.
pub(super) fn passwords(text: &str) -> Vec<Range<usize>> {
    if memchr2(b'@', b'=', text.as_bytes()).is_none() {
        return Vec::new();
    }
    let mut found: Vec<_> = memmem::find_iter(text.as_bytes(), "://").filter_map(|at| of_user(text, at + 3)).collect();
    found.extend(memchr2_iter(b'?', b'&', text.as_bytes()).filter_map(|at| of_query(text, at + 1)));
    found.retain(|range| text.get(range.clone()).is_some_and(|password| !stands_for_one(password)));
    found.sort_by_key(|range| range.start);
    found
}

/// No name and password are longer; a text of colons and slashes is not walked through again and again.
const LONGEST: usize = 256;

/// The password between a name and a host, which begin at `start`.
fn of_user(text: &str, start: usize) -> Option<Range<usize>> {
    let authority = text.as_bytes().get(start..)?;
    let ends =
        |byte: &u8| byte.is_ascii_whitespace() || matches!(byte, b'/' | b'?' | b'#' | b'"' | b'\'' | b'`' | b'@');
    let end = authority.iter().take(LONGEST).position(ends)?;
    // What stands in a link of Markdown after an address is no name.
    let is_of_name = |byte: &u8| byte.is_ascii_alphanumeric() || b"-._~%+!$&*,;=".contains(byte);
    let colon = authority.get(..end)?.iter().position(|byte| !is_of_name(byte))?;
    (authority.get(colon) == Some(&b':')).then_some(())?;
    (authority.get(end) == Some(&b'@')).then_some(start + colon + 1..start + end)
}

/// The value of a parameter that begins at `start`, where its name says that it is a password.
fn of_query(text: &str, start: usize) -> Option<Range<usize>> {
    let rest = text.as_bytes().get(start..)?;
    let equals = rest.iter().take(LONGEST).position(|byte| *byte == b'=')?;
    let name = text.get(start..start + equals)?;
    NAMES.iter().any(|known| name.eq_ignore_ascii_case(known)).then_some(())?;
    let value = rest.get(equals + 1..)?;
    let is_of_value = |byte: &u8| byte.is_ascii_alphanumeric() || b"-._~%+!*:,".contains(byte);
    let length = value.iter().position(|byte| !is_of_value(byte)).unwrap_or(value.len());
    let has_digit = value.iter().take(length).any(u8::is_ascii_digit);
    has_digit.then_some(start + equals + 1..start + equals + 1 + length)
}

/// Whether what stands for a password says that it is none: `<password>`, `{secret}`, `$TOKEN`, `***`.
fn stands_for_one(password: &str) -> bool {
    password.is_empty() || password == PLACEHOLDER || password.starts_with(['<', '{', '$', '[', '*', '.'])
}
