//! The words that random schemas are made of: names, wire names, values, sentences.

/// Names of types; some of them are names of Rust as well.
pub(crate) const TYPES: &[&str] = &[
    "Shelf", "Room", "Ticket", "Guide", "Visitor", "Painting", "Frame", "Sculpture", "Catalogue", "Entry", "Loan",
    "Museum", "Artist", "Caption", "Storey", "Light", "Case", "Coin", "Medal", "Clock", "Bench", "Plaque", "Key",
    "Locker", "Coat", "Tour", "Group", "Language", "Option", "Vec", "Result", "String", "Box", "Default", "Iterator",
    "Error", "Debug", "Some", "Ok", "Value", "Extra", "Field", "Self", "Type", "Map", "HTTPServer", "V2Beta", "Get",
    "From", "Unknown", "Secret", "Clone", "Serialize", "I64", "BTreeMap", "Timestamp", "Fn", "Shape", "Failure",
];

/// What follows a name of a type where one word is not enough.
pub(crate) const ENDINGS: &[&str] = &["", "", "Data", "Info", "Item", "Config", "Unknown", "2", "V1", "Response"];

/// Keys on the wire. The letters and digits of each are its own.
pub(crate) const WIRES: &[&str] = &[
    "id", "name", "user_id", "createdAt", "last_30m", "_shape", "aion-labs", "self", "fn", "match", "async",
    "extra", "in", "default", "struct", "crate", "super", "HTTPReferer", "URL", "$ref", "@context", "x.y", "sha256",
    "b64_json", "is_ok", "limit", "usage_daily", "byok_usage", "maxTokens", "Kebab-Case", "SCREAMING_KEY", "entries",
    "value", "build", "builder", "new", "tag_", "data", "list", "text", "count", "p50", "latency_p99",
    "__typename", "camelCaseKey", "snake_case_key", "with", "as_str", "ok", "error", "none", "some", "option", "string",
    "vec", "result", "box", "i64", "trait", "dyn", "where", "a", "b", "c", "to", "from", "read", "write", "view",
    "fit", "clone", "fmt", "eq", "shape_of", "decode", "name:space", "with space", "one/two", "field", "failure", "marks", "union", "static",
];

/// Keys that name the member of a union.
pub(crate) const TAGS: &[&str] = &["kind", "object", "@type", "event_type", "role"];

/// Values of enums; their names in Rust are hard to tell apart, or to find.
pub(crate) const TEXTS: &[&str] = &[
    "red", "dark-red", "dark_red", "darkRed", "", "1st", "2", "3.0", "007", ">=", "<=", "=", "a b", "a:b", "image/*",
    "https://example.com/a", "self", "Self", "unknown", "Unknown", "other", "null", "true", "none", "None", "größer",
    "-", "--", "-1", "ALL", "as_str", "a.b", "A.B", "a|b", "*", "+1", "text/html; charset=utf-8", "US", "us", "gpt-4o",
    "gpt-4.1", "100%", "C++", "C#", "c", "[x]", "{y}", "(z)", "#", "@", "&", "~", "^", "!", "?", "it's", "`", "日本語",
];

/// What a page says of a type or a field.
pub(crate) const SENTENCES: &[&str] = &[
    "What a visitor sees first.",
    "Text with [brackets], `code` and an ` alone",
    "One of <b>several</b>, see https://example.com/x_y",
    "A list: - one - two",
    "Größe in Zentimetern — “about”",
    "It ends in a backslash \\\\",
    "A [link](https://example.com/a) and a [broken][link]",
    "In US dollars, 100 % of it; 0 < x",
    "See `Option<T>` or #[derive(Debug)] */ /* //! \"quoted\" {braces} \\{escaped\\}",
];
