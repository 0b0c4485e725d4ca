impl support::Model for {{ item.ident }} {
    fn decode(input: support::Input<'_>) -> Result<Self, support::DecodeError> {
        {% if let Some(table) = of.table() -%}
        Self::{{ table.ident }}.decode(input)
        {% else -%}
        match input {
            {% for arm in of.arms -%}
            support::Input::{% match arm.kind -%}
            {% when JsonKind::Null %}Null
            {%- when JsonKind::Boolean %}Boolean(_)
            {%- when JsonKind::Integer %}Number(number) if number.integer().is_some()
            {%- when JsonKind::Number %}Number(_)
            {%- when JsonKind::Text %}Text(_)
            {%- when JsonKind::List %}List(_)
            {%- when JsonKind::Object %}Object(_)
            {%- endmatch %} => {% match arm.reads -%}
            {% when Reads::Unit(variant) %}Ok(Self::{{ variant }})
            {%- when Reads::Member(variant) %}input.read().map(Self::{{ variant }})
            {%- when Reads::Table(table) %}Self::{{ table }}.decode(input)
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
        static KIN: support::Kin = support::Kin::new(
            {% if let Some((table, tag)) = of.tagged_table() -%}
            Some(({{ tag }}, |value| {{ item.ident }}::{{ table.ident }}.has(value))),
            {% else -%}
            None,
            {% endif -%}
            {{ of.unknown.is_some() }},
            &[
                {% for member in of.structural -%}
                {% match member -%}
                {% when Some(ty) -%}
                <{{ ty }} as support::Model>::form,
                {% when None -%}
                || support::Form::Null,
                {% endmatch -%}
                {% endfor -%}
            ],
        );
        support::Form::Union(&KIN)
    }

    fn output(&self) -> support::Output<'_> {
        match self {
            {% for variant in of.variants -%}
            {% if variant.ty.is_some() -%}
            Self::{{ variant.ident }}(member) => support::Model::output(member),
            {% else -%}
            Self::{{ variant.ident }} => support::Output::Null,
            {% endif -%}
            {% endfor -%}
            {% if of.unknown.is_some() -%}
            Self::Unknown(value) => support::Model::output(value),
            {% endif -%}
        }
    }
}

support::serde!({{ item.ident }});
