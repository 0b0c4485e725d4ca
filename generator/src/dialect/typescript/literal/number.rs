//! Numbers in TypeScript code.

use crate::dialect::{LiteralKind, cursor::Cursor};

/// Reads a number, as JSON writes it; `None` for what JSON cannot write.
pub(super) fn number(cursor: &mut Cursor<'_>) -> Option<LiteralKind> {
    let minus = if cursor.eat("-") { "-" } else { "" };
    if minus.is_empty() {
        cursor.eat("+");
    }
    cursor.space();
    let digits = digits(cursor);
    if let Some(big) = digits.strip_suffix('n') {
        return Some(LiteralKind::BigInt(format!("{minus}{}", whole(big)?)));
    }
    let number = format!("{minus}{}", whole(&digits).or_else(|| decimal(&digits))?);
    number.parse::<serde_json::Number>().ok()?;
    Some(LiteralKind::Number(number))
}

/// Reads the characters of a number, without separators.
fn digits(cursor: &mut Cursor<'_>) -> String {
    let mut digits = String::new();
    loop {
        digits
            .extend(cursor.run(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '_')).chars().filter(|c| *c != '_'));
        let exponent = digits.ends_with(['e', 'E']) && !is_hexadecimal(&digits);
        match cursor.peek() {
            Some(sign @ ('+' | '-')) if exponent => digits.push(sign),
            _ => return digits,
        }
        cursor.bump();
    }
}

fn is_hexadecimal(digits: &str) -> bool {
    digits.starts_with("0x") || digits.starts_with("0X")
}

/// An integer in any notation, in decimal digits.
fn whole(digits: &str) -> Option<String> {
    let lower = digits.to_ascii_lowercase();
    for (prefix, radix) in [("0x", 16), ("0o", 8), ("0b", 2)] {
        if let Some(digits) = lower.strip_prefix(prefix) {
            return u128::from_str_radix(digits, radix).ok().map(|number| number.to_string());
        }
    }
    let is_whole = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
    is_whole.then(|| digits.to_owned())
}

/// A number with a fraction or an exponent, with the digits that JSON wants around the point.
fn decimal(digits: &str) -> Option<String> {
    let (mantissa, exponent) = digits.find(['e', 'E']).map_or((digits, ""), |at| digits.split_at(at));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    if whole.is_empty() && fraction.is_empty() {
        return None;
    }
    let whole = if whole.is_empty() { "0" } else { whole };
    let point = if fraction.is_empty() { "" } else { "." };
    Some(format!("{whole}{point}{fraction}{exponent}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_json_writes_them() {
        for (code, expected) in [
            ("17.38", "17.38"),
            ("-0", "-0"),
            ("+5", "5"),
            ("1_000_000", "1000000"),
            ("1e-7", "1e-7"),
            ("1.5E+3", "1.5E+3"),
            (".5", "0.5"),
            ("5.", "5"),
            ("0xFe", "254"),
            ("0b101", "5"),
            ("-0o17", "-15"),
        ] {
            assert_eq!(number(&mut Cursor::code(code)), Some(LiteralKind::Number(expected.into())), "{code}");
        }
    }

    #[test]
    fn a_bigint_drops_its_suffix() {
        for (code, expected) in [("123n", "123"), ("-9_007n", "-9007")] {
            assert_eq!(number(&mut Cursor::code(code)), Some(LiteralKind::BigInt(expected.into())), "{code}");
        }
    }

    #[test]
    fn what_json_cannot_write_is_no_number() {
        for code in ["", "-", "12abc", "0x", "0xg", "1e999", "007", ".", "1.2.3", "e5", "n"] {
            assert_eq!(number(&mut Cursor::code(code)), None, "{code}");
        }
    }
}
