//! Reading by a graph: nothing is kept but what it cost.

use super::graph::{Graph, Json, MOST, Plan, Reads, Type, WORDS};
use crate::support::{
    DecodeError, Entries, Extra, Filled, Form, Input, Model, Named, Output, Read, Shape, Slot, decode,
};

/// The type of that number.
#[derive(Debug, PartialEq)]
pub(super) struct Node<const AT: usize>;

impl<const AT: usize> Model for Node<AT> {
    fn decode(input: Input<'_>) -> Result<Self, DecodeError> {
        read_as(AT, input).map(|()| Self)
    }

    fn form() -> Form {
        Graph::get().forms[AT]
    }

    fn output(&self) -> Output<'_> {
        Output::Null
    }
}

type Rest = fn(&mut Entries<'_>, &'static Shape, &mut [&mut dyn Slot]) -> Result<(), DecodeError>;

fn rest<const AT: usize>(
    entries: &mut Entries<'_>,
    shape: &'static Shape,
    slots: &mut [&mut dyn Slot],
) -> Result<(), DecodeError> {
    entries.fill_typed::<Node<AT>>(shape, slots).map(|_| ())
}

fn read_node<const AT: usize>(input: Input<'_>) -> Result<(), DecodeError> {
    read_as(AT, input)
}

fn names<const AT: usize>(value: &str) -> bool {
    Graph::get().names(AT, value)
}

macro_rules! by_number {
    ($($at:literal)*) => {
        pub(super) const FORMS: [fn() -> Form; MOST] = [$(<Node<$at> as Model>::form),*];
        pub(super) const NAMES: [fn(&str) -> bool; MOST] = [$(names::<$at>),*];
        pub(super) const READS: [Read<()>; MOST] = [$(read_node::<$at>),*];
        const RESTS: [Rest; MOST] = [$(rest::<$at>),*];
    };
}

by_number!(0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15);

/// Reads a text as the first type.
pub(super) fn read(graph: &'static Graph, text: &str) -> Result<(), serde_json::Error> {
    graph.set();
    decode::<Node<0>, _>(&mut serde_json::Deserializer::from_str(text)).map(|_| ())
}

fn read_as(at: usize, input: Input<'_>) -> Result<(), DecodeError> {
    let graph = Graph::get();
    match (&graph.types[at], &graph.plans[at]) {
        (Type::Text, _) => input.text("a string").map(|text| drop(text.take())),
        (Type::Word { open }, _) => {
            let text = input.text("a string")?.take();
            if *open || WORDS.contains(&text.as_str()) { Ok(()) } else { Err(DecodeError::new("no word")) }
        }
        (Type::Number, _) => input.number_for("Number").map(|_| ()),
        (Type::Any, _) => input.value().map(drop),
        (Type::List(of), _) => match input {
            Input::List(list) => list.drive(&mut Item(*of)),
            other => Err(other.refuse("a list")),
        },
        (Type::Map(of), _) => input.object("Map")?.drive(&mut Item(*of)),
        (Type::Nullable(of), _) => match input {
            Input::Null => Ok(()),
            other => read_as(*of, other),
        },
        (Type::Struct { fields, rest, .. }, Plan::Struct(shape)) => {
            let entries = input.object("Struct")?;
            let mut items: Vec<Item> = fields.iter().map(|slot| Item(slot.of)).collect();
            let mut slots: Vec<&mut dyn Slot> = items.iter_mut().map(|item| item as &mut dyn Slot).collect();
            match rest {
                Some(of) => RESTS[*of](entries, shape, &mut slots),
                None => entries.fill(shape, &mut slots).map(|_: Extra| ()),
            }
        }
        (Type::Union { .. }, Plan::Union(arms, open)) => union(arms, *open, input),
        _ => Err(DecodeError::new("there is no such plan")),
    }
}

fn union(arms: &[(Json, Reads)], open: bool, input: Input<'_>) -> Result<(), DecodeError> {
    let kind = match &input {
        Input::Null | Input::Boolean(_) => None,
        Input::Number(_) => Some(Json::Number),
        Input::Text(_) => Some(Json::Text),
        Input::List(_) => Some(Json::List),
        Input::Object(_) => Some(Json::Object),
    };
    match arms.iter().find(|(own, _)| Some(*own) == kind) {
        Some((_, Reads::Member(of))) => read_as(*of, input),
        Some((_, Reads::Untagged(choices))) => choices.decode(input),
        Some((_, Reads::Tagged(tagged))) => tagged.decode(input),
        None if open => input.value().map(drop),
        None => Err(input.refuse("another kind")),
    }
}

/// A slot for a value of the type of that number.
struct Item(usize);

impl Slot for Item {
    fn fill(&mut self, input: Input<'_>) -> Result<Filled, DecodeError> {
        match input {
            Input::Null => Ok(Filled::Null),
            input => read_as(self.0, input).map(|()| Filled::Value),
        }
    }
}

impl Named for Item {
    fn name(&mut self, _: String) {}

    fn slot(&mut self) -> &mut dyn Slot {
        self
    }
}
