//! The places of a schema in which a name or a value can stand, each with a few types around it.

use fieldtable::{
    evidence::Fact,
    schema::{Enum, Field, Member, Openness, Schema, Shape, Struct, Type, TypeDef, TypeName, Union},
};
use serde_json::{Value, json};

/// A place: its name, and the types that have `name` there, in the namespace `space`.
pub(crate) type Place = (&'static str, fn(space: &str, name: &str) -> Schema);

/// All places; a new one is a new line.
pub(crate) const ALL: &[Place] = &[
    ("name of a struct", title),
    ("name of a struct with a builder", built),
    ("name of an enum", of_enum),
    ("name of a union", of_union),
    ("name of an alias", of_alias),
    ("namespace", namespace),
    ("key of a field", fields),
    ("key of a field of a builder", built_fields),
    ("key beside itself in another case", alike),
    ("name of a field, by correction", renamed_field),
    ("name of a type, by correction", renamed_type),
    ("value of an open enum", values),
    ("value of a closed enum", closed_values),
    ("values alike", values_alike),
    ("value of a tag", tags),
    ("key of a tag", tag_key),
    ("name of a member", members),
    ("constant", constants),
    ("key in an example", example),
    ("words", words),
    ("trait", traits),
    ("number", numbers),
];

fn def(shape: Shape) -> TypeDef {
    TypeDef {
        shape,
        pages: vec!["a.md".to_owned()],
        also: Vec::new(),
        doc: None,
        deprecated: None,
        examples: Vec::new(),
        rename: None,
        derives: Vec::new(),
        error: false,
    }
}

fn field(wire: &str, ty: Type, required: bool, nullable: bool) -> Field {
    let (required, nullable) = (Fact::plain(required), Fact::plain(nullable.into()));
    Field { wire: Fact::plain(wire.to_owned()), ty: Fact::plain(ty), required, nullable, ..Field::unknown(wire) }
}

fn structure(fields: Vec<Field>) -> TypeDef {
    def(Shape::Struct(Struct { fields, additional: None }))
}

/// A struct of one field.
fn plain(wire: &str) -> TypeDef {
    structure(vec![field(wire, Type::String, true, false)])
}

fn enumeration(values: Vec<Value>, open: bool) -> TypeDef {
    let open = Fact::plain(if open { Openness::Stated } else { Openness::Closed });
    def(Shape::Enum(Enum { values, open }))
}

fn union(members: Vec<(Type, Vec<String>)>, tag: Option<&str>) -> TypeDef {
    let members = members.into_iter().map(|(ty, tags)| Member { ty, tags }).collect();
    def(Shape::Union(Union { members, tag: tag.map(|tag| Fact::plain(tag.to_owned())), open: Fact::default() }))
}

fn schema<const N: usize>(types: [(TypeName, TypeDef); N]) -> Schema {
    Schema { types: types.into(), ..Schema::default() }
}

/// A struct that leads to `name` in every way.
fn user(space: &str, name: &TypeName) -> (TypeName, TypeDef) {
    let of = || Type::Ref(name.clone());
    let fields = vec![
        field("one", of(), false, false),
        field("many", Type::List(Box::new(of())), true, false),
        field("some", Type::Map(Box::new(Type::Nullable(Box::new(of())))), false, true),
        field("day", Type::Date, false, false),
        field("at", Type::DateTime, false, true),
        field("any", Type::Any, false, false),
    ];
    (TypeName::new(space, "User"), structure(fields))
}

fn title(space: &str, name: &str) -> Schema {
    let name = TypeName::new(space, name);
    let mut own = structure(vec![
        field("next", Type::Ref(name.clone()), false, true),
        field("flag", Type::Literal(json!(true)), false, false),
        field("id", Type::String, true, false),
    ]);
    own.examples.push(json!({"id": "a"}));
    schema([user(space, &name), (name, own)])
}

fn built(space: &str, name: &str) -> Schema {
    let own = TypeName::new(space, name);
    let fields = |of: Type| ["a", "b", "c", "d", "e"].map(|wire| field(wire, of.clone(), true, false)).to_vec();
    let other = TypeName::new(&format!("{space} more"), &format!("{name}Builder"));
    schema([(own, structure(fields(Type::Ref(other.clone())))), (other, structure(fields(Type::String)))])
}

fn of_enum(space: &str, name: &str) -> Schema {
    let name = TypeName::new(space, name);
    schema([user(space, &name), (name, enumeration(vec![json!("a"), json!("b")], false))])
}

fn of_union(space: &str, name: &str) -> Schema {
    let name = TypeName::new(space, name);
    let own = union(vec![(Type::Ref(name.clone()), vec![]), (Type::String, vec![]), (Type::Null, vec![])], None);
    schema([user(space, &name), (name, own)])
}

fn of_alias(space: &str, name: &str) -> Schema {
    let name = TypeName::new(space, name);
    schema([user(space, &name), (name, def(Shape::Alias(Type::Map(Box::new(Type::Integer)))))])
}

fn namespace(space: &str, name: &str) -> Schema {
    // Namespaces cannot all be told apart by a prefix: this is about the name itself.
    let own = TypeName::new(name, "Thing");
    schema([user(&format!("{space} user"), &own), (own, plain("a"))])
}

fn fields(space: &str, name: &str) -> Schema {
    let one = |of: &str, required, nullable| {
        let mut own = structure(vec![
            field(name, Type::String, required, nullable),
            field("zz other", Type::Integer, false, false),
        ]);
        let mut example = json!({});
        example[name] = json!("text");
        own.examples.push(example);
        (TypeName::new(space, of), own)
    };
    schema([one("Ab", true, false), one("Bc", true, true), one("Cd", false, false), one("De", false, true)])
}

fn built_fields(space: &str, name: &str) -> Schema {
    let wires = [name, "aa", "bb", "cc", "dd", "ee"].map(|wire| field(wire, Type::String, true, false));
    let mut own = structure(wires.into());
    if let Shape::Struct(of) = &mut own.shape {
        of.additional = Some(Type::Integer);
    }
    schema([(TypeName::new(space, "Built"), own)])
}

fn alike(space: &str, name: &str) -> Schema {
    let mut wires = vec![name.to_owned(), name.to_uppercase(), format!("{name}_"), format!("{name}-")];
    wires.sort();
    wires.dedup();
    let fields = wires.iter().map(|wire| field(wire, Type::Boolean, false, false)).collect();
    schema([(TypeName::new(space, "Alike"), structure(fields))])
}

fn renamed_field(space: &str, name: &str) -> Schema {
    let mut renamed = field("a", Type::String, true, false);
    renamed.rename = Some(name.to_owned());
    schema([(
        TypeName::new(space, "Renamed"),
        structure(vec![renamed, field("b", Type::Literal(json!(true)), false, false)]),
    )])
}

fn renamed_type(space: &str, name: &str) -> Schema {
    let own = TypeName::new(space, "Own");
    let mut def = plain("a");
    def.rename = Some(name.to_owned());
    schema([user(space, &own), (own, def)])
}

fn values(space: &str, name: &str) -> Schema {
    schema([(TypeName::new(space, "Open"), enumeration(vec![json!(name), json!("plain")], true))])
}

fn closed_values(space: &str, name: &str) -> Schema {
    schema([(TypeName::new(space, "Closed"), enumeration(vec![json!("plain"), json!(name)], false))])
}

fn values_alike(space: &str, name: &str) -> Schema {
    let values =
        [name.to_owned(), name.to_uppercase(), name.to_lowercase(), format!("{name}Value"), format!("-{name}")];
    let mut values: Vec<Value> = values.into_iter().map(Value::from).collect();
    values.dedup();
    schema([(TypeName::new(space, "Alike"), enumeration(values, true))])
}

fn tagged(space: &str, key: &str, tag: &str) -> Schema {
    let names = ["First", "Second"].map(|name| TypeName::new(space, name));
    let member = |value: &str| {
        structure(vec![
            field(key, Type::Literal(json!(value)), true, false),
            field("zz other", Type::String, true, false),
        ])
    };
    let members = vec![
        (Type::Ref(names[0].clone()), vec![tag.to_owned()]),
        (Type::Ref(names[1].clone()), vec!["plain".to_owned(), format!("{tag}2")]),
    ];
    let [first, second] = names;
    schema([
        (TypeName::new(space, "Tagged"), union(members, Some(key))),
        (first, member(tag)),
        (second, member("plain")),
    ])
}

fn tags(space: &str, name: &str) -> Schema {
    tagged(space, "kind", name)
}

fn tag_key(space: &str, name: &str) -> Schema {
    tagged(space, name, "a")
}

fn members(space: &str, name: &str) -> Schema {
    let one = TypeName::new(space, name);
    let two = TypeName::new(&format!("{space} two"), name);
    let members = [
        Type::Ref(one.clone()),
        Type::Ref(two.clone()),
        Type::List(Box::new(Type::Ref(one.clone()))),
        Type::List(Box::new(Type::Ref(two.clone()))),
        Type::String,
        Type::Literal(json!(name)),
        Type::Null,
        Type::Literal(json!(1)),
        Type::Literal(json!("1")),
    ];
    let of = TypeName::new(space, "Any Member");
    schema([(of, union(members.map(|ty| (ty, vec![])).to_vec(), None)), (one, plain("left")), (two, plain("right"))])
}

fn constants(space: &str, name: &str) -> Schema {
    let literal = || Type::Literal(json!(name));
    let fields = vec![
        field("a", literal(), true, false),
        field("b", literal(), false, true),
        field("c", Type::String, true, false),
    ];
    schema([(TypeName::new(space, "Constant"), structure(fields))])
}

fn example(space: &str, name: &str) -> Schema {
    let mut own = structure(vec![
        field("map", Type::Map(Box::new(Type::String)), true, false),
        field("a", Type::String, false, false),
    ]);
    let mut map = json!({});
    map[name] = json!(name);
    own.examples.push(json!({"map": map, "a": name}));
    schema([(TypeName::new(space, "Shown"), own)])
}

fn words(space: &str, name: &str) -> Schema {
    let mut own = plain("a");
    own.deprecated = Some(name.to_owned());
    own.doc = Some(name.to_owned());
    own.pages = vec![name.to_owned()];
    if let Shape::Struct(of) = &mut own.shape {
        of.fields[0].deprecated = Some(name.to_owned());
        of.fields[0].doc = Some(name.to_owned());
    }
    schema([(TypeName::new(space, "Told"), own)])
}

fn traits(space: &str, name: &str) -> Schema {
    let mut own = plain("a");
    own.derives = vec![name.to_owned()];
    schema([(TypeName::new(space, "Derived"), own)])
}

fn numbers(space: &str, name: &str) -> Schema {
    // The name only chooses the number.
    let seed = name.bytes().fold(0_u64, |sum, byte| sum.wrapping_mul(31).wrapping_add(byte.into()));
    let whole = [0, -1, 1, i64::MIN, i64::MAX, seed as i64, -(seed as i64 >> 1)];
    let fraction = [0.5, -0.0, 1e300, 5e-324, f64::MAX, 1.0 / (seed as f64 + 3.0), 0.1];
    let of = |values: Vec<Value>| if seed.is_multiple_of(2) { values } else { values.into_iter().rev().collect() };
    schema([
        (TypeName::new(space, "Whole"), enumeration(of(whole.map(Value::from).to_vec()), seed.is_multiple_of(3))),
        (TypeName::new(space, "Fraction"), enumeration(of(fraction.map(Value::from).to_vec()), seed.is_multiple_of(3))),
        (TypeName::new(space, "Large"), enumeration(vec![json!(u64::MAX), json!(1)], false)),
    ])
}
