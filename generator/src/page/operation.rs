//! `Operation`: a call that a method page shows.

/// An operation of the API.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Operation<'a> {
    /// Its name in the API's own description: `getKey`.
    pub id: &'a str,
    /// The HTTP method in lower case: `get`.
    pub method: &'a str,
    /// The path, with parameters in braces: `/keys/{hash}`.
    pub path: &'a str,
}

/// The comment that tells which operation the code below it calls.
const COMMENT: &str = "UsageSnippet ";

/// Every operation that `source` shows, in page order.
pub(super) fn all(source: &str) -> impl Iterator<Item = Operation<'_>> {
    source.match_indices(COMMENT).filter_map(|(at, _)| read(source.get(at..)?.lines().next()?))
}

fn read(comment: &str) -> Option<Operation<'_>> {
    let value = |key: &str| {
        let rest = comment.get(comment.find(key)? + key.len()..)?;
        rest.get(..rest.find('"')?)
    };
    Some(Operation { id: value(" operationID=\"")?, method: value(" method=\"")?, path: value(" path=\"")? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_name_operations() {
        let source = "{/* UsageSnippet language=\"go\" operationID=\"getKey\" method=\"get\" path=\"/keys/{hash}\" */}\nUsageSnippet x\n";
        let found: Vec<_> = all(source).collect();
        assert_eq!(found, [Operation { id: "getKey", method: "get", path: "/keys/{hash}" }]);
    }
}
