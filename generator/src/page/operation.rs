//! `Operation`: a call that a method page shows.

use crate::place::Span;

/// An operation of the API.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Operation<'a> {
    /// Its name in the API's own description: `getKey`.
    pub id: &'a str,
    /// The HTTP method in lower case: `get`.
    pub method: &'a str,
    /// The path, with parameters in braces: `/keys/{hash}`.
    pub path: &'a str,
    /// Where the page names it.
    pub span: Span,
}

impl<'a> Operation<'a> {
    /// The names of the parameters in the path and in the query behind it, as they travel: `hash`.
    pub fn parameters(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        let (path, query) = self.path.split_once('?').unwrap_or((self.path, ""));
        let placeholders = path.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0));
        let names = query.split('&').filter_map(|pair| pair.split(['=', '}']).next());
        placeholders.chain(names).filter(|name| !name.is_empty() && name.chars().all(is_of_name))
    }
}

fn is_of_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '-')
}

/// The comment that tells which operation the code below it calls.
const COMMENT: &str = "UsageSnippet ";

/// Every operation that `source` shows, in page order.
pub(super) fn all(source: &str) -> impl Iterator<Item = Operation<'_>> {
    source.match_indices(COMMENT).filter_map(|(at, _)| read(at, source.get(at..)?.lines().next()?))
}

fn read(at: usize, comment: &str) -> Option<Operation<'_>> {
    let value = |key: &str| {
        let rest = comment.get(comment.find(key)? + key.len()..)?;
        rest.get(..rest.find('"')?)
    };
    Some(Operation {
        id: value(" operationID=\"")?,
        method: value(" method=\"")?,
        path: value(" path=\"")?,
        span: Span::new(at, at + comment.len()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_names_parameters() {
        let parameters =
            |path| Operation { id: "x", method: "get", path, span: Span::default() }.parameters().collect::<Vec<_>>();
        assert_eq!(
            parameters("/teams/{teamId}/keys/{key_id}?page_size=2&cursor={cursor}"),
            ["teamId", "key_id", "page_size", "cursor"]
        );
        assert_eq!(parameters("/teams/{team Id}/{}/{open"), [""; 0]);
    }

    #[test]
    fn comments_name_operations() {
        let source = "{/* UsageSnippet language=\"go\" operationID=\"getKey\" method=\"get\" path=\"/keys/{hash}\" */}\nUsageSnippet x\n";
        let found: Vec<_> = all(source).collect();
        let span = Span::new(4, source.find('\n').unwrap_or_default());
        assert_eq!(found, [Operation { id: "getKey", method: "get", path: "/keys/{hash}", span }]);
    }
}
