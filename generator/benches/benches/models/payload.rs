//! What is read and written: a key, a conversation, the events of a stream.

use serde_json::{Map, Value, json};

/// Where the key stands that tells the members of a union apart.
#[derive(Clone, Copy)]
pub enum Tag {
    /// As servers write it.
    First,
    /// Where a reader must have kept all the rest.
    Last,
}

/// A key, its fields in page order.
pub fn key() -> String {
    json!({ "data": key_data() }).to_string()
}

/// The same with its fields in other orders.
pub fn shuffled_keys() -> Vec<String> {
    let mut random = Random(42);
    let fields: Vec<(String, Value)> = match key_data() {
        Value::Object(fields) => fields.into_iter().collect(),
        _ => Vec::new(),
    };
    let shuffled = |mut fields: Vec<(String, Value)>, random: &mut Random| {
        (1..fields.len()).rev().for_each(|at| fields.swap(at, random.below(at + 1)));
        json!({ "data": fields.into_iter().collect::<Map<_, _>>() }).to_string()
    };
    (0..16).map(|_| shuffled(fields.clone(), &mut random)).collect()
}

fn key_data() -> Value {
    json!({
        "byok_usage": 17.38,
        "byok_usage_daily": 1.25,
        "byok_usage_monthly": 17.38,
        "byok_usage_weekly": 4.5,
        "created_at": "2025-08-24T10:30:00Z",
        "creator_user_id": "user_0000000000000000000000000",
        "disabled": false,
        "expires_at": "2027-12-31T23:59:59Z",
        "hash": "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff",
        "include_byok_in_limit": false,
        "label": "Production",
        "limit": 100,
        "limit_remaining": 74.5,
        "limit_reset": "monthly",
        "name": "Production",
        "updated_at": null,
        "usage": 25.5,
        "usage_daily": 0.75,
        "usage_monthly": 25.5,
        "usage_weekly": 12.125,
        "workspace_id": "00000000-0000-5000-8000-000000000000"
    })
}

/// The messages of a request: all roles, plain and composed contents, tools, reasoning.
pub fn conversation(tag: Tag) -> String {
    let text = |text: &str| tagged(tag, "type", "text", json!({ "text": text }));
    let image = |url: &str| tagged(tag, "type", "image_url", json!({ "image_url": { "url": url, "detail": "low" } }));
    let message = |role: &str, fields: Value| tagged(tag, "role", role, fields);
    let call = json!({ "id": "call_1", "type": "function", "function": { "name": "distance", "arguments": "{\"to\":\"moon\"}" } });
    let detail = json!({ "format": "anthropic-claude-v1", "index": 0, "text": "First find the distance." });
    let turn = [
        message("user", json!({ "content": "How far away is the moon?", "name": "Ada" })),
        message("user", json!({ "content": [text("And what is this?"), image("https://example.com/crater.png")] })),
        message(
            "assistant",
            json!({
                "content": null,
                "reasoning_details": [tagged(tag, "type", "reasoning.text", detail)],
                "tool_calls": [call],
            }),
        ),
        message("tool", json!({ "content": "384400 km", "tool_call_id": "call_1" })),
        message("assistant", json!({ "content": "About 384,400 kilometres.", "refusal": null })),
    ];
    let system = message("system", json!({ "content": [text("Answer in one sentence.")] }));
    let messages = [system].into_iter().chain((0..4).flat_map(|_| turn.clone()));
    Value::Array(messages.collect()).to_string()
}

/// A thousand pieces of reasoning as a stream delivers them, one a message.
pub fn events() -> Vec<String> {
    let event = |at: usize| {
        let fields = json!({ "text": format!(" word{at}"), "index": at % 3, "format": "anthropic-claude-v1" });
        tagged(Tag::First, "type", "reasoning.text", fields).to_string()
    };
    (0..1_000).map(event).collect()
}

fn tagged(at: Tag, key: &str, value: &str, fields: Value) -> Value {
    let tag = [(key.to_owned(), Value::from(value))];
    let fields = match fields {
        Value::Object(fields) => fields,
        _ => Map::new(),
    };
    match at {
        Tag::First => tag.into_iter().chain(fields).collect(),
        Tag::Last => fields.into_iter().chain(tag).collect(),
    }
}

/// Numbers that look random and are the same in each run.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % limit
    }
}
