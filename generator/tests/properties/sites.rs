//! `Site`: a place in JSON, and the type that stands there.

use fieldtable::schema::{Field, Shape, Type, TypeName, Union};
use serde_json::Value;

use crate::oracle::Oracle;

/// A step on the way to a place.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Step {
    Field(String),
    Index(usize),
    Key(String),
}

/// A place in JSON, and the type that stands there.
#[derive(Debug, Clone)]
pub(crate) struct Site<'s> {
    pub(crate) path: Vec<Step>,
    pub(crate) ty: Type,
    /// The struct that has the innermost field of the path.
    pub(crate) owner: Option<TypeName>,
    /// The field that the place is.
    pub(crate) field: Option<&'s Field>,
    /// Whether it is the key that names the member of a union.
    pub(crate) is_tag: bool,
    /// Whether no union on the way had to guess its member.
    pub(crate) exact: bool,
}

/// All places in `value`, which is of the type `name`.
pub(crate) fn sites<'s>(oracle: Oracle<'s>, name: &TypeName, value: &Value) -> Vec<Site<'s>> {
    let root =
        Site { path: Vec::new(), ty: Type::Ref(name.clone()), owner: None, field: None, is_tag: false, exact: true };
    let mut walk = Walk { oracle, found: Vec::new() };
    walk.site(root, value, None);
    walk.found
}

struct Walk<'s> {
    oracle: Oracle<'s>,
    found: Vec<Site<'s>>,
}

impl<'s> Walk<'s> {
    fn site(&mut self, site: Site<'s>, value: &Value, tag: Option<&str>) {
        self.found.push(site.clone());
        self.inner(&site, &site.ty, value, tag);
    }

    fn inner(&mut self, at: &Site<'s>, ty: &Type, value: &Value, tag: Option<&str>) {
        match (ty, value) {
            (Type::List(of), Value::Array(items)) => {
                for (index, item) in items.iter().enumerate() {
                    self.step(at, Step::Index(index), of, item);
                }
            }
            (Type::Map(of), Value::Object(entries)) => {
                for (key, item) in entries {
                    self.step(at, Step::Key(key.clone()), of, item);
                }
            }
            (Type::Nullable(_), Value::Null) => {}
            (Type::Nullable(of), value) => self.inner(at, of, value, tag),
            (Type::Ref(name), value) => self.named(at, name, value, tag),
            _ => {}
        }
    }

    fn step(&mut self, at: &Site<'s>, step: Step, ty: &Type, value: &Value) {
        let mut site = Site { ty: ty.clone(), field: None, is_tag: false, ..at.clone() };
        site.path.push(step);
        self.site(site, value, None);
    }

    fn named(&mut self, at: &Site<'s>, name: &TypeName, value: &Value, tag: Option<&str>) {
        match (self.oracle.shape(name), value) {
            (Shape::Struct(of), Value::Object(entries)) => {
                for field in &of.fields {
                    let Some(value) = entries.get(&field.wire.value) else { continue };
                    let mut site = Site {
                        ty: field.ty.value.clone(),
                        owner: Some(name.clone()),
                        field: Some(field),
                        is_tag: tag == Some(&*field.wire.value),
                        ..at.clone()
                    };
                    site.path.push(Step::Field(field.wire.value.clone()));
                    self.site(site, value, None);
                }
                let Some(additional) = &of.additional else { return };
                for (key, value) in entries {
                    if of.fields.iter().all(|field| field.wire.value != *key) {
                        self.step(at, Step::Key(key.clone()), additional, value);
                    }
                }
            }
            (Shape::Union(of), value) => self.member(at, of, value, tag),
            (Shape::Alias(of), value) => self.inner(at, of, value, tag),
            _ => {}
        }
    }

    fn member(&mut self, at: &Site<'s>, of: &'s Union, value: &Value, outer: Option<&str>) {
        let named = of.tag.as_ref().and_then(|tag| value.get(&tag.value)).and_then(Value::as_str);
        if let (Some(named), Some(tag)) = (named, &of.tag) {
            let member = of.members.iter().find(|member| member.tags.iter().any(|own| own == named));
            if let Some(member) = member {
                self.inner(at, &member.ty, value, Some(&tag.value));
            }
            return;
        }
        let takers: Vec<_> = of.members.iter().filter(|member| self.oracle.takes_kind(&member.ty, value)).collect();
        let Some(member) = of.members.iter().find(|member| self.oracle.takes(&member.ty, value)) else { return };
        let site = Site { exact: at.exact && takers.len() == 1, ..at.clone() };
        self.inner(&site, &member.ty, value, outer);
    }
}

/// The value at `path`.
pub(crate) fn at<'v>(root: &'v mut Value, path: &[Step]) -> &'v mut Value {
    path.iter().fold(root, |value, step| match step {
        Step::Field(key) | Step::Key(key) => value.get_mut(key.as_str()).expect("an entry"),
        Step::Index(index) => value.get_mut(*index).expect("an item"),
    })
}

/// A path, as errors show it.
pub(crate) fn written(path: &[Step]) -> String {
    let mut text = String::new();
    for step in path {
        let dot = if text.is_empty() { "" } else { "." };
        let plain = |key: &str| !key.is_empty() && key.chars().all(|c| c.is_alphanumeric() || "_-$@/".contains(c));
        match step {
            Step::Index(index) => text.push_str(&format!("[{index}]")),
            Step::Key(key) if !plain(key) => text.push_str(&format!("[{key:?}]")),
            Step::Field(key) | Step::Key(key) => text.push_str(&format!("{dot}{key}")),
        }
    }
    text
}
