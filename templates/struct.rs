{% let s = self.prefix() -%}
{% include "uses.rs" %}

{{ doc }}
#[derive(Debug, Clone{% if of.construction == Construction::Default %}, Default{% endif %})]
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

{% include "struct/make.rs" %}
{% include "struct/builder.rs" %}
{% include "struct/wire.rs" %}

impl PartialEq for {{ item.ident }} {
    fn eq(&self, other: &Self) -> bool {
        {% for field in of.fields() -%}
        self.{{ field.ident }} == other.{{ field.ident }} &&
        {% endfor -%}
        {% if of.additional.is_some() -%}
        self.additional_properties == other.additional_properties &&
        {% endif -%}
        support::same_extra(self, other)
    }
}

{% for name in of.traits -%}
impl {{ name }} for {{ item.ident }} {}
{% endfor -%}
