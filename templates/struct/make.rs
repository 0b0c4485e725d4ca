{% if of.has_methods() -%}
impl {{ item.ident }} {
    {% match of.construction -%}
    {% when Construction::Default -%}
    {% when Construction::New -%}
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(
        {% for field in of.needed() -%}
        {{ field.ident }}: impl Into<{{ field.ty }}>,
        {% endfor -%}
    ) -> Self {
        Self {
            {% for field in of.fields() -%}
            {{ field.ident }}: {% if field.presence.is_needed() %}{{ field.ident }}.into(){% else %}None{% endif %},
            {% endfor -%}
            {% if let Some(map) = of.additional -%}
            additional_properties: {{ map.path() }}::new(),
            {% endif -%}
            extra: {{ of.extra }}::new(),
        }
    }

    {% when Construction::Builder(builder) -%}
    /// A builder, which asks for every field that is required.
    pub fn builder() -> {{ builder }} {
        {{ builder }}::default()
    }

    {% endmatch -%}
    {% for field in of.fields() -%}
    {% match field.presence -%}
    {% when Presence::Required | Presence::Listed -%}
    {% when Presence::Optional -%}
    /// The same with `{{ field.ident.plain() }}`.
    #[must_use]
    pub fn {{ field.setter }}(
        mut self,
        {{ field.ident }}: impl Into<{{ field.ty }}>,
    ) -> Self {
        self.{{ field.ident }} = Some({{ field.ident }}.into());
        self
    }

    {% when Presence::Nullable -%}
    /// The same with `{{ field.ident.plain() }}`; `None` is `null`.
    #[must_use]
    pub fn {{ field.setter }}(
        mut self,
        {{ field.ident }}: impl Into<Option<{{ field.ty }}>>,
    ) -> Self {
        self.{{ field.ident }} = {{ field.ident }}.into();
        self.extra.unmark({{ field.wire }});
        self
    }

    {% when Presence::OptionalNullable -%}
    /// The same with `{{ field.ident.plain() }}`; `None` is `null`.
    #[must_use]
    pub fn {{ field.setter }}(
        mut self,
        {{ field.ident }}: impl Into<Option<{{ field.ty }}>>,
    ) -> Self {
        self.{{ field.ident }} = {{ field.ident }}.into();
        if self.{{ field.ident }}.is_none() {
            self.extra.mark_null({{ field.wire }});
        }
        self
    }

    {% endmatch -%}
    {% endfor -%}
}
{% endif -%}
