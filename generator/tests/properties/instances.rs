//! Random JSON of a type: plain for pages, wild for the crate.

use fieldtable::schema::{Field, Format, Schema, Shape, Struct, Type, TypeName};
use serde_json::{Map, Value, json};

use crate::rng::Rng;

/// What every secret in random JSON holds, so that it can be found where it must not be.
pub(crate) const SECRET: &str = "MARKED-SECRET";

/// How deep lists, maps and optional fields are filled.
const DEEPEST: usize = 4;

/// JSON of the struct `name` in which every field can be seen, in words that a page can show.
pub(crate) fn shown(schema: &Schema, name: &TypeName, rng: &mut Rng) -> Value {
    let mut writer = Writer { schema, rng, wild: false };
    writer.named(name, 0)
}

/// Any JSON of the type `name`.
pub(crate) fn wild(schema: &Schema, name: &TypeName, rng: &mut Rng) -> Value {
    let mut writer = Writer { schema, rng, wild: true };
    writer.named(name, 0)
}

struct Writer<'w> {
    schema: &'w Schema,
    rng: &'w mut Rng,
    wild: bool,
}

impl Writer<'_> {
    fn named(&mut self, name: &TypeName, depth: usize) -> Value {
        let schema = self.schema;
        match &schema.types[name].shape {
            Shape::Struct(of) => self.object(of, depth),
            Shape::Enum(of) => self.rng.one(&of.values).clone(),
            Shape::Union(of) => {
                let member = self.rng.one(&of.members);
                self.value(&member.ty, depth)
            }
            Shape::Alias(of) => self.value(of, depth),
        }
    }

    fn object(&mut self, of: &Struct, depth: usize) -> Value {
        let mut entries = Map::new();
        let order = if self.wild { self.rng.some(of.fields.len(), &of.fields) } else { of.fields.clone() };
        for field in &order {
            let all = !self.wild && depth == 0;
            let absent = if depth > DEEPEST { true } else { !all && self.rng.chance(40) };
            if !field.required.value && absent {
                continue;
            }
            entries.insert(field.wire.value.clone(), self.field(field, depth));
        }
        if let (Some(of), true) = (&of.additional, self.wild && depth <= DEEPEST) {
            for at in 0..self.rng.below(3) {
                entries.insert(format!("unnamed {at}"), self.value(of, depth + 1));
            }
        }
        Value::Object(entries)
    }

    fn field(&mut self, field: &Field, depth: usize) -> Value {
        // A page shows no `null` of what is to be seen.
        if field.is_nullable() && (depth > DEEPEST || self.wild && self.rng.chance(30)) {
            return Value::Null;
        }
        if field.secret.value {
            let tail = if self.wild { self.rng.bits() } else { 0 };
            return if self.wild { json!(format!("{SECRET}{tail}")) } else { json!("keep it") };
        }
        if matches!(&field.format, Some(format) if format.value == Format::DateTime) && !self.wild {
            return json!("2025-08-24T10:30:00Z");
        }
        self.value(&field.ty.value, depth + 1)
    }

    fn value(&mut self, ty: &Type, depth: usize) -> Value {
        match ty {
            Type::String | Type::Bytes => self.text(),
            Type::Integer => self.integer(),
            Type::Number | Type::Undecided => self.number(),
            Type::Boolean => json!(self.rng.chance(50)),
            Type::Any => self.any(depth),
            Type::DateTime => self.moment("2025-08-24T10:30:00Z", "2025-08-24T10:30:00.123456789+02:00"),
            Type::Date => self.moment("2025-08-24", "-2025-02-30"),
            Type::Decimal => self.moment("12.50", "0.10000000000000000000000000001"),
            Type::BigInt => self.moment("123", "123456789012345678901234567890"),
            Type::Null => Value::Null,
            Type::Literal(value) => value.clone(),
            Type::List(of) => (0..self.count(depth)).map(|_| self.value(of, depth + 1)).collect(),
            Type::Map(of) => {
                let keys = ["a", "key of a map", "é", "", "x-y"];
                let entries = (0..self.count(depth)).map(|at| (keys[at].to_owned(), self.value(of, depth + 1)));
                Value::Object(entries.collect())
            }
            Type::Nullable(_) if depth > DEEPEST || self.wild && self.rng.chance(30) => Value::Null,
            Type::Nullable(of) => self.value(of, depth),
            Type::Ref(name) => self.named(name, depth),
        }
    }

    fn count(&mut self, depth: usize) -> usize {
        match (depth > DEEPEST, self.wild) {
            (true, _) => 0,
            (false, true) => self.rng.below(4),
            (false, false) => 1,
        }
    }

    fn text(&mut self) -> Value {
        let wild = [
            "",
            " ",
            "text",
            "\"quoted\" \\ \u{8}\u{c}\n\r\t\u{0}\u{1f}\u{7f}",
            "\u{2028}\u{feff}é日本語👩‍👩‍👧",
            "null",
            "1.0",
            "<b>",
            "a long text, a long text, a long text, a long text, a long text, a long text, a long text, a long text",
        ];
        json!(*self.rng.one(if self.wild { &wild } else { &["text"] }))
    }

    fn moment(&mut self, plain: &str, odd: &str) -> Value {
        if self.wild && self.rng.chance(40) { json!(*self.rng.one(&[odd, "", "soon"])) } else { json!(plain) }
    }

    fn integer(&mut self) -> Value {
        let wild = [0, 1, -1, i64::MAX, i64::MIN, (1 << 53) + 1, -(1 << 53) - 1, 1_000_000_007];
        if self.wild { json!(*self.rng.one(&wild)) } else { json!(7) }
    }

    fn number(&mut self) -> Value {
        if !self.wild {
            return json!(1.5);
        }
        match self.rng.below(3) {
            0 => json!(*self.rng.one(&[0, 1, 100, -100, 1_i64 << 52])),
            1 => json!(*self.rng.one(&NUMBERS)),
            _ => loop {
                let number = f64::from_bits(self.rng.bits());
                if number.is_finite() {
                    return json!(number);
                }
            },
        }
    }

    fn any(&mut self, depth: usize) -> Value {
        if !self.wild {
            return json!("text");
        }
        match self.rng.below(if depth > DEEPEST { 6 } else { 8 }) {
            0 => Value::Null,
            1 => json!(true),
            2 => self.integer(),
            3 => self.number(),
            4 => json!(u64::MAX),
            5 => self.text(),
            6 => (0..self.rng.below(3)).map(|_| self.any(depth + 1)).collect(),
            _ => json!({"a": self.any(depth + 1), "b": {"c": [self.any(depth + 1)]}}),
        }
    }
}

/// Floats that are easily off by a bit, or lose their sign.
const NUMBERS: [f64; 12] = [
    -0.0,
    100.0,
    0.1,
    5e-324,
    2.225_073_858_507_201_4e-308,
    f64::MAX,
    f64::MIN,
    9_007_199_254_740_993.0,
    1e16,
    1e21,
    123_456_789.123_456_79,
    0.1 + 0.2,
];
