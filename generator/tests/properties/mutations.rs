//! JSON that has grown or is wrong, and what must become of it.

use std::collections::BTreeMap;

use fieldtable::schema::{Shape, Type, TypeName};
use heck::ToLowerCamelCase;
use serde_json::{Value, json};

use crate::{
    instances::SECRET,
    oracle::{self, Oracle},
    rng::Rng,
    sites::{self, Site, Step},
};

/// JSON for a type, and what must become of it.
#[derive(Debug)]
pub(crate) struct Case {
    /// The type.
    pub(crate) name: TypeName,
    /// What was done to the JSON.
    pub(crate) kind: &'static str,
    /// The JSON.
    pub(crate) text: String,
    /// What the error must say; nothing where it must be kept.
    pub(crate) refused: Option<Vec<String>>,
    /// Whether nothing of a secret may be seen.
    pub(crate) hides: bool,
}

/// What is done to JSON to which nothing is done.
pub(crate) const AS_IT_IS: &str = "as it is";

/// A number that no integer of 64 bits is, as it stands in the text.
const HUGE: f64 = 1.234_567_890_123_456_8e29;
const HUGE_TEXT: &str = "123456789012345678901234567890";

/// Makes cases of one value.
pub(crate) struct Mutator<'m> {
    pub(crate) oracle: Oracle<'m>,
    /// The names of types in Rust.
    pub(crate) idents: &'m BTreeMap<TypeName, String>,
    pub(crate) rng: &'m mut Rng,
    /// How many mutations a value gets, at most.
    pub(crate) most: usize,
}

impl Mutator<'_> {
    /// `value` as it is, and mutated.
    pub(crate) fn cases(&mut self, name: &TypeName, value: &Value) -> Vec<Case> {
        let sites = sites::sites(self.oracle, name, value);
        let root = Type::Ref(name.clone());
        assert!(self.oracle.takes(&root, value), "{name} does not take {value}");
        let mut cases = vec![Case {
            name: name.clone(),
            kind: AS_IT_IS,
            text: value.to_string(),
            refused: None,
            hides: self.hides(name, value),
        }];
        let mut all: Vec<(Change, &Site<'_>)> = sites
            .iter()
            .flat_map(|site| self.changes(site, value).into_iter().map(move |change| (change, site)))
            .collect();
        all = self.rng.some(self.most, &all);
        cases.extend(all.into_iter().filter_map(|(change, site)| self.case(name, value, change, site)));
        cases
    }

    /// What must become of a changed value; nothing where the promises leave that open.
    fn case(&self, name: &TypeName, value: &Value, change: Change, site: &Site<'_>) -> Option<Case> {
        let mut mutated = value.clone();
        let mut path = site.path.clone();
        let mut owner = site.owner.clone();
        match &change.to {
            To::Value(to) => *sites::at(&mut mutated, &path) = to.clone(),
            To::Entry(key, to) => {
                drop(sites::at(&mut mutated, &path).as_object_mut().expect("an object").insert(key.clone(), to.clone()))
            }
            To::Nothing => {
                let (last, parent) = path.split_last().expect("a field");
                let Step::Field(key) = last else { unreachable!("only fields are dropped") };
                sites::at(&mut mutated, parent).as_object_mut().expect("an object").shift_remove(key);
            }
            To::Key(other) => {
                let (last, parent) = path.split_last().expect("a field");
                let Step::Field(key) = last else { unreachable!("only fields are spelled otherwise") };
                let entries = sites::at(&mut mutated, parent).as_object_mut().expect("an object");
                let own = entries.shift_remove(key).expect("the field");
                entries.insert(other.clone(), own);
            }
        }
        if let To::Entry(key, _) = &change.to {
            path.push(Step::Key(key.clone()));
        }
        if site.is_tag {
            owner = None;
        }
        let respelled = matches!(change.to, To::Key(_));
        let at_union = site.is_tag || self.is_union(&site.ty);
        let taken = respelled || self.oracle.decided(&Type::Ref(name.clone()), &mutated, at_union)?;
        if taken && !at_union && !self.is_own(&change, site) {
            // It is of another member of a union around it, or of none: which one is read is not promised.
            return None;
        }
        let refused = (!taken).then(|| match &change.to {
            _ if !site.exact => Vec::new(),
            // The failure may lie further inside.
            To::Value(to) if self.oracle.takes_kind(&site.ty, to) => vec![inside(&path)],
            To::Entry(..) if self.is_union(&site.ty) => Vec::new(),
            To::Entry(..) => vec![inside(&path)],
            To::Value(_) | To::Nothing | To::Key(_) => self.words(name, &path, owner),
        });
        let text = mutated.to_string().replace(&json!(HUGE).to_string(), HUGE_TEXT);
        let hides = taken && self.hides(name, if respelled { value } else { &mutated });
        Some(Case { name: name.clone(), kind: change.kind, hides, text, refused })
    }

    /// Whether a change leaves a value that the place of the change takes.
    fn is_own(&self, change: &Change, site: &Site<'_>) -> bool {
        match &change.to {
            To::Value(to) => site
                .field
                .map_or_else(|| self.oracle.takes(&site.ty, to), |field| self.oracle.takes_field(field, Some(to))),
            To::Nothing => site.field.is_some_and(|field| self.oracle.takes_field(field, None)),
            To::Entry(..) | To::Key(_) => true,
        }
    }

    /// Whether there are secrets, all of them in fields that are known to hold one.
    fn hides(&self, name: &TypeName, value: &Value) -> bool {
        let all = value.to_string().matches(SECRET).count();
        let mut value = value.clone();
        let known = sites::sites(self.oracle, name, &value).into_iter().filter(|site| {
            let is_secret = site.field.is_some_and(|field| field.secret.value);
            is_secret
                && site.exact
                && sites::at(&mut value, &site.path).as_str().is_some_and(|text| text.contains(SECRET))
        });
        all > 0 && known.count() == all
    }

    fn is_union(&self, ty: &Type) -> bool {
        match ty {
            Type::Ref(name) => matches!(self.oracle.shape(name), Shape::Union(_)),
            Type::Nullable(of) => self.is_union(of),
            _ => false,
        }
    }

    /// What nests deeper than anybody means, in each field that can hold it: an error, and no overflow of the stack.
    pub(crate) fn deep(&self, name: &TypeName, value: &Value) -> Vec<Case> {
        let mut cases = Vec::new();
        let Shape::Struct(of) = self.oracle.shape(name) else { return cases };
        let deep = |text: String| Case {
            name: name.clone(),
            kind: "10,000 deep",
            text,
            refused: Some(Vec::new()),
            hides: false,
        };
        for field in &of.fields {
            let mut value = value.clone();
            let hole = "a hole in the text";
            value[&field.wire.value] = json!(hole);
            let text = value.to_string();
            let Some((before, after)) = text.split_once(&json!(hole).to_string()) else { continue };
            let itself = field.ty.value == Type::Ref(name.clone());
            let (open, close) = if itself { (before, after) } else { ("[", "]") };
            let count = if itself { 10_000 } else { 65_536 };
            let inside = if itself { value.to_string().replace(hole, "") } else { String::new() };
            cases.push(deep(format!("{before}{}{inside}{}{after}", open.repeat(count), close.repeat(count))));
            cases.push(deep(format!("{before}{}", r#"{"a":"#.repeat(count))));
        }
        cases
    }

    /// What an error about `path` must say.
    fn words(&self, name: &TypeName, path: &[Step], owner: Option<TypeName>) -> Vec<String> {
        if path.is_empty() {
            let is_enum = match self.oracle.shape(name) {
                Shape::Enum(_) => true,
                Shape::Union(of) => self.oracle.one_enum(of).is_some(),
                Shape::Struct(_) | Shape::Alias(_) => false,
            };
            return self.idents.get(name).cloned().into_iter().filter(|_| !is_enum).collect();
        }
        let path = format!("`{}`", sites::written(path));
        let owner = owner.and_then(|owner| self.idents.get(&owner));
        vec![owner.map_or_else(|| path.clone(), |owner| format!("{path} of {owner}: "))]
    }

    fn changes(&mut self, site: &Site<'_>, root: &Value) -> Vec<Change> {
        let mut root = root.clone();
        let value = sites::at(&mut root, &site.path).clone();
        let mut changes = Vec::new();
        let mut add = |kind, to| changes.push(Change { kind, to });
        if let Some(field) = site.field {
            let kind = match (field.required.value, field.is_nullable()) {
                (true, true) => "drop a nullable",
                (true, false) => "drop a required",
                (false, _) => "drop an optional",
            };
            add(kind, To::Nothing);
            let other = field.wire.value.to_lower_camel_case();
            if field.guessed && !site.is_tag && site.exact && other != field.wire.value {
                add("another spelling", To::Key(other));
            }
        }
        add("null", To::Value(Value::Null));
        match &value {
            Value::Object(_) => {
                add(
                    "an unknown key",
                    To::Entry("zz unknown".into(), json!({"a": [1, null, -0.0, 1.5, "x", u64::MAX]})),
                );
                add("a list for an object", To::Value(json!([])));
                add("a list for an object", To::Value(json!([value, 1])));
            }
            Value::Array(_) => add("an object for a list", To::Value(json!({"0": value}))),
            _ => {}
        }
        for (kind, other) in [
            ("text", json!("some text")),
            ("a boolean", json!(true)),
            ("a number", json!(12)),
            ("an object", json!({"what": "else"})),
            ("a list", json!(["x"])),
        ] {
            if std::mem::discriminant(&other) != std::mem::discriminant(&value) {
                add(kind, To::Value(other));
            }
        }
        if value.is_number() {
            let integers = [
                json!(i64::MAX),
                json!(i64::MIN),
                json!(1.5),
                json!(100),
                json!(100.0),
                json!(9_223_372_036_854_775_808_u64),
                json!(HUGE),
                json!(1e300),
            ];
            // Where an integer belongs, there is no negative zero.
            let zero = if matches!(site.ty, Type::Number | Type::Any) { json!(-0.0) } else { json!(0.0) };
            let floats = [
                json!(100),
                json!(100.0),
                zero,
                json!(5e-324),
                json!(f64::MAX),
                json!(0.1 + 0.2),
                json!(-1e16),
                json!(1.5),
            ];
            let is_integer = matches!(site.ty, Type::Integer);
            for number in if is_integer { integers } else { floats } {
                add(if is_integer { "an integer" } else { "a float" }, To::Value(number));
            }
        }
        if let Some(kind) = self.growth(site) {
            match value {
                Value::Number(_) => add(kind, To::Value(json!(77_777))),
                _ => add(kind, To::Value(json!("zz-new"))),
            }
        }
        changes
    }

    /// What a new value means at a place that lists its values.
    fn growth(&self, site: &Site<'_>) -> Option<&'static str> {
        if site.is_tag {
            return Some("a new tag");
        }
        match &site.ty {
            Type::Ref(name) => match self.oracle.shape(name) {
                Shape::Enum(of) if oracle::is_open(of) => Some("a new value of an open enum"),
                Shape::Enum(_) => Some("a new value of a constant"),
                _ => None,
            },
            Type::Literal(_) => Some("a new value of a constant"),
            _ => None,
        }
    }
}

/// How an error begins about what lies in `path`.
fn inside(path: &[Step]) -> String {
    if path.is_empty() { String::new() } else { format!("`{}", sites::written(path)) }
}

/// A change at a place.
#[derive(Clone)]
struct Change {
    kind: &'static str,
    to: To,
}

/// What a place becomes.
#[derive(Clone)]
enum To {
    Value(Value),
    Entry(String, Value),
    /// The same under another key.
    Key(String),
    Nothing,
}
