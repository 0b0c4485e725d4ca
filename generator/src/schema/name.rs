//! `TypeName`: the name of a type, and how it is written down.

use std::{fmt, str::FromStr, sync::Arc};

/// The name of a type: a namespace of the vendor's and a name in it, `operations.GetKeyData`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeName {
    /// The namespace: `operations`.
    pub namespace: Arc<str>,
    /// The name: `GetKeyData`.
    pub name: Arc<str>,
}

impl TypeName {
    /// `namespace.name`.
    #[must_use]
    pub fn new(namespace: &str, name: &str) -> Self {
        Self { namespace: namespace.into(), name: name.into() }
    }
}

impl fmt::Display for TypeName {
    /// As `namespace.Name`; a name in which that could be misread stands in quotes, as JSON has them: `models."A.B"`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { namespace, name } = self;
        if is_plain(name) { write!(f, "{namespace}.{name}") } else { write!(f, "{namespace}.{}", quoted(name)) }
    }
}

impl FromStr for TypeName {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let parts = match text.strip_suffix('"').and_then(|text| text.rsplit_once(".\"")) {
            Some((namespace, name)) => {
                serde_json::from_str::<String>(&format!("\"{name}\"")).ok().map(|name| (namespace, name))
            }
            None => text.rsplit_once('.').map(|(namespace, name)| (namespace, name.to_owned())),
        };
        match parts {
            Some((namespace, name)) if !namespace.is_empty() && !name.is_empty() => Ok(Self::new(namespace, &name)),
            _ => Err(format!("`{text}` is not a type name of the form `namespace.Name`")),
        }
    }
}

/// Whether `name` behind a dot is read as nothing but that: no part of a namespace, of a number, of another type.
fn is_plain(name: &str) -> bool {
    let is_sign = |c: char| matches!(c, '.' | '"' | '<' | '>') || c.is_control();
    !name.starts_with(|c: char| c.is_ascii_digit()) && !name.contains(is_sign)
}

fn quoted(name: &str) -> String {
    serde_json::Value::from(name).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::Type;

    #[test]
    fn a_name_is_read_as_it_is_written() {
        let names = ["B", "A.B", "A.", ".A", ".", "\"", "a\".\"b", "A<B>", "5", "5e3", "\\", "a\nb", "日本", "A B"];
        for (namespace, name) in
            ["models", "a.b", "1", "\"a"].into_iter().flat_map(|space| names.map(|name| (space, name)))
        {
            let name = TypeName::new(namespace, name);
            assert_eq!(name.to_string().parse(), Ok(name.clone()));
            assert_eq!(format!("list<{name}>").parse(), Ok(Type::List(Box::new(Type::Ref(name)))));
        }
        assert_eq!(TypeName::new("models", "A.B").to_string(), "models.\"A.B\"");
        for text in ["A", ".A", "models.", "models.\"\"", "models.\"a\"b\""] {
            assert!(text.parse::<TypeName>().is_err(), "{text}");
        }
    }
}
