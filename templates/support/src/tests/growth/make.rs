//! Random types that lead back to each other, most of them unions.

use super::{
    graph::{Kind, MOST, Slot, TAG, TAGS, Type},
    rng::Rng,
};

/// The keys of all fields: few, so that types are much alike.
pub(super) const KEYS: &[&str] = &["next", "item", "left_side", "value", "tag", "kind", "n1"];

/// As many types as there can be; the first is a union.
pub(super) fn types(rng: &mut Rng) -> Vec<Type> {
    let mut types: Vec<Type> = (0..MOST).map(|at| one(rng, at)).collect();
    // What may be null twice may be null once.
    for at in 0..MOST {
        if matches!(types[at], Type::Nullable(of) if matches!(types[of], Type::Nullable(_))) {
            types[at] = Type::Text;
        }
    }
    types[MOST - 4..].clone_from_slice(&[Type::Text, Type::Number, Type::Any, Type::Word { open: rng.chance(50) }]);
    types
}

fn one(rng: &mut Rng, at: usize) -> Type {
    match rng.below(100) {
        0..45 if at > 0 => structure(rng),
        45..52 if at > 0 => Type::List(rng.below(MOST)),
        52..57 if at > 0 => Type::Map(rng.below(MOST)),
        57..60 if at > 0 => Type::Nullable(rng.below(MOST)),
        _ => {
            let count = rng.between(2, 7);
            let members = (0..count).map(|_| rng.below(MOST)).collect();
            Type::Union { members, tag: rng.chance(25), open: rng.chance(40) }
        }
    }
}

fn structure(rng: &mut Rng) -> Type {
    let count = rng.between(1, 5);
    let keys = rng.some(count, KEYS);
    let fields = keys.into_iter().map(|key| field(rng, key)).collect();
    Type::Struct { fields, guesses: rng.chance(30), rest: rng.chance(25).then(|| rng.below(MOST)) }
}

fn field(rng: &mut Rng, key: &'static str) -> Slot {
    let presence = match rng.below(10) {
        _ if key == TAG => Kind::Constant(rng.one::<&str>(&TAGS)),
        0..4 => Kind::Required,
        4..8 => Kind::Optional,
        8 => Kind::Nullable,
        _ => Kind::Constant("low"),
    };
    Slot { key, of: rng.below(MOST), presence }
}
