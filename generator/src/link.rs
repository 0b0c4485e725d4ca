//! `Corpus`: the types of each dialect, their references led to the types that they mean.

mod corpus;
mod declare;
mod duplicate;

use std::collections::BTreeMap;

use heck::ToUpperCamelCase;
use rayon::prelude::*;
use serde_json::Value;

pub(crate) use self::corpus::{Corpus, Origin, brief};
use self::declare::Declared;
use crate::{
    dialect::{self, ParsedField, ParsedMember, ParsedValues, TypeExpr},
    page::{Body, Row},
    place::{Place, Span, Spanned},
    problem::Problem,
    read::{Parsed, SourcePages, TypePage},
    schema::{Type, TypeName},
};

/// A type of one dialect: described by a page, written out in a type cell, or only referred to.
pub(crate) struct DialectType {
    /// Which source it belongs to.
    pub(crate) source: usize,
    /// The page that describes it, by its number among the type_pages.
    pub(crate) type_page: Option<usize>,
    /// Its name in that dialect.
    pub(crate) name: TypeName,
    /// What it is made of.
    pub(crate) body: DialectBody,
    /// Where it is first referred to, for types without a page.
    pub(crate) referred: Option<Place>,
}

/// What a node is made of.
pub(crate) enum DialectBody {
    /// An object.
    Fields(Vec<DialectField>),
    /// One of several values.
    Values(ParsedValues),
    /// One of several types.
    Members(Vec<DialectMember>),
    /// No page says.
    Unknown,
}

/// A row of a "Fields" table.
#[derive(Debug, Clone)]
pub(crate) struct DialectField {
    /// The name as the dialect shows it.
    pub(crate) shown: String,
    /// The name by which the dialects agree: letters and digits, lower case.
    pub(crate) key: String,
    /// The row on the page.
    pub(crate) row: usize,
    /// The type.
    pub(crate) ty: CellType,
    /// What the type cell says about `null`.
    pub(crate) nullable: Option<Spanned<bool>>,
    /// The mark in the Required column.
    pub(crate) required: bool,
}

/// An entry of "Supported Types".
#[derive(Debug, Clone)]
pub(crate) struct DialectMember {
    /// Its type.
    pub(crate) ty: CellType,
    /// What the dialect calls it after the union's name.
    pub(crate) label: Option<String>,
}

/// A type whose references have been followed.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum CellType {
    /// A type that travels as JSON.
    Json(Type),
    /// One that does not: the words of the page.
    Transport(String),
    /// The values that no page lists, among the members of a union.
    Rest,
    /// The cell could not be read, which has been reported.
    Unread,
}

/// Links the types of all `sources`; gives back pages that contradict each other as well.
pub(crate) fn link(sources: Vec<SourcePages<'_>>) -> (Corpus<'_>, Vec<Problem>) {
    let nodes = sources.par_iter().enumerate().map(|(at, pages)| types(at, pages, &Declared::of(pages)));
    let nodes = nodes.collect::<Vec<_>>().into_iter().flatten().collect();
    let corpus = Corpus { sources, nodes };
    let problems = duplicate::pages(&corpus);
    (corpus, problems)
}

/// Follows the references of every page of `source_pages`, the one with the number `source`.
fn types(source: usize, source_pages: &SourcePages<'_>, declared: &Declared) -> Vec<DialectType> {
    let pages = source_pages.type_pages.par_iter().zip(&declared.names).enumerate();
    let linked = pages.map(|(at, (type_page, name))| {
        let mut linker = Linker { source, declared, extra: BTreeMap::new() };
        (linker.node(at, type_page, name), linker.extra)
    });
    let (mut nodes, extra): (Vec<_>, Vec<_>) = linked.unzip();
    // The first page that names a type tells where it is referred to.
    let extra: BTreeMap<_, _> = extra.into_iter().rev().flatten().collect();
    nodes.extend(extra.into_values());
    nodes
}

struct Linker<'d> {
    source: usize,
    declared: &'d Declared,
    /// Types that have no page of their own, as this page shows them.
    extra: BTreeMap<TypeName, DialectType>,
}

impl Linker<'_> {
    fn node(&mut self, at: usize, type_page: &TypePage<'_>, name: &TypeName) -> DialectType {
        let body = match (&type_page.parsed, &type_page.page.body) {
            (Parsed::Fields(fields), Body::Fields(rows)) => {
                let rows = rows.iter().zip(fields).enumerate();
                DialectBody::Fields(
                    rows.map(|(at, (row, parsed))| self.field(type_page, name, at, row, parsed.as_ref())).collect(),
                )
            }
            // Members of which none could be read tell nothing.
            (Parsed::Members(members), _) if members.is_empty() => DialectBody::Unknown,
            (Parsed::Members(members), _) => DialectBody::Members(
                members.iter().enumerate().map(|(at, parsed)| self.member(type_page, name, at, parsed)).collect(),
            ),
            (Parsed::Values(values), _) => DialectBody::Values(values.clone()),
            _ => DialectBody::Unknown,
        };
        DialectType { source: self.source, type_page: Some(at), name: name.clone(), body, referred: None }
    }

    fn field(
        &mut self,
        type_page: &TypePage<'_>,
        of: &TypeName,
        at: usize,
        row: &Row<'_>,
        parsed: Option<&ParsedField>,
    ) -> DialectField {
        let shown = row.name.value.to_string();
        let ty = parsed.map_or(CellType::Unread, |parsed| {
            let name = || TypeName::new(&of.namespace, &format!("{}{}", of.name, shown.to_upper_camel_case()));
            self.ty(type_page, &parsed.ty, row.ty.span, &name)
        });
        let nullable = parsed.and_then(|parsed| parsed.nullable);
        DialectField { key: dialect::joined(&shown), shown, row: at, ty, nullable, required: row.required.value }
    }

    fn member(&mut self, type_page: &TypePage<'_>, of: &TypeName, at: usize, parsed: &ParsedMember) -> DialectMember {
        let name = || TypeName::new(&of.namespace, &format!("{}Member{}", of.name, at + 1));
        let ty = if is_rest(&parsed.ty) { CellType::Rest } else { self.ty(type_page, &parsed.ty, parsed.span, &name) };
        DialectMember { ty, label: parsed.label.clone() }
    }

    /// `inline` makes the name that a union written out in the cell gets.
    fn ty(&mut self, type_page: &TypePage<'_>, expr: &TypeExpr, span: Span, inline: &dyn Fn() -> TypeName) -> CellType {
        let mut wrap = |of: &TypeExpr, outer: fn(Box<Type>) -> Type| match self.ty(type_page, of, span, inline) {
            CellType::Json(ty) => CellType::Json(outer(Box::new(ty))),
            other => other,
        };
        let plain = match expr {
            TypeExpr::List(of) => return wrap(of, Type::List),
            TypeExpr::Map(of) => return wrap(of, Type::Map),
            TypeExpr::Nullable(of) => return wrap(of, Type::Nullable),
            TypeExpr::Transport(words) => return CellType::Transport(words.clone()),
            TypeExpr::Unrecognized(of) => return self.ty(type_page, of, span, inline),
            TypeExpr::Name { namespace, name, link } => {
                let path = &type_page.page.path;
                let found = self.declared.find(path, namespace.as_deref(), name, link.as_deref());
                self.note(&found, DialectBody::Unknown, || type_page.place(span));
                Type::Ref(found)
            }
            TypeExpr::Union(members) => return self.union(type_page, members, span, inline()),
            TypeExpr::String => Type::String,
            TypeExpr::Integer => Type::Integer,
            TypeExpr::Float => Type::Number,
            TypeExpr::Number => Type::Undecided,
            TypeExpr::Boolean => Type::Boolean,
            TypeExpr::Any => Type::Any,
            TypeExpr::DateTime => Type::DateTime,
            TypeExpr::Date => Type::Date,
            TypeExpr::Decimal => Type::Decimal,
            TypeExpr::BigInt => Type::BigInt,
            TypeExpr::Bytes => Type::Bytes,
            TypeExpr::Null => Type::Null,
            TypeExpr::Literal(value) => Type::Literal(value.clone()),
        };
        CellType::Json(plain)
    }

    /// A union that is written out in a cell is a type of its own: an enum where all members are values.
    fn union(&mut self, type_page: &TypePage<'_>, exprs: &[TypeExpr], span: Span, name: TypeName) -> CellType {
        let known: Vec<&TypeExpr> = exprs.iter().filter(|expr| !is_rest(expr)).collect();
        let open = (known.len() < exprs.len()).then_some(span);
        let values: Option<Vec<Spanned<Value>>> = known.iter().map(|expr| literal(expr, span)).collect();
        let body = match values.filter(|values| !values.is_empty()) {
            Some(values) => DialectBody::Values(ParsedValues { values, names: Vec::new(), open }),
            None => {
                if let (Some(_), [only]) = (open, known.as_slice()) {
                    return self.ty(type_page, only, span, &|| name.clone());
                }
                let mut members = Vec::new();
                for (at, expr) in exprs.iter().enumerate() {
                    let inner = || TypeName::new(&name.namespace, &format!("{}Member{}", name.name, at + 1));
                    match self.ty(type_page, expr, span, &inner) {
                        _ if is_rest(expr) => members.push(DialectMember { ty: CellType::Rest, label: None }),
                        transport @ CellType::Transport(_) => return transport,
                        ty => members.push(DialectMember { ty, label: None }),
                    }
                }
                DialectBody::Members(members)
            }
        };
        self.note(&name, body, || type_page.place(span));
        CellType::Json(Type::Ref(name))
    }

    fn note(&mut self, name: &TypeName, body: DialectBody, place: impl FnOnce() -> Place) {
        if self.declared.has(name) {
            return;
        }
        let source = self.source;
        let node = || DialectType { source, type_page: None, name: name.clone(), body, referred: Some(place()) };
        self.extra.entry(name.clone()).or_insert_with(node);
    }
}

fn is_rest(expr: &TypeExpr) -> bool {
    matches!(expr, TypeExpr::Unrecognized(_))
}

fn literal(expr: &TypeExpr, span: Span) -> Option<Spanned<Value>> {
    match expr {
        TypeExpr::Literal(value @ (Value::String(_) | Value::Number(_))) => Some(Spanned::new(value.clone(), span)),
        _ => None,
    }
}
