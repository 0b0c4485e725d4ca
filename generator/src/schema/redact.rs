//! A schema without keys: the gate that every text passes on its way into it, from pages and from locks alike.
//!
//! Values of enums and constants stay as they are: they are what the API takes, and a changed one would be another API.

use std::borrow::Cow;

use rayon::prelude::*;
use serde_json::Value;

use super::{Field, Schema, Shape, TypeDef};
use crate::{
    evidence::{Evidence, Fact},
    secret::{redacted, redacted_markdown},
};

impl Schema {
    /// Replaces every key in descriptions, examples and evidence by a text that is clearly none.
    pub(crate) fn redact(&mut self) {
        self.package.description.iter_mut().for_each(prose);
        self.skipped.values_mut().for_each(|skipped| text(&mut skipped.why));
        self.types.par_iter_mut().for_each(|(_, def)| of_type(def));
    }
}

fn of_type(def: &mut TypeDef) {
    def.doc.iter_mut().chain(&mut def.deprecated).for_each(prose);
    def.examples.iter_mut().for_each(value);
    match &mut def.shape {
        Shape::Struct(shape) => shape.fields.iter_mut().for_each(field),
        Shape::Enum(shape) => fact(&mut shape.open),
        Shape::Union(shape) => {
            fact(&mut shape.open);
            shape.tag.iter_mut().for_each(fact);
        }
        Shape::Alias(_) => {}
    }
}

fn field(field: &mut Field) {
    field.doc.iter_mut().chain(&mut field.deprecated).for_each(prose);
    field.example.iter_mut().for_each(value);
    fact(&mut field.wire);
    fact(&mut field.ty);
    fact(&mut field.required);
    fact(&mut field.nullable);
    fact(&mut field.secret);
    field.format.iter_mut().for_each(|format| format.because.iter_mut().for_each(evidence));
}

fn fact<T>(fact: &mut Fact<T>) {
    fact.because.iter_mut().for_each(evidence);
}

fn evidence(evidence: &mut Evidence) {
    match evidence {
        Evidence::Inferred { from: words, .. }
        | Evidence::Shown { text: words, .. }
        | Evidence::Stated { text: words, .. }
        | Evidence::Corrected { reason: words } => prose(words),
    }
}

fn prose(text: &mut String) {
    if let Cow::Owned(safe) = redacted_markdown(text) {
        *text = safe;
    }
}

fn text(text: &mut String) {
    if let Cow::Owned(safe) = redacted(text) {
        *text = safe;
    }
}

fn value(of: &mut Value) {
    match of {
        Value::String(words) => text(words),
        Value::Array(items) => items.iter_mut().for_each(value),
        Value::Object(entries) => {
            entries.values_mut().for_each(value);
            // The keys of a map are values too.
            if entries.keys().any(|key| matches!(redacted(key), Cow::Owned(_))) {
                let old = std::mem::take(entries);
                *entries = old.into_iter().map(|(key, value)| (redacted(&key).into_owned(), value)).collect();
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
