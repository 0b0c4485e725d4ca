//! `docs`: whatever text stands in the place of a description, nothing but comments changes, and no doc test is added.

use std::sync::LazyLock;

use fieldtable::{
    emit::emit,
    files::Files,
    lock,
    lower::lower,
    schema::{Schema, Shape},
};

use super::rustdoc;

/// A struct, an enum and a union, whose descriptions are one plain word.
static PLAIN: LazyLock<(Schema, Vec<Told>)> = LazyLock::new(|| {
    let pages = super::seeds::folder("union_tagged").into_iter().chain(super::seeds::folder("enum_of_strings"));
    let schema = super::seeds::schema(pages.collect());
    let files = told(&schema, "Word");
    let told = files.iter().map(|(path, text)| Told::of(path, text)).collect();
    (schema, told)
});

/// Any text as every description of a schema.
pub fn run(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let (schema, plain) = &*PLAIN;
    let files = told(schema, &text);
    assert_eq!(files.len(), plain.len(), "other files");
    for ((path, text), plain) in files.iter().zip(plain) {
        if text != plain.text {
            let told = Told::of(path, text);
            assert_eq!(told.path, plain.path);
            assert_eq!(told.tests, plain.tests, "{path}: text became a doc test\n{text}");
            assert_eq!(told.code, plain.code, "{path}: text became code\n{text}");
        }
    }
}

/// The crate of `schema`, every description of which is `text`.
fn told(schema: &Schema, text: &str) -> Files {
    let mut schema = schema.clone();
    let text = || Some(text.to_owned());
    schema.package.description = text();
    for def in schema.types.values_mut() {
        (def.doc, def.deprecated) = (text(), text());
        if let Shape::Struct(of) = &mut def.shape {
            of.fields.iter_mut().for_each(|field| (field.doc, field.deprecated) = (text(), text()));
        }
    }
    // The same way as a lock goes that somebody else wrote.
    let schema = lock::read(lock::FILE, &lock::write(&schema)).unwrap_or_else(|problems| panic!("{problems:?}"));
    emit(&lower(&schema).krate).unwrap_or_else(|problems| panic!("{problems:?}"))
}

/// A file, and what is told apart in it.
struct Told {
    path: String,
    text: String,
    /// What rustdoc would run.
    tests: Vec<String>,
    /// What rustc would read; of a file that is not Rust, how many lines it has.
    code: String,
}

impl Told {
    fn of(path: &str, text: &str) -> Self {
        let (tests, code) = match path.rsplit_once('.').map(|(_, ending)| ending) {
            Some("rs") => {
                syn::parse_file(text).unwrap_or_else(|error| panic!("{path}: {error}\n{text}"));
                let read = rustdoc::read(text);
                (read.docs.iter().flat_map(|doc| rustdoc::tests(doc)).collect(), read.code)
            }
            Some("md") => (rustdoc::tests(text), String::new()),
            _ => (Vec::new(), text.lines().count().to_string()),
        };
        Self { path: path.to_owned(), text: text.to_owned(), tests, code }
    }
}
