//! Unions whose members lead back to them, which show what it costs to tell members apart.

use std::cell::Cell;

use crate::support::{self, Choice, Choices, Extra, Failure, Fit, Form, Found, Kin, View, Wire};

thread_local! {
    static READ: Cell<usize> = const { Cell::new(0) };
}

/// A boolean that counts how often one is read on this thread.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Counted(bool);

impl Counted {
    /// How many were read since the last call.
    pub(crate) fn take() -> usize {
        READ.take()
    }
}

impl Wire for Counted {
    fn decode(found: Found<'_>) -> Result<Self, Failure> {
        READ.set(READ.get() + 1);
        bool::decode(found).map(Self)
    }

    fn form() -> Form {
        Form::Plain(|value| Fit::EXACT.when(value.is_boolean()))
    }

    fn view(&self) -> View<'_> {
        View::Boolean(self.0)
    }
}

macro_rules! node {
    ($name:ident { $mark:ident: $type:ty = $wire:literal }) => {
        #[doc = "A node of a tree. What it holds is read before what tells it from the others."]
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct $name {
            #[doc = "It counts."]
            pub count: Counted,
            #[doc = "What is below."]
            pub next: Option<Box<Tree>>,
            #[doc = "What tells it apart."]
            pub $mark: Option<$type>,
            #[doc = "What has no field."]
            pub extra: Extra,
        }

        support::model! {
            $name: needs(count), may(next, $mark);
            required count: Counted = "count";
            optional next: Box<Tree> = "next";
            optional $mark: $type = $wire;
        }
    };
}

node!(Leafy { leaves: i64 = "leaves" });
node!(Bare { bare: bool = "bare" });

macro_rules! union {
    ($(#[$doc:meta])* $name:ident: $($member:ident($type:ty)),*) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum $name {
            $(#[doc = "A member."] $member($type),)*
        }

        impl Wire for $name {
            fn decode(found: Found<'_>) -> Result<Self, Failure> {
                const UNION: Choices<$name> = Choices {
                    name: stringify!($name),
                    members: &[$(Choice::new(<$type as Wire>::form, |found| found.read().map($name::$member))),*],
                    unknown: None,
                };
                UNION.decode(found)
            }

            fn form() -> Form {
                static KIN: Kin = Kin { tag: None, open: false, members: &[$(<$type as Wire>::form),*] };
                Form::Union(&KIN)
            }

            fn view(&self) -> View<'_> {
                match self {
                    $(Self::$member(member) => member.view(),)*
                }
            }
        }

        support::serde!($name);
    };
}

union!(
    /// A tree, each of whose nodes is one of two, or a list of trees.
    Tree: Leafy(Leafy), Bare(Bare), List(Vec<Tree>), Nested(Vec<Vec<Tree>>)
);
union!(
    /// A union that holds another, which holds it.
    Here: There(Box<There>), Text(String), Tree(Box<Tree>)
);
union!(
    /// The other one.
    There: Here(Option<Here>), Number(f64), Leafy(Leafy)
);
