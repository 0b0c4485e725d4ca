// @generated from templates/support/src/support/variants.rs by `fieldtable codegen`. Do not edit.

//! `variants!`: what every union has for each of its members.

/// Implements, by a row for each member, methods that tell, show and give it: `User(UserMessage): is_user, as_user,
/// into_user, from;`. Where it is clear what a value becomes, `from` adds `From`, `text` the same from `&str`, `list` from an
/// array, and `back` adds `TryFrom`. A member without a type is `null`.
macro_rules! variants {
    ($type:ident; $($variant:ident $(($($of:tt)+))?: $($word:ident),+;)*) => {
        $($crate::support::variant!($type $variant $(($($of)+))? $($word)+);)*
    };
}

/// One row of [`variants!`].
macro_rules! variant {
    ($type:ident $variant:ident $is:ident) => {
        impl $type {
            #[doc = concat!("Whether it is [`", stringify!($variant), "`](Self::", stringify!($variant), ").")]
            #[must_use]
            pub fn $is(&self) -> bool {
                matches!(self, Self::$variant)
            }
        }
    };
    ($type:ident $variant:ident (Box<$of:ty>) $is:ident $as:ident $into:ident $($from:ident)*) => {
        $crate::support::variant!(@methods $type $variant $of, member, *member, $is $as $into);
        $($crate::support::variant!(@$from $type $variant $of, member, Box::new(member), $into);)*
    };
    ($type:ident $variant:ident (Vec<$of:ty>) $is:ident $as:ident $into:ident $($from:ident)*) => {
        $crate::support::variant!(@methods $type $variant Vec<$of>, member, member, $is $as $into);
        $($crate::support::variant!(@$from $type $variant Vec<$of>, member, member, $into);)*
    };
    ($type:ident $variant:ident ($of:ty) $is:ident $as:ident $into:ident $($from:ident)*) => {
        $crate::support::variant!(@methods $type $variant $of, member, member, $is $as $into);
        $($crate::support::variant!(@$from $type $variant $of, member, member, $into);)*
    };
    (@methods $type:ident $variant:ident $of:ty, $member:ident, $given:expr, $is:ident $as:ident $into:ident) => {
        impl $type {
            #[doc = concat!("Whether it is [`", stringify!($variant), "`](Self::", stringify!($variant), ").")]
            #[must_use]
            pub fn $is(&self) -> bool {
                matches!(self, Self::$variant(_))
            }

            #[doc = concat!("What it holds if it is [`", stringify!($variant), "`](Self::", stringify!($variant), ").")]
            #[allow(irrefutable_let_patterns, reason = "a union may have one member")]
            #[must_use]
            pub fn $as(&self) -> Option<&$of> {
                if let Self::$variant($member) = self { Some($member) } else { None }
            }

            #[doc = concat!("What it held if it is [`", stringify!($variant), "`](Self::", stringify!($variant), ").")]
            ///
            /// # Errors
            ///
            /// If it is another member, which is given back.
            #[allow(irrefutable_let_patterns, reason = "a union may have one member")]
            #[allow(clippy::result_large_err, reason = "a union is as large as its largest member")]
            pub fn $into(self) -> Result<$of, Self> {
                if let Self::$variant($member) = self { Ok($given) } else { Err(self) }
            }
        }
    };
    (@from $type:ident $variant:ident $of:ty, $member:ident, $held:expr, $into:ident) => {
        impl From<$of> for $type {
            fn from($member: $of) -> Self {
                Self::$variant($held)
            }
        }
    };
    (@text $type:ident $variant:ident $of:ty, $member:ident, $held:expr, $into:ident) => {
        impl From<&str> for $type {
            fn from(text: &str) -> Self {
                Self::$variant(text.to_owned())
            }
        }
    };
    (@list $type:ident $variant:ident Vec<$of:ty>, $member:ident, $held:expr, $into:ident) => {
        impl<T: Into<$of>, const N: usize> From<[T; N]> for $type {
            fn from(items: [T; N]) -> Self {
                Self::$variant(items.into_iter().map(Into::into).collect())
            }
        }
    };
    (@back $type:ident $variant:ident $of:ty, $member:ident, $held:expr, $into:ident) => {
        impl TryFrom<$type> for $of {
            type Error = $type;

            fn try_from(union: $type) -> Result<Self, $type> {
                union.$into()
            }
        }
    };
}

/// Implements a function for each member that is made of one value, named as the variant: `User(UserMessage)
/// user(content: into Content);`.
macro_rules! makers {
    ($type:ident; $($variant:ident($of:ty) $name:ident($field:ident: $how:ident $($taken:ty)?);)*) => {
        impl $type {
            $(
                #[doc = concat!("[`", stringify!($variant), "`](Self::", stringify!($variant), ") of its one required field.")]
                #[must_use]
                pub fn $name($field: $crate::support::taken!($how $($taken)?)) -> Self {
                    Self::from(<$of>::new($field))
                }
            )*
        }
    };
}

/// Implements a method that shows the text of a union, by its members that are text.
macro_rules! as_str {
    ($type:ident: $($variant:ident),+) => {
        impl $type {
            /// The text that it holds, if it is a member that is text.
            #[allow(unreachable_patterns, reason = "a union may have such members only")]
            #[must_use]
            pub fn as_str(&self) -> Option<&str> {
                match self {
                    $(Self::$variant(text) => Some(text.as_ref()),)+
                    _ => None,
                }
            }
        }
    };
}

pub(crate) use {as_str, makers, variant, variants};
