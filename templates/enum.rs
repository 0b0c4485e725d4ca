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

impl {{ item.ident }} {
    /// Every value that the pages list.
    pub const ALL: &'static [Self] = &[
        {% for value in of.values -%}
        Self::{{ value.ident }},
        {% endfor -%}
    ];

    /// The value on the wire.
    #[must_use]
    pub fn {{ of.of.getter() }}(&self) -> {{ of.of.plain() }} {
        match self {
            {% for value in of.values -%}
            Self::{{ value.ident }} => {{ value.wire }},
            {% endfor -%}
            {% if of.open -%}
            Self::Unknown(value) => value.{{ of.of.getter() }}(),
            {% endif -%}
        }
    }
}

{% include "enum/from.rs" %}

support::{% if of.is_union %}union{% else if of.open %}open{% else %}closed{% endif %}{{ of.of.macro_infix() }}_enum!({{ item.ident }});
