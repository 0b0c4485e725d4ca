//! `Maker`: invents an API.

mod examples;

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    rng::Rng,
    style::Style,
    truth::{Api, Enum, Field, Habits, Shape, Ty, Type, Union},
    words::{ENDINGS, FIELDS, NO_NULL, NULL, TAGS, TYPES, VALUES},
};

/// The API of authors with `habits`.
pub(crate) fn api(rng: &mut Rng, habits: Habits) -> Api {
    let mut maker = Maker { rng, habits, names: BTreeSet::new(), known: BTreeMap::new(), types: Vec::new() };
    for _ in 0..maker.rng.between(14, 30) {
        match maker.rng.below(100) {
            0..15 => drop(maker.enumeration()),
            15..75 => drop(maker.structure(None)),
            75..87 => maker.twin(),
            87..96 => drop(maker.tagged(None)),
            _ => maker.untagged(),
        }
    }
    let paths = maker.paths();
    let mut api = Api { types: maker.types, paths };
    examples::fill(maker.rng, habits, &mut api);
    api
}

struct Maker<'r> {
    rng: &'r mut Rng,
    habits: Habits,
    names: BTreeSet<String>,
    /// The fields so far, by their words: people copy them.
    known: BTreeMap<String, Field>,
    types: Vec<Type>,
}

/// The words of a name.
fn split(name: &str) -> Vec<String> {
    name.split(' ').map(str::to_owned).collect()
}

impl Maker<'_> {
    fn name(&mut self) -> String {
        loop {
            let name = format!("{}{}", self.rng.one(TYPES), self.rng.one(ENDINGS));
            if self.names.insert(name.clone()) {
                return name;
            }
        }
    }

    fn add(&mut self, shape: Shape) -> usize {
        let name = self.name();
        self.types.push(Type { name, shape });
        self.types.len() - 1
    }

    /// The style of one type: a few are islands, written by somebody else.
    fn style(&mut self) -> Style {
        if self.rng.chance(4) { self.rng.one(&[Style::Snake, Style::Camel]).to_owned() } else { self.habits.style }
    }

    fn enumeration(&mut self) -> usize {
        let count = self.rng.between(2, 7);
        let values = self.rng.some(count, VALUES).into_iter().map(|value| value.replace(' ', "_")).collect();
        let open = self.rng.chance(25);
        self.add(Shape::Enum(Enum { values, open }))
    }

    /// An object; `tag` is a field that it has in any case.
    fn structure(&mut self, tag: Option<Field>) -> usize {
        let style = self.style();
        let count = self.rng.between(2, 12);
        let mut names = self.rng.some(count, FIELDS);
        // Two names of the same letters in one type are a riddle, not a page.
        let mut met = BTreeSet::new();
        names.retain(|name| met.insert(name.replace(' ', "")));
        let mut fields: Vec<Field> = names.into_iter().map(|name| self.field(name, style)).collect();
        if let Some(tag) = tag {
            fields.retain(|field| field.words != tag.words);
            fields.insert(self.rng.below(fields.len() + 1), tag);
        }
        self.add(Shape::Struct(fields))
    }

    /// A type with the fields of another one, as what is made and what is fetched.
    fn twin(&mut self) {
        let structs: Vec<&Vec<Field>> = self.types.iter().filter_map(fields).collect();
        if structs.is_empty() {
            return;
        }
        let fields = (*self.rng.one(&structs)).clone();
        self.add(Shape::Struct(fields));
    }

    /// A field called `name`, perhaps as another type has it.
    fn field(&mut self, name: &str, style: Style) -> Field {
        let words = split(name);
        let hidden = if self.rng.chance(2) { "_" } else { "" };
        let wire = format!("{hidden}{}", style.write(&words, self.habits.capitals));
        let known = self.known.get(name).cloned();
        let mut field = match known.filter(|_| self.rng.chance(60)) {
            Some(known) => Field { wire, ..known },
            None => self.fresh(words, wire),
        };
        field.required = self.rng.chance(60);
        field.drawn_null = field.nullable && self.rng.chance(25);
        self.known.insert(name.to_owned(), field.clone());
        field
    }

    fn fresh(&mut self, words: Vec<String>, wire: String) -> Field {
        let (ty, nullable) = (self.ty(), self.rng.chance(18));
        let doc = self.doc(&words, &ty, nullable);
        Field { words, wire, ty, required: true, nullable, doc, cell: None, drawn_null: false }
    }

    fn ty(&mut self) -> Ty {
        match self.rng.below(100) {
            0..30 => Ty::Text,
            30..35 => Ty::Moment,
            35..38 => Ty::Secret,
            38..50 => Ty::Integer,
            50..58 => Ty::Float,
            58..66 => Ty::Boolean,
            66..72 => Ty::DateTime,
            72..78 => Ty::List(Box::new(Ty::Text)),
            78..81 => Ty::Map(Box::new(Ty::Text)),
            81..94 if !self.types.is_empty() => Ty::Named(self.rng.below(self.types.len())),
            94.. if !self.types.is_empty() => Ty::List(Box::new(Ty::Named(self.rng.below(self.types.len())))),
            _ => Ty::Text,
        }
    }

    fn doc(&mut self, words: &[String], ty: &Ty, nullable: bool) -> Option<String> {
        let name = words.join(" ");
        let mut doc = match ty {
            // Some that look like dates are none, some say what they are.
            Ty::Moment => format!("When it was, an ISO 8601 text: the {name}"),
            Ty::Secret if self.rng.chance(50) => format!("The {name} itself, which is only shown once"),
            _ if self.rng.chance(35) => return None,
            _ => format!("The {name} of it"),
        };
        let (null, other) = (self.rng.one(NULL), self.rng.one(NO_NULL));
        doc.push_str(match nullable {
            true if self.rng.chance(30) => null,
            false if self.rng.chance(4) => other,
            _ => "",
        });
        Some(doc)
    }

    /// A union that a key tells apart, which one of its members may be a union by the same key (`within`).
    fn tagged(&mut self, within: Option<(&Field, usize)>) -> usize {
        let nests = within.is_none() && self.rng.chance(15);
        let (mut tag, depth) = match within {
            Some((tag, depth)) => (tag.clone(), depth),
            None => (self.tag(), 0),
        };
        let count = self.rng.between(2, 5);
        let mut members: Vec<usize> = (0..count)
            .map(|at| {
                tag.ty = Ty::Constant(format!("{}_{depth}{at}", self.rng.one(VALUES).replace(' ', "_")));
                self.structure(Some(tag.clone()))
            })
            .collect();
        if nests {
            members.push(self.tagged(Some((&tag, depth + 1))));
        }
        self.add(Shape::Union(Union { members, tag: Some(tag.wire) }))
    }

    fn tag(&mut self) -> Field {
        let name = *self.rng.one(TAGS);
        let style = self.habits.style;
        let mut tag = self.field(name, style);
        (tag.nullable, tag.drawn_null, tag.required) = (false, false, !self.rng.chance(10));
        tag
    }

    /// A union of objects that nothing but their fields tells apart.
    fn untagged(&mut self) {
        let structs: Vec<usize> = (0..self.types.len()).filter(|at| fields(&self.types[*at]).is_some()).collect();
        if structs.len() >= 2 {
            let members = self.rng.some(2, &structs);
            self.add(Shape::Union(Union { members, tag: None }));
        }
    }

    /// Some of the paths, as method pages show them.
    fn paths(&mut self) -> Vec<String> {
        let Habits { style, capitals, .. } = self.habits;
        let count = if self.rng.chance(50) { self.rng.between(1, 5) } else { 0 };
        (0..count)
            .map(|_| {
                let place = self.rng.one(TYPES).to_lowercase();
                format!("/{place}s/{{{}}}", style.write(&[place.clone(), "id".to_owned()], capitals))
            })
            .collect()
    }
}

/// The fields of an object.
pub(crate) fn fields(of: &Type) -> Option<&Vec<Field>> {
    match &of.shape {
        Shape::Struct(fields) => Some(fields),
        _ => None,
    }
}
