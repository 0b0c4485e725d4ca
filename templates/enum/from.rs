{% if of.open -%}
impl From<{{ of.of.plain() }}> for {{ item.ident }} {
    fn from(value: {{ of.of.plain() }}) -> Self {
        match value {
            {% for value in of.values -%}
            {{ value.wire }} => Self::{{ value.ident }},
            {% endfor -%}
            other => Self::Unknown(support::{{ of.of.unknown() }}::new(other)),
        }
    }
}
{% else -%}
impl TryFrom<{{ of.of.plain() }}> for {{ item.ident }} {
    type Error = support::UnexpectedValue;

    fn try_from(value: {{ of.of.plain() }}) -> Result<Self, support::UnexpectedValue> {
        match value {
            {% for value in of.values -%}
            {{ value.wire }} => Ok(Self::{{ value.ident }}),
            {% endfor -%}
            other => Err(support::UnexpectedValue::new("{{ item.ident }}", other, Self::ALL)),
        }
    }
}
{% endif -%}
