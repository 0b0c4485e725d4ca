//! Facts: a sentence about what no page describes.

use serde_json::Value;

use super::{code, listed};
use crate::{
    schema::{Field, Shape, Type},
    text,
};

/// So many parts of a type are named; others are counted.
const MOST_PARTS: usize = 5;

/// What is known about a type that its page does not describe.
pub(super) fn of_type(shape: &Shape) -> String {
    match shape {
        Shape::Struct(of) => match parts(of.fields.iter().map(|field| code(&field.wire.value))) {
            Some(fields) => format!("An object with {fields}."),
            None if of.additional.is_some() => "An object whose keys are not fixed.".to_owned(),
            None => "An object without fields.".to_owned(),
        },
        Shape::Enum(of) => match parts(of.values.iter().map(value)) {
            Some(values) if of.values.len() > 1 => format!("One of {values}."),
            Some(value) => format!("The value {value}."),
            None => "A value that the pages do not list.".to_owned(),
        },
        Shape::Union(of) => match parts(of.members.iter().map(|member| noun(&member.ty))) {
            Some(members) if of.members.len() > 1 => format!("One of several types: {members}."),
            Some(member) => format!("Only {member}, so far."),
            None => "A type of which the pages name no member.".to_owned(),
        },
        Shape::Alias(Type::Any) => "Any JSON: no page tells what it is made of.".to_owned(),
        Shape::Alias(of) => format!("Another name for {}.", noun(of)),
    }
}

/// What is known about a field that its page does not describe.
pub(super) fn of_field(field: &Field) -> String {
    let null = if field.is_nullable() { " or `null`" } else { "" };
    let optional = if field.required.value { "" } else { ", optional" };
    format!("{}: {}{null}{optional}.", code(&field.wire.value), noun(&field.ty.value))
}

/// What a type is, in words.
pub(super) fn noun(of: &Type) -> String {
    match of {
        Type::String => "a string".to_owned(),
        Type::Integer => "an integer".to_owned(),
        Type::Number | Type::Undecided => "a number".to_owned(),
        Type::Boolean => "a boolean".to_owned(),
        Type::Any => "any JSON".to_owned(),
        Type::DateTime => "a moment".to_owned(),
        Type::Date => "a date".to_owned(),
        Type::Decimal => "a decimal number".to_owned(),
        Type::BigInt => "an integer of any size".to_owned(),
        Type::Bytes => "bytes as base64".to_owned(),
        Type::Null => "`null`".to_owned(),
        Type::Literal(literal) => value(literal),
        Type::List(of) => format!("a list, each item {}", noun(of)),
        Type::Map(of) => format!("a map, each value {}", noun(of)),
        Type::Nullable(of) => format!("{} or `null`", noun(of)),
        Type::Ref(name) => code(&name.name),
    }
}

/// A value, as JSON.
pub(super) fn value(value: &Value) -> String {
    code(&text::json(value))
}

fn parts(parts: impl ExactSizeIterator<Item = String>) -> Option<String> {
    let count = parts.len();
    let mut words: Vec<String> = parts.take(MOST_PARTS).collect();
    if count > MOST_PARTS {
        words.push(format!("{} more", count - MOST_PARTS));
    }
    listed(&words)
}
