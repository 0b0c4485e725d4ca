//! Runs in a written crate: its unions keep members that no page knows, whatever they are.
#![allow(clippy::unwrap_used, reason = "tests")]

use serde::{Serialize, de::DeserializeOwned};

/// An object with a new tag, one of no known shape, a list, a list in a list, numbers, a text and a boolean.
const UNKNOWN: &[&str] = &[
    r#"{"type":"not in the pages","role":"not in the pages","not in the pages":{"n":[1.5,null]}}"#,
    r#"{"not in the pages":1}"#,
    "{}",
    r#"[{"not in the pages":[]}]"#,
    "[[[]]]",
    "[-7]",
    "1.5",
    "-7",
    r#""not in the pages""#,
    "true",
];

fn keeps<T: Serialize + DeserializeOwned>() {
    for json in UNKNOWN {
        let name = std::any::type_name::<T>();
        let value: T = serde_json::from_str(json).unwrap_or_else(|error| panic!("{name} of {json}: {error}"));
        let sent: serde_json::Value = serde_json::from_str(json).unwrap();
        assert_eq!(serde_json::to_value(&value).unwrap(), sent, "{name}");
    }
    assert!(serde_json::from_str::<T>("not JSON").is_err());
}
