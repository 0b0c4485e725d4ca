support::{{ of.wire_macro() }}! {
    {{ item.ident }}:
{%- for value in of.values %}
    {{ value.ident }} = {{ value.wire }},
{%- endfor %}
}
