//! Cells of a "Fields" table.

use fieldtable::schema::Field;
use serde_json::Value;

pub(super) fn name(shown: &str, field: &Field) -> String {
    if field.deprecated.is_some() { format!("~~`{shown}`~~") } else { format!("`{shown}`") }
}

pub(super) fn mark(field: &Field) -> String {
    let mark = if field.required.value { ":heavy_check_mark:" } else { ":heavy_minus_sign:" };
    mark.to_owned()
}

pub(super) fn description(field: &Field) -> String {
    let doc = field.doc.as_deref().unwrap_or("N/A").replace('|', "\\|");
    match field.deprecated {
        Some(_) => format!(": warning: ** DEPRECATED **: It goes soon.<br/><br/>{doc}"),
        None => doc,
    }
}

/// A value, as an Example cell shows it.
pub(super) fn example(value: &Value) -> String {
    let text = serde_json::to_string_pretty(value).expect("JSON");
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    lines.join("<br/>").replace('|', "\\|")
}
