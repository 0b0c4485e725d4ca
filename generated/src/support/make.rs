// @generated from templates/support/src/support/make.rs by `fieldtable codegen`. Do not edit.

//! Macros that make values: `new`, builders and setters.
//!
//! A row names a method, its field and what it takes, in the words of [`taken!`]: `with_stop(stop: list String)`. Where
//! the key on the wire is not the field's name, it follows: `= "type"`. A doc comment in front of it is its own.

/// Implements `new`, which takes every field that is required. What the struct also has follows: fields that may be
/// `None`, and the map of fields without names.
macro_rules! new {
    ($type:ident($($field:ident: $how:ident $($of:ty)?),+), none($($none:ident),*) $(, map($map:ident))?) => {
        impl $type {
            /// One with these fields, and without the others.
            #[must_use]
            pub fn new($($field: $crate::support::taken!($how $($of)?)),+) -> Self {
                Self {
                    $($field: $crate::support::given::$how($field),)+
                    $($none: None,)*
                    $($map: std::collections::BTreeMap::new(),)?
                    extra: $crate::support::Extra::new(),
                }
            }
        }
    };
}

/// Implements a builder, where so many fields are required that somebody could swap two.
macro_rules! builder {
    (
        $type:ident by $builder:ident, none($($none:ident),*) $(, map($map:ident))?;
        $($(#[doc = $doc:literal])? $name:ident($field:ident: $how:ident $($of:ty)?);)+
    ) => {
        impl $type {
            /// A builder, which asks for every field that is required.
            pub fn builder() -> $builder {
                $builder::default()
            }
        }

        #[doc = concat!("Makes a `", stringify!($type), "` of its required fields.")]
        #[derive(Debug, Clone, Default)]
        #[must_use]
        pub struct $builder {
            $($field: Option<$crate::support::held!($how $($of)?)>,)+
        }

        impl $builder {
            $(
                #[doc = $crate::support::said!($field $($doc)?)]
                pub fn $name(mut self, $field: $crate::support::taken!($how $($of)?)) -> Self {
                    self.$field = Some($crate::support::given::$how($field));
                    self
                }
            )+

            /// The value, without the fields that are not required.
            ///
            /// # Errors
            ///
            /// If a required field was not given; the error names it.
            pub fn build(self) -> Result<$type, $crate::support::MissingField> {
                let missing = |field| $crate::support::MissingField::new(stringify!($type), field);
                Ok($type {
                    $($field: self.$field.ok_or_else(|| missing(stringify!($field)))?,)+
                    $($none: None,)*
                    $($map: std::collections::BTreeMap::new(),)?
                    extra: $crate::support::Extra::new(),
                })
            }
        }
    };
}

/// Implements a method for each field that is not required, one that says `null` where the field may, and one for what
/// has no field.
macro_rules! setters {
    (
        $type:ident;
        $($(#[doc = $doc:literal])? $set:ident($field:ident: $how:ident $($of:ty)?) $(= $wire:literal)? $(, $null:ident)?;)*
    ) => {
        impl $type {
            $(
                #[doc = $crate::support::said!($field $($doc)?)]
                #[must_use]
                pub fn $set(mut self, $field: $crate::support::taken!($how $($of)?)) -> Self {
                    self.$field = Some($crate::support::given::$how($field));
                    self.extra.unmark($crate::support::key!($field $($wire)?));
                    self
                }

                $crate::support::null!($field, $($wire)?, $($null)?);
            )*

            /// The same with a field that the pages do not know.
            #[must_use]
            pub fn with_extra(mut self, key: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
                self.extra.insert(key, value);
                self
            }
        }
    };
}

/// The method that sets a field to `null`, where there is one.
macro_rules! null {
    ($field:ident, $($wire:literal)?,) => {};
    ($field:ident, $($wire:literal)?, $null:ident) => {
        #[doc = concat!("The same with `null` for `", stringify!($field), "`.")]
        #[must_use]
        pub fn $null(mut self) -> Self {
            self.$field = None;
            self.extra.mark_null($crate::support::key!($field $($wire)?));
            self
        }
    };
}

/// What a method takes.
macro_rules! taken {
    (into $of:ty) => { impl Into<$of> };
    (boxed $of:ty) => { impl Into<$of> };
    (list $of:ty) => { impl IntoIterator<Item = impl Into<$of>> };
    (map $of:ty) => { impl IntoIterator<Item = (impl Into<String>, impl Into<$of>)> };
    (integer) => { impl $crate::support::IntoInteger };
    (number) => { impl $crate::support::IntoNumber };
}

/// What a field holds.
macro_rules! held {
    (into $of:ty) => { $of };
    (boxed $of:ty) => { Box<$of> };
    (list $of:ty) => { Vec<$of> };
    (map $of:ty) => { std::collections::BTreeMap<String, $of> };
    (integer) => { i64 };
    (number) => { f64 };
}

/// What is said about a method.
macro_rules! said {
    ($field:ident) => {
        concat!("The same with `", stringify!($field), "`.")
    };
    ($field:ident $doc:literal) => {
        $doc
    };
}

pub(crate) use {builder, held, new, null, said, setters, taken};
