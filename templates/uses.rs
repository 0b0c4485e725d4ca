{% for imports in self::by_origin(file.uses) -%}
{% for import in imports -%}
use {{ import }};
{% endfor %}
{% endfor -%}
