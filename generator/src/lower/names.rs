//! Names in Rust: of types, fields, values and modules.

mod ascii;
mod brief;
mod reserved;
mod words;

use std::collections::{BTreeMap, BTreeSet};

use heck::{ToSnakeCase, ToUpperCamelCase};

use self::{
    ascii::in_ascii,
    brief::brief,
    reserved::{DEVICES, PRELUDE, RESERVED_MODULES},
    words::{Symbols, words},
};
use crate::rust::Ident;

pub(super) use self::brief::marked;

/// The name of a type: as the page has it where Rust can, else in upper camel case; never one of the prelude's.
pub(super) fn type_name(name: &str) -> Ident {
    type_name_beside(name, |_| false)
}

/// The same beside other types: a name that has to yield to the prelude's yields to theirs as well.
pub(super) fn type_name_beside(name: &str, taken: impl Fn(&str) -> bool) -> Ident {
    let camel = brief(if is_upper_camel(name) { name.to_owned() } else { camel_type(name) });
    if !PRELUDE.contains(&camel.as_str()) {
        return Ident::spelled(&camel);
    }
    let mut endings = ["Type", "Model", "Object", "Value"].map(|ending| format!("{camel}{ending}")).into_iter();
    let free = endings.find(|name| !taken(name)).unwrap_or_else(|| format!("{camel}Type"));
    Ident::spelled(&free)
}

fn camel_type(name: &str) -> String {
    digit_first("Type", camel(name, Symbols::Dropped, |word| word.to_upper_camel_case()))
}

/// Whether a correction can give a type this name: in camel case, if it is not.
pub(super) fn is_type_name(name: &str) -> bool {
    name.starts_with(char::is_alphabetic) && Ident::new(name).is_some()
}

/// Whether a correction can give a field this name. One with a capital letter could be the name of a value in a pattern.
pub(super) fn is_field_name(name: &str) -> bool {
    !name.contains(char::is_uppercase) && Ident::new(name).is_some_and(|ident| ident.plain() == name)
}

/// The name of a field, from its key on the wire.
pub(super) fn field_name(wire: &str) -> Ident {
    Ident::spelled(&snake(wire, Symbols::Dropped))
}

/// The name of a field, from its key on the wire, with all its symbols in words: for keys that differ in these only.
pub(super) fn field_name_in_words(wire: &str) -> Ident {
    Ident::spelled(&snake(wire, Symbols::Marked))
}

/// Names for the module of the type `name`, which nobody sees, from the shortest.
pub(super) fn file_names(name: &Ident) -> Vec<String> {
    let snake = brief(in_ascii(&name.plain().to_snake_case()));
    // A file `mod.rs` or `type.rs` would be hard to name, with and without `r#`.
    let plain = if is_file_name(&snake) { snake } else { format!("{snake}_") };
    vec![plain.clone(), marked(&plain, name.plain())]
}

/// Names for the module of the namespace `name`, from the shortest; none is one of the crate's own or of a crate that it uses.
pub(super) fn namespaces(name: &str) -> Vec<String> {
    let snake = brief(in_ascii(&snake(name, Symbols::Dropped)));
    let is_free = is_file_name(&snake) && !RESERVED_MODULES.contains(&snake.as_str());
    let plain = if is_free { snake } else { format!("{snake}_models") };
    vec![plain.clone(), marked(&plain, name)]
}

/// Whether a module and its file can be called `snake`, on every system.
fn is_file_name(snake: &str) -> bool {
    !DEVICES.contains(&snake) && Ident::new(snake).is_some_and(|ident| ident.to_string() == snake)
}

/// `ident` with `suffix` behind it.
pub(super) fn suffixed(name: &Ident, suffix: &str) -> Ident {
    Ident::spelled(&format!("{}{suffix}", name.plain()))
}

/// `prefix`, an underscore, and `name`.
pub(super) fn prefixed(prefix: &str, name: &Ident) -> Ident {
    Ident::spelled(&format!("{prefix}_{}", name.plain()))
}

/// What variants are called in the names of methods, all different; `as_str` shows text.
pub(super) fn methods(variants: &[Ident]) -> Vec<Ident> {
    let mut taken = BTreeSet::from([Ident::spelled("str")]);
    let name = |(at, variant): (usize, &Ident)| {
        let plain = field_name(variant.plain());
        let name = if taken.contains(&plain) { suffixed(&plain, &format!("_{}", at + 1)) } else { plain };
        taken.insert(name.clone());
        name
    };
    variants.iter().enumerate().map(name).collect()
}

/// The function that makes a member of a union; names of other functions of a union take an underscore.
pub(super) fn maker(method: &Ident) -> Ident {
    let plain = method.plain();
    let is_other = FUNCTIONS.contains(&plain) || ["as_", "into_", "is_"].iter().any(|start| plain.starts_with(start));
    if is_other { suffixed(method, "_") } else { method.clone() }
}

/// Functions that a union has, or seems to have.
const FUNCTIONS: &[&str] = &[
    "clone", "decode", "default", "eq", "fmt", "form", "from", "into", "new", "output", "tag", "try_from", "try_into",
];

/// The variants of an enum for `values`, one each and all different.
pub(super) fn variants(values: &[&str], reserved: &[&str]) -> Vec<Ident> {
    distinct(values.iter().map(|value| candidates(value)).collect(), reserved)
}

/// Names for a value, from the shortest: in camel case; as it is, with symbols in words; with the case of its first
/// letter; with its bytes.
pub(super) fn candidates(value: &str) -> Vec<String> {
    let plain = digit_first("Value", camel(value, Symbols::Dropped, |word| word.to_upper_camel_case()));
    let verbatim = digit_first("Value", camel(value, Symbols::Spelled, capital));
    let lower = if value.starts_with(char::is_lowercase) { "Lower" } else { "" };
    vec![plain, verbatim.clone(), format!("{lower}{verbatim}"), in_bytes(&verbatim, value)]
}

/// `name`, and the bytes of what it is the name of: no other text has them.
pub(super) fn in_bytes(name: &str, of: &str) -> String {
    let hex = |half: u8| char::from_digit(half.into(), 16).unwrap_or_default();
    let bytes = of.bytes().flat_map(|byte| [hex(byte >> 4), hex(byte & 15)]);
    format!("{name}X{}", String::from_iter(bytes))
}

/// One of the `candidates` for each, the first unless that is another's too or `reserved`. Then both take the next one,
/// so that neither depends on the order of the page.
pub(super) fn distinct(candidates: Vec<Vec<String>>, reserved: &[&str]) -> Vec<Ident> {
    let mut level = vec![0; candidates.len()];
    loop {
        let names: Vec<Ident> =
            candidates.iter().zip(&level).map(|(names, at)| unreserved(names, *at, reserved)).collect();
        let mut count: BTreeMap<&Ident, usize> = BTreeMap::new();
        for name in &names {
            *count.entry(name).or_default() += 1;
        }
        let mut raised = false;
        for ((name, names), at) in names.iter().zip(&candidates).zip(&mut level) {
            if count.get(name).is_some_and(|n| *n > 1) && *at + 1 < names.len() {
                *at += 1;
                raised = true;
            }
        }
        if !raised {
            return names;
        }
    }
}

fn unreserved(names: &[String], at: usize, reserved: &[&str]) -> Ident {
    let name = names.get(at).map_or("", String::as_str);
    if name == "Self" || reserved.contains(&name) {
        Ident::spelled(&format!("{name}Value"))
    } else {
        Ident::spelled(name)
    }
}

/// `text` in snake case.
fn snake(text: &str, symbols: Symbols) -> String {
    let words: Vec<String> = words(text, symbols).iter().map(|word| word.to_snake_case()).collect();
    match words.join("_") {
        empty if empty.is_empty() => "empty".to_owned(),
        digit if digit.starts_with(|c: char| c.is_ascii_digit()) => format!("_{digit}"),
        plain => plain,
    }
}

/// The words of `text`, each through `case`, with an underscore between two digits that it keeps apart.
fn camel(text: &str, symbols: Symbols, case: impl Fn(&str) -> String) -> String {
    let mut name = String::new();
    for word in words(text, symbols) {
        let word = case(&word);
        let digits = name.ends_with(|c: char| c.is_ascii_digit()) && word.starts_with(|c: char| c.is_ascii_digit());
        if digits {
            name.push('_');
        }
        name.push_str(&word);
    }
    if name.is_empty() { "Empty".to_owned() } else { name }
}

fn digit_first(prefix: &str, name: String) -> String {
    if name.starts_with(|c: char| c.is_ascii_digit()) { format!("{prefix}{name}") } else { name }
}

/// `word` with a capital first letter.
fn capital(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}

/// Whether rustc takes `name` as the name of a type without a word.
fn is_upper_camel(name: &str) -> bool {
    let cased = |c: char| c.is_lowercase() || c.is_uppercase();
    let bytes: Vec<char> = name.chars().collect();
    let apart =
        |pair: &[char]| matches!(pair, [a, b] if (*a == '_' && (cased(*b) || *b == '_')) || (*b == '_' && cased(*a)));
    name.starts_with(|c: char| c.is_ascii_uppercase())
        && !bytes.windows(2).any(apart)
        && Ident::new(name).is_some_and(|i| i.to_string() == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn variants_of(values: &[&str]) -> Vec<String> {
        variants(values, &["Unknown"]).iter().map(Ident::to_string).collect()
    }

    #[test]
    fn types_keep_the_name_of_the_page_unless_rust_has_no_place_for_it() {
        let cases = [
            ("GetKeyResponse", "GetKeyResponse"),
            ("GetchatRequest", "GetchatRequest"),
            ("URLs", "URLs"),
            ("V1_5", "V1_5"),
            ("get_key", "GetKey"),
            ("Get_Key", "GetKey"),
            ("Option", "OptionType"),
            ("Self", "SelfType"),
            ("2FA", "Type2fa"),
            ("", "Empty"),
            ("str", "Str"),
            ("日本", "日本"),
        ];
        for (page, rust) in cases {
            assert_eq!(type_name(page).to_string(), rust);
        }
    }

    #[test]
    fn fields_are_snake_case_and_keywords_are_raw() {
        let cases = [
            ("byokUsage", "byok_usage"),
            ("type", "r#type"),
            ("self", "self_"),
            ("$ref", "r#ref"),
            ("1st", "_1st"),
            ("+1", "plus_1"),
            ("-1", "minus_1"),
            ("", "empty"),
            ("x-y.z", "x_y_z"),
            ("ключ", "ключ"),
            ("²", "ub2"),
            ("gen", "r#gen"),
        ];
        for (wire, rust) in cases {
            assert_eq!(field_name(wire).to_string(), rust);
        }
        assert_eq!(field_name_in_words("@type").to_string(), "at_type");
    }

    #[test]
    fn values_have_names_for_digits_operators_and_nothing() {
        let values = ["daily", "gpt-4.1", "256x256", "-1", "1.5", ">=", "", "*", "unknown", "self", "2024-01-01", "é"];
        let names = [
            "Daily",
            "Gpt4_1",
            "Value256x256",
            "Minus1",
            "Value1_5",
            "GreaterEqual",
            "Empty",
            "Star",
            "UnknownValue",
            "SelfValue",
            "Value2024_01_01",
            "É",
        ];
        assert_eq!(variants_of(&values), names);
    }

    #[test]
    fn values_that_collide_get_longer_names_in_any_order() {
        assert_eq!(variants_of(&["asc", "ASC", "Asc"]), ["LowerAsc", "ASC", "Asc"]);
        assert_eq!(variants_of(&["a-b", "a_b"]), ["AMinusB", "AUnderscoreB"]);
        assert_eq!(variants_of(&["a_b", "a-b"]), ["AUnderscoreB", "AMinusB"]);
        assert_eq!(variants_of(&["created_at", "-created_at"]), ["CreatedAt", "MinusCreatedAt"]);
    }

    #[test]
    fn methods_of_members_are_told_apart_and_leave_the_text_its_own() {
        let names = methods(&["User", "Str", "ID", "Id"].map(Ident::spelled));
        assert_eq!(names.iter().map(Ident::plain).collect::<Vec<_>>(), ["user", "str_2", "id", "id_4"]);
    }

    #[test]
    fn values_that_rustc_takes_for_one_are_told_apart() {
        let names = variants_of(&["a\u{f900}", "a\u{8c48}"]);
        assert_ne!(names[0], names[1]);
        assert!(names[0].ends_with("X61efa480"), "{names:?}");
    }

    #[test]
    fn files_have_names_that_every_system_knows() {
        let cases = [
            ("GetKey", "get_key"),
            ("Type", "type_"),
            ("Con", "con_"),
            ("Com1", "com1_"),
            ("日本", "u65e5_u672c"),
            ("Ⅷ", "viii"),
            ("Résumé", "resume"),
            ("İstanbul", "istanbul"),
        ];
        for (name, file) in cases {
            assert_eq!(file_names(&Ident::spelled(name))[0], file);
        }
        let long = "A".repeat(400);
        assert!(
            file_names(&type_name(&long)).iter().all(|name| name.len() < 150),
            "{:?}",
            file_names(&type_name(&long))
        );
        assert_ne!(type_name(&long), type_name(&format!("{long}A")));
    }

    #[test]
    fn namespaces_hide_nothing() {
        for (name, module) in [("bin", "bin_models"), ("nul", "nul_models"), ("日本", "u65e5_u672c"), ("a.b", "a_b")]
        {
            assert_eq!(namespaces(name)[0], module);
        }
    }
}
