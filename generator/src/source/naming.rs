//! `Naming`: how an API writes keys of several words, where a person knows it.

use std::str::FromStr;

use crate::schema::TypeName;

/// A way to write the keys of an API, as `naming:` in `schema.yaml` tells it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Naming {
    /// `createdAt`
    Camel,
    /// `created_at`
    Snake,
    /// `CreatedAt`
    Pascal,
    /// `created-at`
    Kebab,
    /// As the pages write the names of fields.
    AsShown,
}

impl Naming {
    /// The words for it in `schema.yaml`.
    pub const WORDS: &[&str] = &["camel", "snake", "pascal", "kebab", "as-shown"];
}

impl FromStr for Naming {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        match word {
            "camel" => Ok(Self::Camel),
            "snake" => Ok(Self::Snake),
            "pascal" => Ok(Self::Pascal),
            "kebab" => Ok(Self::Kebab),
            "as-shown" => Ok(Self::AsShown),
            _ => Err(()),
        }
    }
}

/// Whether `pattern` means the type called `name`: a namespace, or a whole name, in which `*` stands for any text.
pub(crate) fn means(pattern: &str, name: &TypeName) -> bool {
    fits(pattern, &name.namespace) || fits(pattern, &name.to_string())
}

/// Whether `text` is `pattern`, in which `*` stands for any text.
fn fits(pattern: &str, text: &str) -> bool {
    let Some((head, rest)) = pattern.split_once('*') else { return pattern == text };
    let Some(mut text) = text.strip_prefix(head) else { return false };
    let mut parts: Vec<&str> = rest.split('*').collect();
    let tail = parts.pop().unwrap_or_default();
    for part in parts {
        // The first place is the best one: it leaves most for what follows.
        let Some(at) = text.find(part) else { return false };
        text = text.get(at + part.len()..).unwrap_or_default();
    }
    text.ends_with(tail)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_known() {
        assert!(Naming::WORDS.iter().all(|word| word.parse::<Naming>().is_ok()));
        assert_eq!("Camel".parse::<Naming>(), Err(()));
    }

    #[test]
    fn a_pattern_means_a_namespace_or_types() {
        let name = TypeName::new("components", "OrderItem");
        for pattern in
            ["components", "components.OrderItem", "comp*", "components.Order*", "*Item", "*.Order*", "c*.*Item"]
        {
            assert!(means(pattern, &name), "{pattern}");
        }
        for pattern in ["component", "OrderItem", "components.Order", "*Items", "c*Order", ""] {
            assert!(!means(pattern, &name), "{pattern}");
        }
    }
}
