//! Applies the corrections of `schema.yaml`; one that changes nothing is an error.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Debug,
};

use indexmap::IndexSet;

use crate::{
    claim::{Claim, Claims, Key, Lattice, Widest},
    limits::SUGGESTIONS,
    merge::{Draft, DraftShape, EnumDraft, FieldDraft, Merged, TypeIndex, TypeLattice, UnionDraft},
    problem::{Code, Problem},
    schema::{Nullability, Openness, Shape, Type, TypeDef, TypeName},
    source::{
        Correction, File,
        config::{self, Places},
    },
};

/// The decisions about types that take effect when the schema is written down.
#[derive(Debug, Default)]
pub(super) struct Decisions {
    /// Types to leave out, with the reason.
    pub(super) skip: Vec<(usize, String)>,
    /// Types that are another name for a type.
    pub(super) same_as: Vec<(usize, TypeName)>,
    /// Names in Rust.
    pub(super) rename: Vec<(usize, String)>,
    /// Fields that were given the key of another one, which is told already: their types, and the key.
    pub(super) collided: BTreeSet<(usize, String)>,
    /// Further traits.
    pub(super) derives: Vec<(usize, Vec<String>)>,
}

impl Decisions {
    /// Applies to `types` what takes effect now; `names` are those of the drafts.
    pub(super) fn apply(&self, names: &[TypeName], types: &mut BTreeMap<TypeName, TypeDef>) {
        let mut change = |at: usize, change: &dyn Fn(&mut TypeDef)| types.get_mut(&names[at]).map(change);
        for (at, name) in &self.rename {
            change(*at, &|def| def.rename = Some(name.clone()));
        }
        for (at, derives) in &self.derives {
            change(*at, &|def| def.derives.clone_from(derives));
        }
        for (at, same) in &self.same_as {
            change(*at, &|def| def.shape = Shape::Alias(Type::Ref(same.clone())));
        }
    }
}

/// Applies every correction of `corrections` to the drafts of `merged`.
pub(super) fn correct<'c>(
    corrections: impl Iterator<Item = (&'c String, &'c Correction)>,
    file: Option<&File>,
    merged: &mut Merged,
    index: &TypeIndex,
) -> (Decisions, Vec<Problem>) {
    let mut corrector = Corrector {
        places: file.map(Places::of),
        drafts: &mut merged.drafts,
        types: &merged.types,
        index,
        decisions: Decisions::default(),
        rekeyed: Vec::new(),
        unknown: 0,
        problems: Vec::new(),
    };
    for (target, correction) in corrections {
        corrector.apply(target, correction);
    }
    corrector.check_keys();
    corrector.refuse_circles();
    (corrector.decisions, corrector.problems)
}

struct Corrector<'c> {
    places: Option<Places<'c>>,
    drafts: &'c mut [Draft],
    types: &'c TypeLattice,
    index: &'c TypeIndex,
    decisions: Decisions,
    /// The corrections that give a field another key: what they correct, the type, the key.
    rekeyed: Vec<(String, usize, String)>,
    /// How many names nothing has.
    unknown: usize,
    problems: Vec<Problem>,
}

impl Corrector<'_> {
    fn apply(&mut self, target: &str, correction: &Correction) {
        if let Some(at) = target.parse().ok().and_then(|name: TypeName| self.index.get(&name)) {
            return self.correct_type(target, at, correction);
        }
        // A key may have dots of its own.
        let field = target.rmatch_indices('.').find_map(|(dot, _)| {
            let at = self.index.get(&target[..dot].parse().ok()?)?;
            Some((at, &target[dot + 1..]))
        });
        match field {
            Some((at, wire)) => self.correct_field(target, at, wire, correction),
            None => {
                let names = self.index.names();
                self.unknown(target, "type", names.iter().map(ToString::to_string));
            }
        }
    }

    fn correct_type(&mut self, target: &str, at: usize, correction: &Correction) {
        let of_fields = [
            ("wire", correction.wire.is_some()),
            ("type", correction.ty.is_some()),
            ("required", correction.required.is_some()),
            ("nullable", correction.nullable.is_some()),
            ("secret", correction.secret.is_some()),
        ];
        self.misplaced(target, &of_fields, "a field: `namespace.Type.wire_name`");
        let reason = correction.reason.clone().unwrap_or_default();
        if let Some(closed) = correction.closed {
            self.set_open(target, at, !closed, &reason);
        }
        if let Some(tag) = &correction.tag {
            self.set_tag(target, at, tag, &reason);
        }
        if correction.skip == Some(true) {
            self.decisions.skip.push((at, reason));
        }
        if let Some(same) = &correction.same_as {
            self.set_same(target, at, same);
        }
        self.decisions.rename.extend(correction.rename.clone().map(|name| (at, name)));
        if !correction.derives.is_empty() {
            self.decisions.derives.push((at, correction.derives.clone()));
        }
    }

    fn set_open(&mut self, target: &str, at: usize, open: bool, reason: &str) {
        let (claims, silence) = match &mut self.drafts[at].shape {
            DraftShape::Enum(shape) => (&mut shape.open, EnumDraft::SILENCE),
            DraftShape::Union(shape) => (&mut shape.open, UnionDraft::SILENCE),
            DraftShape::Struct(_) | DraftShape::Unknown => {
                return self.misplaced(target, &[("closed", true)], "an enum or a union");
            }
        };
        let openness = if open { Openness::Stated } else { Openness::Closed };
        if !decide(claims, &Widest, silence, openness, reason) {
            self.dead(target, "closed", &(!open).to_string());
        }
    }

    fn set_tag(&mut self, target: &str, at: usize, tag: &str, reason: &str) {
        match &mut self.drafts[at].shape {
            DraftShape::Union(shape) => shape.tag.push(Claim::corrected(tag.to_owned(), reason)),
            _ => self.misplaced(target, &[("tag", true)], "a union"),
        }
    }

    fn set_same(&mut self, target: &str, at: usize, same: &str) {
        let other = same.parse().ok().and_then(|name: TypeName| self.index.get(&name).is_some().then_some(name));
        match other {
            Some(name) if name != self.drafts[at].name => self.decisions.same_as.push((at, name)),
            Some(_) => self.problem(
                Code::DeadCorrection,
                target,
                "same_as",
                format!("`{target}` is already itself"),
                "name the other type",
            ),
            None => {
                let names = self.index.names();
                self.unknown(same, "type", names.iter().map(ToString::to_string));
            }
        }
    }

    /// Types that are each to be the same as the next, in a circle: then none of them says what it is.
    fn refuse_circles(&mut self) {
        let same: BTreeMap<usize, usize> =
            self.decisions.same_as.iter().filter_map(|(at, same)| Some((*at, self.index.get(same)?))).collect();
        for circle in circles(&same) {
            let names: Vec<_> = circle.iter().map(|at| format!("`{}`", self.drafts[*at].name)).collect();
            let (Some(first), shown) = (circle.first(), names.len().min(MOST_SHOWN)) else { continue };
            let more = if shown < names.len() { format!(", {} more", names.len() - shown) } else { String::new() };
            let way = format!("{}{more} and {}", names[..shown].join(", "), names[0]);
            let target = self.drafts[*first].name.to_string();
            let message = format!("`same_as` leads in a circle: {way}");
            self.problem(
                Code::SameAsCircle,
                &target,
                "same_as",
                message,
                "remove it from the type that says what they are",
            );
        }
    }

    fn correct_field(&mut self, target: &str, at: usize, wire: &str, correction: &Correction) {
        let of_types = [
            ("closed", correction.closed.is_some()),
            ("tag", correction.tag.is_some()),
            ("skip", correction.skip.is_some()),
            ("same_as", correction.same_as.is_some()),
            ("derives", !correction.derives.is_empty()),
        ];
        self.misplaced(target, &of_types, "a type: `namespace.Type`");
        let DraftShape::Struct(shape) = &mut self.drafts[at].shape else {
            return self.unknown(target, "field", std::iter::empty());
        };
        let Some(field) = shape.fields.iter_mut().find(|field| field.facts.wire.value == wire) else {
            let names: Vec<_> = match self.unknown {
                0..SUGGESTIONS => shape.fields.iter().map(|field| field.facts.wire.value.clone()).collect(),
                _ => Vec::new(),
            };
            return self.unknown(target, "field", names.into_iter());
        };
        let (dead, wrong) = change(field, correction, self.index, self.types);
        self.rekeyed.extend(correction.wire.clone().map(|key| (target.to_owned(), at, key)));
        for (key, value) in dead {
            self.dead(target, key, &value);
        }
        for message in wrong {
            self.problem(Code::InvalidCorrection, target, "type", message, "use the words of the lock");
        }
    }

    /// A key that a correction gives to a second field is a problem, once all of them have their keys.
    fn check_keys(&mut self) {
        for (target, at, key) in std::mem::take(&mut self.rekeyed) {
            let DraftShape::Struct(shape) = &self.drafts[at].shape else { continue };
            if shape.fields.iter().filter(|field| field.facts.wire.value == key).count() > 1 {
                let message = format!("`wire: {key}` for `{target}` is the key of another field");
                self.problem(Code::RepeatedKey, &target, "wire", message, "give each field a key of its own");
                self.decisions.collided.insert((at, key));
            }
        }
    }

    fn misplaced(&mut self, target: &str, keys: &[(&str, bool)], belongs: &str) {
        for (key, _) in keys.iter().filter(|(_, present)| *present) {
            let message = format!("`{key}` does not fit `{target}`: it corrects {belongs}");
            self.problem(Code::MisplacedCorrection, target, key, message, "move it, or remove it");
        }
    }

    fn dead(&mut self, target: &str, key: &str, value: &str) {
        let message = format!("`{key}: {value}` for `{target}` changes nothing: the pages already say so");
        self.problem(Code::DeadCorrection, target, key, message, "remove it");
    }

    fn unknown(&mut self, target: &str, what: &str, known: impl Iterator<Item = String>) {
        let short = target.rsplit('.').next().filter(|_| what == "field").unwrap_or(target);
        let known: Vec<String> = if self.unknown < SUGGESTIONS { known.collect() } else { Vec::new() };
        self.unknown += 1;
        let hint = match config::nearest(short, known.iter().map(String::as_str)) {
            Some(near) => format!("did you mean `{near}`?"),
            None => "the lock lists all names".to_owned(),
        };
        self.problem(Code::UnknownTarget, target, "", format!("no {what} is called `{target}`"), &hint);
    }

    fn problem(&mut self, code: Code, target: &str, key: &str, message: String, hint: &str) {
        let problem = Problem::error(code, message).hint(hint);
        let path = if key.is_empty() { vec!["corrections", target] } else { vec!["corrections", target, key] };
        let place = self.places.as_mut().map(|places| places.locate(&path));
        self.problems.push(Problem { place, ..problem });
    }
}

/// So many types of a circle are named; others are counted.
const MOST_SHOWN: usize = 8;

/// The circles of `next`, each once, from its smallest number on.
fn circles(next: &BTreeMap<usize, usize>) -> Vec<Vec<usize>> {
    let mut circles = Vec::new();
    let mut met = BTreeSet::new();
    for start in next.keys() {
        let mut way: IndexSet<usize> = IndexSet::new();
        let mut at = Some(*start).filter(|at| !met.contains(at));
        while let Some(on) = at.filter(|at| way.insert(*at)) {
            at = next.get(&on).copied().filter(|at| !met.contains(at));
        }
        if let Some(from) = at.and_then(|at| way.get_index_of(&at)) {
            circles.push(way.iter().skip(from).copied().collect());
        }
        met.extend(way);
    }
    circles
}

/// Corrects `field`; gives back what changed nothing, and what is wrong with the correction itself.
fn change(
    field: &mut FieldDraft,
    correction: &Correction,
    index: &TypeIndex,
    types: &TypeLattice,
) -> (Vec<(&'static str, String)>, Vec<String>) {
    let reason = correction.reason.clone().unwrap_or_default();
    let FieldDraft { claims, facts, .. } = field;
    let (mut dead, mut wrong) = (Vec::new(), Vec::new());
    let mut check = |key, alive: bool, value: String| {
        if !alive {
            dead.push((key, value))
        }
    };
    if let Some(required) = correction.required {
        let alive = decide(&mut claims.required, &Widest, false, required, &reason);
        check("required", alive, required.to_string());
    }
    if let Some(nullable) = correction.nullable {
        let alive = decide(&mut claims.nullable, &Widest, Nullability::Unknown, nullable.into(), &reason);
        check("nullable", alive, nullable.to_string());
    }
    if let Some(ty) = &correction.ty {
        match ty.parse::<Type>() {
            Ok(parsed) if parsed.refs().all(|name| index.get(name).is_some()) => {
                check("type", decide(&mut claims.ty, types, Type::Any, parsed, &reason), ty.clone());
            }
            Ok(_) => wrong.push(format!("no page describes a type in `{ty}`")),
            Err(message) => wrong.push(message),
        }
    }
    if let Some(secret) = correction.secret {
        check("secret", decide(&mut claims.secret, &Widest, false, secret, &reason), secret.to_string());
    }
    if let Some(wire) = &correction.wire {
        let key = |guessed| Key { name: wire.clone(), guessed };
        check("wire", decide(&mut claims.wire, &Widest, key(true), key(false), &reason), wire.clone());
    }
    facts.rename = correction.rename.clone().or(facts.rename.take());
    claims.conclude(facts, types);
    (dead, wrong)
}

/// Puts forward what a person decides; false where it is what was known already, `silence` where nobody tells. Confirming what was
/// only concluded is worth a correction.
fn decide<T: Clone + PartialEq + Debug>(
    claims: &mut Claims<T>,
    lattice: &impl Lattice<T>,
    silence: T,
    value: T,
    reason: &str,
) -> bool {
    let alive = match claims.weigh(lattice) {
        Some(verdict) => verdict.value != value || verdict.is_concluded(),
        None => value != silence,
    };
    claims.push(Claim::corrected(value, reason));
    alive
}

#[cfg(test)]
mod tests {
    use super::circles;

    #[test]
    fn a_circle_is_found_once_and_ways_into_it_are_none() {
        let next = [(0, 3), (1, 2), (2, 1), (3, 4), (4, 5), (5, 3), (6, 7), (8, 8)].into_iter().collect();
        assert_eq!(circles(&next), [vec![3, 4, 5], vec![1, 2], vec![8]]);
        let chain = (0..100_000).map(|at| (at, at + 1)).collect();
        assert!(circles(&chain).is_empty());
    }
}
