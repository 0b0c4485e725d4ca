impl {{ s }}Object for {{ item.ident }} {
    const SHAPE: &'static {{ s }}Shape = &{{ s }}Shape::new("{{ item.ident }}", &[
        {% for slot in of.wire -%}
        {% match slot -%}
        {% when Slot::Constant(constant) -%}
        {{ s }}Field::constant({{ constant.wire }}, {{ s }}Literal::{{ constant.kind }}({{ constant.value }})),
        {% when Slot::Field(field) -%}
        {{ s }}Field::{{ field.presence.promise() }}({{ field.wire }}),
        {% endmatch -%}
        {% endfor -%}
    ]);

    fn read(entries: &mut {{ s }}Entries<'_>) -> Result<Self, {{ s }}Failure> {
        {% for slot in of.wire -%}
        {% match slot -%}
        {% when Slot::Constant(constant) -%}
        let mut {{ constant.local }} = {{ s }}Constant({{ s }}Literal::{{ constant.kind }}({{ constant.value }}));
        {% when Slot::Field(field) -%}
        let mut {{ field.local }} = {{ s }}{{ field.presence.slot() }}::new();
        {% endmatch -%}
        {% endfor -%}
        let {% if of.additional.is_some() %}(extra, additional_properties) = entries.fill_typed{% else %}extra = entries.fill{% endif %}(Self::SHAPE, &mut [
            {% for slot in of.wire -%}
            &mut {{ slot.local() }},
            {% endfor -%}
        ])?;
        {% if of.construction != Construction::Default -%}
        let ({% for field in of.needed() %}Some({{ field.local }}),{% endfor %}) = ({% for field in of.needed() %}{{ field.local }}.0,{% endfor %}) else {
            return Err(support::unfilled("{{ item.ident }}"));
        };
        {% endif -%}
        Ok(Self {
            {% for field in of.fields() -%}
            {% if !field.presence.is_needed() -%}
            {{ field.ident }}: {{ field.local }}.0,
            {% else if field.ident == field.local -%}
            {{ field.ident }},
            {% else -%}
            {{ field.ident }}: {{ field.local }},
            {% endif -%}
            {% endfor -%}
            {% if of.additional.is_some() -%}
            additional_properties,
            {% endif -%}
            extra,
        })
    }

    fn write(&self, {% if of.wire.is_empty() && of.additional.is_none() %}_{% else %}to{% endif %}: &mut {{ s }}Writer<'_>) {
        {% for slot in of.wire -%}
        {% match slot -%}
        {% when Slot::Constant(constant) -%}
        to.constant({{ constant.wire }}, {{ s }}Literal::{{ constant.kind }}({{ constant.value }}));
        {% when Slot::Field(field) -%}
        to.{{ field.presence.writer() }}({{ field.wire }}, &self.{{ field.ident }});
        {% endmatch -%}
        {% endfor -%}
        {% if of.additional.is_some() -%}
        to.additional(&self.additional_properties);
        {% endif -%}
    }

    fn extra(&self) -> &{{ s }}Extra {
        &self.extra
    }
}

support::object!({{ item.ident }});
