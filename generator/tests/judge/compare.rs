//! What came back of an API beside what is true of it.

use std::collections::BTreeMap;

use fieldtable::schema::{self, Openness, Schema, TypeName};

use crate::{
    figures::{Answer, Figures},
    make::fields,
    truth::{Api, Enum, Field, Shape, Ty, Type, Union},
};

/// The figures of one API or several.
#[derive(Default)]
pub(crate) struct Judgement {
    /// By question and dialects.
    pub(crate) questions: Figures,
    /// Of wire names, by style and dialects, and by how much examples show.
    pub(crate) wire: Figures,
    /// By what a fact rests on.
    pub(crate) grounds: Figures,
}

/// Which pages were read.
pub(crate) struct Reading {
    pub(crate) dialects: String,
    pub(crate) style: String,
    pub(crate) examples: String,
}

impl Judgement {
    pub(crate) fn add(&mut self, other: Self) {
        self.questions.add(other.questions);
        self.wire.add(other.wire);
        self.grounds.add(other.grounds);
    }

    /// Compares every type of `api` with the one in `schema`.
    pub(crate) fn compare(&mut self, reading: &Reading, api: &Api, schema: &Schema) {
        let by_name: BTreeMap<&str, &schema::TypeDef> =
            schema.types.iter().map(|(name, def)| (&*name.name, def)).collect();
        for of in &api.types {
            let def = by_name.get(of.name.as_str()).copied();
            self.questions.note("the type", &reading.dialects, Answer::yes(def.is_some(), true));
            if let Some(def) = def {
                self.of_type(reading, api, schema, of, def);
            }
        }
    }

    fn of_type(&mut self, reading: &Reading, api: &Api, schema: &Schema, of: &Type, def: &schema::TypeDef) {
        match (&of.shape, &def.shape) {
            (Shape::Struct(fields), schema::Shape::Struct(shape)) => {
                for (field, found) in pairs(fields, &shape.fields) {
                    self.of_field(reading, schema, field, found);
                }
            }
            (Shape::Enum(values), schema::Shape::Enum(shape)) => self.of_enum(reading, values, shape),
            (Shape::Union(union), schema::Shape::Union(shape)) => self.of_union(reading, api, union, shape),
            _ => self.questions.note("the kind of a type", &reading.dialects, Answer::yes(true, false)),
        }
    }

    fn of_field(&mut self, reading: &Reading, schema: &Schema, field: &Field, found: &schema::Field) {
        let mut ask = |question: &str, answer: Answer| self.questions.note(question, &reading.dialects, answer);
        let wire = Answer::always(found.wire.value == field.wire);
        ask("wire_name", wire);
        let ty = &found.ty.value;
        let is_number = matches!(field.ty, Ty::Integer | Ty::Float);
        if is_number {
            ask("integer", Answer::yes(*ty == schema::Type::Integer, field.ty == Ty::Integer));
            ask("number with a fraction", Answer::yes(*ty == schema::Type::Number, field.ty == Ty::Float));
        }
        if *ty == schema::Type::String {
            ask("date_time", Answer::yes(found.format.is_some(), field.ty == Ty::Moment));
            ask("secret", Answer::yes(found.secret.value, field.ty == Ty::Secret));
        }
        let null = Answer::yes(may_be_null(found), field.nullable);
        ask("nullable", null);
        if let Ty::Named(_) | Ty::List(_) | Ty::Map(_) = field.ty {
            ask("reference", Answer::always(found.ty.value.refs().all(|name| is_known(schema, name))));
        }
        self.wire.note(&format!("{}, {}", reading.style, reading.dialects), &reading.examples, wire);
        self.grounds.note(&format!("wire_name: {}", ground(found.wire.because.as_ref())), "right", wire);
        if null.told {
            self.grounds.note(&format!("nullable: {}", ground(found.nullable.because.as_ref())), "right", null);
        }
        if is_number && *ty != schema::Type::Undecided {
            let right = (*ty == schema::Type::Integer) == (field.ty == Ty::Integer);
            self.grounds.note(
                &format!("number: {}", ground(found.ty.because.as_ref())),
                "right",
                Answer::always(right),
            );
        }
    }

    fn of_enum(&mut self, reading: &Reading, values: &Enum, found: &schema::Enum) {
        let right = found.values.iter().filter_map(|value| value.as_str()).eq(values.values.iter());
        self.questions.note("values", &reading.dialects, Answer::always(right));
        self.questions.note(
            "open_enum",
            &reading.dialects,
            Answer::yes(found.open.value == Openness::Stated, values.open),
        );
    }

    fn of_union(&mut self, reading: &Reading, api: &Api, union: &Union, found: &schema::Union) {
        // How it is written is another question.
        let told = found.tag.as_ref().map(|tag| joined(&tag.value));
        let there = union.tag.as_deref().map(joined);
        let right = told.is_some() && told == there;
        let answer = Answer { told: told.is_some(), there: there.is_some(), right };
        // What Go does not show, nobody can tell.
        if reading.dialects != "go" {
            self.questions.note("tag", &reading.dialects, answer);
        }
        let names = union.members.iter().map(|at| api.types[*at].name.as_str());
        let members = found.members.iter().filter_map(|member| member.ty.refs().next()).map(|name| &*name.name);
        self.questions.note("members", &reading.dialects, Answer::always(names.eq(members)));
    }
}

/// The fields of a type beside those that came back, by letters and digits.
fn pairs<'f>(fields: &'f [Field], found: &'f [schema::Field]) -> impl Iterator<Item = (&'f Field, &'f schema::Field)> {
    let by_key: BTreeMap<String, &schema::Field> =
        found.iter().map(|field| (joined(&field.wire.value), field)).collect();
    fields.iter().filter_map(move |field| Some((field, *by_key.get(&joined(&field.wire))?)))
}

fn joined(key: &str) -> String {
    key.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}

fn may_be_null(field: &schema::Field) -> bool {
    field.is_nullable()
}

fn is_known(schema: &Schema, name: &TypeName) -> bool {
    schema.types.contains_key(name)
}

/// What conclusions rest on, by a few words of theirs.
const GROUNDS: &[&str] = &[
    "other pages, which show it",
    "the type's other keys",
    "types in the same place",
    "keys that other types share",
    "the types that hold it",
    "word for word",
    "the convention",
    "what the page shows",
    "the name that the page states",
    "the habit of most APIs",
    "the same fields",
    "the code block",
];

/// What a fact rests on, in a few words.
fn ground(because: Option<&fieldtable::evidence::Evidence>) -> &'static str {
    let Some(because) = because else { return "what the page or an example shows" };
    let text = because.to_string();
    let inferred = text.starts_with("inferred");
    let known = GROUNDS.iter().find(|words| inferred && text.contains(**words));
    match known {
        Some(words) => words,
        None if text.contains(" shows `") => "an example",
        None if text.contains(" says `") => "the words of the page",
        None => "something else",
    }
}

/// Whether a type has fields.
pub(crate) fn count(api: &Api) -> usize {
    api.types.iter().filter_map(fields).map(Vec::len).sum()
}
