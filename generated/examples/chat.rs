//! A conversation: what is sent, what comes back, and what no page knows of it yet.

use std::error::Error;

use openrouter_models::{
    ChatContentImageImageUrl, ChatContentItems, ChatMessages, ReasoningDetailUnion,
    errors::TooManyRequestsResponseError,
};
use serde_json::{Value, from_str, json, to_value};

/// Asks, answers, and asks again.
///
/// # Errors
///
/// If a reply is none.
pub fn main() -> Result<(), Box<dyn Error>> {
    let mut messages = vec![
        ChatMessages::system("Answer in one sentence."),
        ChatMessages::user([
            ChatContentItems::text("How far away is this?"),
            ChatContentItems::image_url(
                ChatContentImageImageUrl::new("https://example.com/moon.jpg").with_detail("high"),
            ),
        ]),
    ];
    let request = json!({"model": "openai/gpt-4o", "messages": messages});
    assert_eq!(request["messages"][1]["content"][1]["image_url"]["detail"], "high");

    let reply = receive(200, ANSWER)?;
    match &reply {
        ChatMessages::Assistant(said) => {
            println!("{}", said.content.as_ref().and_then(|content| content.as_str()).unwrap_or("nothing"));
            for detail in said.reasoning_details.iter().flatten() {
                match detail {
                    ReasoningDetailUnion::ReasoningText(thought)
                        if thought.format.as_ref().is_some_and(|format| *format == "anthropic-claude-v1") =>
                    {
                        println!("thought: {:?}", thought.text);
                    }
                    // What is newer than this program stays in the conversation.
                    other => println!("kept: {:?}", other.tag()),
                }
            }
        }
        other => println!("kept: {:?}", other.tag()),
    }
    assert_eq!(to_value(&reply)?, from_str::<Value>(ANSWER)?);
    messages.extend([reply, ChatMessages::user("And in light seconds?")]);

    let refused = receive(429, REFUSAL).unwrap_err();
    assert_eq!(refused.to_string(), "ten requests a minute");
    Ok(())
}

/// The message in a reply, or the error that the server sent in its place.
fn receive(status: u16, body: &str) -> Result<ChatMessages, Box<dyn Error>> {
    if status == 429 {
        return Err(from_str::<TooManyRequestsResponseError>(body)?.into());
    }
    Ok(from_str(body)?)
}

const ANSWER: &str = r#"{
    "role": "assistant",
    "content": "About 384,400 kilometres.",
    "mood": "sure",
    "reasoning_details": [
        {"type": "reasoning.text", "text": "It is the moon.", "format": "anthropic-claude-v1"},
        {"type": "reasoning.sketch", "strokes": [[0, 1], [1, 1]]}
    ]
}"#;

const REFUSAL: &str = r#"{"error": {"code": 429, "message": "ten requests a minute"}}"#;
