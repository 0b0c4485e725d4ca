//! Enums: known values, and what is none of them.

use super::{reason, round_trip};
use crate::samples::enums::{Effort, Objective, Phase, Reset, Scale, Status, Version};

#[test]
fn open_enums_keep_unknown_values() {
    assert_eq!(round_trip::<Vec<Reset>>(r#"["daily", "weekly"]"#), Reset::ALL);
    let unknown: Reset = round_trip(r#""hourly \u00e4""#);
    assert_eq!((unknown.as_str(), unknown.to_string().as_str()), ("hourly ä", "hourly ä"));
    assert_eq!(format!("{unknown:?} {:?}", Reset::Daily), r#"Unknown("hourly ä") Daily"#);
    assert_eq!(format!("{:>6}|{:<7}|", Reset::Daily, unknown.as_ref().len()), " daily|9      |");
    assert!(unknown == "hourly ä" && Reset::Daily == *"daily" && Effort::Low == "low" && Reset::Daily != "weekly");
    assert_eq!(reason::<Reset>("1"), "invalid type: number `1`, expected a string for Reset");
}

#[test]
fn a_known_value_is_never_unknown() {
    for text in ["daily", "weekly"] {
        assert!(!matches!(Reset::from(text), Reset::Unknown(_)));
        assert!(!matches!(Reset::from(text.to_owned()), Reset::Unknown(_)));
        assert!(!matches!(text.parse().unwrap(), Reset::Unknown(_)));
    }
    assert_eq!(Reset::from("x"), "x".parse::<Reset>().unwrap());
}

#[test]
fn closed_enums_refuse_unknown_values() {
    assert_eq!(round_trip::<Effort>(r#""low""#), Effort::Low);
    assert_eq!(round_trip::<Option<Objective>>(r#""embedding""#), Some(Objective::Embedding));
    let expected = "\"mid\" is not a value of Effort, expected `low` or `high`";
    assert_eq!(reason::<Effort>(r#""mid""#), format!("invalid value: {expected}"));
    assert_eq!("mid".parse::<Effort>().unwrap_err().to_string(), expected);
    assert_eq!(Effort::try_from("high".to_owned()), Ok(Effort::High));
}

#[test]
fn an_enum_that_stands_for_a_union_keeps_members_of_every_kind() {
    assert_eq!(round_trip::<Phase>(r#""draft""#), Phase::Draft);
    assert_eq!(round_trip::<Phase>(r#""final""#), Phase::from("final"));
    for json in [r#"{"type":"new","n":[1.5,null]}"#, "{}", r#"["draft"]"#, "7", "18446744073709551615", "true"] {
        let kept: Phase = round_trip(json);
        assert_eq!(kept.as_str(), serde_json::from_str::<serde_json::Value>(json).unwrap().to_string());
        assert!(!format!("{kept:?}").contains("new"), "what is not known may be a secret");
        assert_ne!(kept, Phase::from(json), "a text is no object");
    }
    assert_eq!(reason::<Phase>("null"), "invalid type: null, expected a string for Phase");
}

#[test]
fn enums_may_be_of_numbers() {
    assert_eq!(round_trip::<Vec<Status>>("[200, 404]"), Status::ALL);
    assert_eq!((round_trip::<Status>("500").as_i64(), Status::from(500).to_string().as_str()), (500, "500"));
    assert_eq!(serde_json::from_str::<Status>("200.0").unwrap(), Status::Ok);
    assert_eq!(reason::<Status>("200.5"), "invalid type: number `200.5`, expected an integer of 64 bits");
    assert_eq!(round_trip::<Version>("2"), Version::Two);
    assert_eq!(reason::<Version>("3"), "invalid value: 3 is not a value of Version, expected `1` or `2`");
    assert_eq!(round_trip::<Vec<Scale>>("[0.5, 1]"), Scale::ALL);
    assert_eq!(round_trip::<Scale>("0.25").as_f64(), 0.25);
}
