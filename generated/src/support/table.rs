// @generated from templates/support/src/support/table.rs by `fieldtable codegen`. Do not edit.

//! `model!`: a struct as a table of what stands on the wire.

/// Implements [`Model`](super::Model), `Debug`, equality and serde for a struct.
///
/// First its fields: those that it needs, those that it may have, and the map of fields without names, if there is one.
/// Then the keys that are guessed, since no page shows them as they stand on the wire.
/// Then what stands on the wire, in page order: a presence, a field, and a key where it is not the name of the field. A
/// constant has a value and no field.
/// Where fields tell a struct from others, each has its type.
macro_rules! model {
    (
        $type:ident: required($($needed:ident),*), optional($($other:ident),*) $(, additional($rest:ident))?
            $(, guessed($($guess:literal),*))?;
        $($presence:ident $field:ident $(: $of:ty)? $(= $wire:literal)? $(, $kind:ident $value:literal)?;)*
    ) => {
        impl $crate::support::Model for $type {
            const SHAPE: &'static $crate::support::Shape = &$crate::support::Shape::new(
                stringify!($type),
                &[$($crate::support::Field {
                    name: $crate::support::key!($field $($wire)?),
                    ident: stringify!($field),
                    form: $crate::support::model!(@form $($of)?),
                    presence: $crate::support::presence::$presence$(($crate::support::Literal::$kind($value)))?,
                },)*],
            )$(.guessing(&[$($guess),*]))?;

            #[allow(irrefutable_let_patterns, reason = "there are models that need nothing")]
            fn read(entries: &mut $crate::support::Entries<'_>) -> Result<Self, $crate::support::DecodeError> {
                $(let mut $field = $crate::support::slots::$presence($($crate::support::Literal::$kind($value))?);)*
                let slots: &mut [&mut dyn $crate::support::Slot] = &mut [$(&mut $field,)*];
                $crate::support::model!(@fill extra, entries, slots $(, $rest)?);
                let ($(Some($needed),)*) = ($($needed.0,)*) else {
                    return Err($crate::support::unfilled(stringify!($type)));
                };
                Ok(Self { $($needed,)* $($other: $other.0,)* $($rest,)? extra })
            }

            fn visit_fields(&self, visitor: $crate::support::FieldVisitor<'_>) {
                visitor(&$crate::support::FieldRefs {
                    shape: Self::SHAPE,
                    parts: &[
                        $($crate::support::model!(@part $presence self.$field),)*
                        $(Some(&self.$rest),)?
                    ],
                    extra: &self.extra,
                });
            }
        }

        impl std::fmt::Debug for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                $crate::support::show_members(self, f)
            }
        }

        impl PartialEq for $type {
            fn eq(&self, other: &Self) -> bool {
                $crate::support::same_members(self, other)
            }
        }

        $crate::support::serde!($type);
    };

    (@form) => { <serde_json::Value as $crate::support::Model>::form };
    (@form $of:ty) => { <$of as $crate::support::Model>::form };

    (@fill $extra:ident, $entries:ident, $slots:ident) => {
        let $extra = $entries.fill(Self::SHAPE, $slots)?;
    };
    (@fill $extra:ident, $entries:ident, $slots:ident, $rest:ident) => {
        let ($extra, $rest) = $entries.fill_typed(Self::SHAPE, $slots)?;
    };

    (@part required $self:ident.$field:ident) => { Some(&$self.$field) };
    (@part list $self:ident.$field:ident) => { Some(&$self.$field) };
    (@part constant $self:ident.$field:ident) => { None };
    (@part $presence:ident $self:ident.$field:ident) => { $crate::support::dyn_field(&$self.$field) };
}

/// The key of a field on the wire: its name, unless another one is given.
macro_rules! key {
    ($field:ident) => {
        stringify!($field)
    };
    ($field:ident $wire:literal) => {
        $wire
    };
}

pub(crate) use {key, model};

/// What a field promises, by the words of [`model!`].
pub(crate) mod presence {
    pub(crate) use crate::support::shape::Presence::{
        Constant as constant, Nullable as nullable, Optional as optional, Required as list, Required as required,
    };
}

/// What waits for the value of a field, by the words of [`model!`].
pub(crate) mod slots {
    use crate::support::{Constant, Listed, Literal, Maybe, Required};

    pub(crate) const fn required<T>() -> Required<T> {
        Required::new()
    }

    pub(crate) const fn list<T>() -> Listed<T> {
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
