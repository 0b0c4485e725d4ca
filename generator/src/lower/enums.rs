//! Enums: the values, and their names.

use std::collections::BTreeSet;

use serde_json::{Number, Value};

use super::{TypeLowering, docs, names, type_table};
use crate::{
    problem::{Code, Problem},
    rust::{Enum, EnumValue, Literal, Values},
    schema,
};

/// The variant for values that the pages do not list.
const CATCH_ALL: &str = "Unknown";

/// The constant with all values.
const LIST: &str = "ALL";

impl TypeLowering<'_, '_> {
    pub(super) fn enumeration(&mut self, of: &schema::Enum) -> Enum {
        self.enum_of(of, of.grows() || of.values.is_empty(), false)
    }

    /// The enum that stands for a union. As every union it keeps what is like no member, unless a person closed it.
    pub(super) fn union_enumeration(&mut self, of: &schema::Enum) -> Enum {
        let is_union = type_table::keeps_every_kind(of);
        self.enum_of(of, is_union || of.grows(), is_union)
    }

    fn enum_of(&mut self, of: &schema::Enum, open: bool, is_union: bool) -> Enum {
        let kind = self.values(of);
        let mut seen = BTreeSet::new();
        let texts: Vec<(String, Literal)> = of
            .values
            .iter()
            .filter_map(|value| text(kind, value))
            .filter(|(text, _)| seen.insert(text.clone()))
            .collect();
        let plain: Vec<&str> = texts.iter().map(|(text, _)| text.as_str()).collect();
        let idents = names::variants(&plain, if open { &[LIST, CATCH_ALL] } else { &[LIST] });
        let values = idents
            .into_iter()
            .zip(texts)
            .map(|(ident, (_, wire))| EnumValue { ident, doc: docs::of_value(&wire), wire })
            .collect();
        Enum { of: kind, values, open, is_union }
    }

    /// What all values are.
    fn values(&mut self, of: &schema::Enum) -> Values {
        if of.values.iter().all(Value::is_string) {
            return Values::Strings;
        }
        if of.values.iter().all(|value| matches!(value, Value::Number(number) if number.as_i64().is_some())) {
            return Values::Integers;
        }
        if !of.values.iter().all(Value::is_number) {
            let message = format!("the values of `{}` are neither all strings nor all numbers", self.name);
            self.problem(
                Problem::error(Code::MixedEnum, message).hint("correct its values or its type in schema.yaml"),
            );
        }
        Values::Fractions
    }
}

/// The value as text for its name, and as a literal.
fn text(kind: Values, value: &Value) -> Option<(String, Literal)> {
    match (kind, value) {
        (Values::Strings, Value::String(text)) => Some((text.clone(), Literal::string(text))),
        (Values::Integers, Value::Number(number)) => number.as_i64().map(|n| (n.to_string(), Literal::integer(n))),
        (Values::Fractions, Value::Number(number)) => number.as_f64().map(|n| (plain(number), Literal::fraction(n))),
        _ => None,
    }
}

/// A fraction as its name has it: 1.0 is 1.
fn plain(number: &Number) -> String {
    let text = number.to_string();
    text.strip_suffix(".0").map(str::to_owned).unwrap_or(text)
}
