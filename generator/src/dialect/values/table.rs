//! Tables of values.

use serde_json::{Number, Value};

use crate::{
    dialect::{ParsedValues, openness::ValueKind},
    page::Text,
    place::Spanned,
};

/// `| Name | Value |`. A table prints texts and numbers alike. They are numbers if an example says so; where none does, if each of
/// them is one and is written as JSON writes it, so that versions such as `1.0` and codes such as `007` stay text.
pub(super) fn read(rows: &[(Text<'_>, Text<'_>)], kind: Option<ValueKind>) -> ParsedValues {
    let (rest, rows): (Vec<_>, Vec<_>) = rows.iter().partition(|(name, value)| stands_for_others(name, value));
    let open = rest.first().map(|(_, value)| value.span);
    let kind = rest.iter().find_map(|(_, value)| ValueKind::of_rest(&value.value)).or(kind);
    let texts: Vec<&str> = rows.iter().map(|(_, value)| bare(&value.value)).collect();
    let numbers: Option<Vec<Number>> = texts.iter().map(|text| number(text)).collect();
    let values = match (numbers, kind) {
        (Some(numbers), None | Some(ValueKind::Number)) => numbers.into_iter().map(Value::Number).collect(),
        _ => texts.iter().map(|text| Value::String((*text).to_owned())).collect::<Vec<_>>(),
    };
    ParsedValues {
        values: values.into_iter().zip(&rows).map(|(value, (_, cell))| Spanned::new(value, cell.span)).collect(),
        names: rows.iter().map(|(name, _)| bare(&name.value).to_owned()).collect(),
        open,
    }
}

/// Whether a row says that there may be more values.
fn stands_for_others(name: &Text<'_>, value: &Text<'_>) -> bool {
    bare(&name.value) == "-" && ValueKind::of_rest(&value.value).is_some()
}

/// A number that is written as JSON writes it, and not as a version.
fn number(text: &str) -> Option<Number> {
    text.parse::<Number>().ok().filter(|number| number.to_string() == text && !text.ends_with(".0"))
}

/// A cell without its back ticks.
fn bare(cell: &str) -> &str {
    let cell = cell.trim();
    cell.strip_prefix('`').and_then(|cell| cell.strip_suffix('`')).unwrap_or(cell)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::dialect::sample::text;

    fn values(rows: &[(&str, &str)], kind: Option<ValueKind>) -> (Value, Vec<String>, bool) {
        let rows: Vec<_> = rows.iter().map(|(name, value)| (text(name), text(value))).collect();
        let says = super::read(&rows, kind);
        (says.values.into_iter().map(|value| value.value).collect(), says.names, says.open.is_some())
    }

    #[test]
    fn names_and_values_keep_the_order_of_the_page() {
        let (listed, names, open) =
            values(&[("`DARK_RED`", "dark red"), ("`EMPTY`", ""), ("`URL`", "`https://x/`")], None);
        assert_eq!(listed, json!(["dark red", "", "https://x/"]));
        assert_eq!(names, ["DARK_RED", "EMPTY", "URL"]);
        assert!(!open);
    }

    #[test]
    fn numbers_are_numbers_unless_an_example_quotes_them() {
        let rows = [("`StatusZero`", "0"), ("`StatusMinus1`", "-1"), ("`StatusHalf`", "0.5")];
        assert_eq!(values(&rows, None).0, json!([0, -1, 0.5]));
        assert_eq!(values(&rows, Some(ValueKind::Number)).0, json!([0, -1, 0.5]));
        assert_eq!(values(&rows, Some(ValueKind::Text)).0, json!(["0", "-1", "0.5"]));
    }

    #[test]
    fn what_is_not_written_as_a_number_is_text() {
        for odd in ["1K", "007", "1.0", "1e3", "+1", "", "NaN", "99999999999999999999", "0x1", "1 "] {
            let listed = values(&[("`One`", "1"), ("`Odd`", odd)], None).0;
            assert_eq!(listed, if odd == "1 " { json!([1, 1]) } else { json!(["1", odd]) }, "{odd}");
        }
    }

    #[test]
    fn a_row_without_a_name_says_that_more_may_come() {
        let rows = [("`One`", "1"), ("-", "`Unrecognized<string>`")];
        assert_eq!(values(&rows, None), (json!(["1"]), vec!["One".to_owned()], true));
        assert_eq!(values(&[("`One`", "1"), ("-", "`Unrecognized<number>`")], None).0, json!([1]));
        assert_eq!(values(&[("`Dash`", "-")], None), (json!(["-"]), vec!["Dash".to_owned()], false));
    }
}
