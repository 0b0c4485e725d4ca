//! Unions: which member is read.

use serde_json::{Value, json};

use super::{reason, round_trip};
use crate::samples::unions::{ChatMessage, Content, EffortOrText, FilterValue, MediaPart, Part, Prompt, Target};

#[test]
fn the_tag_decides_wherever_it_stands() {
    for text in [
        r#"{"role": "user", "content": "x", "new": 1}"#,
        r#"{"content": "x", "role": "user", "new": 1}"#,
        r#"{"new": 1, "content": "x", "role": "user"}"#,
    ] {
        let message: ChatMessage = round_trip(text);
        let ChatMessage::User(user) = &message else { panic!("{message:?}") };
        assert_eq!((&user.content, user.extra.get("new")), (&Content::String("x".into()), Some(&json!(1))));
        assert_eq!(user.extra.len(), 1, "the tag is no unknown field");
        assert_eq!(message.tag(), Some("user"));
    }
}

#[test]
fn of_several_tags_the_last_one_holds() {
    for (last, text) in [
        ("user", r#"{"content": "a", "role": "new", "role": "newer", "role": "user"}"#),
        ("newer", r#"{"role": "new", "content": "a", "role": "newer"}"#),
    ] {
        let message: ChatMessage = serde_json::from_str(text).unwrap();
        assert_eq!(message, round_trip(&format!(r#"{{"content": "a", "role": "{last}"}}"#)));
    }
}

#[test]
fn an_unknown_tag_is_kept_as_it_came() {
    for text in [r#"{"role": "robot", "content": [1, null]}"#, r#"{"content": {"a": 2.5}, "role": "robot", "b": 1}"#] {
        let message: ChatMessage = round_trip(text);
        assert!(matches!(message, ChatMessage::Unknown(_)));
        assert_eq!(message.tag(), Some("robot"));
    }
}

#[test]
fn what_is_no_object_is_kept_too() {
    for text in ["1", "true", r#""x""#, r#"[{"role": "user"}]"#] {
        assert!(matches!(round_trip(text), ChatMessage::Unknown(_)), "{text}");
        assert_eq!(matches!(round_trip(text), Prompt::Unknown(_)), text != r#""x""#, "{text}");
    }
}

#[test]
fn an_unknown_member_shows_names_only() {
    let message: ChatMessage = round_trip(r#"{"role": "robot", "key": "s3cr3t", "data": {"key": "s3cr3t"}}"#);
    assert_eq!(format!("{message:?}"), r#"Unknown({"data", "key", "role"})"#);
    let filter: FilterValue = round_trip(r#""s3cr3t""#);
    assert_eq!(format!("{filter:?}"), "Unknown(a string)");
    let known: FilterValue = round_trip("7");
    assert_eq!(format!("{known:?}"), "Integer(7)");
    let input: Prompt = round_trip(r#"{"name": "x"}"#);
    assert_eq!(format!("{input:?}"), r#"ByName(ByName { name: "x", extra: {} })"#);
}

#[test]
fn a_missing_or_wrong_tag_names_no_member() {
    for text in [r#"{"content": "x"}"#, "{}", r#"{"role": 1, "content": "x"}"#, r#"{"content": "x", "role": null}"#] {
        let message: ChatMessage = round_trip(text);
        assert!(matches!(message, ChatMessage::Unknown(_)) && message.tag().is_none(), "{text}");
    }
    let expected = "expected \"text\" or \"media\"";
    for (text, wrong) in [
        (r#"{"text": "x"}"#, "missing field"),
        (r#"{"text": "x", "type": null}"#, "the tag is not a string"),
        (r#"{"type": "video", "text": "x"}"#, "unknown value \"video\""),
    ] {
        assert_eq!(reason::<Part>(text), format!("`type` of Part: {wrong}, {expected}"));
    }
}

#[test]
fn a_member_tells_why_it_refuses() {
    let text = r#"{"role": "user", "content": [{"type": "text", "text": "x"}, {"type": "text", "text": 5}]}"#;
    let expected =
        "`content[1].text` of TextPart: invalid type: number `5`, expected a string, where `type` is \"text\"";
    assert_eq!(reason::<ChatMessage>(text), expected);
    let text = r#"{"content": 5, "role": "user"}"#;
    let expected = "`content` of ChatUserMessage: invalid type: number `5`, expected a string, a list or null for Content, \
        where `role` is \"user\"";
    assert_eq!(reason::<ChatMessage>(text), expected);
    assert_eq!(reason::<ChatMessage>("null"), "invalid type: null, expected an object for ChatMessage");
    assert_eq!(reason::<Part>("[]"), "invalid type: a list, expected an object for Part");
}

#[test]
fn unions_in_unions_read_the_same_entries() {
    for text in [
        r#"{"type": "media", "media": "image", "url": "u", "new": 1}"#,
        r#"{"media": "image", "type": "media", "url": "u", "new": 1}"#,
        r#"{"url": "u", "new": 1, "media": "image", "type": "media"}"#,
        r#"{"new": 1, "type": "media", "url": "u", "media": "image"}"#,
    ] {
        let part: Part = round_trip(text);
        let Part::Media(media) = &part else { panic!("{part:?}") };
        let MediaPart::Image(image) = &**media else { panic!("{part:?}") };
        assert_eq!((image.url.as_str(), image.extra.len()), ("u", 1));
    }
    let part: Part = round_trip(r#"{"x": 1, "type": "media", "media": "smell", "y": 2}"#);
    assert!(matches!(part, Part::Media(media) if matches!(*media, MediaPart::Unknown(_))));
}

#[test]
fn the_kind_decides() {
    assert_eq!(round_trip::<Content>(r#""x""#), Content::String("x".into()));
    assert_eq!(round_trip::<Content>("null"), Content::Null);
    assert_eq!(round_trip::<Content>("[]"), Content::Parts(vec![]));
    assert!(
        matches!(round_trip::<Content>(r#"[{"text": "x", "type": "text"}]"#), Content::Parts(parts) if parts.len() == 1)
    );
    assert_eq!(
        reason::<Content>("true"),
        "invalid type: boolean `true`, expected a string, a list or null for Content"
    );
}

#[test]
fn the_structure_decides_and_what_takes_all_comes_last() {
    assert!(matches!(round_trip(r#"{"name": "x"}"#), Target::ByName(_)));
    assert!(matches!(round_trip(r#"{"number": 1, "exact": true, "name": 5}"#), Target::ByNumber(_)));
    assert!(matches!(round_trip(r#"{"name": "x", "number": 1, "exact": true}"#), Target::ByNumber(_)), "more is known");
    assert!(matches!(round_trip(r#"{"number": 1}"#), Target::Map(_)));
    assert!(matches!(round_trip(r#"{"name": 1}"#), Target::Map(_)));
    assert!(matches!(round_trip("{}"), Target::Map(_)));
    assert_eq!(reason::<Target>("1"), "invalid type: a number, which no member of Target takes");
}

#[test]
fn strings_are_known_values_first() {
    assert!(matches!(round_trip(r#""low""#), EffortOrText::Effort(_)));
    assert!(matches!(round_trip(r#""daily""#), EffortOrText::Reset(_)));
    assert!(matches!(round_trip(r#""2026-01-31T00:00:00Z""#), EffortOrText::Timestamp(_)));
    assert_eq!(round_trip::<EffortOrText>(r#""hourly""#), EffortOrText::String("hourly".into()));
    assert_eq!(reason::<EffortOrText>("1"), "invalid type: number `1`, expected a string for EffortOrText");
}

#[test]
fn numbers_are_integers_first_and_lists_go_by_their_items() {
    assert_eq!(round_trip::<FilterValue>("-3"), FilterValue::Integer(-3));
    assert_eq!(round_trip::<FilterValue>("0.5"), FilterValue::Number(0.5));
    assert_eq!(round_trip::<FilterValue>("true"), FilterValue::Boolean(true));
    assert_eq!(round_trip::<FilterValue>("[1.5, 2]"), FilterValue::Numbers(vec![1.5, 2.0]));
    assert_eq!(round_trip::<FilterValue>(r#"["a"]"#), FilterValue::Strings(vec!["a".into()]));
    assert!(
        matches!(round_trip(r#"[{"name": "a"}, {"name": "b", "c": 1}]"#), FilterValue::Names(names) if names.len() == 2)
    );
}

#[test]
fn an_open_union_keeps_what_is_no_member() {
    for text in [r#""x""#, r#"{"a": [1]}"#, r#"[1, "a"]"#, r#"[{"nick": 1}]"#] {
        assert!(matches!(round_trip(text), FilterValue::Unknown(_)), "{text}");
    }
    let refused = "invalid type: null, expected a number, a boolean or a list for FilterValue";
    assert_eq!(reason::<FilterValue>("null"), refused, "whether there may be a null is known");
    let expected =
        "`[1].name` of ByName: invalid type: number `1`, expected a string, which is the closest member of FilterValue";
    assert_eq!(reason::<FilterValue>(r#"[{"name": "x"}, {"name": 1}]"#), expected, "it is like a member");
}

#[test]
fn members_without_the_tag_stand_beside_it() {
    assert!(matches!(round_trip(r#""x""#), Prompt::String(_)));
    assert!(matches!(round_trip(r#"{"text": "x", "type": "text"}"#), Prompt::Text(_)));
    assert!(matches!(round_trip(r#"{"name": "x"}"#), Prompt::ByName(_)));
    assert!(matches!(round_trip(r#"{"name": "x", "type": "other"}"#), Prompt::ByName(_)));
    assert!(matches!(round_trip(r#"{"nick": "x", "type": "other"}"#), Prompt::Unknown(_)));
    assert!(matches!(round_trip(r#"{"name": "x", "type": 1}"#), Prompt::ByName(_)), "the untagged member takes it");
    assert!(matches!(round_trip(r#"{"nick": "x"}"#), Prompt::Unknown(_)));
    assert!(matches!(round_trip(r#"{"nick": "x", "type": 1}"#), Prompt::Unknown(_)));
    let expected =
        "`name` of ByName: invalid type: number `1`, expected a string, which is the closest member of Prompt";
    assert_eq!(reason::<Prompt>(r#"{"name": 1}"#), expected);
}

#[test]
fn members_become_the_union() {
    let user = serde_json::from_str::<crate::samples::unions::ChatUserMessage>(r#"{"role": "user", "content": null}"#);
    let message = ChatMessage::from(user.unwrap());
    assert_eq!(serde_json::to_value(&message).unwrap(), json!({"role": "user", "content": Value::Null}));
}
