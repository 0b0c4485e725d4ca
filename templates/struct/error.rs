support::error! {
    {{ item.ident }}{% if !words.path.is_empty() %}: |error| Some(error{% for step in words.path %}.{{ step.ident }}{% if !step.always %}.as_ref()?{% endif %}{% endfor %}.as_str()){% endif %}
}
