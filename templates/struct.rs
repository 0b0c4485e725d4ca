{% include "uses.rs" %}

{{ doc }}
#[derive(Clone{% if of.construction == Construction::Default %}, Default{% endif %})]
#[non_exhaustive]
{% if let Some(words) = item.deprecated -%}
{{ words }}
{% endif -%}
pub struct {{ item.ident }} {
    {% for field in of.fields() -%}
    {{ field.doc }}
    {% if let Some(words) = field.deprecated -%}
    {{ words }}
    {% endif -%}
    pub {{ field.ident }}: {{ field.full_type() }},
    {% endfor -%}
    {% if let Some(map) = of.additional -%}
    /// Fields that have no name of their own, by their keys.
    pub additional_properties: {{ map }},
    {% endif -%}
    /// What came beyond the fields above; it is written back.
    pub extra: {{ of.extra }},
}

{% for name in of.traits -%}
impl {{ name }} for {{ item.ident }} {}

{% endfor -%}
