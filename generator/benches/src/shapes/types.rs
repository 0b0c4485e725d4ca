//! Types: what leads to what, in chains, levels, meshes and circles.

use super::{Input, Shape, fields, model, row, structure, typescript, union};

pub(super) const SHAPES: &[Shape] = &[
    Shape::new("a chain of structs", 300, |n| chain(n, |name, next| structure(name, [model(next)]))),
    Shape::new("a chain of unions", 100, |n| {
        chain(n, |name, next| union(name, [format!("models.{next}"), "string".to_owned()]))
    }),
    Shape::new("a chain of lists", 300, |n| chain(n, |name, next| structure(name, [format!("{}[]", model(next))]))),
    Shape::new("a circle of structs", 300, |n| circle(n, |name, next| structure(name, [model(next)]))),
    Shape::new("a circle of unions", 100, |n| {
        circle(n, |name, next| union(name, [format!("models.{next}"), "string".to_owned()]))
    }),
    Shape::new("levels of unions", 10, levels),
    Shape::new("levels of structs", 10, |n| two_by_two(n, structure)),
    Shape::new("a mesh of unions", 5, mesh),
    Shape::new("a mesh of unions, examples", 5, mesh_with_examples),
    Shape::new("a mesh of unions, an example of each member", 10, mesh_of_shown_members),
    Shape::new("types that nothing uses", 500, |n| {
        typescript((0..n).map(|at| structure(&format!("T{at}"), ["*string*".to_owned()])))
    }),
    Shape::new("structs that are alike", 300, |n| {
        typescript((0..n).map(|at| structure(&format!("T{at}"), vec!["*string*".to_owned(); 5])))
    }),
    Shape::new("a chain that ends in what does not travel", 300, |n| {
        let last = structure(&format!("T{n}"), ["*ReadableStream<Uint8Array>*".to_owned()]);
        typescript((0..n).map(|at| structure(&format!("T{at}"), [model(&format!("T{}", at + 1))])).chain([last]))
    }),
    Shape::new("unions written out in cells", 300, |n| {
        typescript([(
            "thing".to_owned(),
            fields("Thing", (0..n).map(|at| row(&format!("field{at}"), "*string* \\| *number*", "N/A"))),
        )])
    }),
    Shape::new("members of a union written out in a cell", 300, |n| {
        typescript([structure("Thing", [(0..n).map(|at| format!("*\"v{at}\"*")).collect::<Vec<_>>().join(" \\| ")])])
    }),
    Shape::new("brackets behind a type", 1_000, |n| {
        typescript([structure("Thing", [format!("*string*{}", "[]".repeat(n))])])
    })
    .ends("unreadable"),
    Shape::new("brackets around a type", 1_000, |n| {
        typescript([structure("Thing", [format!("{}*string*{}", "(".repeat(n), ")".repeat(n))])])
    })
    .ends("unreadable"),
    Shape::new("links in links", 1_000, |n| {
        typescript([structure("Thing", [format!("{}a{}", "[".repeat(n), "](b)".repeat(n))])])
    })
    .ends("unreadable"),
    Shape::new("brackets behind a heading", 1_000, |n| {
        typescript([union("Thing", [format!("string{}", "[]".repeat(n)), "number".to_owned()])])
    })
    .ends("unreadable"),
    Shape::new("records in records", 1_000, |n| {
        typescript([structure("Thing", [format!("{}*string*{}", "Record<string, ".repeat(n), ">".repeat(n))])])
    })
    .ends("unreadable"),
];

fn chain(n: usize, link: impl Fn(&str, &str) -> (String, String)) -> Input {
    let last = structure(&format!("T{n}"), ["*string*".to_owned()]);
    typescript((0..n).map(|at| link(&format!("T{at}"), &format!("T{}", at + 1))).chain([last]))
}

fn circle(n: usize, link: impl Fn(&str, &str) -> (String, String)) -> Input {
    typescript((0..n).map(|at| link(&format!("T{at}"), &format!("T{}", (at + 1) % n))))
}

/// Levels of two unions, each of the two of the next level.
fn levels(n: usize) -> Input {
    two_by_two(n, union)
}

fn two_by_two(n: usize, page: fn(&str, [String; 2]) -> (String, String)) -> Input {
    let level = |at: usize| {
        let next = || [format!("T{}A", at + 1), format!("T{}B", at + 1)].map(|name| format!("models.{name}"));
        [page(&format!("T{at}A"), next()), page(&format!("T{at}B"), next())]
    };
    let last =
        [structure(&format!("T{n}A"), ["*string*".to_owned()]), structure(&format!("T{n}B"), ["*number*".to_owned()])];
    typescript((0..n).flat_map(level).chain(last))
}

/// Unions, each with all the others as members: as many references as the square of their number.
fn mesh(n: usize) -> Input {
    let others = |own: usize| (0..n).filter(move |at| *at != own).map(|at| format!("models.T{at}"));
    typescript((0..n).map(|at| union(&format!("T{at}"), others(at).chain(["string".to_owned()]))))
}

/// The same, each with one code block.
fn mesh_with_examples(n: usize) -> Input {
    let others = |own: usize| (0..n).filter(move |at| *at != own).map(|at| format!("models.T{at}"));
    let page = |at: usize| {
        let (name, text) = union(&format!("T{at}"), others(at).chain(["models.Leaf".to_owned()]));
        let code = "\n```typescript\nconst value: models.Leaf = { field0: { a: { b: 1 } } };\n```\n";
        (name, text + code)
    };
    typescript((0..n).map(page).chain([structure("Leaf", ["*any*".to_owned()])]))
}

/// The same, each with a code block for each of its members.
fn mesh_of_shown_members(n: usize) -> Input {
    let code = "\n```typescript\nconst value: string = \"x\";\n```\n";
    let member = |name: String| format!("### `{name}`\n{code}\n");
    let page = |own: usize| {
        let others = (0..n).filter(move |at| *at != own).map(|at| format!("models.T{at}"));
        let members: String = others.chain(["string".to_owned()]).map(member).collect();
        (format!("t{own}"), format!("# T{own}\n\n## Supported Types\n\n{members}"))
    };
    typescript((0..n).map(page))
}
