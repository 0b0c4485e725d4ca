//! `Graph`: types that are known at run time only, in the terms of the module that crates get.

use std::cell::Cell;

use super::read::{FORMS, NAMES, READS};
use crate::support::{Choice, Field, Fit, Form, Kin, Literal, Presence, Read, Shape, Tagged, Untagged};

/// How many types a graph has at most.
pub(super) const MOST: usize = 16;

/// A type; others are named by their numbers.
#[derive(Debug, Clone)]
pub(super) enum Type {
    Text,
    /// One of two texts; other texts are taken where it is open.
    Word {
        open: bool,
    },
    Number,
    Any,
    List(usize),
    Map(usize),
    Nullable(usize),
    Struct {
        fields: Vec<Slot>,
        guesses: bool,
        rest: Option<usize>,
    },
    Union {
        members: Vec<usize>,
        tag: bool,
        open: bool,
    },
}

#[derive(Debug, Clone)]
pub(super) struct Slot {
    pub(super) key: &'static str,
    pub(super) of: usize,
    pub(super) presence: Kind,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Kind {
    Required,
    Nullable,
    Optional,
    /// The tag of a union, or another constant.
    Constant(&'static str),
}

/// The key of all tags.
pub(super) const TAG: &str = "tag";

/// All types, and what reads them.
pub(super) struct Graph {
    pub(super) types: Vec<Type>,
    pub(super) plans: Vec<Plan>,
    pub(super) forms: Vec<Form>,
}

/// How a type is read.
pub(super) enum Plan {
    Plain,
    Struct(&'static Shape),
    /// By the kind of JSON: one member, or a table.
    Union(Vec<(Json, Reads)>, bool),
}

pub(super) enum Reads {
    Member(usize),
    Untagged(Untagged<()>),
    Tagged(Tagged<()>),
}

/// A kind of JSON.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Json {
    Number,
    Text,
    List,
    Object,
}

thread_local! {
    static GRAPH: Cell<Option<&'static Graph>> = const { Cell::new(None) };
}

impl Graph {
    /// A graph that stays, as types do.
    pub(super) fn leak(types: Vec<Type>) -> &'static Self {
        let forms = (0..types.len()).map(|at| form(&types, at)).collect();
        let plans = (0..types.len()).map(|at| plan(&types, at)).collect();
        Box::leak(Box::new(Self { types, plans, forms }))
    }

    pub(super) fn set(&'static self) {
        GRAPH.set(Some(self));
    }

    /// Whether a value of the tag names a member of the union `at`.
    pub(super) fn names(&self, at: usize, value: &str) -> bool {
        match &self.types[at] {
            Type::Union { members, .. } => members.iter().any(|of| tags(&self.types, *of).contains(&value)),
            _ => false,
        }
    }

    pub(super) fn get() -> &'static Self {
        GRAPH.get().expect("a graph")
    }
}

fn form(types: &[Type], at: usize) -> Form {
    match &types[at] {
        Type::Text => Form::Plain(|value| Fit::loose(1).when(value.is_string())),
        Type::Word { open: false } => {
            Form::Plain(|value| if is_word(value) { Fit::LISTED } else { Fit::OTHER.when(value.is_string()) })
        }
        Type::Word { open: true } => {
            Form::Plain(|value| if is_word(value) { Fit::LISTED } else { Fit::loose(2).when(value.is_string()) })
        }
        Type::Number => Form::Plain(|value| Fit::EXACT.when(value.is_number())),
        Type::Any => Form::Any,
        Type::List(of) => Form::List(FORMS[*of]),
        Type::Map(of) => Form::Map(FORMS[*of]),
        Type::Nullable(of) => Form::Nullable(FORMS[*of]),
        Type::Struct { fields, guesses, .. } => Form::Object(shape(fields, *guesses)),
        Type::Union { members, tag, open } => {
            let members: Vec<_> = untagged(types, members, *tag).into_iter().map(|of| FORMS[of]).collect();
            let tag = tag.then_some((TAG, NAMES[at]));
            Form::Union(Box::leak(Box::new(Kin::new(tag, *open, members.leak()))))
        }
    }
}

/// The members that no tag names.
fn untagged(types: &[Type], members: &[usize], tag: bool) -> Vec<usize> {
    members.iter().copied().filter(|of| !tag || tags(types, *of).is_empty()).collect()
}

pub(super) const WORDS: [&str; 2] = ["low", "high"];
pub(super) const TAGS: [&str; 4] = ["a", "b", "c", "d"];

fn is_word(value: &serde_json::Value) -> bool {
    value.as_str().is_some_and(|text| WORDS.contains(&text))
}

fn shape(fields: &[Slot], guesses: bool) -> &'static Shape {
    let of = |slot: &Slot| Field {
        name: slot.key,
        ident: slot.key,
        form: FORMS[slot.of],
        presence: match slot.presence {
            Kind::Required => Presence::Required,
            Kind::Nullable => Presence::Nullable,
            Kind::Optional => Presence::Optional,
            Kind::Constant(value) => Presence::Constant(Literal::Text(value)),
        },
    };
    let keys: Vec<&'static str> = fields.iter().map(|slot| slot.key).filter(|_| guesses).collect();
    Box::leak(Box::new(Shape::new("Struct", fields.iter().map(of).collect::<Vec<_>>().leak()).guessing(keys.leak())))
}

/// The values of the tag that a member has.
pub(super) fn tags(types: &[Type], at: usize) -> Vec<&'static str> {
    match &types[at] {
        Type::Struct { fields, .. } => fields
            .iter()
            .filter(|slot| slot.key == TAG)
            .filter_map(|slot| match slot.presence {
                Kind::Constant(value) => Some(value),
                _ => None,
            })
            .collect(),
        _ => Vec::new(),
    }
}

/// The kinds of JSON that a type takes.
fn kinds(types: &[Type], at: usize, met: &mut Vec<usize>) -> Vec<Json> {
    if met.contains(&at) {
        return Vec::new();
    }
    met.push(at);
    match &types[at] {
        Type::Text | Type::Word { .. } => vec![Json::Text],
        Type::Number => vec![Json::Number],
        Type::Any => vec![Json::Number, Json::Text, Json::List, Json::Object],
        Type::List(_) => vec![Json::List],
        Type::Map(_) | Type::Struct { .. } => vec![Json::Object],
        Type::Nullable(of) => kinds(types, *of, met),
        Type::Union { members, .. } => members.iter().flat_map(|of| kinds(types, *of, met)).collect(),
    }
}

fn plan(types: &[Type], at: usize) -> Plan {
    match &types[at] {
        Type::Struct { fields, guesses, .. } => Plan::Struct(shape(fields, *guesses)),
        Type::Union { members, open, .. } => {
            let arms = [Json::Number, Json::Text, Json::List, Json::Object].into_iter();
            let takers =
                |kind| members.iter().filter(move |of| kinds(types, **of, &mut Vec::new()).contains(&kind)).copied();
            let arms =
                arms.map(|kind| (kind, takers(kind).collect::<Vec<_>>())).filter(|(_, takers)| !takers.is_empty());
            Plan::Union(arms.map(|(kind, takers)| (kind, reads(types, at, kind, &takers))).collect(), *open)
        }
        _ => Plan::Plain,
    }
}

fn reads(types: &[Type], at: usize, kind: Json, takers: &[usize]) -> Reads {
    let Type::Union { members, tag, open } = &types[at] else { panic!("no union") };
    let kin = untagged(types, members, *tag);
    let place = |of| kin.iter().position(|own| *own == of).unwrap();
    let unknown: Option<fn(serde_json::Value)> = if *open { Some(|_| ()) } else { None };
    let choices = |takers: Vec<usize>| -> &'static [Choice<()>] {
        takers.into_iter().map(|of| Choice::new(place(of), READS[of])).collect::<Vec<_>>().leak()
    };
    match takers {
        _ if *tag && kind == Json::Object => {
            let (tagged, others): (Vec<usize>, Vec<usize>) =
                takers.iter().partition(|of| !tags(types, **of).is_empty());
            let members: Vec<(&'static str, Read<()>)> =
                tagged.iter().flat_map(|of| tags(types, *of).into_iter().map(|tag| (tag, READS[*of]))).collect();
            Reads::Tagged(Tagged {
                name: "Union",
                form: FORMS[at],
                tag: TAG,
                members: members.leak(),
                others: choices(others),
                unknown,
            })
        }
        [only] => Reads::Member(*only),
        many => Reads::Untagged(Untagged { name: "Union", form: FORMS[at], members: choices(many.to_vec()), unknown }),
    }
}
