//! Names: words put together, so that no two are alike.

const FIRST: &[&str] = &[
    "Annual", "Archived", "Basic", "Batch", "Billing", "Blocked", "Client", "Daily", "Default", "Draft", "External",
    "Final", "Global", "Hosted", "Inbound", "Internal", "Legacy", "Local", "Managed", "Monthly", "Nested", "Online",
    "Outbound", "Partner",
];

const SECOND: &[&str] = &[
    "Account",
    "Address",
    "Agent",
    "Asset",
    "Audit",
    "Bucket",
    "Campaign",
    "Carrier",
    "Catalog",
    "Channel",
    "Contact",
    "Contract",
    "Coupon",
    "Credit",
    "Customer",
    "Device",
    "Domain",
    "Event",
    "Folder",
    "Gateway",
    "Inventory",
    "Invoice",
    "Journal",
    "Vehicle",
];

const THIRD: &[&str] = &[
    "Alert", "Binding", "Bundle", "Check", "Entry", "Export", "Filter", "Group", "History", "Import", "Item", "Job",
    "Limit", "Line", "Merge", "Note", "Option", "Policy", "Quota", "Record", "Report", "Rule", "Session", "Window",
];

/// The name of family `at`; the first 13,824 differ.
pub(crate) fn name(at: usize) -> String {
    let word = |list: &[&'static str], at: usize| list.get(at % list.len()).copied().unwrap_or_default();
    let (first, second) = (FIRST.len(), FIRST.len() * SECOND.len());
    [word(FIRST, at), word(SECOND, at / first), word(THIRD, at / second)].concat()
}

/// `display_name` in TypeScript: `displayName`.
pub(crate) fn camel(wire: &str) -> String {
    let mut words = wire.split('_');
    words.next().unwrap_or_default().to_owned() + &words.map(capital).collect::<String>()
}

/// `owner_id` in Go: `OwnerID`.
pub(crate) fn pascal(wire: &str) -> String {
    let go = |word: &str| if matches!(word, "id" | "url") { word.to_uppercase() } else { capital(word) };
    wire.split('_').map(go).collect()
}

fn capital(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}
