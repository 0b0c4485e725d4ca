//! {{ module.about }}

{% for file in module.files -%}
#[rustfmt::skip]
mod {{ file.module }};
{% endfor %}
{% for file in module.files -%}
pub use {{ self.types(file) }};
{% if let Some(builder) = self.fixture(file) -%}
#[cfg(feature = "fixtures")]
pub use self::{{ file.module }}::{{ builder }};
{% endif -%}
{% endfor -%}
