//! Where the description ends and the example begins, when the two are glued together.

use crate::page::excerpt::Excerpt;

/// Patterns of literals with a fixed length: `d` is a digit, `x` a hexadecimal one.
const LITERALS: &[&str] = &[
    "dddd-dd-ddTdd:dd:dd.dddZ",
    "dddd-dd-ddTdd:dd:ddZ",
    "dddd-dd-ddTdd:dd:dd+dd:dd",
    "dddd-dd-dd dd:dd:dd +0000 UTC",
    "dddd-dd-dd",
    "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx",
];

/// Words that are literals.
const WORDS: &[&str] = &["true", "false", "null", "<nil>", "None"];

/// How the types of numbers begin.
const NUMBERS: &[&str] = &["number", "float", "int", "Decimal"];

/// How many brackets are tried as the beginning of JSON; a description has fewer.
const OPENINGS: usize = 64;

/// Where the example begins in `text`: its length where there is none; `None` where nothing decides.
///
/// `shown` is the value in the example of the page, `ty` the field's type. The evidence is asked from the strongest to the weakest; a
/// guess would put words of a description into an example.
pub(super) fn find(text: Excerpt<'_>, shown: Option<&str>, ty: &str) -> Option<usize> {
    let text = text.text;
    if let Some(tab) = text.rfind('\t') {
        return Some(tab);
    }
    if text.starts_with("N/A") {
        return Some("N/A".len());
    }
    let shown = shown.filter(|value| !value.is_empty() && text.ends_with(value)).map(|value| text.len() - value.len());
    shown
        .filter(|at| is_seam(text, *at))
        .or_else(|| json(text))
        .or_else(|| literal(text, ty))
        .or_else(|| sentence(text))
}

/// Whether a description can end and an example begin at `at`: neither has blanks at its ends, and no number is torn apart.
fn is_seam(text: &str, at: usize) -> bool {
    let (Some(left), Some(right)) = (text.get(..at), text.get(at..)) else { return false };
    let is_unseparated = !left.ends_with(char::is_whitespace) && !right.starts_with(char::is_whitespace);
    is_unseparated && !tears_number(left, right)
}

fn tears_number(left: &str, right: &str) -> bool {
    let digit = |c: char| c.is_ascii_digit();
    let fraction = left.ends_with(digit) && right.starts_with('.');
    fraction || right.starts_with(digit) && left.trim_end_matches('.').ends_with(digit)
}

/// The longest tail that is a JSON object or array.
fn json(text: &str) -> Option<usize> {
    text.ends_with(['}', ']']).then_some(())?;
    let starts = text.match_indices(['{', '[']).map(|(at, _)| at);
    let is_json =
        |at: &usize| text.get(*at..).is_some_and(|tail| serde_json::from_str::<serde::de::IgnoredAny>(tail).is_ok());
    starts.filter(|at| is_seam(text, *at)).take(OPENINGS).find(is_json)
}

/// The longest tail that is a literal.
fn literal(text: &str, ty: &str) -> Option<usize> {
    let fixed = LITERALS.iter().filter_map(|pattern| matches(text, pattern));
    let words = WORDS.iter().filter(|word| text.ends_with(*word)).map(|word| text.len() - word.len());
    let rest = [address(text), number(text, ty)].into_iter().flatten();
    // Behind any other sign the literal is the end of something longer: a key with a prefix, a link, code.
    let ends = |c: char| c.is_alphanumeric() || matches!(c, '.' | '!' | '?' | ')' | '%');
    let is_whole = |at: &usize| text.get(..*at).is_some_and(|left| left.is_empty() || left.ends_with(ends));
    fixed.chain(words).chain(rest).filter(|at| is_seam(text, *at) && is_whole(at)).min()
}

fn matches(text: &str, pattern: &str) -> Option<usize> {
    let at = text.len().checked_sub(pattern.len())?;
    let same = |(byte, sign): (u8, u8)| match sign {
        b'd' => byte.is_ascii_digit(),
        b'x' => byte.is_ascii_hexdigit(),
        sign => byte == sign,
    };
    text.get(at..)?.bytes().zip(pattern.bytes()).all(same).then_some(at)
}

fn address(text: &str) -> Option<usize> {
    let at = text.rfind("http")?;
    let tail = text.get(at..)?;
    let is_address = tail.starts_with("http://") || tail.starts_with("https://");
    (is_address && !tail.contains(char::is_whitespace)).then_some(at)
}

/// A number, if the field is one: other descriptions can end in a number of their own.
fn number(text: &str, ty: &str) -> Option<usize> {
    NUMBERS.iter().any(|number| ty.starts_with(number)).then_some(())?;
    let run = text.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | '-')).len();
    let run = run + text.get(run..)?.bytes().take_while(|byte| *byte == b'.').count();
    let number = text.get(run..)?;
    (number.ends_with(|c: char| c.is_ascii_digit()) && number.parse::<f64>().is_ok()).then_some(run)
}

/// The end of the only sentence to whose end a word is glued, or the end of a text that ends like a sentence and has no seam.
fn sentence(text: &str) -> Option<usize> {
    // An example that is a plain text is glued to the last line.
    let words = text.find(' ').unwrap_or(text.len()).max(text.rfind('\n').unwrap_or_default());
    let mut seams = text.match_indices(['.', '!', '?', ')']).filter(|(at, _)| *at > words && ends_sentence(text, *at));
    let seam = seams.next().map(|(at, sign)| at + sign.len());
    let is_sentence = text.is_empty() || text.ends_with(['.', '!', '?', ')']) && !text.ends_with("..");
    match seam {
        None => (is_sentence && !has_hump(text)).then_some(text.len()),
        // With a full stop at the end, either might be a slip: a blank that is missing, or an example that is a sentence.
        seam => seam.filter(|_| !is_sentence && seams.next().is_none()),
    }
}

/// Whether a word seems to be glued to another one: `contentThis`.
fn has_hump(text: &str) -> bool {
    let mut signs = text.chars().zip(text.chars().skip(1));
    signs.any(|(left, right)| left.is_lowercase() && right.is_uppercase())
}

/// Whether the sign at `at` ends a sentence, and a word is glued to it.
fn ends_sentence(text: &str, at: usize) -> bool {
    let (Some(left), Some(right)) = (text.get(..at), text.get(at + 1..)) else { return false };
    if !right.starts_with(|c: char| c.is_alphanumeric()) {
        return false;
    }
    let token = left.rsplit(char::is_whitespace).next().unwrap_or_default();
    let is_path = token.contains(['/', '@']);
    let is_dot = text.get(at..).is_some_and(|rest| rest.starts_with('.'));
    !is_path && (!is_dot || !is_dotted(token, right))
}

/// Whether a dot belongs to a word: `e.g`, `1.5`, `Node.js`, `example.com`, `Options.limit`.
fn is_dotted(token: &str, right: &str) -> bool {
    let word =
        token.rsplit(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '-' | '.'))).next().unwrap_or_default();
    // A sentence ends in a plain word, or in what is quoted or in brackets.
    let plain = word.is_empty() || word.len() > 1 && word.bytes().all(|byte| byte.is_ascii_lowercase());
    let ending = right.len() - right.trim_start_matches(|c: char| c.is_ascii_lowercase()).len();
    let next = right.get(ending..).unwrap_or_default();
    let suffix = ending <= 4 && !next.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '-' | '_'));
    !plain || suffix
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example in `text`; `?` where nothing decides.
    fn example<'a>(text: &'a str, shown: Option<&str>, ty: &str) -> &'a str {
        let at = find(Excerpt::of(text, 0, text.len()), shown, ty);
        at.map_or("?", |at| text.get(at..).unwrap_or_default())
    }

    #[test]
    fn the_example_of_the_page_decides_first() {
        assert_eq!(example("When it is resetmonthly", Some("monthly"), "string"), "monthly");
        assert_eq!(example("Resets monthly", Some("monthly"), "string"), "?");
        assert_eq!(example("Cost in USD10", Some("0"), "number"), "10");
        assert_eq!(example("Whether it is offfalse", Some("false"), "boolean"), "false");
    }

    #[test]
    fn a_tail_of_json_is_an_example() {
        assert_eq!(example(r#"Use [x]{"a": [1]}"#, None, "models.A"), r#"{"a": [1]}"#);
        assert_eq!(example("Any of [a, b]", None, "string"), "?");
    }

    #[test]
    fn a_tail_that_is_a_literal_is_an_example() {
        assert_eq!(example("When it ends2027-12-31T23:59:59Z", None, "Date"), "2027-12-31T23:59:59Z");
        assert_eq!(example("Spent in USD.-74.5", None, "number"), "-74.5");
        assert_eq!(example("The home pagehttps://a.example/b?c=1", None, "string"), "https://a.example/b?c=1");
        assert_eq!(example("Between 0 and 10", None, "number"), "?");
        assert_eq!(example("Speaks HTTP2", None, "string"), "?");
        assert_eq!(example("For example (`https://a.example`).", None, "string"), "");
    }

    #[test]
    fn the_end_of_a_sentence_decides_last() {
        assert_eq!(example("The key itself (shown once)sk-1.2", None, "string"), "sk-1.2");
        assert_eq!(example("A date (any)of-2027-12-31", None, "string"), "of-2027-12-31");
        assert_eq!(example("The plan.Gold Plus", None, "string"), "Gold Plus");
        assert_eq!(example("A sentence. Another one.", None, "string"), "");
        assert_eq!(example("Written for Node.js", None, "string"), "?");
        assert_eq!(example("Its contentThis is a sentence.", None, "string"), "?");
        assert_eq!(example("Its plan.You have a plan. Do it.", None, "string"), "?");
        assert_eq!(example("One of Options.limitBy", None, "string"), "?");
        assert_eq!(example("As told by options.limit_by.", None, "string"), "?");
        assert_eq!(example("The masked keyk-1...2abcde", None, "string"), "?");
        assert_eq!(example("See [a](https://a.example/b) for more", None, "string"), "?");
        assert_eq!(example("As told by (the API).abc1...", None, "string"), "abc1...");
        assert_eq!(example("N/Agpt", None, "string"), "gpt");
        assert_eq!(example("", None, "string"), "");
    }
}
