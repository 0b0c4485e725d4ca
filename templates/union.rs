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

{% for variant in of.variants -%}
{% if let Some(from) = variant.from -%}
impl From<{{ from }}> for {{ item.ident }} {
    fn from(member: {{ from }}) -> Self {
        Self::{{ variant.ident }}({% if variant.is_boxed() %}Box::new(member){% else %}member{% endif %})
    }
}

{% if from.is_string() -%}
impl From<&str> for {{ item.ident }} {
    fn from(member: &str) -> Self {
        Self::{{ variant.ident }}(member.to_owned())
    }
}

{% endif -%}
{% endif -%}
{% endfor -%}
