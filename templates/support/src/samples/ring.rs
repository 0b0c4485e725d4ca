//! Unions whose members lead back to them, which show what it costs to tell members apart.

use std::cell::Cell;

use crate::support::{self, Choice, DecodeError, Extra, Fit, Form, Input, Kin, Model, Output, Untagged};

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

impl Model for Counted {
    fn decode(input: Input<'_>) -> Result<Self, DecodeError> {
        READ.set(READ.get() + 1);
        bool::decode(input).map(Self)
    }

    fn form() -> Form {
        Form::Plain(|value| Fit::EXACT.when(value.is_boolean()))
    }

    fn output(&self) -> Output<'_> {
        Output::Boolean(self.0)
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
            $name: required(count), optional(next, $mark);
            required count: Counted = "count";
            optional next: Box<Tree> = "next";
            optional $mark: $type = $wire;
        }
    };
}

node!(Leafy { leaves: i64 = "leaves" });
node!(Bare { bare: bool = "bare" });

macro_rules! union {
    ($(#[$doc:meta])* $name:ident: $($at:literal $member:ident($type:ty)),*) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum $name {
            $(#[doc = "A member."] $member($type),)*
        }

        impl Model for $name {
            fn decode(input: Input<'_>) -> Result<Self, DecodeError> {
                const UNION: Untagged<$name> = Untagged {
                    name: stringify!($name),
                    form: $name::form,
                    members: &[$(Choice::new($at, |input| input.read().map($name::$member))),*],
                    unknown: None,
                };
                UNION.decode(input)
            }

            fn form() -> Form {
                static KIN: Kin = Kin::new(None, false, &[$(<$type as Model>::form),*]);
                Form::Union(&KIN)
            }

            fn output(&self) -> Output<'_> {
                match self {
                    $(Self::$member(member) => member.output(),)*
                }
            }
        }

        support::serde!($name);
    };
}

union!(
    /// A tree, each of whose nodes is one of two, or a list of trees.
    Tree: 0 Leafy(Leafy), 1 Bare(Bare), 2 List(Vec<Tree>), 3 Nested(Vec<Vec<Tree>>)
);
union!(
    /// A union that holds another, which holds it.
    Here: 0 There(Box<There>), 1 Text(String), 2 Tree(Box<Tree>)
);
union!(
    /// The other one.
    There: 0 Here(Option<Here>), 1 Number(f64), 2 Leafy(Leafy)
);
