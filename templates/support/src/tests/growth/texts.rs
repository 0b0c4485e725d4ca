//! Texts for the first type of a graph, which grow in one way.

use std::fmt::Write as _;

use super::{
    graph::{Graph, Kind, Type, WORDS},
    make::KEYS,
    rng::Rng,
};

/// How a text grows.
#[derive(Debug, Clone, Copy)]
pub(super) enum Growth {
    /// In depth, to nearly as deep as `serde_json` reads.
    Depth,
    /// In the length of its lists and maps.
    Width,
    /// In the number of entries that no field has.
    Entries,
    /// In the number of equal keys, and of keys that are spelled otherwise.
    Keys,
}

impl Growth {
    pub(super) const ALL: [Self; 4] = [Self::Depth, Self::Width, Self::Entries, Self::Keys];
}

/// A text that is so many times as large.
pub(super) fn text(graph: &Graph, rng: &mut Rng, growth: Growth, times: usize) -> String {
    let depth = match growth {
        Growth::Depth => 30 * times,
        _ => 10,
    };
    let mut writer = Writer { graph, rng, growth, times, text: String::new(), wide: false };
    writer.value(0, depth);
    writer.text
}

struct Writer<'w> {
    graph: &'w Graph,
    rng: &'w mut Rng,
    growth: Growth,
    times: usize,
    text: String,
    /// Whether what is wide was written.
    wide: bool,
}

impl Writer<'_> {
    /// A value that is most likely of the type `at`; one of its parts goes on as deep.
    fn value(&mut self, at: usize, depth: usize) {
        if depth == 0 || self.rng.chance(2) {
            let value: &str = self.rng.one::<&str>(&["1", "\"low\"", "\"x\"", "{}", "[]", "null", "true"]);
            return self.text.push_str(value);
        }
        match &self.graph.types[at] {
            Type::Text => self.text.push_str("\"x\""),
            Type::Word { .. } => {
                let _ = write!(self.text, "{:?}", self.rng.one(&WORDS));
            }
            Type::Number => self.text.push('1'),
            Type::Any => self.any(depth - 1),
            Type::Nullable(of) => self.value(*of, depth - 1),
            Type::Union { members, .. } => {
                let of = *self.rng.one(members);
                // What leads on is better for a deep text.
                let of = if self.is_leaf(of) { *self.rng.one(members) } else { of };
                self.value(of, depth - 1);
            }
            Type::List(of) => self.list(*of, depth),
            Type::Map(of) => self.object(&[], Some(*of), depth),
            Type::Struct { fields, rest, .. } => {
                let mut chosen = Vec::new();
                for slot in fields {
                    let there = if slot.presence == Kind::Optional { 60 } else { 97 };
                    if self.rng.chance(there) {
                        chosen.push((slot.key, slot.of, slot.presence));
                    }
                }
                self.object(&chosen, *rest, depth);
            }
        }
    }

    /// A value of any type.
    fn any(&mut self, depth: usize) {
        let at = self.rng.below(self.graph.types.len());
        self.value(at, depth);
    }

    fn is_leaf(&self, at: usize) -> bool {
        matches!(self.graph.types[at], Type::Text | Type::Word { .. } | Type::Number)
    }

    fn list(&mut self, of: usize, depth: usize) {
        self.text.push('[');
        self.value(of, depth - 1);
        let more = if self.grows(Growth::Width) { 200 * self.times } else { self.rng.below(3) };
        for _ in 0..more {
            self.text.push(',');
            self.value(of, 2.min(depth - 1));
        }
        self.text.push(']');
    }

    fn object(&mut self, fields: &[(&'static str, usize, Kind)], rest: Option<usize>, depth: usize) {
        self.text.push('{');
        let spine = fields.iter().rposition(|(_, of, _)| !self.is_leaf(*of));
        let mut order: Vec<usize> = (0..fields.len()).collect();
        if self.rng.chance(50) {
            order.reverse();
        }
        for at in order {
            let (key, of, presence) = fields[at];
            self.key(key);
            match presence {
                Kind::Constant(value) => {
                    let _ = write!(self.text, "{value:?}");
                }
                _ if Some(at) == spine => self.value(of, depth - 1),
                _ => self.value(of, 2.min(depth - 1)),
            }
        }
        if let Some(of) = rest {
            self.key("rest");
            self.value(of, if spine.is_none() { depth - 1 } else { 2.min(depth - 1) });
        }
        self.more(rest.unwrap_or(0));
        self.text.push('}');
    }

    fn key(&mut self, key: &str) {
        if !self.text.ends_with('{') {
            self.text.push(',');
        }
        let _ = write!(self.text, "{key:?}:");
    }

    /// Entries that make an object large.
    fn more(&mut self, of: usize) {
        if self.grows(Growth::Entries) {
            for at in 0..200 * self.times {
                self.key(&format!("x{at}"));
                self.value(of, 2);
            }
        } else if self.grows(Growth::Keys) {
            for at in 0..200 * self.times {
                let key = *self.rng.one(KEYS);
                let spelled = format!("{}{}", "_".repeat(at % 7), key.to_uppercase());
                self.key(if at % 2 == 0 { key } else { &spelled });
                self.any(2);
            }
        }
    }

    /// Whether this is the one place that grows.
    fn grows(&mut self, growth: Growth) -> bool {
        let grows = std::mem::discriminant(&self.growth) == std::mem::discriminant(&growth) && !self.wide;
        if grows && self.rng.chance(40) {
            self.wide = true;
            return true;
        }
        false
    }
}
