{% include "uses.rs" %}

{{ doc }}
{% if let Some(words) = item.deprecated -%}
{{ words }}
{% endif -%}
pub type {{ item.ident }} = {{ of }};
