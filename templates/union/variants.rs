support::variants! {
    {{ item.ident }};
{%- for variant in of.variants %}
    {{ variant.ident }}
    {%- if let Some(ty) = variant.ty %}({{ ty }}){% endif %}: is_{{ variant.method.plain() }}
    {%- if variant.ty.is_some() %}, as_{{ variant.method.plain() }}, into_{{ variant.method.plain() }}{% endif %}
    {%- for word in variant.conversions %}, {{ word }}{% endfor %};
{%- endfor %}
}
{% if !of.texts.is_empty() %}
support::as_str! {
    {{ item.ident }}: {% for text in of.texts %}{% if !loop.first %}, {% endif %}{{ text }}{% endfor %}
}
{% endif %}
{%- if of.makers().next().is_some() %}
support::makers! {
    {{ item.ident }};
{%- for (variant, maker) in of.makers() %}
    {{ variant.ident }}({{ maker.of }}) {{ maker.ident }}({{ maker.field }}: {{ maker.ty.taken() }});
{%- endfor %}
}
{% endif %}