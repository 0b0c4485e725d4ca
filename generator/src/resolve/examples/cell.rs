//! The value that an Example cell shows: the type decides how its text is read.

use serde_json::Value;

use crate::schema::Type;

/// The value of a cell with `text`, of a field of type `ty`; nothing where it is no value of that type.
pub(super) fn cell_value(text: &str, ty: &Type) -> Option<Value> {
    let text = text.trim();
    if text == "[object Object]" || text.is_empty() {
        return None;
    }
    if matches!(text, "null" | "<nil>" | "None") {
        return Some(Value::Null);
    }
    let json = || serde_json::from_str::<Value>(text).ok();
    match ty {
        // A bare text is text, even where it looks like a number.
        Type::String | Type::Date | Type::Bytes => Some(Value::String(unquoted(text))),
        Type::DateTime => Some(Value::String(moment(&unquoted(text))?)),
        Type::Decimal | Type::BigInt => json().filter(Value::is_number).or_else(|| Some(Value::String(unquoted(text)))),
        Type::Integer | Type::Number | Type::Undecided => json().filter(Value::is_number),
        Type::Boolean => json().filter(Value::is_boolean),
        Type::List(_) => json().filter(Value::is_array),
        Type::Map(_) => json().filter(Value::is_object),
        Type::Nullable(of) => cell_value(text, of),
        Type::Literal(literal) => {
            (literal.as_str() == Some(text) || json().as_ref() == Some(literal)).then(|| literal.clone())
        }
        Type::Null => None,
        // JSON where it is JSON, for lack of a better reason text otherwise.
        Type::Any | Type::Ref(_) => {
            let opens = text.starts_with(['{', '[', '"']);
            json().or_else(|| (!opens).then(|| Value::String(text.to_owned())))
        }
    }
}

fn unquoted(text: &str) -> String {
    serde_json::from_str::<String>(text).unwrap_or_else(|_| text.to_owned())
}

/// A moment in the form that travels; Go pages print `2022-10-23 00:00:00 +0000 UTC`.
fn moment(text: &str) -> Option<String> {
    let Some(rest) = text.strip_suffix(" UTC") else { return text.contains('T').then(|| text.to_owned()) };
    let mut parts = rest.split(' ');
    let (day, time, zone) = (parts.next()?, parts.next()?, parts.next());
    matches!(zone, None | Some("+0000")).then(|| format!("{day}T{time}Z"))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_type_decides() {
        assert_eq!(cell_value("100", &Type::String), Some(json!("100")));
        assert_eq!(cell_value("100", &Type::Undecided), Some(json!(100)));
        assert_eq!(cell_value("{a}", &Type::Any), None);
        assert_eq!(cell_value("[a] b", &Type::String), Some(json!("[a] b")));
        assert_eq!(cell_value("monthly", &Type::Any), Some(json!("monthly")));
        assert_eq!(cell_value("<nil>", &Type::String), Some(json!(null)));
        assert_eq!(cell_value("[object Object]", &Type::Any), None);
    }

    #[test]
    fn a_go_date_reads_as_it_travels() {
        assert_eq!(cell_value("2022-10-23 00:00:00 +0000 UTC", &Type::DateTime), Some(json!("2022-10-23T00:00:00Z")));
    }
}
