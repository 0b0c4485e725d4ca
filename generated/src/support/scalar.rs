// @generated from templates/support/src/support/scalar.rs by `fieldtable codegen`. Do not edit.

//! `Model` for what Rust has already.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{
    decode_error::DecodeError,
    fit::Fit,
    form::Form,
    input::Input,
    model::Model,
    numeral::whole,
    output::{Items, Output, Pairs, To},
    slot::{Filled, Mapped, Slot},
};

impl Model for String {
    #[inline]
    fn decode(input: Input<'_>) -> Result<Self, DecodeError> {
        Ok(input.text("a string")?.take())
    }

    fn form() -> Form {
        Form::Plain(|value| Fit::loose(1).when(value.is_string()))
    }

    fn output(&self) -> Output<'_> {
        Output::Text(self)
    }
}

impl Model for bool {
    #[inline]
    fn decode(input: Input<'_>) -> Result<Self, DecodeError> {
        match input {
            Input::Boolean(value) => Ok(value),
            other => Err(other.refuse("a boolean")),
        }
    }

    fn form() -> Form {
        Form::Plain(|value| Fit::EXACT.when(value.is_boolean()))
    }

    fn output(&self) -> Output<'_> {
        Output::Boolean(*self)
    }
}

/// 1.0 is an integer, 1.5 is none.
impl Model for i64 {
    #[inline]
    fn decode(input: Input<'_>) -> Result<Self, DecodeError> {
        const EXPECTED: &str = "an integer of 64 bits";
        match input {
            Input::Number(number) => number.integer().ok_or_else(|| input.refuse(EXPECTED)),
            other => Err(other.refuse(EXPECTED)),
        }
    }

    fn form() -> Form {
        Form::Plain(|value| match value.as_f64().and_then(whole) {
            _ if value.is_i64() => Fit::LISTED,
            // 100.0 is an integer too, if nothing else takes it.
            Some(_) => Fit::loose(1),
            None => Fit::OTHER.when(value.is_number()),
        })
    }

    fn output(&self) -> Output<'_> {
        Output::Integer(*self)
    }
}

/// Not-a-number and the infinities are errors, in both directions: a `null` in their place would not be read back.
impl Model for f64 {
    #[inline]
    fn decode(input: Input<'_>) -> Result<Self, DecodeError> {
        const EXPECTED: &str = "a number";
        match input {
            Input::Number(number) => number.float().ok_or_else(|| input.refuse(EXPECTED)),
            other => Err(other.refuse(EXPECTED)),
        }
    }

    fn form() -> Form {
        Form::Plain(|value| Fit::EXACT.when(value.is_number()))
    }

    fn output(&self) -> Output<'_> {
        Output::Fraction(*self)
    }
}

impl Model for Value {
    #[inline]
    fn decode(input: Input<'_>) -> Result<Self, DecodeError> {
        input.value()
    }

    fn form() -> Form {
        Form::Any
    }

    fn output(&self) -> Output<'_> {
        Output::Value(self)
    }
}

impl<T: Model> Model for Option<T> {
    #[inline]
    fn decode(input: Input<'_>) -> Result<Self, DecodeError> {
        match input {
            Input::Null => Ok(None),
            other => T::decode(other).map(Some),
        }
    }

    fn form() -> Form {
        Form::Nullable(T::form)
    }

    fn output(&self) -> Output<'_> {
        self.as_ref().map_or(Output::Null, T::output)
    }
}

impl<T: Model> Model for Box<T> {
    #[inline]
    fn decode(input: Input<'_>) -> Result<Self, DecodeError> {
        T::decode(input).map(Self::new)
    }

    fn form() -> Form {
        T::form()
    }

    fn output(&self) -> Output<'_> {
        T::output(self)
    }
}

impl<T: Model> Model for Vec<T> {
    #[inline]
    fn decode(input: Input<'_>) -> Result<Self, DecodeError> {
        let Input::List(list) = input else { return Err(input.refuse("a list")) };
        let mut items = Collected(Self::with_capacity(list.hint()));
        list.drive(&mut items)?;
        Ok(items.0)
    }

    fn form() -> Form {
        Form::List(T::form)
    }

    fn output(&self) -> Output<'_> {
        Output::List(self)
    }
}

/// A slot that keeps everything.
struct Collected<T>(Vec<T>);

impl<T: Model> Slot for Collected<T> {
    fn fill(&mut self, input: Input<'_>) -> Result<Filled, DecodeError> {
        self.0.push(T::decode(input)?);
        Ok(Filled::Value)
    }
}

impl<T: Model> Items for Vec<T> {
    fn len(&self) -> usize {
        self.len()
    }

    fn each(&self, to: &mut dyn FnMut(&Output<'_>)) {
        for item in self {
            to(&item.output());
        }
    }
}

impl<T: Model> Model for BTreeMap<String, T> {
    #[inline]
    fn decode(input: Input<'_>) -> Result<Self, DecodeError> {
        let Input::Object(entries) = input else { return Err(input.refuse("a map")) };
        let mut pairs = Mapped::new();
        entries.drive(&mut pairs)?;
        Ok(pairs.entries)
    }

    fn form() -> Form {
        Form::Map(T::form)
    }

    fn output(&self) -> Output<'_> {
        Output::Map(self)
    }
}

impl<T: Model> Pairs for BTreeMap<String, T> {
    fn len(&self) -> usize {
        self.len()
    }

    fn has(&self, name: &str) -> bool {
        self.contains_key(name)
    }

    fn each(&self, to: To<'_>) {
        for (name, value) in self {
            to(name, &value.output());
        }
    }
}
