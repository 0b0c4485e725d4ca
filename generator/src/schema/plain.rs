//! Which values types without parts take, by the rules of the models: one answer for whoever asks, of examples and of lowered types alike.

use serde_json::Value;

use super::{Enum, Type};

/// Numbers beyond this are not exact in a float.
const EXACT: f64 = 9_007_199_254_740_992.0;

impl Type {
    /// Whether `value` is of this type; nothing where its parts or another type of the schema decide.
    #[must_use]
    pub fn takes(&self, value: &Value) -> Option<bool> {
        Some(match self {
            Self::String | Self::DateTime | Self::Date | Self::Bytes => value.is_string(),
            Self::Integer => whole(value).is_some(),
            Self::Number | Self::Undecided => {
                value.as_f64().is_some_and(|number| value.is_f64() || number.abs() < EXACT)
            }
            Self::Decimal | Self::BigInt => value.is_string() || value.is_number(),
            Self::Boolean => value.is_boolean(),
            Self::Null => value.is_null(),
            Self::Any => true,
            Self::Literal(literal) => same(literal, value),
            Self::Nullable(_) if value.is_null() => true,
            Self::Nullable(_) | Self::List(_) | Self::Map(_) | Self::Ref(_) => return None,
        })
    }
}

impl Enum {
    /// Whether `value` is one of those that are listed.
    #[must_use]
    pub fn lists(&self, value: &Value) -> bool {
        self.values.iter().any(|listed| same(listed, value))
    }

    /// Whether it may be one that is not listed yet.
    #[must_use]
    pub fn may_come_to_list(&self, value: &Value) -> bool {
        let kin = |listed: &Value| match listed {
            Value::Number(number) if number.is_f64() => value.is_number(),
            Value::Number(_) => whole(value).is_some(),
            _ => value.is_string(),
        };
        self.grows() && self.values.iter().all(kin)
    }
}

/// Whether two values are one on the wire, where 1 and 1.0 are.
pub(crate) fn same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => one.as_f64() == other.as_f64(),
        _ => one == other,
    }
}

/// The integer that a value is.
fn whole(value: &Value) -> Option<i64> {
    value.as_i64().or_else(|| value.as_f64().and_then(short))
}

/// A float without a fraction as the integer that it is, where that is exact.
#[allow(clippy::cast_possible_truncation, reason = "the range is checked, and the fraction is zero")]
pub(crate) fn short(number: f64) -> Option<i64> {
    let negative_zero = number == 0.0 && number.is_sign_negative();
    (number.fract() == 0.0 && number.abs() < EXACT && !negative_zero).then_some(number as i64)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_type_without_parts_takes_what_its_models_read() {
        for (ty, yes, no) in [
            (Type::Integer, json!(3.0), json!(2.5)),
            (Type::Number, json!(3), json!("3")),
            (Type::Undecided, json!(2.5), json!(9_007_199_254_740_993_u64)),
            (Type::BigInt, json!("3"), json!(true)),
            (Type::Literal(json!(1)), json!(1.0), json!("1")),
            (Type::Null, json!(null), json!(0)),
        ] {
            assert_eq!((ty.takes(&yes), ty.takes(&no)), (Some(true), Some(false)), "{ty}");
        }
        let nullable = Type::Nullable(Box::new(Type::String));
        assert_eq!((nullable.takes(&json!(null)), nullable.takes(&json!("a"))), (Some(true), None));
    }
}
