//! The lock loses nothing.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that panics has failed")]

use serde_json::json;

use crate::{
    evidence::{Evidence, Fact},
    schema::{
        Enum, Field, Format, Member, Nullability, Openness, Origin, Package, Role, Schema, Shape, Skipped, Struct,
        Type, TypeDef, TypeName, Union,
    },
};

fn def(shape: Shape) -> TypeDef {
    TypeDef {
        shape,
        pages: vec!["typescript/a.md".to_owned()],
        also: vec![TypeName::new("components", "A")],
        doc: Some("One line.\n\n  indented: yes\n# not a comment".to_owned()),
        deprecated: Some(String::new()),
        examples: vec![json!({"b": [1, 2.5, null, "x: y"], "a": "- z"}), json!(17.0)],
        rename: None,
        derives: Vec::new(),
        error: false,
    }
}

fn field(wire: &str, ty: Type) -> Field {
    let shown = Evidence::Shown { page: "go/a.md".into(), text: "null".to_owned() };
    Field {
        wire: Fact::new(wire.to_owned(), shown.clone()),
        guessed: true,
        names: vec!["someName".to_owned()],
        ty: Fact::plain(ty),
        format: Some(Fact::plain(Format::DateTime)),
        required: Fact::plain(true),
        nullable: Fact::new(Nullability::Yes, shown.clone()),
        secret: Fact::new(true, shown),
        doc: None,
        deprecated: None,
        example: Some(json!(null)),
        rename: Some("other".to_owned()),
    }
}

fn schema() -> Schema {
    let any = Struct {
        fields: vec![field("b", Type::Any), field("a.a", Type::Literal(json!("yes")))],
        additional: Some(Type::String),
    };
    let values = Enum {
        values: vec![json!(""), json!("null"), json!(-1), json!("12"), json!("~")],
        open: Fact::plain(Openness::Stated),
    };
    let union = Union {
        members: vec![Member { ty: "models.A".parse().unwrap(), tags: vec!["yes".to_owned()] }],
        tag: Some(Fact::plain("type".to_owned())),
        open: Fact::plain(Openness::Assumed),
    };
    let shapes =
        [Shape::Struct(any), Shape::Enum(values), Shape::Union(union), Shape::Alias(Type::List(Box::new(Type::Null)))];
    let names = ["A", "B", "C", "D"].map(|name| TypeName::new("models", name));
    Schema {
        package: Package { name: "x".to_owned(), version: "1.0.0".to_owned(), ..Package::default() },
        sources: vec![Origin {
            folder: "typescript".to_owned(),
            dialect: "typescript".to_owned(),
            ..Origin::default()
        }],
        types: names.into_iter().zip(shapes.map(def)).collect(),
        skipped: [("models.E".to_owned(), Skipped::new(Role::Transport, "a stream"))].into(),
    }
}

#[test]
fn a_schema_is_read_back_as_written() {
    let text = super::write(&schema());
    let back = super::read("schema.lock.yaml", &text).unwrap_or_else(|problems| panic!("{problems:?}\n{text}"));
    assert_eq!(super::write(&back), text);
    assert_eq!(back, schema());
}

#[test]
fn no_types_are_read_back_too() {
    let empty = Schema { types: std::collections::BTreeMap::new(), ..schema() };
    assert_eq!(super::read("lock", &super::write(&empty)), Ok(empty));
}

#[test]
fn a_damaged_lock_is_reported_with_its_line() {
    let text = super::write(&schema()).replace("kind: enum", "kind: enumm");
    let line = text.lines().position(|line| line.contains("enumm")).unwrap() + 1;
    let problems = super::read("schema.lock.yaml", &text).unwrap_err();
    assert!(problems[0].to_string().starts_with(&format!("schema.lock.yaml:{line}:")), "{}", problems[0]);
}

#[test]
fn a_lock_of_another_format_is_refused() {
    let text = super::write(&schema()).replace("format: 2\n", "format: 1\n");
    let problems = super::read("schema.lock.yaml", &text).unwrap_err();
    assert!(problems[0].message.contains("format 1"), "{}", problems[0]);
}

#[test]
fn a_lock_cannot_name_what_no_crate_is_called() {
    let hostile = "0.1.0\"\n[build-dependencies]\nevil = { path = \"/evil\" }\n#";
    for (name, version) in [("fn", "0.1.0"), ("a\"\nbuild = \"x", "0.1.0"), ("x", "1"), ("x", hostile)] {
        let mut schema = schema();
        (schema.package.name, schema.package.version) = (name.to_owned(), version.to_owned());
        let problems = super::read("schema.lock.yaml", &super::write(&schema)).unwrap_err();
        assert_eq!(
            problems.iter().map(|problem| problem.code.name()).collect::<Vec<_>>(),
            ["unreadable-lock"],
            "{name}, {version}"
        );
    }
}

#[test]
fn a_lock_has_nothing_twice() {
    let head = "format: 2\ncrate: {name: x, version: 0.1.0}\nsources: []\ntypes:\n";
    let field = "type: string, required: true, nullable: false";
    let types = [
        format!("  a.B: {{kind: struct, fields: {{a: {{{field}}}, a: {{{field}}}}}}}\n"),
        "  a.B: {kind: struct}\n  a.B: {kind: enum}\n".to_owned(),
        "  a.B: {kind: union, members: [{type: string}, {type: string}]}\n".to_owned(),
    ];
    for types in types {
        let problems = super::read("schema.lock.yaml", &format!("{head}{types}")).unwrap_err();
        assert_eq!(problems.len(), 1, "{types}");
    }
}
