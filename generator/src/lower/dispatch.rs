//! Dispatch: how a union finds its member, by the kind of JSON first, then by the tag, then by structure.

use super::{TypeLowering, kinds::Kinds};
use crate::{
    rust::{Arm, Ident, JsonKind, Literal, Reads, Rest, Table, TagValue, Type, Variant},
    schema::{self, Shape},
};

/// How a union reads each kind of JSON.
pub(super) struct Plan {
    /// What those members hold that are told apart by what they are made of.
    pub structural: Vec<Option<Type>>,
    pub tables: Vec<Table>,
    pub arms: Vec<Arm>,
    pub rest: Rest,
}

/// A member, as dispatch sees it.
struct Candidate<'v> {
    variant: &'v Variant,
    kinds: Kinds,
    /// The kinds of which it takes every value.
    whole: Kinds,
    tags: Vec<String>,
    /// Where it stands among the members that are told apart by what they are made of.
    at: usize,
}

/// The kinds in the order of arms, with the words for them and the names of their tables.
const KINDS: &[(JsonKind, &str, &str)] = &[
    (JsonKind::Null, "null", "NULLS"),
    (JsonKind::Boolean, "a boolean", "BOOLEANS"),
    (JsonKind::Integer, "an integer", "NUMBERS"),
    (JsonKind::Number, "a number", "NUMBERS"),
    (JsonKind::Text, "a string", "STRINGS"),
    (JsonKind::List, "a list", "LISTS"),
    (JsonKind::Object, "an object", "OBJECTS"),
];

/// The name of a table that reads every kind.
const ONLY_TABLE: &str = "UNION";

/// The names that tables can have.
pub(super) fn tables() -> impl Iterator<Item = &'static str> {
    KINDS.iter().map(|(.., table)| *table).chain([ONLY_TABLE])
}

impl TypeLowering<'_, '_> {
    /// The plan for the members `variants` of `of`.
    pub(super) fn plan(&self, of: &schema::Union, variants: &[Variant], open: bool) -> Plan {
        let mut members: Vec<Candidate<'_>> =
            of.members.iter().zip(variants).map(|(member, variant)| self.candidate(of, member, variant)).collect();
        let structural = number(&mut members);
        let planner = Planner {
            tag: of.tag.as_ref().map(|tag| Literal::string(&tag.value)),
            any: members.iter().find(|member| member.kinds.is_any()),
            open,
            members: &members,
            tables: Vec::new(),
        };
        Plan { structural, ..planner.plan() }
    }

    fn candidate<'v>(&self, of: &schema::Union, member: &schema::Member, variant: &'v Variant) -> Candidate<'v> {
        let mut tags = member.tags.clone();
        if let (Some(tag), true, TagValue::Inner) = (&of.tag, tags.is_empty(), &variant.tag) {
            tags = self.inner_tags(&tag.value, &member.ty);
        }
        // Without a tag none decides. Of unions that hold each other, none may send a value on to the other by its tag: it could come back.
        if of.tag.is_none() || self.context.rings.leads_back(&self.context.type_table, &member.ty, self.name) {
            tags.clear();
        }
        let kinds = self.context.kinds.of(&self.context.type_table, &member.ty);
        Candidate { variant, tags, kinds, whole: self.whole_kinds(&member.ty), at: 0 }
    }

    /// The values of the tag that the members of an inner union have.
    fn inner_tags(&self, tag: &str, of: &schema::Type) -> Vec<String> {
        match self.context.type_table.shape(of) {
            Some((_, Shape::Union(inner))) if inner.tag.as_ref().is_some_and(|own| own.value == tag) => {
                inner.members.iter().flat_map(|member| member.tags.clone()).collect()
            }
            _ => Vec::new(),
        }
    }

    /// Whether a type takes any JSON.
    pub(super) fn takes_all(&self, of: &schema::Type) -> bool {
        self.context.kinds.of(&self.context.type_table, of).is_any()
    }
}

/// A union, while its plan is made.
struct Planner<'p> {
    members: &'p [Candidate<'p>],
    /// The member that takes any JSON.
    any: Option<&'p Candidate<'p>>,
    tag: Option<Literal>,
    /// Whether what is like no member is kept.
    open: bool,
    tables: Vec<Table>,
}

impl<'p> Planner<'p> {
    fn plan(mut self) -> Plan {
        let (mut arms, mut expected) = (Vec::new(), Vec::new());
        for (kind, words, table) in KINDS {
            let takers = self.takers(*kind);
            if takers.is_empty() || *kind == JsonKind::Integer && self.takers(JsonKind::Number).len() == takers.len() {
                continue;
            }
            expected.push(*words);
            arms.push(Arm { kind: *kind, reads: self.reads(*kind, table, &takers) });
        }
        merge_numbers(&mut arms, self.open);
        let rest = self.rest(&arms, &expected);
        self.simplified(arms, rest)
    }

    /// The members that take this kind of JSON and not just any.
    fn takers(&self, kind: JsonKind) -> Vec<&'p Candidate<'p>> {
        self.members.iter().filter(|member| !member.kinds.is_any() && member.kinds.holds(kind)).collect()
    }

    /// How one kind is read by those that take it.
    fn reads(&mut self, kind: JsonKind, table: &str, takers: &[&Candidate<'_>]) -> Reads {
        if let Some(first) = first_choice(kind, takers) {
            return first;
        }
        let tag = self.tag.clone().filter(|_| kind == JsonKind::Object);
        // Lists and objects can be of the right kind and yet be refused.
        let falls_through = matches!(kind, JsonKind::List | JsonKind::Object);
        if let ([only], None, None) = (takers, self.any.filter(|_| falls_through), &tag)
            && (only.whole.holds(kind) || !self.open)
        {
            return Reads::Member(only.variant.ident.clone());
        }
        let ident = Ident::spelled(table);
        if self.tables.iter().all(|table| table.ident != ident) {
            self.tables.push(fill(ident.clone(), tag, takers.iter().copied().chain(self.any), self.open));
        }
        Reads::Table(ident)
    }

    fn rest(&self, arms: &[Arm], expected: &[&str]) -> Rest {
        let covered = |kind: &JsonKind| *kind == JsonKind::Integer || arms.iter().any(|arm| arm.kind == *kind);
        match self.any {
            _ if KINDS.iter().all(|(kind, ..)| covered(kind)) => Rest::Nothing,
            Some(any) => Rest::Any(any.variant.ident.clone()),
            None if self.open => Rest::Unknown(Literal::string(&alternatives(expected))),
            None => Rest::Refused(Literal::string(&alternatives(expected))),
        }
    }

    /// Without arms where one table reads everything: it keeps or refuses other kinds by itself.
    fn simplified(mut self, arms: Vec<Arm>, rest: Rest) -> Plan {
        let only_objects = matches!(arms.as_slice(), [Arm { kind: JsonKind::Object, reads: Reads::Table(_) }]);
        let ([table], true, Rest::Refused(_) | Rest::Unknown(_)) = (self.tables.as_mut_slice(), only_objects, &rest)
        else {
            return Plan { structural: Vec::new(), tables: self.tables, arms, rest };
        };
        table.ident = Ident::spelled(ONLY_TABLE);
        Plan { structural: Vec::new(), tables: self.tables, arms: Vec::new(), rest: Rest::Table }
    }
}

/// The one member that goes first: `null` as such, and an integer, which is a number as well.
fn first_choice(kind: JsonKind, takers: &[&Candidate<'_>]) -> Option<Reads> {
    let unit = |taker: &&&Candidate<'_>| taker.variant.ty.is_none();
    let integer = |taker: &&&Candidate<'_>| taker.variant.ty == Some(Type::I64);
    match kind {
        JsonKind::Null => match takers.iter().find(unit) {
            Some(taker) => Some(Reads::Unit(taker.variant.ident.clone())),
            None => takers.first().map(|taker| Reads::Member(taker.variant.ident.clone())),
        },
        JsonKind::Integer => {
            let others_are_numbers = takers.iter().all(|taker| taker.kinds.holds(JsonKind::Number) || integer(&taker));
            let first = takers.iter().find(integer).filter(|_| others_are_numbers);
            first.map(|taker| Reads::Member(taker.variant.ident.clone()))
        }
        JsonKind::Boolean | JsonKind::Number | JsonKind::Text | JsonKind::List | JsonKind::Object => None,
    }
}

/// Numbers the members that a tag alone does not tell, and gives what they hold. One that a tag names may take what is no
/// object as well.
fn number(members: &mut [Candidate<'_>]) -> Vec<Option<Type>> {
    let mut structural = Vec::new();
    for member in
        members.iter_mut().filter(|member| member.tags.is_empty() || member.kinds != Kinds::one(JsonKind::Object))
    {
        member.at = structural.len();
        structural.push(member.variant.ty.clone());
    }
    structural
}

fn fill<'c>(ident: Ident, tag: Option<Literal>, takers: impl Iterator<Item = &'c Candidate<'c>>, open: bool) -> Table {
    let (mut tagged, mut choices) = (Vec::new(), Vec::new());
    for taker in takers {
        let variant = &taker.variant.ident;
        if tag.is_some() && !taker.tags.is_empty() {
            tagged.extend(taker.tags.iter().map(|value| (Literal::string(value), variant.clone())));
        } else if taker.variant.ty.is_some() {
            choices.push((taker.at, variant.clone()));
        }
    }
    Table { ident, tag, tagged, choices, open }
}

/// One arm for all numbers where the arm for integers does the same as the one for numbers, or is the only one and
/// refuses fractions by itself, which nothing keeps.
fn merge_numbers(arms: &mut Vec<Arm>, open: bool) {
    let at = |kind| arms.iter().position(|arm: &Arm| arm.kind == kind);
    let reads = |at: usize| arms.get(at).map(|arm| &arm.reads);
    match (at(JsonKind::Integer), at(JsonKind::Number)) {
        (Some(integer), Some(number)) if reads(integer) == reads(number) => {
            arms.remove(integer);
        }
        (Some(integer), None) if !open => {
            if let Some(arm) = arms.get_mut(integer) {
                arm.kind = JsonKind::Number;
            }
        }
        _ => {}
    }
}

/// `a, b or c`.
fn alternatives(words: &[&str]) -> String {
    match words {
        [] => "nothing".to_owned(),
        [one] => (*one).to_owned(),
        [first @ .., last] => format!("{} or {last}", first.join(", ")),
    }
}
