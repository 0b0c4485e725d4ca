//! What `lower` decides about names, boxes, places and examples.

use fieldtable::{
    lock,
    lower::{Lowered, lower},
    rust::{Entry, Item, ItemKind, Placement, Presence},
};
use serde_json::json;

use crate::small::{closed, object, schema, union, values};

fn item<'a>(lowered: &'a Lowered, name: &str) -> &'a Item {
    let items = lowered.krate.modules.iter().flat_map(|module| &module.files).map(|file| &file.item);
    items.into_iter().find(|item| item.ident.to_string() == name).unwrap_or_else(|| panic!("there is no {name}"))
}

fn fields(lowered: &Lowered, name: &str) -> Vec<String> {
    let ItemKind::Struct(of) = &item(lowered, name).kind else { panic!("{name} is no struct") };
    of.fields().map(|field| format!("{}: {}", field.ident, field.full_type())).collect()
}

#[test]
fn two_types_of_one_name_are_a_problem_that_names_both() {
    let lowered = lower(&schema(vec![("a.GetKey", object("")), ("a.get_key", object(""))]));
    let [problem] = lowered.problems.as_slice() else { panic!("{:?}", lowered.problems) };
    assert!(problem.message.contains("`a.GetKey`") && problem.message.contains("`a.get_key`"), "{problem}");
    assert_eq!(lowered.krate.index.len(), 2);
}

#[test]
fn two_fields_of_one_name_are_a_problem_that_names_both() {
    let lowered = lower(&schema(vec![("a.A", object("fooBar: string\nfoo_bar: string"))]));
    let [problem] = lowered.problems.as_slice() else { panic!("{:?}", lowered.problems) };
    assert!(problem.message.contains("`fooBar`") && problem.message.contains("`foo_bar`"), "{problem}");
    assert_eq!(fields(&lowered, "A").len(), 2);
}

#[test]
fn keys_that_differ_in_symbols_are_told_apart() {
    let lowered = lower(&schema(vec![("a.A", object("type: string\n@type: string\n-a: string\na: string"))]));
    assert_eq!(lowered.problems, []);
    assert_eq!(fields(&lowered, "A"), ["r#type: String", "at_type: String", "minus_a: String", "a: String"]);
}

#[test]
fn a_box_cuts_each_cycle_once() {
    let lowered = lower(&schema(vec![
        ("a.A", object("b: a.B\nc?: a.C\nlist: list<a.A>")),
        ("a.B", object("a?: a.A\nown?: a.B")),
        ("a.C", object("x: string")),
    ]));
    assert_eq!(fields(&lowered, "A"), ["b: B", "c: Option<C>", "list: Vec<A>"]);
    assert_eq!(fields(&lowered, "B"), ["a: Option<Box<A>>", "own: Option<Box<B>>"]);
}

#[test]
fn the_namespace_that_others_refer_to_is_the_root() {
    let lowered =
        lower(&schema(vec![("ops.A", object("b: models.B")), ("models.B", object("")), ("other.C", object(""))]));
    let places: Vec<_> = lowered.krate.modules.iter().map(|module| (&*module.namespace, module.place)).collect();
    assert_eq!(places, [("models", Placement::Root), ("ops", Placement::Module), ("other", Placement::Module)]);
    let alone = lower(&schema(vec![("ops.A", object(""))]));
    assert_eq!(alone.krate.modules.first().map(|module| module.place), Some(Placement::Both));
}

#[test]
fn what_became_a_constant_is_folded_unless_it_is_used_elsewhere() {
    let lowered = lower(&schema(vec![
        ("a.A", object("kind: a.KindA\nother: a.Shared\nmany?: list<a.Shared>\ngrowing: a.Several")),
        ("a.KindA", values(json!(["a"]))),
        ("a.Shared", values(json!(["s"]))),
        ("a.Several", closed(values(json!(["x", "y"])))),
    ]));
    assert!(matches!(lowered.krate.index.get("a.KindA"), Some(Entry::Folded(_))));
    assert!(matches!(lowered.krate.index.get("a.Shared"), Some(Entry::Written { .. })));
    assert_eq!(fields(&lowered, "A"), ["many: Option<Vec<Shared>>", "growing: Several"]);
}

#[test]
fn presence_follows_the_marks_of_the_page() {
    let lowered =
        lower(&schema(vec![("a.A", object("a: string\nb: list<string>\nc: string?\nd?: string\ne?: string?"))]));
    let ItemKind::Struct(of) = &item(&lowered, "A").kind else { panic!("A is no struct") };
    let presences: Vec<_> = of.fields().map(|field| field.presence).collect();
    use Presence::{Listed, Nullable, Optional, OptionalNullable, Required};
    assert_eq!(presences, [Required, Listed, Nullable, Optional, OptionalNullable]);
}

#[test]
fn variants_do_not_depend_on_the_order_of_the_page() {
    let names = |text: &str| {
        let lowered = lower(&schema(vec![("a.U", union(None, text)), ("a.UItem", object("")), ("a.B", object(""))]));
        let ItemKind::Union(of) = &item(&lowered, "U").kind else { panic!("U is no union") };
        of.variants.iter().map(|variant| variant.ident.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(names("a.UItem\na.B\nlist<a.B>\nlist<string>"), ["Item", "B", "ListOfB", "ListOfString"]);
    assert_eq!(names("list<string>\nlist<a.B>\na.B\na.UItem"), ["ListOfString", "ListOfB", "B", "Item"]);
}

#[test]
fn an_example_that_does_not_fit_is_told_and_left_out() {
    let mut def = object("a: string\nkey?: string");
    def.examples = vec![json!({"a": 1}), json!({"a": "x", "key": "sk-or-v1-00aa11bb22cc33dd44ee55ff66"})];
    // A lock is a way into the schema, and no key passes it.
    let schema = lock::read(lock::FILE, &lock::write(&schema(vec![("a.A", def)]))).unwrap();
    let lowered = lower(&schema);
    let [problem] = lowered.problems.as_slice() else { panic!("{:?}", lowered.problems) };
    assert!(problem.message.contains("`a`: a number instead of string"), "{problem}");
    let json = item(&lowered, "A").example.as_ref().map(|example| example.json.clone()).unwrap_or_default();
    assert!(json.contains("sk-or-v1-example") && !json.contains("00aa11"), "{json}");
}

#[test]
fn a_model_may_be_called_like_something_of_ours() {
    let names = ["Extra", "Timestamp", "Value", "Wire", "Box", "Debug", "BTreeMap", "Builder", "ABuilder"];
    let types = names
        .iter()
        .map(|name| (format!("a.{name}"), object("at: date-time\nmap: map<any>\nx: any\ny: string\nz: string")));
    let types: Vec<_> = types.collect();
    let lowered = lower(&schema(types.iter().map(|(name, def)| (name.as_str(), def.clone())).collect()));
    assert_eq!(lowered.problems, []);
    assert!(fieldtable::emit::emit(&lowered.krate).is_ok());
}
