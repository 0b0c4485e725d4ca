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
            {% when Rest::Unknown -%}
            other => other.read().map(Self::Unknown),
            {% when Rest::Refused(expected) -%}
            other => Err(other.refuse_for({{ expected }}, "{{ item.ident }}")),
            {% endmatch -%}
        }
        {% endif -%}
    }

    fn fit(value: &serde_json::Value) -> support::Fit {
        {% if let Some(table) = of.table() -%}
        Self::{{ table.ident }}.fit(value)
        {% else -%}
        support::Fit::best([
            {% for variant in of.variants -%}
            {% match variant.ty -%}
            {% when Some(ty) -%}
            {% if !of.has_in_table(variant.ident) -%}
            <{{ ty }} as support::Wire>::fit(value),
            {% endif -%}
            {% when None -%}
            support::Fit::EXACT.when(value.is_null()),
            {% endmatch -%}
            {% endfor -%}
            {% for table in of.tables -%}
            Self::{{ table.ident }}.fit(value),
            {% endfor -%}
            {% if of.rest == Rest::Unknown -%}
            support::Fit::loose(4),
            {% endif -%}
        ])
        {% endif -%}
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
