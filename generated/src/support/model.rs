// @generated from templates/support/model.rs by `cargo xtask codegen`. Do not edit.

//! `model!`: a struct as a table of what stands on the wire.

/// Implements [`Wire`](super::Wire), equality and serde for a struct.
///
/// First its fields: those that it needs, those that it may have, and the map of fields without names, if there is one.
/// Then the keys that are guessed, since no page shows them as they stand on the wire.
/// Then what stands on the wire, in page order: a promise, a field, a key. A constant has a value and no field.
macro_rules! model {
    (
        $type:ident: needs($($needed:ident),*), may($($other:ident),*) $(, rest($rest:ident))?
            $(, guesses($($guess:literal),*))?;
        $($promise:ident $field:ident = $wire:literal $(, $kind:ident $value:literal)?;)*
    ) => {
        impl $crate::support::Wire for $type {
            const SHAPE: &'static $crate::support::Shape = &$crate::support::Shape::new(
                stringify!($type),
                &[$($crate::support::promise::$promise($wire $(, $crate::support::Literal::$kind($value))?),)*],
            )$(.guessing(&[$($guess),*]))?;

            #[allow(irrefutable_let_patterns, reason = "there are models that need nothing")]
            fn read(entries: &mut $crate::support::Entries<'_>) -> Result<Self, $crate::support::Failure> {
                $(let mut $field = $crate::support::slots::$promise($($crate::support::Literal::$kind($value))?);)*
                let slots: &mut [&mut dyn $crate::support::Slot] = &mut [$(&mut $field,)*];
                $crate::support::model!(@fill extra, entries, slots $(, $rest)?);
                let ($(Some($needed),)*) = ($($needed.0,)*) else {
                    return Err($crate::support::unfilled(stringify!($type)));
                };
                Ok(Self { $($needed,)* $($other: $other.0,)* $($rest,)? extra })
            }

            #[allow(unused_variables, reason = "there are models without fields")]
            fn write(&self, to: &mut $crate::support::Writer<'_>) {
                $(to.$promise($wire, $crate::support::model!(@value self.$field $(, $kind $value)?));)*
                $(to.additional(&self.$rest);)?
            }

            fn extra(&self) -> &$crate::support::Extra {
                &self.extra
            }
        }

        impl PartialEq for $type {
            fn eq(&self, other: &Self) -> bool {
                $(self.$needed == other.$needed &&)*
                $(self.$other == other.$other &&)*
                $(self.$rest == other.$rest &&)?
                $crate::support::same_extra(self, other)
            }
        }

        $crate::support::serde!($type);
    };

    (@fill $extra:ident, $entries:ident, $slots:ident) => {
        let $extra = $entries.fill(Self::SHAPE, $slots)?;
    };
    (@fill $extra:ident, $entries:ident, $slots:ident, $rest:ident) => {
        let ($extra, $rest) = $entries.fill_typed(Self::SHAPE, $slots)?;
    };

    (@value $self:ident.$field:ident) => { &$self.$field };
    (@value $self:ident.$field:ident, $kind:ident $value:literal) => { $crate::support::Literal::$kind($value) };
}

pub(crate) use model;

/// What a field promises, by the words of [`model!`].
pub(crate) mod promise {
    use crate::support::{Field, Literal};

    pub(crate) const fn required(name: &'static str) -> Field {
        Field::required(name)
    }

    pub(crate) const fn listed(name: &'static str) -> Field {
        Field::required(name)
    }

    pub(crate) const fn nullable(name: &'static str) -> Field {
        Field::nullable(name)
    }

    pub(crate) const fn optional(name: &'static str) -> Field {
        Field::optional(name)
    }

    pub(crate) const fn constant(name: &'static str, value: Literal) -> Field {
        Field::constant(name, value)
    }
}

/// What waits for the value of a field, by the words of [`model!`].
pub(crate) mod slots {
    use crate::support::{Constant, Listed, Literal, Maybe, Required};

    pub(crate) const fn required<T>() -> Required<T> {
        Required::new()
    }

    pub(crate) const fn listed<T>() -> Listed<T> {
        Listed::new()
    }

    pub(crate) const fn nullable<T>() -> Maybe<T> {
        Maybe::new()
    }

    pub(crate) const fn optional<T>() -> Maybe<T> {
        Maybe::new()
    }

    pub(crate) const fn constant(value: Literal) -> Constant {
        Constant(value)
    }
}
