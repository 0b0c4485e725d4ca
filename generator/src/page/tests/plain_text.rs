//! Text that was copied from the rendered site.

use super::{at, brief, page, problems, reading, rows};
use crate::page::{Body, Values};

const PAGE: &str = "Start here
DocsReference
  • Guides
    • Fields
On this page
Fields
TypeScript SDKReferenceShop

Thing - TypeScript SDK

Thing type definition
Was this page helpful?
Previous

Other - TypeScript SDK

Other method reference
Next
Built with

The TypeScript SDK and docs are currently in beta. Report issues on GitHub.

A thing
to have

Example Usage

1import { Thing } from \"@shop/sdk/models/stock\";
2
3let value: Thing = {
4 item: {
5 a: 1,
6 },
7 price: 7.5,
8 name:
9 \"Best, \\\"of\\\" all\",
10 tags: [],
11};

Fields

FieldTypeRequiredDescriptionExample
itemstock.Item✔️The item that it is{\"a_b\": [1, 2]}
pricenumber✔️What it costs in EUR7.5
namestring✔How people call itBest, \"of\" all
tagsmodels.Tag[]✔️N/A
soldAtDate➖When it was
sold, if it was2027-12-31T23:59:59Z
notestring➖Whatever comes to mind
extrasRecord<string, any>➖A map. Keys are free.
Was this page helpful?
Built with
";

#[test]
fn glued_cells_come_apart() {
    let found = reading(PAGE);
    let page = found.page().unwrap();
    assert_eq!((&*page.title.value, page.lead.as_ref().map(|lead| &*lead.value)), ("Thing", Some("A thing\nto have")));
    assert_eq!(
        rows(page).iter().map(brief).collect::<Vec<_>>(),
        [
            ("item", "stock.Item", true, "The item that it is", "{\"a_b\": [1, 2]}"),
            ("price", "number", true, "What it costs in EUR", "7.5"),
            ("name", "string", true, "How people call it", "Best, \"of\" all"),
            ("tags", "models.Tag[]", true, "-", "-"),
            ("soldAt", "Date", false, "When it was\nsold, if it was", "2027-12-31T23:59:59Z"),
            ("note", "string", false, "Whatever comes to mind", "-"),
            ("extras", "Record<string, any>", false, "A map. Keys are free.", "-"),
        ]
    );
    for row in rows(page) {
        assert_eq!(at(page, row.ty.span), row.ty.value);
    }
    assert_eq!(
        found.problems.iter().map(ToString::to_string).collect::<Vec<_>>(),
        [
            "shop/thing.md:49:12: warning[glued-example]: nothing tells whether an example of note is glued to this description; write a tab between the two, or after the description"
        ]
    );
}

#[test]
fn listings_lose_their_numbers_and_keep_their_places() {
    let found = reading(PAGE);
    let page = found.page().unwrap();
    let usage = page.usage.first().unwrap();
    assert!(
        usage.text.starts_with("import { Thing } from \"@shop/sdk/models/stock\";\n\nlet value: Thing = {\n item: {")
    );
    let price = usage.text.find("7.5").unwrap();
    assert_eq!(at(page, usage.span(price, price + 3)), "7.5");
}

#[test]
fn the_header_tells_whether_there_are_examples() {
    let page = page(
        "A - Go SDK\nA type definition\nFields\nFieldTypeRequiredDescription\nastring:heavy_check_mark:Ends in 7.5\n",
    );
    assert_eq!(rows(&page).iter().map(brief).collect::<Vec<_>>(), [("a", "string", true, "Ends in 7.5", "-")]);
}

#[test]
fn tabs_part_cells_for_sure() {
    let page = page(
        "A - Go SDK\nA type definition\nFields\nField\tType\tRequired\tDescription\tExample\na\tns.B\t✔️\tNo end\tin sight\n",
    );
    assert_eq!(rows(&page).iter().map(brief).collect::<Vec<_>>(), [("a", "ns.B", true, "No end", "in sight")]);
}

#[test]
fn rows_that_do_not_come_apart_are_problems() {
    let text = "A - Go SDK\nA type definition\nFields\nFieldTypeRequiredDescription\nstray\naother.B✔️One\nbthat➖Two\ncstring➖Three\n";
    let found = reading(text);
    assert_eq!(
        rows(found.page().unwrap()).iter().map(brief).collect::<Vec<_>>(),
        [("c", "string", false, "Three", "-")]
    );
    let codes: Vec<_> =
        found.problems.iter().map(|problem| (problem.code.name(), problem.place.as_ref().unwrap().line)).collect();
    assert_eq!(codes, [("unread-text", 5), ("glued-row", 6), ("glued-row", 7)]);
}

#[test]
fn values_and_members_are_read_too() {
    let values = page(
        "A - Go SDK\nA type definition\nWhat it is\nExample Usage\n1let value: A = \"x\";\nValues\n1\"x\" | \"y\"\nNext\n",
    );
    let Body::Values(Values::Fence(fence)) = &values.body else { panic!("{:?}", values.body) };
    assert_eq!((&*fence.text, values.lead.as_ref().map(|lead| &*lead.value)), ("\"x\" | \"y\"", Some("What it is")));
    let members = page(
        "A - Go SDK\nA type definition\nSupported Types\nns.B\n1const value: ns.B = {\n2 a: 1,\n3};\nstring\n1const value: string = \"x\";\nnumber\n",
    );
    let Body::Members(members) = &members.body else { panic!("{:?}", members.body) };
    let brief: Vec<_> =
        members.iter().map(|m| (&*m.heading.value, m.fence.as_ref().map_or("-", |fence| &*fence.text))).collect();
    assert_eq!(
        brief,
        [("ns.B", "const value: ns.B = {\n a: 1,\n};"), ("string", "const value: string = \"x\";"), ("number", "-")]
    );
}

#[test]
fn a_page_without_a_title_is_a_problem() {
    assert_eq!(
        problems("Fields\nFieldTypeRequiredDescription\n"),
        [
            "shop/thing.md:1:1: error[no-title]: no line above the section names what the page describes; copy the page from its title on"
        ]
    );
}

#[test]
fn pages_of_operations_and_notices_are_told_apart() {
    let found =
        page("Things - Go SDK\n\nThings method reference\nOverview\nAvailable Operations\nlist - List things\n");
    assert_eq!((&*found.title.value, &found.body), ("Things", &Body::Method));
    let old = page(
        "A - Go SDK\nA type definition\nOld\n\u{26a0}\u{fe0f} DEPRECATED: This will be removed in a future release, please migrate away from it as soon as possible.\nFields\nFieldTypeRequiredDescription\n",
    );
    assert_eq!((old.deprecated, old.lead.as_ref().map(|lead| &*lead.value)), (true, Some("Old")));
}
