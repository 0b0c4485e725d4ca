//! `Api`: an API as its authors know it. The pages tell a part of that, and the judge compares what comes back with all of it.

use serde_json::Value;

use crate::style::Style;

/// A whole API.
pub(crate) struct Api {
    /// Its types; a type refers to others by their numbers.
    pub(crate) types: Vec<Type>,
    /// The paths of its operations, with parameters in braces.
    pub(crate) paths: Vec<String>,
}

pub(crate) struct Type {
    pub(crate) name: String,
    pub(crate) shape: Shape,
}

pub(crate) enum Shape {
    Struct(Vec<Field>),
    Enum(Enum),
    Union(Union),
}

#[derive(Clone)]
pub(crate) struct Field {
    /// What it is called, in lower case.
    pub(crate) words: Vec<String>,
    /// Its key.
    pub(crate) wire: String,
    pub(crate) ty: Ty,
    pub(crate) required: bool,
    pub(crate) nullable: bool,
    pub(crate) doc: Option<String>,
    /// What its Example cell shows.
    pub(crate) cell: Option<Value>,
    /// What its code block shows where there is no cell.
    pub(crate) drawn_null: bool,
}

#[derive(Clone, PartialEq)]
pub(crate) enum Ty {
    Text,
    /// A string that is a moment, and that pages call a string.
    Moment,
    /// A string that nobody should print.
    Secret,
    Integer,
    Float,
    Boolean,
    DateTime,
    Constant(String),
    List(Box<Ty>),
    Map(Box<Ty>),
    Named(usize),
}

pub(crate) struct Enum {
    pub(crate) values: Vec<String>,
    /// Whether its page says that more may come.
    pub(crate) open: bool,
}

pub(crate) struct Union {
    pub(crate) members: Vec<usize>,
    /// The key that tells the members apart.
    pub(crate) tag: Option<String>,
}

/// How much of an API its pages show in examples.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Examples {
    None,
    Few,
    Some,
    Many,
}

impl Examples {
    pub(crate) const ALL: [Self; 4] = [Self::None, Self::Few, Self::Some, Self::Many];

    /// How many of a hundred cells are filled.
    pub(crate) fn percent(self) -> usize {
        match self {
            Self::None => 0,
            Self::Few => 3,
            Self::Some => 15,
            Self::Many => 50,
        }
    }
}

/// How the authors write.
#[derive(Clone, Copy)]
pub(crate) struct Habits {
    pub(crate) style: Style,
    /// Whether `id` and the like are written in capitals.
    pub(crate) capitals: bool,
    pub(crate) examples: Examples,
}
