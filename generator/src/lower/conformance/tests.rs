//! Types that lead to themselves, and types that lead to each other by very many ways.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fmt::Write as _;

use serde_json::json;

use super::*;
use crate::schema::Schema;

/// The types of a lock, each written in two or three words: `A union B string`.
fn schema(types: &[&str]) -> Schema {
    let mut text = String::from("format: 2\ncrate: {name: a, version: 0.1.0}\nsources: []\ntypes:\n");
    for line in types {
        let words: Vec<&str> = line.split(' ').collect();
        let (name, kind, of) = (words[0], words[1], &words[2..]);
        write!(text, "  m.{name}:\n    kind: {kind}\n").unwrap();
        match kind {
            "alias" => writeln!(text, "    to: {}", of[0]).unwrap(),
            "union" => {
                let members = of.iter().map(|ty| format!("    - type: {ty}\n")).collect::<String>();
                write!(text, "    members:\n{members}").unwrap();
            }
            _ => {
                let field = |ty: &&str| {
                    format!("      next:\n        type: {ty}\n        required: false\n        nullable: false\n")
                };
                write!(text, "    fields:\n{}", of.iter().map(field).collect::<String>()).unwrap();
            }
        }
    }
    crate::lock::read("schema.lock.yaml", &text).unwrap()
}

fn fits(schema: &Schema, name: &str, value: &Value) -> Result<(), String> {
    conforming(&TypeTable::new(schema), &name.parse().unwrap(), value).map(drop)
}

#[test]
fn unions_that_hold_each_other_take_what_either_takes() {
    let schema = schema(&["A union m.B string", "B union nullable<m.A> integer"]);
    for value in [json!("a"), json!(1), json!(null)] {
        assert_eq!(fits(&schema, "m.A", &value), Ok(()), "{value}");
        assert_eq!(fits(&schema, "m.B", &value), Ok(()), "{value}");
    }
    assert_eq!(fits(&schema, "m.A", &json!(true)), Err("a boolean instead of integer".to_owned()));
}

#[test]
fn aliases_that_lead_to_themselves_take_nothing() {
    let schema = schema(&["A alias nullable<m.B>", "B alias m.A", "C alias m.C"]);
    assert_eq!(fits(&schema, "m.A", &json!(null)), Ok(()));
    assert_eq!(fits(&schema, "m.B", &json!(1)), Err(String::new()));
    assert_eq!(fits(&schema, "m.C", &json!(1)), Err(String::new()));
}

#[test]
fn a_value_is_asked_of_each_model_once_however_many_ways_lead_there() {
    let schema = schema(&["Tree union m.A m.B", "A struct m.Tree", "B struct m.Tree"]);
    let value = (0..40).fold(json!(1), |value, _| json!({ "next": value }));
    let type_table = TypeTable::new(&schema);
    let mut conformance = Fitting { type_table: &type_table, known: FxHashMap::default() };
    assert!(conformance.check(&"m.Tree".parse().unwrap(), &value).is_err());
    // Each of three models of each of 41 parts.
    assert_eq!(conformance.known.len(), 123);
}
