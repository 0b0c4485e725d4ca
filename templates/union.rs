{% include "uses.rs" %}

{{ doc }}
#[derive({% if of.unknown.is_none() %}Debug, {% endif %}Clone, PartialEq)]
#[non_exhaustive]
{% if let Some(words) = item.deprecated -%}
{{ words }}
{% endif -%}
pub enum {{ item.ident }} {
    {% for variant in of.variants -%}
    {{ variant.doc }}
    {{ variant.ident }}{% if let Some(ty) = variant.ty %}({{ ty }}){% endif %},
    {% endfor -%}
    {% if let Some(ty) = of.unknown -%}
    /// A member that the pages do not list, as it came.
    Unknown({{ ty }}),
    {% endif -%}
}

{% include "union/tables.rs" %}

{% include "union/wire.rs" %}
