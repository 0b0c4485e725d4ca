//! `Methods`: what the pages of methods say of types: which one a method takes, which one signs it, which one is an error in JSON.

use std::collections::{BTreeMap, BTreeSet};

use crate::page::{Operation, Page};

/// What the method pages of a folder say, by the names of types as they stand there: `operations.GetKeyRequest`.
#[derive(Default)]
pub(crate) struct Methods<'a> {
    /// The types that methods take as their whole request, and the operations that take each.
    pub(crate) requests: BTreeMap<&'a str, Vec<Operation<'a>>>,
    /// The types that say how a request is signed.
    pub(crate) security: BTreeSet<&'a str>,
    /// The types of errors that travel as JSON.
    pub(crate) errors: BTreeSet<&'a str>,
}

impl<'a> Methods<'a> {
    /// Notes what `page` says.
    pub(super) fn note(&mut self, page: &Page<'a>) {
        let mut operations = page.operations().peekable();
        let (mut current, mut end, mut in_errors) = (None, 0, false);
        for line in page.source.split_inclusive('\n') {
            end += line.len();
            while let Some(operation) = operations.next_if(|operation| operation.span.end as usize <= end) {
                current = Some(operation);
            }
            let cells: Vec<&str> = line.trim().trim_start_matches('|').split('|').map(str::trim).collect();
            match cells.as_slice() {
                ["Error Type", ..] => in_errors = true,
                ["`request`", ty, ..] => {
                    let requests = name(ty).map(|name| self.requests.entry(name).or_default());
                    requests.into_iter().for_each(|operations| operations.extend(current));
                }
                ["`security`", ty, ..] => self.security.extend(name(ty)),
                [error, _, content, ..] if in_errors && content.contains("json") => {
                    self.errors.insert(error.trim_matches(['*', '`']));
                }
                _ => in_errors &= line.starts_with('|'),
            }
        }
    }
}

/// The name in a cell such as `[operations.GetKeyRequest](…)`.
fn name(cell: &str) -> Option<&str> {
    let (label, _) = cell.strip_prefix('[')?.split_once("](")?;
    let name = label.rsplit('[').next()?.trim_matches([']', '*', '`']);
    name.contains('.').then_some(name)
}

#[cfg(test)]
mod tests {
    use super::name;

    #[test]
    fn a_cell_names_a_type() {
        assert_eq!(name("[operations.GetKeyRequest](../a.md)"), Some("operations.GetKeyRequest"));
        assert_eq!(name("[Optional[models.Security]](../a.md)"), Some("models.Security"));
        assert_eq!(name("*string*"), None);
    }
}
