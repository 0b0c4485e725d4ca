//! Reading by a graph: nothing is kept but what it cost.

use super::graph::{Graph, Json, MOST, Plan, Reads, Type, WORDS};
use crate::support::{Entries, Extra, Failure, Filled, Form, Found, Named, Read, Shape, Slot, View, Wire, decode};

/// The type of that number.
#[derive(Debug, PartialEq)]
pub(super) struct Node<const AT: usize>;

impl<const AT: usize> Wire for Node<AT> {
    fn decode(found: Found<'_>) -> Result<Self, Failure> {
        read_as(AT, found).map(|()| Self)
    }

    fn form() -> Form {
        Graph::get().forms[AT]
    }

    fn view(&self) -> View<'_> {
        View::Null
    }
}

type Rest = fn(&mut Entries<'_>, &'static Shape, &mut [&mut dyn Slot]) -> Result<(), Failure>;

fn rest<const AT: usize>(
    entries: &mut Entries<'_>,
    shape: &'static Shape,
    slots: &mut [&mut dyn Slot],
) -> Result<(), Failure> {
    entries.fill_typed::<Node<AT>>(shape, slots).map(|_| ())
}

fn read_node<const AT: usize>(found: Found<'_>) -> Result<(), Failure> {
    read_as(AT, found)
}

fn names<const AT: usize>(value: &str) -> bool {
    Graph::get().names(AT, value)
}

macro_rules! by_number {
    ($($at:literal)*) => {
        pub(super) const FORMS: [fn() -> Form; MOST] = [$(<Node<$at> as Wire>::form),*];
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

fn read_as(at: usize, found: Found<'_>) -> Result<(), Failure> {
    let graph = Graph::get();
    match (&graph.types[at], &graph.plans[at]) {
        (Type::Text, _) => found.text("a string").map(|text| drop(text.take())),
        (Type::Word { open }, _) => {
            let text = found.text("a string")?.take();
            if *open || WORDS.contains(&text.as_str()) { Ok(()) } else { Err(Failure::new("no word")) }
        }
        (Type::Number, _) => found.number_for("Number").map(|_| ()),
        (Type::Any, _) => found.value().map(drop),
        (Type::List(of), _) => match found {
            Found::List(list) => list.pour(&mut Item(*of)),
            other => Err(other.refuse("a list")),
        },
        (Type::Map(of), _) => found.object("Map")?.pour(&mut Item(*of)),
        (Type::Nullable(of), _) => match found {
            Found::Null => Ok(()),
            other => read_as(*of, other),
        },
        (Type::Struct { fields, rest, .. }, Plan::Struct(shape)) => {
            let entries = found.object("Struct")?;
            let mut items: Vec<Item> = fields.iter().map(|slot| Item(slot.of)).collect();
            let mut slots: Vec<&mut dyn Slot> = items.iter_mut().map(|item| item as &mut dyn Slot).collect();
            match rest {
                Some(of) => RESTS[*of](entries, shape, &mut slots),
                None => entries.fill(shape, &mut slots).map(|_: Extra| ()),
            }
        }
        (Type::Union { .. }, Plan::Union(arms, open)) => union(arms, *open, found),
        _ => Err(Failure::new("there is no such plan")),
    }
}

fn union(arms: &[(Json, Reads)], open: bool, found: Found<'_>) -> Result<(), Failure> {
    let kind = match &found {
        Found::Null | Found::Boolean(_) => None,
        Found::Number(_) => Some(Json::Number),
        Found::Text(_) => Some(Json::Text),
        Found::List(_) => Some(Json::List),
        Found::Object(_) => Some(Json::Object),
    };
    match arms.iter().find(|(own, _)| Some(*own) == kind) {
        Some((_, Reads::Member(of))) => read_as(*of, found),
        Some((_, Reads::Choices(choices))) => choices.decode(found),
        Some((_, Reads::Tagged(tagged))) => tagged.decode(found),
        None if open => found.value().map(drop),
        None => Err(found.refuse("another kind")),
    }
}

/// A slot for a value of the type of that number.
struct Item(usize);

impl Slot for Item {
    fn fill(&mut self, found: Found<'_>) -> Result<Filled, Failure> {
        match found {
            Found::Null => Ok(Filled::Null),
            found => read_as(self.0, found).map(|()| Filled::Value),
        }
    }
}

impl Named for Item {
    fn name(&mut self, _: String) {}

    fn slot(&mut self) -> &mut dyn Slot {
        self
    }
}
