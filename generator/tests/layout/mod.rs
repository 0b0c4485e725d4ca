//! Whether Rust that was written is Rust, and looks as it should: shared by the tests that make crates.
//!
//! The generator reads nothing back that it writes. That every file can be read, and that prettyplease would print it the
//! same way, blank lines apart, is shown here for every crate that a test makes.

use fieldtable::files::Files;

/// What is wrong with the files of `crate`, one sentence for each file.
pub(crate) fn complaints(files: &Files) -> Vec<String> {
    let rust = files.iter().filter(|(path, _)| path.ends_with(".rs"));
    rust.filter_map(|(path, text)| complaint(path, text).map(|complaint| format!("{path}: {complaint}"))).collect()
}

fn complaint(path: &str, text: &str) -> Option<String> {
    let mut file = match syn::parse_file(text) {
        Ok(file) => file,
        Err(error) => return Some(error.to_string()),
    };
    // The support module is a template as it stands.
    if path.starts_with("src/support") {
        return None;
    }
    // Nobody but their templates knows how the tables of a struct or a union look.
    let is_table = |item: &syn::Item| matches!(item, syn::Item::Macro(table) if matches!(table.mac.delimiter, syn::MacroDelimiter::Brace(_)));
    while file.items.last().is_some_and(is_table) {
        file.items.pop();
    }
    let begin = TABLES.iter().filter_map(|head| text.find(head)).min();
    let code = begin.and_then(|at| text.get(..at)).unwrap_or(text);
    let printed = prettyplease::unparse(&file);
    let ours = code.lines().skip(1).filter(|line| !line.is_empty());
    let difference = ours.clone().zip(printed.lines()).find(|(ours, printed)| ours != printed);
    if let Some((ours, printed)) = difference {
        return Some(format!("{ours:?} would be {printed:?}"));
    }
    if ours.count() != printed.lines().count() {
        return Some("it ends where prettyplease does not".to_owned());
    }
    if !text.ends_with('\n') || text.ends_with("\n\n") {
        return Some("it does not end in one line break".to_owned());
    }
    blank_lines(code)
}

/// How tables begin.
const TABLES: &[&str] = &[
    "\n#[cfg(feature = \"fixtures\")]\nsupport::",
    "\nsupport::as_str! {\n",
    "\nsupport::builder! {\n",
    "\nsupport::closed_enum! {\n",
    "\nsupport::closed_fraction_enum! {\n",
    "\nsupport::closed_number_enum! {\n",
    "\nsupport::error! {\n",
    "\nsupport::makers! {\n",
    "\nsupport::model! {\n",
    "\nsupport::new! {\n",
    "\nsupport::open_enum! {\n",
    "\nsupport::open_fraction_enum! {\n",
    "\nsupport::open_number_enum! {\n",
    "\nsupport::setters! {\n",
    "\nsupport::show! {\n",
    "\nsupport::union_enum! {\n",
    "\nsupport::variants! {\n",
];

/// A blank line stands where something begins, and nowhere else.
fn blank_lines(text: &str) -> Option<String> {
    let lines: Vec<&str> = text.lines().collect();
    let wrong = lines.windows(2).find(|pair| is_wrong(pair[0], pair[1]));
    wrong.map(|pair| format!("{:?} and {:?} are too far from each other, or too near", pair[0], pair[1]))
}

/// Whether a blank line is too much or too little between one line and the next.
fn is_wrong(one: &str, next: &str) -> bool {
    let opens = one.ends_with(['{', '[', '(']) && !one.trim_start().starts_with("//");
    let closes = next.trim_start().starts_with(['}', ']', ')']);
    if next.is_empty() || one.is_empty() {
        return one.is_empty() && (next.is_empty() || closes) || opens;
    }
    // An item ends, of the file or of an `impl`; imports end in `};`.
    let ends = one == "}" || one.starts_with("    }");
    next.ends_with(' ') || ends && !closes
}

#[test]
fn what_is_wrong_is_found() {
    let wrong = [
        "// @\n\nfn x( {}\n",
        "// @\n\nfn  x() {}\n",
        "// @\n\nfn x() {}\n\n",
        "// @\n\nfn x() {}\n\n\nfn y() {}\n",
        "// @\n\nfn x() {\n    y();\n}\nfn y() {}\n",
        "// @\n\nfn x() {\n\n    y();\n}\n",
        "// @\n\n/// Doc \nfn x() {}\n",
        "// @\n\nimpl X {\n    fn x() {\n        y();\n    }\n    fn y() {}\n}\n",
        "// @\n\nfn x() {}\nsupport::model! {\n    x\n}\n\nfn  y() {}\n",
    ];
    for text in wrong {
        assert!(complaint("src/x.rs", text).is_some(), "{text}");
    }
    let right = "// @\n\nimpl X {\n    const X: u8 = 1;\n\n    fn x() {\n        y();\n    }\n\n    fn y() {}\n}\n\nsupport::model! {\n  x\n}\n";
    assert_eq!(complaint("src/x.rs", right), None);
}
