// @generated from templates/support/src/support/error.rs by `fieldtable codegen`. Do not edit.

//! `error!`: what methods give in place of a response.

/// Implements `Error` for a struct, and `Display` from the text that the expression finds in it: `Refusal: |error|
/// Some(error.message.as_str())`. Where that finds none, or there is no expression, the name of the type stands for it.
macro_rules! error {
    ($type:ident) => {
        $crate::support::error!($type: |_| None);
    };
    ($type:ident: $words:expr) => {
        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                let words: fn(&Self) -> Option<&str> = $words;
                f.pad(words(self).unwrap_or(stringify!($type)))
            }
        }

        impl std::error::Error for $type {}
    };
}

pub(crate) use error;
