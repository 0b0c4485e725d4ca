impl support::Object for {{ item.ident }} {
    const SHAPE: &'static support::Shape = &support::Shape::new("{{ item.ident }}", &[
        {% for slot in of.wire -%}
        {% match slot -%}
        {% when Slot::Constant(constant) -%}
        support::Field::constant({{ constant.wire }}, support::Literal::{{ constant.kind }}({{ constant.value }})),
        {% when Slot::Field(field) -%}
        support::Field::{{ field.presence.promise() }}({{ field.wire }}),
        {% endmatch -%}
        {% endfor -%}
    ]);

    fn read(entries: support::Entries<'_>) -> Result<Self, support::Failure> {
        {% for slot in of.wire -%}
        {% match slot -%}
        {% when Slot::Constant(constant) -%}
        let mut {{ constant.local }} = support::Constant(support::Literal::{{ constant.kind }}({{ constant.value }}));
        {% when Slot::Field(field) -%}
        let mut {{ field.local }} = support::{{ field.presence.slot() }}::new();
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

    fn write(&self, {% if of.wire.is_empty() && of.additional.is_none() %}_{% else %}to{% endif %}: &mut support::Writer<'_>) {
        {% for slot in of.wire -%}
        {% match slot -%}
        {% when Slot::Constant(constant) -%}
        to.constant({{ constant.wire }}, support::Literal::{{ constant.kind }}({{ constant.value }}));
        {% when Slot::Field(field) -%}
        to.{{ field.presence.writer() }}({{ field.wire }}, &self.{{ field.ident }});
        {% endmatch -%}
        {% endfor -%}
        {% if of.additional.is_some() -%}
        to.additional(&self.additional_properties);
        {% endif -%}
    }

    fn extra(&self) -> &support::Extra {
        &self.extra
    }
}

support::object!({{ item.ident }});
