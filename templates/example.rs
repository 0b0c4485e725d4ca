use {{ example.path }};

let json = {{ example.json }};
let value: {{ example.ident }} = serde_json::from_str(json)?;
{%- if let Some((shown, is)) = example.shows %}
assert_eq!({{ shown }}, {{ is }});
{%- endif %}

// What is written is what was read.
let written = serde_json::to_value(&value)?;
assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
# Ok::<(), serde_json::Error>(())
