//! Fitting: whether a value is of a type, by the rules of the models that are written.

use rustc_hash::{FxHashMap, FxHashSet};
use serde_json::{Map, Number, Value};

use super::type_table::{self, TypeTable};
use crate::schema::{Enum, Openness, Shape, Struct, Type, TypeDef, TypeName, Union, short};

/// `value` as a model of `ty` reads and writes it: whole numbers without a fraction, keys that look alive replaced.
///
/// # Errors
///
/// What does not fit, with its path.
pub(super) fn conforming(type_table: &TypeTable<'_>, ty: &Type, value: &Value) -> Result<Value, String> {
    Fitting { type_table, known: FxHashMap::default() }.check(ty, value)?;
    Ok(written(value))
}

/// One value on its way through the types.
struct Fitting<'f, 'a> {
    type_table: &'f TypeTable<'a>,
    /// Whether a part of the value is of a model: unions ask the same of the same part again and again.
    known: FxHashMap<(*const TypeDef, *const Value), Result<(), String>>,
}

/// What a type says of a value by itself.
enum Step<'t> {
    Fits,
    Refuses(String),
    /// It is for any of these to say.
    OneOf(Vec<&'t Type>),
}

impl<'a> Fitting<'_, 'a> {
    /// A value is of a type if one of those fits that the type leads to through unions, aliases and `null`. Which these are is a
    /// question of a graph: types can lead back to themselves, so each is asked once.
    fn check(&mut self, ty: &Type, value: &Value) -> Result<(), String> {
        let mut asked: FxHashSet<*const TypeDef> = FxHashSet::default();
        let mut open = vec![ty];
        let mut first = None;
        while let Some(ty) = open.pop() {
            match self.step(ty, value, &mut asked) {
                Step::Fits => return Ok(()),
                Step::OneOf(types) => open.extend(types.into_iter().rev()),
                Step::Refuses(reason) => drop(first.get_or_insert(reason)),
            }
        }
        let refused: Result<(), String> = Err(first.unwrap_or_default());
        self.known.extend(asked.into_iter().map(|def| ((def, std::ptr::from_ref(value)), refused.clone())));
        refused
    }

    fn step<'t>(&mut self, ty: &'t Type, value: &Value, asked: &mut FxHashSet<*const TypeDef>) -> Step<'t>
    where
        'a: 't,
    {
        let through = self.type_table.through(ty);
        match (through.takes(value), through) {
            (Some(true), _) => Step::Fits,
            (_, Type::Nullable(of)) => Step::OneOf(vec![&**of]),
            (_, Type::List(of)) => Step::of(self.list(of, value)),
            (_, Type::Map(of)) => Step::of(self.map(of, value)),
            (_, Type::Ref(name)) => self.model(name, value, asked),
            (_, _) => Step::Refuses(format!("{} instead of {ty}", kind(value))),
        }
    }

    fn list(&mut self, of: &Type, value: &Value) -> Result<(), String> {
        let Value::Array(items) = value else { return Err(format!("{} instead of a list", kind(value))) };
        let mut items = items.iter().enumerate();
        items.try_for_each(|(at, item)| self.check(of, item).map_err(|reason| format!("[{at}]: {reason}")))
    }

    fn map(&mut self, of: &Type, value: &Value) -> Result<(), String> {
        let Value::Object(entries) = value else { return Err(format!("{} instead of a map", kind(value))) };
        entries.iter().try_for_each(|(key, item)| self.check(of, item).map_err(|reason| at(key, &reason)))
    }

    fn model<'t>(&mut self, name: &TypeName, value: &Value, asked: &mut FxHashSet<*const TypeDef>) -> Step<'t>
    where
        'a: 't,
    {
        let Some(def) = self.type_table.def(name) else { return Step::Fits };
        let key = (std::ptr::from_ref(def), std::ptr::from_ref(value));
        if let Some(known) = self.known.get(&key) {
            return Step::of(known.clone());
        }
        match &def.shape {
            Shape::Struct(of) => {
                let fits = self.object(of, value);
                self.known.insert(key, fits.clone());
                Step::of(fits)
            }
            Shape::Enum(of) => Step::of(listed(of, value)),
            // It has been asked on the way here, and whatever it leads to is asked already.
            Shape::Union(_) | Shape::Alias(_) if !asked.insert(key.0) => Step::OneOf(Vec::new()),
            Shape::Union(of) => self.member(of, value),
            Shape::Alias(of) => Step::OneOf(vec![of]),
        }
    }

    fn object(&mut self, of: &Struct, value: &Value) -> Result<(), String> {
        let Value::Object(entries) = value else { return Err(format!("{} instead of an object", kind(value))) };
        for field in &of.fields {
            let key = &field.wire.value;
            let nullable = field.is_nullable() || !field.required.value || takes_null(self.type_table, &field.ty.value);
            match entries.get(key) {
                None if field.required.value && !field.is_nullable() => return Err(format!("`{key}` is missing")),
                Some(Value::Null) if nullable => {}
                None => {}
                Some(value) => self.check(&field.ty.value, value).map_err(|reason| at(key, &reason))?,
            }
        }
        let Some(additional) = &of.additional else { return Ok(()) };
        let named: FxHashSet<&str> = of.fields.iter().map(|field| field.wire.value.as_str()).collect();
        let mut unnamed = entries.iter().filter(|(key, _)| !named.contains(key.as_str()));
        unnamed.try_for_each(|(key, value)| self.check(additional, value).map_err(|reason| at(key, &reason)))
    }

    fn member<'t>(&self, of: &'a Union, value: &Value) -> Step<'t>
    where
        'a: 't,
    {
        if let Some(of) = self.type_table.one_enum(of) {
            let kept = type_table::keeps_every_kind(&of) && !value.is_null();
            return if kept { Step::Fits } else { Step::of(listed(&of, value)) };
        }
        let tag = of.tag.as_ref().and_then(|tag| value.get(&tag.value)).and_then(Value::as_str);
        let named = tag.and_then(|tag| of.members.iter().find(|member| member.tags.iter().any(|own| own == tag)));
        if let Some(member) = named {
            return Step::OneOf(vec![&member.ty]);
        }
        let takes_more = match of.open.value {
            Openness::Stated => true,
            Openness::Assumed => tag.is_some(),
            Openness::Closed => false,
        };
        if takes_more {
            return Step::Fits;
        }
        Step::OneOf(of.members.iter().map(|member| &member.ty).collect())
    }
}

impl Step<'_> {
    fn of(fits: Result<(), String>) -> Self {
        fits.map_or_else(Self::Refuses, |()| Self::Fits)
    }
}

/// Lists and maps take `null` for empty.
fn takes_null(type_table: &TypeTable<'_>, of: &Type) -> bool {
    matches!(type_table.through(of), Type::List(_) | Type::Map(_) | Type::Nullable(_) | Type::Any | Type::Null)
}

fn listed(of: &Enum, value: &Value) -> Result<(), String> {
    let is_one = of.lists(value) || of.may_come_to_list(value);
    if is_one { Ok(()) } else { Err(format!("{value} is not one of the values")) }
}

fn at(key: &str, reason: &str) -> String {
    format!("`{key}`: {reason}")
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

/// The value as models write it.
fn written(value: &Value) -> Value {
    match value {
        Value::Number(number) if number.is_f64() => {
            let short = number.as_f64().and_then(short).map(Number::from);
            Value::Number(short.unwrap_or_else(|| number.clone()))
        }
        Value::Array(items) => items.iter().map(written).collect(),
        Value::Object(entries) => {
            Value::Object(entries.iter().map(|(key, value)| (key.clone(), written(value))).collect::<Map<_, _>>())
        }
        plain => plain.clone(),
    }
}

#[cfg(test)]
mod tests;
