//! The namespaces that a page can name types in: they decide where a glued name ends.

use std::collections::BTreeSet;

use crate::page::Fence;

/// Packages of the languages themselves, which pages name without an import.
const OWN: &[&str] = &["time", "types", "big", "decimal", "datetime", "httpx", "optionalnullable"];

/// Words that are known to be namespaces.
#[derive(Debug, Default)]
pub(super) struct Namespaces(BTreeSet<String>);

impl Namespaces {
    /// The folders of `path`, and the words of the imports in `usage`.
    pub(super) fn of(path: &str, usage: &[Fence<'_>]) -> Self {
        let imports = usage.iter().flat_map(|fence| fence.text.lines()).filter(|line| line.contains("import"));
        let words = imports.chain([path]).flat_map(|line| line.split(|c: char| !c.is_alphanumeric() && c != '_'));
        Self(words.chain(OWN.iter().copied()).filter(|word| !word.is_empty()).map(str::to_owned).collect())
    }

    /// Adds the namespaces that a type, known to be whole, names.
    pub(super) fn learn(&mut self, ty: &str) {
        self.0.extend(named(ty).map(str::to_owned));
    }

    /// Whether every namespace in `ty` is known.
    pub(super) fn know(&self, ty: &str) -> bool {
        named(ty).all(|namespace| self.0.contains(namespace))
    }
}

/// The namespaces in a type: what stands before the first dot of each path, outside of literals.
fn named(ty: &str) -> impl Iterator<Item = &str> {
    let outside = ty.split('"').step_by(2);
    let paths = outside.flat_map(|text| text.split(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '.'))));
    paths.filter_map(|path| path.split_once('.')).map(|(namespace, _)| namespace)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn literals_name_no_namespace() {
        let known = Namespaces::of("go/shop/x.txt", &[]);
        assert!(known.know(r#"Record<string, shop.A | "b.c">"#));
        assert!(!known.know("hop.A"));
    }
}
