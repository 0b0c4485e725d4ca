{% if !of.tables.is_empty() || of.tag.is_some() -%}
impl {{ item.ident }} {
    {% for table in of.tables -%}
    {% match table.tag -%}
    {% when Some(tag) -%}
    const {{ table.ident }}: support::Tagged<Self> = support::Tagged {
        name: "{{ item.ident }}",
        form: <Self as support::Model>::form,
        tag: {{ tag }},
        members: &[
            {% for (value, variant) in table.tagged -%}
            ({{ value }}, |input| input.read().map(Self::{{ variant }})),
            {% endfor -%}
        ],
        others: &[
            {% for (at, variant) in table.choices -%}
            support::Choice::new({{ at }}, |input| input.read().map(Self::{{ variant }})),
            {% endfor -%}
        ],
        unknown: {% if table.open %}Some(Self::Unknown){% else %}None{% endif %},
    };

    {% when None -%}
    const {{ table.ident }}: support::Untagged<Self> = support::Untagged {
        name: "{{ item.ident }}",
        form: <Self as support::Model>::form,
        members: &[
            {% for (at, variant) in table.choices -%}
            support::Choice::new({{ at }}, |input| input.read().map(Self::{{ variant }})),
            {% endfor -%}
        ],
        unknown: {% if table.open %}Some(Self::Unknown){% else %}None{% endif %},
    };

    {% endmatch -%}
    {% endfor -%}
    {% if let Some(tag) = of.tag -%}
    /// What names the member.
    #[must_use]
    pub fn tag(&self) -> Option<&str> {
        match self {
            {% for variant in of.variants -%}
            {% match variant.tag -%}
            {% when TagValue::Fixed(value) -%}
            Self::{{ variant.ident }}{% if variant.ty.is_some() %}(_){% endif %} => Some({{ value }}),
            {% when TagValue::Inner -%}
            Self::{{ variant.ident }}(member) => member.tag(),
            {% when TagValue::Text(field) -%}
            Self::{{ variant.ident }}(member) => Some(member.{{ field }}.as_str()),
            {% when TagValue::Perhaps(field) -%}
            Self::{{ variant.ident }}(member) => member.{{ field }}.as_ref().map(|tag| tag.as_str()),
            {% when TagValue::None -%}
            Self::{{ variant.ident }}{% if variant.ty.is_some() %}(_){% endif %} => None,
            {% endmatch -%}
            {% endfor -%}
            {% if of.unknown.is_some() -%}
            Self::Unknown(value) => value.get({{ tag }})?.as_str(),
            {% endif -%}
        }
    }
    {% endif -%}
}
{% endif -%}
