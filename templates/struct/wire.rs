support::model! {
    {{ item.ident }}:
    required({{ self.names(true) }}),
    optional({{ self.names(false) }}){% if of.additional.is_some() %},
    additional(additional_properties){% endif %}{% if !of.guesses.is_empty() %},
    guessed({{ self.guesses() }}){% endif %};
{% for slot in of.wire %}
{%- match slot %}
{%- when Slot::Constant(constant) %}
    constant {{ constant.ident }}{% if let Some(key) = constant.other_key() %} = {{ key }}{% endif %}, {{ constant.kind }} {{ constant.value }};
{%- when Slot::Field(field) %}
    {{ field.presence.presence_word() }} {{ field.ident }}{% if of.compared %}: {{ field.ty }}{% endif %}{% if let Some(key) = field.other_key() %} = {{ key }}{% endif %};
{%- endmatch %}
{%- endfor %}
}
