//! Files beside the pages: `schema.yaml` and the lock.

use fieldtable::source::Correction;

use super::{Input, Shape, source, structure};

pub(super) const SHAPES: &[Shape] = &[
    Shape::new("corrections", 200, |n| {
        corrected(n, |at| (format!("models.T{at}.field0"), known(|c| c.nullable = Some(true))))
    }),
    Shape::new("corrections of nothing", 200, |n| {
        corrected(n, |at| (format!("models.Lost{at}"), known(|c| c.closed = Some(true))))
    })
    .ends("unknown-target"),
    Shape::new("corrections of fields of one type", 200, |n| {
        let mut source = source([structure("Thing", vec!["*string*".to_owned(); n])]);
        source.config.corrections =
            (0..n).map(|at| (format!("models.Thing.field{at}"), known(|c| c.nullable = Some(true)))).collect();
        Input::Pages(source)
    }),
    Shape::new("a chain of types that are the same", 200, |n| {
        corrected(n, |at| (format!("models.T{at}"), known(|c| c.same_as = Some(format!("models.T{}", at + 1)))))
    }),
    Shape::new("a circle of types that are the same", 200, |n| {
        corrected(n, move |at| {
            (format!("models.T{at}"), known(|c| c.same_as = Some(format!("models.T{}", (at + 1) % n))))
        })
    })
    .ends("same-as-circle"),
    Shape::new("included types", 200, |n| {
        let mut source = things(n);
        source.config.include = (0..n).map(|at| format!("models.T{at}")).collect();
        Input::Pages(source)
    }),
    Shape::new("included types that are not there", 200, |n| {
        let mut source = things(n);
        source.config.include = (0..n).map(|at| format!("models.Lost{at}")).collect();
        Input::Pages(source)
    })
    .ends("unknown-type"),
    Shape::new("types of a lock", 300, |n| {
        lock((0..n).map(|at| format!("  m.T{at}:\n    kind: struct\n    fields: {{}}\n")))
    }),
    Shape::new("a chain of aliases in a lock", 200, |n| {
        lock(alias_chain(n).chain([format!("  m.T{n}:\n    kind: struct\n    fields: {{}}\n")]))
    }),
    Shape::new("a circle of aliases in a lock", 200, |n| lock(alias_circle(n))),
    Shape::new("a type in a type in a lock", 1_000, |n| {
        lock([alias("m.T", &format!("{}string{}", "list<".repeat(n), ">".repeat(n)))])
    })
    .ends("unreadable-lock"),
    Shape::new("a value in a value in a lock", 1_000, |n| {
        lock([format!(
            "  m.T:\n    kind: struct\n    fields: {{}}\n    examples:\n    - {}{}\n",
            "[".repeat(n),
            "]".repeat(n)
        )])
    })
    .ends("unreadable-lock"),
    Shape::new("anchors in a lock", 20, |n| {
        lock([format!("  m.T:\n    kind: struct\n    fields: {{}}\n    examples:\n{}", anchors(n))])
    })
    .ends("unreadable-lock"),
];

fn known(set: impl FnOnce(&mut Correction)) -> Correction {
    let mut correction = Correction::default();
    correction.reason = Some("it is known".to_owned());
    set(&mut correction);
    correction
}

fn things(n: usize) -> fieldtable::source::Source {
    source((0..=n).map(|at| structure(&format!("T{at}"), ["*string*".to_owned()])))
}

fn corrected(n: usize, correction: impl Fn(usize) -> (String, Correction)) -> Input {
    let mut source = things(n);
    source.config.corrections = (0..n).map(correction).collect();
    Input::Pages(source)
}

fn lock(types: impl IntoIterator<Item = String>) -> Input {
    let types: String = types.into_iter().collect();
    Input::Lock(format!(
        "format: 2\ncrate:\n  name: grown\n  version: 0.1.0\nsources: []\ntypes:\n{types}skipped: {{}}\n"
    ))
}

fn alias(name: &str, to: &str) -> String {
    format!("  {name}:\n    kind: alias\n    to: {to}\n")
}

fn alias_chain(n: usize) -> impl Iterator<Item = String> {
    (0..n).map(|at| alias(&format!("m.T{at}"), &format!("m.T{}", at + 1)))
}

fn alias_circle(n: usize) -> impl Iterator<Item = String> {
    (0..n).map(move |at| alias(&format!("m.T{at}"), &format!("m.T{}", (at + 1) % n)))
}

/// Lists that each hold the one before twice.
fn anchors(n: usize) -> String {
    let line = |at: usize| match at {
        0 => "    - &a0 [x]\n".to_owned(),
        at => format!("    - &a{at} [*a{}, *a{}]\n", at - 1, at - 1),
    };
    (0..n).map(line).collect()
}
