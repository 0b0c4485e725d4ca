//! What the models of a schema must take and what they must refuse, by the words of their promises.

use fieldtable::schema::{Enum, Field, Member, Openness, Schema, Shape, Struct, Type, TypeName, Union};
use serde_json::{Map, Value};

/// The promises, for the types of a schema.
#[derive(Clone, Copy)]
pub(crate) struct Oracle<'s> {
    schema: &'s Schema,
    /// What a union keeps as a member that nobody knows.
    keeps: Keeps,
}

/// What a union keeps as a member that nobody knows.
#[derive(Clone, Copy, PartialEq)]
enum Keeps {
    /// What is not surely one of its members.
    Doubtful,
    /// What is surely none of them.
    Plain,
    Nothing,
}

impl<'s> Oracle<'s> {
    /// The promises of `schema`.
    pub(crate) fn new(schema: &'s Schema) -> Self {
        Self { schema, keeps: Keeps::Doubtful }
    }

    /// Whether a value of `ty` is taken; nothing where the promises leave that to what a union makes of a doubtful value.
    ///
    /// What was changed `at_union` is no doubtful member if no member takes its kind or its tag.
    pub(crate) fn decided(self, ty: &Type, value: &Value, at_union: bool) -> Option<bool> {
        if (Self { keeps: Keeps::Nothing, ..self }).takes(ty, value) {
            return Some(true);
        }
        if !self.takes(ty, value) {
            return Some(false);
        }
        (at_union && Self { keeps: Keeps::Plain, ..self }.takes(ty, value)).then_some(true)
    }

    /// Whether a value of `ty` is taken.
    pub(crate) fn takes(self, ty: &Type, value: &Value) -> bool {
        match ty {
            Type::String | Type::DateTime | Type::Date | Type::Bytes => value.is_string(),
            Type::Integer => is_whole(value),
            Type::Number | Type::Undecided => value.is_number(),
            Type::Boolean => value.is_boolean(),
            Type::Any => true,
            Type::Decimal | Type::BigInt => value.is_string() || value.is_number(),
            Type::Null => value.is_null(),
            Type::Literal(literal) => self.is_kin(literal, value),
            Type::List(of) => value.as_array().is_some_and(|items| items.iter().all(|item| self.takes(of, item))),
            Type::Map(of) => value.as_object().is_some_and(|entries| entries.values().all(|item| self.takes(of, item))),
            Type::Nullable(of) => value.is_null() || self.takes(of, value),
            Type::Ref(name) => self.takes_named(name, value),
        }
    }

    pub(crate) fn shape(self, name: &TypeName) -> &'s Shape {
        &self.schema.types[name].shape
    }

    fn takes_named(self, name: &TypeName, value: &Value) -> bool {
        match self.shape(name) {
            Shape::Struct(of) => value.as_object().is_some_and(|entries| self.takes_entries(of, entries)),
            Shape::Enum(of) => self.takes_value(of, value),
            Shape::Union(of) => match self.one_enum(of) {
                Some(of) => self.takes_value(&of, value) || self.keeps_constant(&of, value),
                None => self.takes_member(of, value),
            },
            Shape::Alias(of) => self.takes(of, value),
        }
    }

    fn takes_entries(self, of: &Struct, entries: &Map<String, Value>) -> bool {
        // What has no name and is not of the type of such fields is one that nobody knows yet.
        let unnamed = |key: &String| of.fields.iter().all(|field| field.wire.value != *key);
        let fits = |(key, value): (&String, &Value)| {
            !unnamed(key) || of.additional.as_ref().is_none_or(|ty| self.takes(ty, value))
        };
        of.fields.iter().all(|field| self.takes_field(field, entries.get(&field.wire.value)))
            && (self.keeps != Keeps::Nothing || entries.iter().all(fits))
    }

    /// Whether a field may be absent, `null`, or this.
    pub(crate) fn takes_field(self, field: &Field, value: Option<&Value>) -> bool {
        let ty = &field.ty.value;
        let may_be_null = !field.required.value || field.is_nullable() || matches!(ty, Type::List(_) | Type::Map(_));
        match value {
            None => !field.required.value || field.is_nullable(),
            Some(Value::Null) if may_be_null => true,
            Some(value) => match self.one_value(ty) {
                Some(constant) => is_same(&constant, value),
                None => self.takes(ty, value),
            },
        }
    }

    fn one_value(self, ty: &Type) -> Option<Value> {
        match ty {
            Type::Literal(value) => Some(value.clone()),
            Type::Ref(name) => match self.shape(name) {
                Shape::Enum(of) if !is_open(of) => of.values.first().filter(|_| of.values.len() == 1).cloned(),
                _ => None,
            },
            _ => None,
        }
    }

    /// A union whose members have one value each is an enum.
    pub(crate) fn one_enum(self, of: &Union) -> Option<Enum> {
        let values: Vec<Value> = of.members.iter().map(|member| self.one_value(&member.ty)).collect::<Option<_>>()?;
        let alike = values.iter().all(Value::is_string) || values.iter().all(Value::is_number);
        alike.then(|| Enum { values, open: of.open.clone() })
    }

    fn takes_value(self, of: &Enum, value: &Value) -> bool {
        if is_open(of) {
            let with_fractions = of.values.iter().any(Value::is_f64);
            let is_kin = |known: &Value| if with_fractions { value.is_number() } else { self.is_kin(known, value) };
            of.values.iter().all(is_kin)
        } else {
            of.values.iter().any(|known| is_same(known, value))
        }
    }

    /// Whether an enum that stands for a union of strings keeps a value that it does not list.
    fn keeps_constant(self, of: &Enum, value: &Value) -> bool {
        self.keeps != Keeps::Nothing && !value.is_null() && of.values.iter().all(Value::is_string)
    }

    fn is_kin(self, known: &Value, value: &Value) -> bool {
        match known {
            Value::String(_) => value.is_string(),
            Value::Bool(_) => value.is_boolean(),
            Value::Number(number) if number.is_f64() => value.is_number(),
            _ => is_whole(value),
        }
    }

    fn takes_member(self, of: &Union, value: &Value) -> bool {
        let named = of.tag.as_ref().and_then(|tag| value.get(&tag.value)).and_then(Value::as_str);
        if let Some(member) =
            named.and_then(|named| of.members.iter().find(|member| member.tags.iter().any(|tag| tag == named)))
        {
            return self.takes(&member.ty, value);
        }
        let others: Vec<&Member> = of.members.iter().filter(|member| member.tags.is_empty()).collect();
        // What is plainly none of the members of one union is not plainly one of a union around it.
        let inside = if self.keeps == Keeps::Doubtful { self } else { Self { keeps: Keeps::Nothing, ..self } };
        let taken = others.iter().any(|member| inside.takes(&member.ty, value));
        // What names a member of an inner union is that one's, most likely, and refused if it fails inside of it.
        let is_torn = self.keeps != Keeps::Doubtful
            && others.iter().any(|member| self.is_named(&member.ty, value) && !inside.takes(&member.ty, value));
        // A member that nobody knows is kept as it came; `null` is none, and what is like a known one is that one.
        let kept = match self.keeps {
            Keeps::Doubtful => !self.decides(&others, value),
            Keeps::Plain => self.is_none(of, &others, value),
            Keeps::Nothing => false,
        };
        !is_torn && (taken || !value.is_null() && kept)
    }

    /// Whether the tag of a union of the type `ty` names a member.
    fn is_named(self, ty: &Type, value: &Value) -> bool {
        match ty {
            Type::Nullable(of) => self.is_named(of, value),
            Type::Ref(name) => match self.shape(name) {
                Shape::Union(of) => {
                    let tag = of.tag.as_ref().and_then(|tag| value.get(&tag.value)).and_then(Value::as_str);
                    tag.is_some_and(|named| of.members.iter().any(|member| member.tags.iter().any(|tag| tag == named)))
                }
                Shape::Alias(of) => self.is_named(of, value),
                Shape::Struct(_) | Shape::Enum(_) => false,
            },
            _ => false,
        }
    }

    /// Whether a value is plainly none of the known members: of a kind that none takes, or with a tag that none has.
    fn is_none(self, of: &Union, others: &[&Member], value: &Value) -> bool {
        let has_tag = of.tag.as_ref().is_some_and(|tag| value.get(&tag.value).is_some_and(Value::is_string));
        let takes_kind = |member: &Member| self.takes_kind(&member.ty, value);
        !of.members.iter().any(takes_kind) || has_tag && !others.iter().any(|member| takes_kind(member))
    }

    /// Whether a value can only be one of the known members.
    fn decides(self, members: &[&Member], value: &Value) -> bool {
        members.iter().any(|member| self.is_like(&member.ty, value))
    }

    /// Whether a value has all that tells the values of a type from others: its kind, its required keys, its constants.
    fn is_like(self, ty: &Type, value: &Value) -> bool {
        match ty {
            Type::List(of) => value.as_array().is_some_and(|items| items.iter().all(|item| self.is_like(of, item))),
            Type::Map(of) => value.as_object().is_some_and(|all| all.values().all(|item| self.is_like(of, item))),
            Type::Nullable(of) => value.is_null() || self.is_like(of, value),
            Type::Ref(name) => match self.shape(name) {
                Shape::Struct(of) => {
                    let has = |field: &Field| {
                        let needed = field.required.value && !field.is_nullable();
                        match (self.one_value(&field.ty.value), value.get(&field.wire.value)) {
                            (_, None) => !needed,
                            (Some(constant), Some(value)) if needed => is_same(&constant, value),
                            _ => true,
                        }
                    };
                    value.is_object() && of.fields.iter().all(has)
                }
                Shape::Union(of) => of.members.iter().any(|member| self.is_like(&member.ty, value)),
                Shape::Alias(of) => self.is_like(of, value),
                Shape::Enum(_) => self.takes(ty, value),
            },
            plain => self.takes(plain, value),
        }
    }

    /// Whether a type takes this kind of JSON, whatever is in it.
    pub(crate) fn takes_kind(self, ty: &Type, value: &Value) -> bool {
        match ty {
            Type::List(_) => value.is_array(),
            Type::Map(_) => value.is_object(),
            Type::Integer => value.is_number(),
            Type::Nullable(of) => value.is_null() || self.takes_kind(of, value),
            Type::Literal(literal) => std::mem::discriminant(literal) == std::mem::discriminant(value),
            Type::Ref(name) => match self.shape(name) {
                Shape::Struct(_) => value.is_object(),
                Shape::Enum(of) => {
                    of.values.iter().any(|known| std::mem::discriminant(known) == std::mem::discriminant(value))
                }
                // Only a union can hold itself, and only in a list or a map.
                Shape::Union(of) => of.members.iter().any(|member| self.takes_kind(&member.ty, value)),
                Shape::Alias(of) => self.takes_kind(of, value),
            },
            plain => self.takes(plain, value),
        }
    }
}

/// Whether an enum may grow: one of a single value only where a page or a person says so.
pub(crate) fn is_open(of: &Enum) -> bool {
    match of.open.value {
        Openness::Stated => true,
        Openness::Assumed => of.values.len() > 1,
        Openness::Closed => false,
    }
}

/// Whether a number is an integer of 64 bits; 1.0 is one.
fn is_whole(value: &Value) -> bool {
    const LIMIT: f64 = 9_223_372_036_854_775_808.0;
    let float = |number: f64| number.fract() == 0.0 && (-LIMIT..LIMIT).contains(&number);
    value.is_i64() || value.is_f64() && value.as_f64().is_some_and(float)
}

fn is_same(one: &Value, other: &Value) -> bool {
    one == other || one.is_number() && other.is_number() && one.as_f64() == other.as_f64()
}
