//! `Node`: a type of one dialect, its references led to the types that they mean.

use std::collections::BTreeMap;

use heck::ToUpperCamelCase;
use rayon::prelude::*;
use serde_json::Value;

use crate::{
    dialect::{self, FieldSays, MemberSays, TypeExpr, ValuesSay},
    evidence::{Place, Span, Spanned},
    page::{Body, Row},
    resolve::{
        declare::Declared,
        witness::{Says, Testimony, Witness},
    },
    schema::{Type, TypeName},
};

/// A type of one dialect: described by a page, written out in a type cell, or only referred to.
pub(super) struct Node {
    /// Which testimony it belongs to.
    pub(super) source: usize,
    /// The page that describes it, by its number among the witnesses.
    pub(super) witness: Option<usize>,
    /// Its name in that dialect.
    pub(super) name: TypeName,
    /// What it is made of.
    pub(super) body: NodeBody,
    /// Where it is first referred to, for types without a page.
    pub(super) referred: Option<Place>,
}

/// What a node is made of.
pub(super) enum NodeBody {
    /// An object.
    Fields(Vec<NodeField>),
    /// One of several values.
    Values(ValuesSay),
    /// One of several types.
    Members(Vec<NodeMember>),
    /// No page says.
    Unknown,
}

/// A row of a "Fields" table.
#[derive(Debug, Clone)]
pub(super) struct NodeField {
    /// The name as the dialect shows it.
    pub(super) shown: String,
    /// The name by which the dialects agree: letters and digits, lower case.
    pub(super) key: String,
    /// The row on the page.
    pub(super) row: usize,
    /// The type.
    pub(super) ty: NodeType,
    /// What the type cell says about `null`.
    pub(super) nullable: Option<Spanned<bool>>,
    /// The mark in the Required column.
    pub(super) required: bool,
}

/// An entry of "Supported Types".
#[derive(Debug, Clone)]
pub(super) struct NodeMember {
    /// Its type.
    pub(super) ty: NodeType,
    /// What the dialect calls it after the union's name.
    pub(super) label: Option<String>,
}

/// A type whose references have been followed.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum NodeType {
    /// A type that travels as JSON.
    Json(Type),
    /// One that does not: the words of the page.
    Transport(String),
    /// The cell could not be read, which has been reported.
    Unread,
}

/// Follows the references of every page of `testimony`, the one with the number `source`.
pub(super) fn link(source: usize, testimony: &Testimony<'_>, declared: &Declared) -> Vec<Node> {
    let pages = testimony.witnesses.par_iter().zip(&declared.names).enumerate();
    let linked = pages.map(|(at, (witness, name))| {
        let mut linker = Linker { source, declared, extra: BTreeMap::new() };
        (linker.node(at, witness, name), linker.extra)
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
    extra: BTreeMap<TypeName, Node>,
}

impl Linker<'_> {
    fn node(&mut self, at: usize, witness: &Witness<'_>, name: &TypeName) -> Node {
        let body = match (&witness.says, &witness.page.body) {
            (Says::Fields(fields), Body::Fields(rows)) => {
                let rows = rows.iter().zip(fields).enumerate();
                NodeBody::Fields(
                    rows.map(|(at, (row, says))| self.field(witness, name, at, row, says.as_ref())).collect(),
                )
            }
            (Says::Members(members), _) => NodeBody::Members(
                members.iter().enumerate().map(|(at, says)| self.member(witness, name, at, says)).collect(),
            ),
            (Says::Values(values), _) => NodeBody::Values(values.clone()),
            _ => NodeBody::Unknown,
        };
        Node { source: self.source, witness: Some(at), name: name.clone(), body, referred: None }
    }

    fn field(
        &mut self,
        witness: &Witness<'_>,
        of: &TypeName,
        at: usize,
        row: &Row<'_>,
        says: Option<&FieldSays>,
    ) -> NodeField {
        let shown = row.name.value.to_string();
        let ty = says.map_or(NodeType::Unread, |says| {
            let name = || TypeName::new(&of.namespace, &format!("{}{}", of.name, shown.to_upper_camel_case()));
            self.ty(witness, &says.ty, row.ty.span, &name)
        });
        let nullable = says.and_then(|says| says.nullable);
        NodeField { key: dialect::joined(&shown), shown, row: at, ty, nullable, required: row.required.value }
    }

    fn member(&mut self, witness: &Witness<'_>, of: &TypeName, at: usize, says: &MemberSays) -> NodeMember {
        let name = || TypeName::new(&of.namespace, &format!("{}Member{}", of.name, at + 1));
        NodeMember { ty: self.ty(witness, &says.ty, says.span, &name), label: says.label.clone() }
    }

    /// `inline` makes the name that a union written out in the cell gets.
    fn ty(&mut self, witness: &Witness<'_>, expr: &TypeExpr, span: Span, inline: &dyn Fn() -> TypeName) -> NodeType {
        let mut wrap = |of: &TypeExpr, outer: fn(Box<Type>) -> Type| match self.ty(witness, of, span, inline) {
            NodeType::Json(ty) => NodeType::Json(outer(Box::new(ty))),
            other => other,
        };
        let plain = match expr {
            TypeExpr::List(of) => return wrap(of, Type::List),
            TypeExpr::Map(of) => return wrap(of, Type::Map),
            TypeExpr::Nullable(of) => return wrap(of, Type::Nullable),
            TypeExpr::Transport(words) => return NodeType::Transport(words.clone()),
            TypeExpr::Name { namespace, name, link } => {
                let path = &witness.page.path;
                let found = self.declared.find(path, namespace.as_deref(), name, link.as_deref());
                self.note(&found, NodeBody::Unknown, || witness.place(span));
                Type::Ref(found)
            }
            TypeExpr::Union(members) => return self.union(witness, members, span, inline()),
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
        NodeType::Json(plain)
    }

    /// A union that is written out in a cell is a type of its own: an enum where all members are values.
    fn union(&mut self, witness: &Witness<'_>, exprs: &[TypeExpr], span: Span, name: TypeName) -> NodeType {
        let values: Option<Vec<Spanned<Value>>> = exprs.iter().map(|expr| literal(expr, span)).collect();
        let body = match values {
            Some(values) => NodeBody::Values(ValuesSay { values, names: Vec::new(), open: None }),
            None => {
                let mut members = Vec::new();
                for (at, expr) in exprs.iter().enumerate() {
                    let inner = || TypeName::new(&name.namespace, &format!("{}Member{}", name.name, at + 1));
                    match self.ty(witness, expr, span, &inner) {
                        transport @ NodeType::Transport(_) => return transport,
                        ty => members.push(NodeMember { ty, label: None }),
                    }
                }
                NodeBody::Members(members)
            }
        };
        self.note(&name, body, || witness.place(span));
        NodeType::Json(Type::Ref(name))
    }

    fn note(&mut self, name: &TypeName, body: NodeBody, place: impl FnOnce() -> Place) {
        if self.declared.has(name) {
            return;
        }
        let source = self.source;
        let node = || Node { source, witness: None, name: name.clone(), body, referred: Some(place()) };
        self.extra.entry(name.clone()).or_insert_with(node);
    }
}

fn literal(expr: &TypeExpr, span: Span) -> Option<Spanned<Value>> {
    match expr {
        TypeExpr::Literal(value @ (Value::String(_) | Value::Number(_))) => Some(Spanned::new(value.clone(), span)),
        _ => None,
    }
}
