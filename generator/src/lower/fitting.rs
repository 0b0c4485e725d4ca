//! Fitting: whether a value is of a type, by the rules of the models that are written.

use serde_json::{Map, Number, Value};

use super::shapes::{self, Shapes};
use crate::schema::{Enum, Shape, Struct, Type, Union};

/// Numbers beyond this are not exact in a float.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// `value` as a model of `ty` reads and writes it: whole numbers without a fraction, keys that look alive replaced.
///
/// # Errors
///
/// What does not fit, with its path.
pub(super) fn fitted(shapes: &Shapes<'_>, ty: &Type, value: &Value) -> Result<Value, String> {
    check(shapes, ty, value)?;
    Ok(written(value))
}

fn check(shapes: &Shapes<'_>, ty: &Type, value: &Value) -> Result<(), String> {
    let right = match shapes.through(ty) {
        Type::String | Type::DateTime | Type::Date | Type::Bytes => value.is_string(),
        Type::Integer => whole(value).is_some(),
        Type::Number | Type::Undecided => value.as_f64().is_some_and(|number| value.is_f64() || number.abs() < EXACT),
        Type::Decimal | Type::BigInt => value.is_string() || value.is_number(),
        Type::Boolean => value.is_boolean(),
        Type::Null => value.is_null(),
        Type::Any => true,
        Type::Literal(literal) => same(literal, value),
        Type::Nullable(of) => return if value.is_null() { Ok(()) } else { check(shapes, of, value) },
        Type::List(of) => return list(shapes, of, value),
        Type::Map(of) => return map(shapes, of, value),
        Type::Ref(name) => return model(shapes, name, value),
    };
    if right { Ok(()) } else { Err(format!("{} instead of {ty}", kind(value))) }
}

fn list(shapes: &Shapes<'_>, of: &Type, value: &Value) -> Result<(), String> {
    let Value::Array(items) = value else { return Err(format!("{} instead of a list", kind(value))) };
    items
        .iter()
        .enumerate()
        .try_for_each(|(at, item)| check(shapes, of, item).map_err(|reason| format!("[{at}]: {reason}")))
}

fn map(shapes: &Shapes<'_>, of: &Type, value: &Value) -> Result<(), String> {
    let Value::Object(entries) = value else { return Err(format!("{} instead of a map", kind(value))) };
    entries.iter().try_for_each(|(key, item)| check(shapes, of, item).map_err(|reason| at(key, &reason)))
}

fn model(shapes: &Shapes<'_>, name: &crate::schema::TypeName, value: &Value) -> Result<(), String> {
    match shapes.def(name).map(|def| &def.shape) {
        Some(Shape::Struct(of)) => object(shapes, of, value),
        Some(Shape::Enum(of)) => listed(of, value),
        Some(Shape::Union(of)) => match shapes.one_enum(of) {
            Some(of) => listed(&of, value),
            None => member(shapes, of, value),
        },
        Some(Shape::Alias(of)) => check(shapes, of, value),
        None => Ok(()),
    }
}

fn object(shapes: &Shapes<'_>, of: &Struct, value: &Value) -> Result<(), String> {
    let Value::Object(entries) = value else { return Err(format!("{} instead of an object", kind(value))) };
    for field in &of.fields {
        let key = &field.wire.value;
        let nullable = field.nullable.value || !field.required.value || takes_null(shapes, &field.ty.value);
        match entries.get(key) {
            None if field.required.value && !field.nullable.value => return Err(format!("`{key}` is missing")),
            Some(Value::Null) if nullable => {}
            None => {}
            Some(value) => check(shapes, &field.ty.value, value).map_err(|reason| at(key, &reason))?,
        }
    }
    let Some(additional) = &of.additional else { return Ok(()) };
    let unnamed = entries.iter().filter(|(key, _)| of.fields.iter().all(|field| field.wire.value != **key));
    unnamed.into_iter().try_for_each(|(key, value)| check(shapes, additional, value).map_err(|reason| at(key, &reason)))
}

/// Lists and maps take `null` for empty.
fn takes_null(shapes: &Shapes<'_>, of: &Type) -> bool {
    matches!(shapes.through(of), Type::List(_) | Type::Map(_) | Type::Nullable(_) | Type::Any | Type::Null)
}

fn listed(of: &Enum, value: &Value) -> Result<(), String> {
    let kin = |listed: &Value| match listed {
        Value::Number(number) if number.is_f64() => value.is_number(),
        Value::Number(_) => whole(value).is_some(),
        _ => value.is_string(),
    };
    let known = of.values.iter().any(|listed| same(listed, value));
    let grows = shapes::is_open(of) && of.values.iter().all(kin);
    if known || grows { Ok(()) } else { Err(format!("{value} is not one of the values")) }
}

fn member(shapes: &Shapes<'_>, of: &Union, value: &Value) -> Result<(), String> {
    let tag = of.tag.as_ref().and_then(|tag| value.get(&tag.value)).and_then(Value::as_str);
    let named = tag.and_then(|tag| of.members.iter().find(|member| member.tags.iter().any(|own| own == tag)));
    if let Some(member) = named {
        return check(shapes, &member.ty, value);
    }
    if tag.is_some() && !shapes::is_corrected(&of.open) || of.open.value {
        return Ok(());
    }
    let reasons: Vec<String> = of.members.iter().map_while(|member| check(shapes, &member.ty, value).err()).collect();
    if reasons.len() < of.members.len() { Ok(()) } else { Err(reasons.into_iter().next().unwrap_or_default()) }
}

fn at(key: &str, reason: &str) -> String {
    format!("`{key}`: {reason}")
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

fn same(one: &Value, other: &Value) -> bool {
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
fn short(number: f64) -> Option<i64> {
    let negative_zero = number == 0.0 && number.is_sign_negative();
    (number.fract() == 0.0 && number.abs() < EXACT && !negative_zero).then_some(number as i64)
}

/// The value as models write it.
fn written(value: &Value) -> Value {
    match value {
        Value::Number(number) if number.is_f64() => {
            let short = number.as_f64().and_then(short).map(Number::from);
            Value::Number(short.unwrap_or_else(|| number.clone()))
        }
        Value::Array(items) => items.iter().map(written).collect(),
        Value::Object(entries) => {
            Value::Object(entries.iter().map(|(key, value)| (key.clone(), written(value))).collect::<Map<_, _>>())
        }
        plain => plain.clone(),
    }
}
