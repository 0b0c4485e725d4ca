support::model! {
    {{ item.ident }}:
    needs({{ self.names(true) }}),
    may({{ self.names(false) }}){% if of.additional.is_some() %},
    rest(additional_properties){% endif %}{% if !of.guesses.is_empty() %},
    guesses({{ self.guesses() }}){% endif %};
{% for slot in of.wire %}
{%- match slot %}
{%- when Slot::Constant(constant) %}
    constant {{ constant.ident }} = {{ constant.wire }}, {{ constant.kind }} {{ constant.value }};
{%- when Slot::Field(field) %}
    {{ field.presence.promise() }} {{ field.ident }}{% if of.compared %}: {{ field.ty }}{% endif %} = {{ field.wire }};
{%- endmatch %}
{%- endfor %}
}
