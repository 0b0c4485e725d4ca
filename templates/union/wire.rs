impl support::Wire for {{ item.ident }} {
    fn decode(found: support::Found<'_>) -> Result<Self, support::Failure> {
        {% if let Some(table) = of.table() -%}
        Self::{{ table.ident }}.decode(found)
        {% else -%}
        match found {
            {% for arm in of.arms -%}
            support::Found::{% match arm.found -%}
            {% when Found::Null %}Null
            {%- when Found::Boolean %}Boolean(_)
            {%- when Found::Integer %}Number(number) if number.integer().is_some()
            {%- when Found::Number %}Number(_)
            {%- when Found::Text %}Text(_)
            {%- when Found::List %}List(_)
            {%- when Found::Object %}Object(_)
            {%- endmatch %} => {% match arm.reads -%}
            {% when Reads::Unit(variant) %}Ok(Self::{{ variant }})
            {%- when Reads::Member(variant) %}found.read().map(Self::{{ variant }})
            {%- when Reads::Table(table) %}Self::{{ table }}.decode(found)
            {%- endmatch %},
            {% endfor -%}
            {% match of.rest -%}
            {% when Rest::Nothing | Rest::Table -%}
            {% when Rest::Any(variant) -%}
            other => other.read().map(Self::{{ variant }}),
            {% when Rest::Unknown(expected) -%}
            other => support::unlisted({{ expected }}, "{{ item.ident }}", other).map(Self::Unknown),
            {% when Rest::Refused(expected) -%}
            other => Err(other.refuse_for({{ expected }}, "{{ item.ident }}")),
            {% endmatch -%}
        }
        {% endif -%}
    }

    fn form() -> support::Form {
        static KIN: support::Kin = support::Kin {
            {% if let Some((table, tag)) = of.tagged_table() -%}
            tag: Some(({{ tag }}, |value| {{ item.ident }}::{{ table.ident }}.has(value))),
            {% else -%}
            tag: None,
            {% endif -%}
            open: {{ of.unknown.is_some() }},
            members: &[
                {% for variant in of.untagged() -%}
                {% match variant.ty -%}
                {% when Some(ty) -%}
                <{{ ty }} as support::Wire>::form,
                {% when None -%}
                || support::Form::Null,
                {% endmatch -%}
                {% endfor -%}
            ],
        };
        support::Form::Union(&KIN)
    }

    fn view(&self) -> support::View<'_> {
        match self {
            {% for variant in of.variants -%}
            {% if variant.ty.is_some() -%}
            Self::{{ variant.ident }}(member) => support::Wire::view(member),
            {% else -%}
            Self::{{ variant.ident }} => support::View::Null,
            {% endif -%}
            {% endfor -%}
            {% if of.unknown.is_some() -%}
            Self::Unknown(value) => support::Wire::view(value),
            {% endif -%}
        }
    }
}

support::serde!({{ item.ident }});
