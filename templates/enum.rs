{% include "uses.rs" %}

{{ doc }}
#[derive(Debug, Clone, PartialEq, {% if of.of != Values::Fractions %}Eq, Hash, PartialOrd, Ord{% else %}PartialOrd{% endif %})]
#[non_exhaustive]
{% if let Some(words) = item.deprecated -%}
{{ words }}
{% endif -%}
pub enum {{ item.ident }} {
    {% for value in of.values -%}
    {{ value.doc }}
    {{ value.ident }},
    {% endfor -%}
    {% if of.open -%}
    /// A value that the pages do not list.
    Unknown(support::{{ of.of.unknown() }}),
    {% endif -%}
}
