//! {{ package.about }}
//!
//! {{ count }} models, by namespace:
{% for module in krate.modules -%}
//!
//! ## {% if module.place == Placement::Root %}At the root{% else %}`{{ module.ident }}`{% endif %}
//!
{% for file in module.files -%}
//! - [`{{ file.item.ident }}`]{{ self.target(module, file) }} – {{ file.item.summary }}
{% endfor -%}
{% endfor -%}
//!
//! # What you can rely on
//!
//! Nothing that the server sent is lost: what a model has no field for, be it a new field, a new value, a new member of
//! a union or a `null` where none was announced, is kept and written back. `Debug` shows the names of what is not known,
//! never its values.
//!
//! A key that no page shows as it stands on the wire is a guess from the names in the pages. Should the server spell it
//! otherwise, the field is filled all the same, and written back as it came; `extra.spelling("…")` tells how.
//!
//! # What may grow
//!
//! The API grows, and so do the models. Structs and enums are `#[non_exhaustive]`: a new version may add fields, values
//! and members without breaking your code. Make values with `new`, `builder`, `default` and the methods `with_…`
//! (of what only servers send: with the feature `fixtures`), and end a `match` with `_ =>`. A value that a version does not know yet is `Unknown`; do not match on its text, but
//! compare with `From<&str>`, which stays true when a later version gives it a name. An enum without `Unknown` is closed.
#![forbid(unsafe_code)]
#![warn(missing_docs)]
#![allow(confusable_idents, reason = "names are the API's")]
#![allow(mixed_script_confusables, reason = "names are the API's")]
#![allow(nonstandard_style, reason = "not all alphabets have capital letters")]
#![allow(uncommon_codepoints, reason = "names are the API's")]
#![allow(deprecated, reason = "what is deprecated still stands in other models")]
#![allow(clippy::doc_markdown, reason = "docs are in the words of the pages")]
#![allow(clippy::just_underscores_and_digits, reason = "keys may be numbers")]
#![allow(clippy::large_enum_variant, reason = "boxes would burden every match")]
#![allow(clippy::match_same_arms, reason = "members stand in the order of the pages")]
#![allow(clippy::match_wildcard_for_single_variants, reason = "one kind may be left")]
#![allow(clippy::should_implement_trait, reason = "setters are named as fields")]
#![allow(clippy::similar_names, reason = "fields are named by the API")]
#![allow(clippy::struct_excessive_bools, reason = "the API has them")]
#![allow(clippy::too_many_lines, reason = "the API has long enums")]

{% for module in krate.modules -%}
#[rustfmt::skip]
{% if module.place != Placement::Root %}pub {% endif %}mod {{ module.ident }};
{% endfor -%}
#[rustfmt::skip]
mod support;

{% for module in krate.modules -%}
{% if module.place != Placement::Module -%}
pub use self::{{ module.ident }}::*;
{% endif -%}
{% endfor -%}
#[rustfmt::skip]
pub use {{ shared }};

/// The example of the README, which is tested with the others.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
