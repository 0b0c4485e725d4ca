//! What every crate has beside its models.

/// The types of the support module that users see, in order. A model may have the name of one.
pub const SHARED: &[&str] = &[
    "BigInt",
    "Bytes",
    "Date",
    "Decimal",
    "Extra",
    "False",
    "IntoInteger",
    "IntoNumber",
    "MissingField",
    "Secret",
    "Timestamp",
    "True",
    "UnexpectedValue",
    "UnknownFraction",
    "UnknownNumber",
    "UnknownValue",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_support_module_shows_all_of_them_and_nothing_else() {
        let text = include_str!("../../../templates/support/src/support.rs");
        let lines = text.lines().filter_map(|line| line.strip_prefix("pub use "));
        let names = lines.flat_map(|line| line.rsplit("::").next().unwrap_or_default().split(','));
        let mut names: Vec<&str> = names.map(|name| name.trim_matches(['{', '}', ';', ' '])).collect();
        names.sort_unstable();
        assert_eq!(names, SHARED);
    }
}
