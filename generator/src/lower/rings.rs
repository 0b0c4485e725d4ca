//! Rings: which unions and aliases lead back to themselves.

use rustc_hash::{FxHashMap, FxHashSet};

use super::{
    kinds::{core, parts},
    type_table::TypeTable,
};
use crate::schema::{Schema, Type, TypeName};

/// The number of the ring that each union and alias is part of: those of one ring lead to each other through their members.
pub(super) struct Rings<'a>(FxHashMap<&'a TypeName, usize>);

/// What each type leads to, or what leads to it.
type Ways<'a> = FxHashMap<&'a TypeName, Vec<&'a TypeName>>;

impl<'a> Rings<'a> {
    /// The rings of `schema`: all are found in two walks over the references, the second one backwards (Kosaraju's way). A walk from
    /// each type would take as long as the square of their number.
    pub(super) fn new(schema: &'a Schema, type_table: &TypeTable<'a>) -> Self {
        let (mut ways, mut back) = (Ways::default(), Ways::default());
        for (name, def) in &schema.types {
            for to in parts(&def.shape).into_iter().filter_map(|part| core(type_table, part)) {
                ways.entry(name).or_default().push(to);
                back.entry(to).or_default().push(name);
            }
        }
        let mut rings = FxHashMap::default();
        for name in deepest_first(schema, &ways).into_iter().rev() {
            let ring = rings.len();
            let mut open = vec![name];
            while let Some(name) = open.pop() {
                if !rings.contains_key(name) {
                    rings.insert(name, ring);
                    open.extend(back.get(name).into_iter().flatten().copied());
                }
            }
        }
        Self(rings)
    }

    /// Whether a value of the type `of` may be one of the type `name`.
    pub(super) fn leads_back(&self, type_table: &TypeTable<'_>, of: &Type, name: &TypeName) -> bool {
        core(type_table, of)
            .is_some_and(|of| of == name || self.0.get(of).is_some_and(|of| self.0.get(name) == Some(of)))
    }
}

/// All types, each behind those that it leads to and that do not lead back to it.
fn deepest_first<'a>(schema: &'a Schema, ways: &Ways<'a>) -> Vec<&'a TypeName> {
    let to = |name: &TypeName| ways.get(name).map_or(&[][..], Vec::as_slice).iter();
    let (mut order, mut met) = (Vec::new(), FxHashSet::default());
    for start in schema.types.keys().filter(|name| ways.contains_key(name)) {
        // With a stack of its own: a chain of unions can be as long as there are pages.
        let mut open = if met.insert(start) { vec![(start, to(start))] } else { Vec::new() };
        while let Some((name, rest)) = open.last_mut() {
            match rest.next() {
                Some(next) => open.extend(met.insert(*next).then(|| (*next, to(next)))),
                None => {
                    order.push(*name);
                    open.pop();
                }
            }
        }
    }
    order
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]
    use super::*;

    #[test]
    fn only_what_leads_to_each_other_leads_back() {
        let union = |(name, members): (&str, &[&str])| {
            let members: String = members.iter().map(|ty| format!("    - type: {ty}\n")).collect();
            format!("  m.{name}:\n    kind: union\n    members:\n{members}")
        };
        let unions: [(&str, &[&str]); 5] = [
            ("A", &["m.B", "string"]),
            ("B", &["nullable<m.A>", "m.C"]),
            ("C", &["m.D", "list<m.A>"]),
            ("D", &["number"]),
            ("E", &["m.E", "m.A"]),
        ];
        let types: String = unions.into_iter().map(union).collect();
        let text = format!("format: 2\ncrate: {{name: a, version: 0.1.0}}\nsources: []\ntypes:\n{types}");
        let schema = crate::lock::read("schema.lock.yaml", &text).unwrap();
        let type_table = TypeTable::new(&schema);
        let rings = Rings::new(&schema, &type_table);
        let back = |of: &str, name: &str| rings.leads_back(&type_table, &of.parse().unwrap(), &name.parse().unwrap());
        for (of, name, leads) in [
            ("m.B", "m.A", true),
            ("nullable<m.A>", "m.B", true),
            ("m.C", "m.B", false),
            ("m.D", "m.C", false),
            ("list<m.A>", "m.C", false),
            ("m.E", "m.E", true),
            ("m.A", "m.E", false),
            ("m.D", "m.D", true),
        ] {
            assert_eq!(back(of, name), leads, "{of} of {name}");
        }
    }
}
