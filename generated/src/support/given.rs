// @generated from templates/support/src/support/given.rs by `fieldtable codegen`. Do not edit.

//! What is given to a method becomes what a field holds, by the words of the macros that make values.

use std::collections::BTreeMap;

/// What an integer is made of: every integer of Rust. What is beyond an `i64` becomes the nearest one.
pub trait IntoInteger {
    /// The integer.
    fn into_integer(self) -> i64;
}

/// What a number is made of: every number of Rust. An integer beyond 2^53 becomes the nearest number.
pub trait IntoNumber {
    /// The number.
    fn into_number(self) -> f64;
}

macro_rules! exact {
    ($($integer:ty)*) => {$(
        impl IntoInteger for $integer {
            fn into_integer(self) -> i64 {
                i64::from(self)
            }
        }
    )*};
}

macro_rules! checked {
    ($($integer:ty)*) => {$(
        impl IntoInteger for $integer {
            fn into_integer(self) -> i64 {
                i64::try_from(self).unwrap_or(i64::MAX)
            }
        }
    )*};
}

macro_rules! number {
    ($($number:ty)*) => {$(
        impl IntoNumber for $number {
            #[allow(clippy::cast_precision_loss, clippy::cast_lossless, reason = "it is what a number can hold")]
            fn into_number(self) -> f64 {
                self as f64
            }
        }
    )*};
}

exact!(i8 i16 i32 i64 u8 u16 u32);
checked!(u64 usize isize);
number!(f32 f64 i8 i16 i32 i64 isize u8 u16 u32 u64 usize);

pub(crate) fn into<T>(value: impl Into<T>) -> T {
    value.into()
}

pub(crate) fn boxed<T>(value: impl Into<T>) -> Box<T> {
    Box::new(value.into())
}

pub(crate) fn list<T>(items: impl IntoIterator<Item = impl Into<T>>) -> Vec<T> {
    items.into_iter().map(Into::into).collect()
}

pub(crate) fn map<T>(entries: impl IntoIterator<Item = (impl Into<String>, impl Into<T>)>) -> BTreeMap<String, T> {
    entries.into_iter().map(|(key, value)| (key.into(), value.into())).collect()
}

pub(crate) fn integer(value: impl IntoInteger) -> i64 {
    value.into_integer()
}

pub(crate) fn number(value: impl IntoNumber) -> f64 {
    value.into_number()
}
