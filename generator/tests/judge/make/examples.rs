//! Values of fields, as Example cells show them: under the keys that travel.

use serde_json::{Map, Value, json};

use crate::{
    rng::Rng,
    truth::{Api, Field, Habits, Shape, Ty},
};

/// Fills as many cells of `api` as its authors fill.
pub(super) fn fill(rng: &mut Rng, habits: Habits, api: &mut Api) {
    let percent = habits.examples.percent();
    for at in 0..api.types.len() {
        let Shape::Struct(fields) = &api.types[at].shape else { continue };
        let cells: Vec<Option<Value>> =
            fields.iter().map(|field| rng.chance(percent).then(|| value(rng, api, field, 0))).collect();
        let Shape::Struct(fields) = &mut api.types[at].shape else { continue };
        fields.iter_mut().zip(cells).for_each(|(field, cell)| field.cell = cell);
    }
}

/// How deep a value is written out.
const DEEPEST: usize = 3;

fn value(rng: &mut Rng, api: &Api, field: &Field, depth: usize) -> Value {
    if field.nullable && rng.chance(20) {
        return Value::Null;
    }
    of_type(rng, api, &field.ty, depth)
}

fn of_type(rng: &mut Rng, api: &Api, ty: &Ty, depth: usize) -> Value {
    match ty {
        // A text may look like a date and be none.
        Ty::Text => json!(rng.one(&["a", "north", "2025-08-24", "9 to 5", "2024-01-01T00:00:00Z", "x-1"])),
        Ty::Moment | Ty::DateTime => json!("2025-08-24T10:30:00Z"),
        Ty::Secret => json!("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"),
        Ty::Integer => json!(rng.below(500)),
        Ty::Float if rng.chance(40) => json!(rng.below(500)),
        Ty::Float => json!(rng.below(500) as f64 + 0.5),
        Ty::Boolean => json!(rng.chance(50)),
        Ty::Constant(text) => json!(text),
        Ty::List(of) => json!([of_type(rng, api, of, depth + 1)]),
        Ty::Map(of) => json!({"some": of_type(rng, api, of, depth + 1)}),
        Ty::Named(at) => match &api.types[*at].shape {
            Shape::Struct(fields) => object(rng, api, fields, depth),
            Shape::Enum(of) => json!(rng.one(&of.values)),
            Shape::Union(of) => {
                let member = *rng.one(&of.members);
                of_type(rng, api, &Ty::Named(member), depth)
            }
        },
    }
}

/// An object; far down, and here and there, without what is optional.
fn object(rng: &mut Rng, api: &Api, fields: &[Field], depth: usize) -> Value {
    let mut entries = Map::new();
    for field in fields {
        if field.required || (depth < DEEPEST && rng.chance(60)) {
            entries.insert(field.wire.clone(), value(rng, api, field, depth + 1));
        }
    }
    Value::Object(entries)
}
