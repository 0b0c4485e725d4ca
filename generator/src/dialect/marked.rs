//! `Marked`: a type, with the mark that a cell puts around it.

use crate::{
    dialect::{ParsedField, TypeExpr},
    page::Row,
    place::Spanned,
};

/// A type, and what stands around it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Marked {
    pub(super) ty: TypeExpr,
    pub(super) mark: Mark,
}

/// What a cell says around a type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    /// Nothing.
    Plain,
    /// A pointer in Go, `Optional[…]` in Python: absent where the field is optional, `null` where it is required.
    Maybe,
    /// `null`, whether the field is required or not.
    Nullable,
}

impl Marked {
    /// A type with nothing around it.
    pub(super) fn plain(ty: TypeExpr) -> Self {
        Self { ty, mark: Mark::Plain }
    }

    /// The same with a mark around it; the stronger one stays.
    pub(super) fn marked(self, mark: Mark) -> Self {
        match (self.mark, mark) {
            (Mark::Nullable, _) | (_, Mark::Plain) => self,
            (Mark::Plain | Mark::Maybe, mark) => Self { mark, ..self },
        }
    }

    /// The type in a place that is not a field: an item, a value of a map, a member.
    pub(super) fn inside(self) -> TypeExpr {
        match self.mark {
            Mark::Plain => self.ty,
            Mark::Maybe | Mark::Nullable => TypeExpr::Nullable(Box::new(self.ty)),
        }
    }

    /// The type in a row of a table.
    pub(super) fn in_row(self, row: &Row<'_>) -> ParsedField {
        let nullable = match self.mark {
            Mark::Plain => false,
            Mark::Maybe => row.required.value,
            Mark::Nullable => true,
        };
        ParsedField { ty: self.ty, nullable: nullable.then_some(Spanned::new(true, row.ty.span)) }
    }
}

/// One of `types`: a transport if any of them is, and `null` among them as a mark.
pub(super) fn one_of(types: Vec<Marked>) -> Marked {
    let count = types.len();
    let mut rest: Vec<Marked> = types.into_iter().filter(|ty| count == 1 || ty.ty != TypeExpr::Null).collect();
    let mark = if rest.len() < count { Mark::Nullable } else { Mark::Plain };
    if rest.len() == 1
        && let Some(only) = rest.pop()
    {
        return only.marked(mark);
    }
    let all: Vec<TypeExpr> = rest.into_iter().map(Marked::inside).collect();
    let transports: Vec<&str> = all.iter().filter_map(transport).collect();
    let ty = if transports.is_empty() { TypeExpr::Union(all) } else { TypeExpr::Transport(transports.join(" | ")) };
    Marked { ty, mark }
}

fn transport(ty: &TypeExpr) -> Option<&str> {
    match ty {
        TypeExpr::Transport(name) => Some(name),
        _ => None,
    }
}

/// The name `path`, `ns.Name` or `Name`.
pub(super) fn name(path: &str, link: Option<&str>) -> TypeExpr {
    let (namespace, name) = match path.rsplit_once('.') {
        Some((namespace, name)) => (Some(namespace.to_owned()), name),
        None => (None, path),
    };
    TypeExpr::Name { namespace, name: name.to_owned(), link: link.map(str::to_owned) }
}

/// Whether `link` leads to a page of the API's own models, not to a manual.
pub(super) fn leads_to_model(link: Option<&str>) -> bool {
    link.is_some_and(|link| link.contains("/models/"))
}

/// Whether every name in `ty` has a namespace: one without has no left edge in glued text.
pub(super) fn is_bounded(ty: &TypeExpr) -> bool {
    match ty {
        TypeExpr::Name { namespace, .. } => namespace.is_some(),
        TypeExpr::List(ty) | TypeExpr::Map(ty) | TypeExpr::Nullable(ty) | TypeExpr::Unrecognized(ty) => is_bounded(ty),
        TypeExpr::Union(types) => types.iter().all(is_bounded),
        TypeExpr::String
        | TypeExpr::Integer
        | TypeExpr::Float
        | TypeExpr::Number
        | TypeExpr::Boolean
        | TypeExpr::Any
        | TypeExpr::DateTime
        | TypeExpr::Date
        | TypeExpr::Decimal
        | TypeExpr::BigInt
        | TypeExpr::Bytes
        | TypeExpr::Null
        | TypeExpr::Literal(_)
        | TypeExpr::Transport(_) => true,
    }
}
