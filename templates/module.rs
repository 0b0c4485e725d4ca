//! The models of the namespace `{{ module.namespace }}`.

{% for file in module.files -%}
#[rustfmt::skip]
mod {{ file.module }};
{% endfor -%}

{% for file in module.files -%}
pub use self::{{ file.module }}::{% if let Some(builder) = file.item.builder() %}{ {{ file.item.ident }}, {{ builder }} }{% else %}{{ file.item.ident }}{% endif %};
{% endfor -%}
