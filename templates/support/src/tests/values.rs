//! Values: numbers, texts and what keeps them as they came.

use serde_json::{Value, json};

use super::{reason, round_trip};
use crate::{
    samples::objects::Conversation,
    support::{BigInt, Bytes, Date, Decimal, False, Input, Model, Secret, Timestamp, True, encode},
};

/// Writes one value as text.
fn written<T: Model>(value: &T) -> String {
    let mut text = Vec::new();
    encode(value, &mut serde_json::Serializer::new(&mut text)).unwrap();
    String::from_utf8(text).unwrap()
}

#[test]
fn floats_are_written_as_javascript_does() {
    let cases = [
        (100.0, "100"),
        (-3.0, "-3"),
        (0.0, "0"),
        (-0.0, "-0.0"),
        (0.1, "0.1"),
        (1.5, "1.5"),
        (5e-324, "5e-324"),
        (9_007_199_254_740_991.0, "9007199254740991"),
        (-9_007_199_254_740_991.0, "-9007199254740991"),
        (9_007_199_254_740_992.0, "9007199254740992.0"),
    ];
    for (value, text) in cases {
        assert_eq!(written(&value), text);
        assert_eq!(written(&Some(vec![value])), format!("[{text}]"));
        assert_eq!(written(&std::collections::BTreeMap::from([("a".to_owned(), value)])), format!("{{\"a\":{text}}}"));
    }
    assert_eq!(written(&json!(100.0)), "100.0", "any JSON stays as it came");
}

#[test]
fn floats_keep_every_bit() {
    for value in
        [f64::MAX, f64::MIN_POSITIVE, 0.1 + 0.2, 1e22, 123_456_789.123_456_79, -0.0, 9_007_199_254_740_993.0, 1e-300]
    {
        let text = written(&value);
        let back: f64 = serde_json::from_str::<Conversation>(&format!(r#"{{"messages": [], "scores": [{text}]}}"#))
            .map(|model| model.scores.into_iter().flatten().flatten().sum())
            .unwrap();
        assert_eq!((back + 0.0).to_bits(), (value + 0.0).to_bits(), "{text}");
    }
}

#[test]
fn what_is_no_number_is_not_written() {
    for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let mut model: Conversation = serde_json::from_str(r#"{"messages": []}"#).unwrap();
        model.scores = Some(vec![Some(value)]);
        assert!(serde_json::to_string(&model).is_err() && serde_json::to_value(&model).is_err());
        let mut prices: crate::samples::objects::Prices = serde_json::from_str(r#"{"currency": "x"}"#).unwrap();
        prices.additional_properties.insert("a".into(), value);
        let error = serde_json::to_string(&prices).unwrap_err().to_string();
        assert_eq!(error, format!("`a`: {value} is not a number of JSON"));
    }
}

#[test]
fn integers_are_exact() {
    use crate::samples::enums::Status;
    for value in [i64::MIN, -1, 0, 9_007_199_254_740_993, i64::MAX] {
        assert_eq!(round_trip::<Status>(&value.to_string()).as_i64(), value);
    }
    for (text, value) in [("1.0", 1), ("-2.0e0", -2), ("1e3", 1000), ("-0.0", 0), ("-9223372036854775808.0", i64::MIN)]
    {
        assert_eq!(serde_json::from_str::<Status>(text).unwrap().as_i64(), value, "{text}");
    }
    for text in ["1.5", "9223372036854775808", "9223372036854775808.0", "1e19", "18446744073709551616", "1e-1"] {
        let reason = reason::<Status>(text);
        assert!(reason.ends_with(", expected an integer of 64 bits"), "{reason}");
    }
    assert!(serde_json::from_str::<Status>("1e400").is_err());
}

#[test]
fn any_json_stays_as_it_came() {
    let text = r#"{"messages": [], "metadata": {"a": [18446744073709551615, -9223372036854775808, 1.0, -0.0, "x", null, true]}}"#;
    let model: Conversation = round_trip(text);
    assert_eq!(model.metadata.unwrap()["a"][0], json!(u64::MAX));
    for text in ["1", "\"x\"", "null", "[1, [2.5]]", "{}", "18446744073709551615"] {
        let value: Value = serde_json::from_str(text).unwrap();
        assert_eq!(crate::support::read_stored::<Value>(value.clone()).unwrap(), value);
        let mut slot = crate::support::Required::<Value>::new();
        crate::support::drive(&mut serde_json::Deserializer::from_str(text), &mut slot).unwrap();
        assert_eq!(slot.0, Some(value));
    }
}

#[test]
fn texts_are_kept_as_they_came() {
    let moment: Timestamp = round_trip(r#""31 Jan, around noon""#);
    assert!(moment == "31 Jan, around noon" && moment == *"31 Jan, around noon");
    assert_eq!(
        (moment.to_string(), format!("{moment:?}")),
        (moment.as_str().to_owned(), "\"31 Jan, around noon\"".into())
    );
    assert_eq!(String::from(moment.clone()), moment.into_string());
    assert_eq!(round_trip::<Date>(r#""2026-01-31""#), "2026-01-31");
    assert_eq!(round_trip::<Bytes>(r#""AAEC""#).as_ref(), "AAEC");
    assert_eq!(round_trip::<Secret>(r#""s3cr3t""#).expose(), "s3cr3t");
    assert_eq!(reason::<Date>("1"), "invalid type: number `1`, expected a string");
}

#[test]
fn a_boolean_of_one_value_takes_no_other() {
    assert!(bool::from(round_trip::<True>("true")) && !bool::from(round_trip::<False>("false")));
    assert_eq!(reason::<False>("true"), "invalid type: boolean `true`, expected `false`");
    assert_eq!(reason::<True>("1"), "invalid type: number `1`, expected `true`");
    assert!(True::form().fit(&json!(true)) > True::form().fit(&json!(false)));
}

#[test]
fn numbers_of_any_size_are_written_back_as_the_same_kind() {
    for text in [r#""12345678901234567890123456789""#, r#""1.10""#, "12", "-1.5", "18446744073709551615", r#""x""#] {
        assert_eq!(round_trip::<Decimal>(text).is_number(), !text.starts_with('"'));
        assert_eq!(round_trip::<BigInt>(text).to_string(), text.trim_matches('"'));
    }
    assert_eq!(reason::<BigInt>("true"), "invalid type: boolean `true`, expected a number or a string");
    assert_eq!((Decimal::from("1.10"), BigInt::from(5).as_str()), ("1.10".to_owned().into(), "5"));
    assert_ne!(BigInt::from(5), BigInt::from("5"));
}

#[test]
fn with_arbitrary_precision_big_numbers_are_exact() {
    if !crate::support::has_digits() {
        return;
    }
    for text in ["123456789012345678901234567890", "0.1000000000000000055511151231257827021181583404541015625"] {
        assert_eq!(round_trip::<Decimal>(text), *text);
        let model: Conversation = round_trip(&format!(r#"{{"messages": [], "metadata": [{text}], "new": {text}}}"#));
        assert_eq!(model.extra.get("new").map(ToString::to_string).as_deref(), Some(text));
    }
}

#[test]
fn what_is_found_travels_in_registers() {
    assert_eq!(size_of::<Input<'_>>(), 2 * size_of::<usize>());
}
