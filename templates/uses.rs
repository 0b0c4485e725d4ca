{% for import in file.uses -%}
use {{ import.from }}::{ {{ import.names|join(", ") }} };
{% endfor -%}
