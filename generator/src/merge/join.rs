//! What two pages say of one type, taken together.

use rustc_hash::FxHashMap;
use serde_json::Value;

use crate::{
    claim::Lattice,
    schema::{Type, TypeName},
};

/// What types have in common. An enum is what its values are, so these are known.
#[derive(Debug, Default)]
pub(crate) struct TypeLattice {
    /// The values of each enum, of all pages together.
    enums: FxHashMap<TypeName, Vec<Value>>,
}

impl TypeLattice {
    /// Types among which `enums` have these values.
    pub(super) fn new(enums: FxHashMap<TypeName, Vec<Value>>) -> Self {
        Self { enums }
    }

    /// The values of the enum called `name`.
    pub(super) fn values(&self, name: &TypeName) -> Option<&[Value]> {
        self.enums.get(name).map(Vec::as_slice)
    }
}

impl Lattice<Type> for TypeLattice {
    fn join(&self, one: &Type, other: &Type) -> Result<Type, Type> {
        join(one, other, &self.enums)
    }

    /// TypeScript has one word for all numbers.
    fn is_open(&self, answer: &Type) -> bool {
        *answer == Type::Undecided
    }
}

/// The type that fits what both say; `enums` are the values of enums.
///
/// # Errors
/// The wider of the two, where both cannot be right.
fn join(a: &Type, b: &Type, enums: &FxHashMap<TypeName, Vec<Value>>) -> Result<Type, Type> {
    let both = |a: &Type, b: &Type, outer: fn(Box<Type>) -> Type| {
        join(a, b, enums).map(|ty| outer(Box::new(ty))).map_err(|ty| outer(Box::new(ty)))
    };
    match (a, b) {
        (a, b) if a == b => Ok(a.clone()),
        (Type::List(a), Type::List(b)) => both(a, b, Type::List),
        (Type::Map(a), Type::Map(b)) => both(a, b, Type::Map),
        // Not every dialect shows that an item may be `null`.
        (Type::Nullable(a), Type::Nullable(b)) => both(a, b, Type::Nullable),
        (Type::Nullable(a), b) | (b, Type::Nullable(a)) => both(b, a, Type::Nullable),
        // TypeScript has one word for all numbers.
        (Type::Undecided, number @ (Type::Integer | Type::Number))
        | (number @ (Type::Integer | Type::Number), Type::Undecided) => Ok(number.clone()),
        (Type::Integer, Type::Number) | (Type::Number, Type::Integer) => Err(Type::Number),
        // A value written out here is an enum of one value there.
        (Type::Literal(value), Type::Ref(name)) | (Type::Ref(name), Type::Literal(value)) => match enums.get(name) {
            Some(values) if values.as_slice() == [value.clone()] => Ok(Type::Ref(name.clone())),
            Some(values) if values.contains(value) => Err(Type::Ref(name.clone())),
            _ => Err(kind_of(value)),
        },
        // Go and Python have no word for `true` alone: silence.
        (literal @ Type::Literal(Value::Bool(_)), Type::Boolean)
        | (Type::Boolean, literal @ Type::Literal(Value::Bool(_))) => Ok(literal.clone()),
        // SDKs write a constant as a field with a default as well: the pages agree, and the wider of the two is kept.
        (Type::Literal(value), other) | (other, Type::Literal(value)) if kind_of(value) == *other => Ok(other.clone()),
        // Enums of the same values are one, whatever each dialect calls it.
        (Type::Ref(a), Type::Ref(b)) if are_equal(enums.get(a), enums.get(b)) => Ok(Type::Ref(a.clone())),
        (Type::Ref(a), Type::Ref(_)) => Err(Type::Ref(a.clone())),
        (text, Type::String) | (Type::String, text) if is_text(text) => Err(Type::String),
        _ => Err(Type::Any),
    }
}

/// Whether two enums have the same values, in whichever order.
fn are_equal(a: Option<&Vec<Value>>, b: Option<&Vec<Value>>) -> bool {
    match (a, b) {
        (Some(a), Some(b)) => a.len() == b.len() && a.iter().all(|value| b.contains(value)),
        _ => false,
    }
}

fn kind_of(value: &Value) -> Type {
    match value {
        Value::String(_) => Type::String,
        Value::Bool(_) => Type::Boolean,
        Value::Number(number) if number.is_f64() => Type::Number,
        Value::Number(_) => Type::Integer,
        _ => Type::Any,
    }
}

/// Whether a type is written as text; a reference most likely is an enum.
fn is_text(ty: &Type) -> bool {
    matches!(ty, Type::DateTime | Type::Date | Type::Decimal | Type::BigInt | Type::Bytes | Type::Ref(_))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that panics has failed")]
    use super::*;
    use crate::{
        claim::{Claim, Claims, Words},
        link::Origin,
        place::Span,
    };

    fn joined(a: &str, b: &str) -> Result<String, String> {
        let enums = [("m.User", vec!["user"]), ("m.Role", vec!["user", "tool"])];
        let enums = enums.map(|(name, values)| (name.parse().unwrap(), values.into_iter().map(Value::from).collect()));
        let enums = enums.into_iter().collect();
        let join = |a: &str, b: &str| join(&a.parse().unwrap(), &b.parse().unwrap(), &enums);
        assert_eq!(join(a, b), join(b, a), "the order of the pages does not matter");
        join(a, b).map(|ty| ty.to_string()).map_err(|ty| ty.to_string())
    }

    #[test]
    fn one_page_decides_what_the_other_leaves_open() {
        assert_eq!(joined("undecided", "integer"), Ok("integer".to_owned()));
        assert_eq!(joined("list<undecided>", "list<number>"), Ok("list<number>".to_owned()));
        assert_eq!(joined("list<string>", "list<nullable<string>>"), Ok("list<nullable<string>>".to_owned()));
        assert_eq!(joined("\"user\"", "m.User"), Ok("m.User".to_owned()));
        assert_eq!(joined("true", "boolean"), Ok("true".to_owned()));
        assert_eq!(joined("\"user\"", "string"), Ok("string".to_owned()));
    }

    #[test]
    fn enums_of_the_same_values_are_one() {
        let enums = |values: [(&str, [&str; 2]); 2]| {
            values.map(|(name, values)| (name.parse().unwrap(), values.map(Value::from).to_vec())).into_iter().collect()
        };
        let same = enums([("m.Role", ["user", "tool"]), ("m.Kind", ["tool", "user"])]);
        let other = enums([("m.Role", ["user", "tool"]), ("m.Kind", ["tool", "guest"])]);
        let (role, kind) = ("m.Role".parse().unwrap(), "m.Kind".parse().unwrap());
        assert!(join(&role, &kind, &same).is_ok() && join(&role, &kind, &other).is_err());
    }

    #[test]
    fn what_tables_leave_open_of_a_number_weaker_claims_decide() {
        let at = |node| Origin { node, span: Span::new(0, 1) };
        let mut claims = Claims::default();
        let lattice = TypeLattice::default();
        let mut after = |claim| {
            claims.push(claim);
            claims.value(&lattice)
        };
        assert_eq!(after(Claim::tabled(Type::Undecided, at(0), Words::Plain)), Some(Type::Undecided));
        assert_eq!(after(Claim::shown(Type::DateTime, at(0), "new Date()")), Some(Type::Undecided), "no number");
        assert_eq!(after(Claim::elsewhere(Type::Integer, "same_fields", "")), Some(Type::Integer));
        assert_eq!(after(Claim::elsewhere(Type::Number, "same_fields", "")), Some(Type::Number), "the wider");
        assert_eq!(after(Claim::inferred(Type::Integer, "integer", "")), Some(Type::Integer));
        assert_eq!(after(Claim::tabled(Type::Number, at(1), Words::Quoted)), Some(Type::Number));
    }

    #[test]
    fn where_both_cannot_be_right_the_wider_type_is_kept() {
        assert_eq!(joined("integer", "number"), Err("number".to_owned()));
        assert_eq!(joined("string", "date-time"), Err("string".to_owned()));
        assert_eq!(joined("\"a\"", "m.User"), Err("string".to_owned()));
        assert_eq!(joined("\"user\"", "m.Role"), Err("m.Role".to_owned()));
        assert_eq!(joined("map<string>", "list<string>"), Err("any".to_owned()));
    }
}
