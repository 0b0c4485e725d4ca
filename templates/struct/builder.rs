{% if let Construction::Builder(builder) = of.construction -%}
/// Makes a `{{ item.ident }}` of its required fields.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct {{ builder }} {
    {% for field in of.needed() -%}
    {{ field.ident }}: Option<{{ field.ty }}>,
    {% endfor -%}
}

impl {{ builder }} {
    {% for field in of.needed() -%}
    /// With `{{ field.ident.plain() }}`.
    pub fn {{ field.builder }}(
        mut self,
        {{ field.ident }}: impl Into<{{ field.ty }}>,
    ) -> Self {
        self.{{ field.ident }} = Some({{ field.ident }}.into());
        self
    }

    {% endfor -%}
    /// The value, without the fields that are not required.
    ///
    /// # Errors
    ///
    /// If a required field was not given; the error names it.
    pub fn build(self) -> Result<{{ item.ident }}, support::MissingField> {
        Ok({{ item.ident }} {
            {% for field in of.fields() -%}
            {{ field.ident }}: {% if field.presence.is_needed() -%}
                self.{{ field.ident }}.ok_or(support::MissingField::new("{{ item.ident }}", "{{ field.ident.plain() }}"))?
            {%- else %}None{% endif %},
            {% endfor -%}
            {% if let Some(map) = of.additional -%}
            additional_properties: {{ map.path() }}::new(),
            {% endif -%}
            extra: {{ of.extra }}::new(),
        })
    }
}
{% endif -%}
