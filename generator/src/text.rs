//! `text`: what may stand in a file or on a terminal: signs that print, and Markdown that is proven.
//!
//! Texts come from pages, from `schema.yaml` and from locks, and any of them may be hostile. [`prints`] alone decides which
//! signs are shown as they are: values keep the others as escapes, prose loses them. [`Markdown`] and [`Inline`] alone
//! reach a comment or a README, and there is none of which rustdoc would make a program, HTML or a link that is not allowed.

mod escape;
mod markdown;
mod sign;

pub use escape::{json, literal, pretty_json, prose, quoted, visible, visible_line};
pub use markdown::{Inline, Links, Markdown, fence};
pub use sign::prints;
