//! {{ module.about }}

{% for file in module.files -%}
#[rustfmt::skip]
mod {{ file.module }};
{% endfor %}
{% for file in module.files -%}
pub use {{ self.types(file) }};
{% endfor -%}
