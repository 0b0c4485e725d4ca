//! The work of reading: each value is read once, whatever the types are.

use serde_json::{Value, json};

use super::{reason, round_trip};
use crate::samples::ring::{Counted, Here, There, Tree};

/// A node in a node, so many levels deep.
fn nested(levels: usize, mark: &Value) -> Value {
    let node = |inner: Option<Value>| json!({"count": true, "next": inner, "leaves": mark});
    (0..levels).fold(json!([]), |inner, _| node(Some(inner)))
}

#[test]
fn the_members_of_a_union_are_not_tried_one_after_the_other() {
    for levels in [1, 30, 120] {
        let text = nested(levels, &json!(1)).to_string();
        let tree: Tree = serde_json::from_str(&text).unwrap();
        assert_eq!((Counted::take(), matches!(tree, Tree::Leafy(_))), (levels, true));
        // The innermost is like a node and fails inside it, which no other member is read for.
        let wrong = text.replace("[]", r#"{"count": 1}"#);
        assert!(reason::<Tree>(&wrong).contains("next.count` of Leafy: invalid type: number `1`, expected a boolean"));
        assert_eq!(Counted::take(), levels + 1);
    }
}

#[test]
fn lists_in_lists_are_looked_into_for_a_few_levels() {
    let text = format!(r#"{}{{"count": true}}{}"#, "[".repeat(120), "]".repeat(120));
    assert!(serde_json::from_str::<Tree>(&text).is_ok());
    assert_eq!(Counted::take(), 1);
}

#[test]
fn unions_that_hold_each_other_lead_to_the_nearest_member() {
    assert!(matches!(round_trip(r#""x""#), Here::Text(_)));
    assert!(matches!(round_trip("5"), Here::There(there) if matches!(*there, There::Number(_))));
    assert!(matches!(round_trip("5"), There::Number(_)));
    assert!(matches!(round_trip("null"), There::Here(None)));
    assert!(matches!(round_trip(r#""x""#), There::Here(Some(Here::Text(_)))));
    assert!(matches!(round_trip(r#"{"count": true}"#), There::Leafy(_)));
    assert!(matches!(round_trip(r#"{"count": true, "bare": true}"#), There::Here(Some(Here::Tree(_)))));
    let expected = "invalid type: a boolean, which no member of Here takes";
    assert_eq!(reason::<Here>("true"), expected);
}

#[test]
fn many_entries_without_a_field_are_written_once_each() {
    use crate::samples::objects::Prices;
    let entries = |n: usize| (0..n).map(|at| (format!("k{at}"), if at % 2 == 0 { json!(1.5) } else { json!("x") }));
    let mut text: Value = entries(2_000).collect();
    text["currency"] = json!("EUR");
    let prices: Prices = round_trip(&text.to_string());
    assert_eq!((prices.additional_properties.len(), prices.extra.len()), (1_000, 1_000));
}
