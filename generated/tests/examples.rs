//! The examples do what they say.

#[path = "../examples/chat.rs"]
mod chat;

#[test]
fn the_conversation_goes_on() {
    chat::main().unwrap();
}
