{% match of.construction -%}
{% when Construction::Default -%}
{% when Construction::New -%}
{% if let Some(cfg) = self.cfg() -%}
{{ cfg }}
{% endif -%}
support::new! {
    {{ item.ident }}({{ self.arguments() }}),
    none({{ self.others() }}){% if of.additional.is_some() %},
    map(additional_properties){% endif %}
}

{% when Construction::Builder(builder) -%}
{% if let Some(cfg) = self.cfg() -%}
{{ cfg }}
{% endif -%}
support::builder! {
    {{ item.ident }} by {{ builder }},
    none({{ self.others() }}){% if of.additional.is_some() %},
    map(additional_properties){% endif %};
{% for field in of.needed() %}
    {%- if self.has_docs() %}
    /// {{ field.brief }}
    {%- endif %}
    {{ field.builder }}({{ field.ident }}: {{ field.ty.taken() }});
{%- endfor %}
}

{% endmatch -%}
{% if let Some(cfg) = self.cfg() -%}
{{ cfg }}
{% endif -%}
support::setters! {
    {{ item.ident }};
{%- for field in of.unneeded() %}
    {%- if self.has_docs() %}
    /// {{ field.brief }}
    {%- endif %}
    {{ field.setter }}({{ field.ident }}: {{ field.ty.taken() }}){% if let Some(key) = field.other_key() %} = {{ key }}{% endif -%}
    {% if let Some(null) = field.null %}, {{ null }}{% endif %};
{%- endfor %}
}

