// @generated from templates/support/src/support/show.rs by `fieldtable codegen`. Do not edit.

//! How `Debug` shows unions that keep unknown members.

use std::fmt;

use serde_json::Value;

/// Implements `Debug` for a union with a variant `Unknown`: a member that is not known may hold a secret.
macro_rules! show {
    ($type:ident: $($member:ident$(($value:ident))?),*) => {
        impl std::fmt::Debug for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self {
                    $(Self::$member$(($value))? => {
                        $crate::support::show_member(f, stringify!($member), &[$($value)?])
                    })*
                    Self::Unknown(value) => $crate::support::show_unknown(f, value),
                }
            }
        }
    };
}

pub(crate) use show;

/// Shows a member as the derive would.
pub(crate) fn show_member(f: &mut fmt::Formatter<'_>, name: &str, values: &[&dyn fmt::Debug]) -> fmt::Result {
    match values {
        [] => f.write_str(name),
        values => values.iter().fold(&mut f.debug_tuple(name), |tuple, value| tuple.field(value)).finish(),
    }
}

/// Shows what a member is that is not known: the names of its fields, or its kind.
pub(crate) fn show_unknown(f: &mut fmt::Formatter<'_>, value: &Value) -> fmt::Result {
    match value {
        Value::Object(entries) => f.debug_tuple("Unknown").field(&Names(entries)).finish(),
        other => write!(f, "Unknown({})", kind(other)),
    }
}

pub(crate) fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

/// The names of an object's fields.
struct Names<'v>(&'v serde_json::Map<String, Value>);

impl fmt::Debug for Names<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut names: Vec<_> = self.0.keys().collect();
        names.sort();
        f.debug_set().entries(names).finish()
    }
}
