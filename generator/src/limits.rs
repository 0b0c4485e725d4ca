//! Limits: how much of anything is read, in one table.
//!
//! What is read was written by others: without a limit, a page of some kilobytes fills the stack, and one of some megabytes the
//! memory. Each limit is far above what published pages need; the counts are of 17,964 pages of 30 APIs. None can be set: an API
//! that met one would be a reason to raise it for all.

/// The bytes of a page. The longest is a page of methods with 521,136.
pub const PAGE_BYTES: u64 = 8 << 20;

/// The bytes of all pages of a source. The largest has 3,465 pages with 30 million.
pub const SOURCE_BYTES: u64 = 512 << 20;

/// How deep folders lie in a source. The deepest lie 5 below it.
pub const FOLDER_DEPTH: usize = 64;

/// The bytes of an Example cell or a code block: a value takes up to a hundred times as much memory as its text. The longest cell has 2,547.
pub const EXAMPLE_BYTES: usize = 1 << 20;

/// How deep a value in an example nests. The deepest has 19 levels, brackets of calls included; `serde_yaml` ends at 128, of which a lock
/// needs some for itself.
pub const VALUE_DEPTH: usize = 64;

/// How deep lists, maps and brackets nest in a type cell. The deepest has 2.
pub const CELL_DEPTH: usize = 32;

/// How deep a type nests in a lock or a correction: two cells that are joined can nest as deep as both of them together.
pub const TYPE_DEPTH: usize = 2 * CELL_DEPTH;

/// How many problems of a run are told; the others are counted. Nobody mends more of them between two runs.
pub const PROBLEMS: usize = 1_000;

/// For how many names that nothing has a similar one is looked for, which asks all names that there are.
pub const SUGGESTIONS: usize = 32;

/// How many brackets of YAML are open at once before it is parsed: the parser asks every open one again at each word. Lists and
/// maps of what is read nest as deep as types and values do; the rest is for brackets in texts that nothing closes.
pub const YAML_BRACKETS: usize = 2_000;

/// That more brackets of `yaml` are open at once than are read, those in its texts included.
#[must_use]
pub fn too_many_brackets(yaml: &str) -> Option<String> {
    let mut open = 0_usize;
    let are_too_many = yaml.bytes().any(|byte| {
        match byte {
            b'[' | b'{' => open += 1,
            b']' | b'}' => open = open.saturating_sub(1),
            _ => {}
        }
        open > YAML_BRACKETS
    });
    are_too_many.then(|| format!("more than {YAML_BRACKETS} brackets are open at once"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_that_are_closed_do_not_count() {
        assert_eq!(too_many_brackets(&"[a, {b: c}]\n".repeat(10_000)), None);
        assert_eq!(too_many_brackets(&"[".repeat(YAML_BRACKETS)), None);
        assert!(too_many_brackets(&"{a: ".repeat(YAML_BRACKETS + 1)).is_some());
    }
}
