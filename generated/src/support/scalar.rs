// @generated from templates/support/src/support/scalar.rs by `cargo xtask codegen`. Do not edit.

//! `Wire` for what Rust has already.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{
    failure::Failure,
    fit::Fit,
    form::Form,
    found::Found,
    slot::{Filled, Mapped, Slot},
    view::{Items, Pairs, To, View},
    wire::Wire,
};

impl Wire for String {
    #[inline]
    fn decode(found: Found<'_>) -> Result<Self, Failure> {
        Ok(found.text("a string")?.take())
    }

    fn form() -> Form {
        Form::Plain(|value| Fit::loose(1).when(value.is_string()))
    }

    fn view(&self) -> View<'_> {
        View::Text(self)
    }
}

impl Wire for bool {
    #[inline]
    fn decode(found: Found<'_>) -> Result<Self, Failure> {
        match found {
            Found::Boolean(value) => Ok(value),
            other => Err(other.refuse("a boolean")),
        }
    }

    fn form() -> Form {
        Form::Plain(|value| Fit::EXACT.when(value.is_boolean()))
    }

    fn view(&self) -> View<'_> {
        View::Boolean(*self)
    }
}

/// 1.0 is an integer, 1.5 is none.
impl Wire for i64 {
    #[inline]
    fn decode(found: Found<'_>) -> Result<Self, Failure> {
        const EXPECTED: &str = "an integer of 64 bits";
        match found {
            Found::Number(number) => number.integer().ok_or_else(|| found.refuse(EXPECTED)),
            other => Err(other.refuse(EXPECTED)),
        }
    }

    fn form() -> Form {
        Form::Plain(|value| if value.is_i64() { Fit::LISTED } else { Fit::OTHER.when(value.is_number()) })
    }

    fn view(&self) -> View<'_> {
        View::Integer(*self)
    }
}

/// Not-a-number and the infinities are errors, in both directions: a `null` in their place would not be read back.
impl Wire for f64 {
    #[inline]
    fn decode(found: Found<'_>) -> Result<Self, Failure> {
        const EXPECTED: &str = "a number";
        match found {
            Found::Number(number) => number.float().ok_or_else(|| found.refuse(EXPECTED)),
            other => Err(other.refuse(EXPECTED)),
        }
    }

    fn form() -> Form {
        Form::Plain(|value| Fit::EXACT.when(value.is_number()))
    }

    fn view(&self) -> View<'_> {
        View::Fraction(*self)
    }
}

impl Wire for Value {
    #[inline]
    fn decode(found: Found<'_>) -> Result<Self, Failure> {
        found.value()
    }

    fn form() -> Form {
        Form::Any
    }

    fn view(&self) -> View<'_> {
        View::Value(self)
    }
}

impl<T: Wire> Wire for Option<T> {
    #[inline]
    fn decode(found: Found<'_>) -> Result<Self, Failure> {
        match found {
            Found::Null => Ok(None),
            other => T::decode(other).map(Some),
        }
    }

    fn form() -> Form {
        Form::Nullable(T::form)
    }

    fn view(&self) -> View<'_> {
        self.as_ref().map_or(View::Null, T::view)
    }
}

impl<T: Wire> Wire for Box<T> {
    #[inline]
    fn decode(found: Found<'_>) -> Result<Self, Failure> {
        T::decode(found).map(Self::new)
    }

    fn form() -> Form {
        T::form()
    }

    fn view(&self) -> View<'_> {
        T::view(self)
    }
}

impl<T: Wire> Wire for Vec<T> {
    #[inline]
    fn decode(found: Found<'_>) -> Result<Self, Failure> {
        let Found::List(list) = found else { return Err(found.refuse("a list")) };
        let mut items = Collected(Self::with_capacity(list.hint()));
        list.pour(&mut items)?;
        Ok(items.0)
    }

    fn form() -> Form {
        Form::List(T::form)
    }

    fn view(&self) -> View<'_> {
        View::List(self)
    }
}

/// A slot that keeps everything.
struct Collected<T>(Vec<T>);

impl<T: Wire> Slot for Collected<T> {
    fn fill(&mut self, found: Found<'_>) -> Result<Filled, Failure> {
        self.0.push(T::decode(found)?);
        Ok(Filled::Value)
    }
}

impl<T: Wire> Items for Vec<T> {
    fn len(&self) -> usize {
        self.len()
    }

    fn each(&self, to: &mut dyn FnMut(&View<'_>)) {
        for item in self {
            to(&item.view());
        }
    }
}

impl<T: Wire> Wire for BTreeMap<String, T> {
    #[inline]
    fn decode(found: Found<'_>) -> Result<Self, Failure> {
        let Found::Object(entries) = found else { return Err(found.refuse("a map")) };
        let mut pairs = Mapped::new();
        entries.pour(&mut pairs)?;
        Ok(pairs.entries)
    }

    fn form() -> Form {
        Form::Map(T::form)
    }

    fn view(&self) -> View<'_> {
        View::Map(self)
    }
}

impl<T: Wire> Pairs for BTreeMap<String, T> {
    fn len(&self) -> usize {
        self.len()
    }

    fn has(&self, name: &str) -> bool {
        self.contains_key(name)
    }

    fn each(&self, to: To<'_>) {
        for (name, value) in self {
            to(name, &value.view());
        }
    }
}
