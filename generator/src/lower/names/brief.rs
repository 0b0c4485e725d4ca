//! Names of bounded length: they become names of files, in the crate and in its documentation, which have 255 bytes at most.

/// Names with more bytes are cut.
const MOST: usize = 120;

/// `name`, or as much of it as is allowed and a mark of all of it.
pub(super) fn brief(name: String) -> String {
    if name.len() <= MOST {
        return name;
    }
    let start: String = name.char_indices().take_while(|(at, c)| at + c.len_utf8() <= MOST).map(|(_, c)| c).collect();
    marked(start.trim_end_matches('_'), &name)
}

/// `name` with a mark that only `of` has, whatever else there is.
pub(in super::super) fn marked(name: &str, of: &str) -> String {
    format!(
        "{name}{}{:08x}",
        if name.contains('_') || name.starts_with(char::is_lowercase) { "_" } else { "X" },
        digest(of)
    )
}

/// FNV-1a, folded to 32 bits: the same on every machine, and in every version of this program.
fn digest(text: &str) -> u64 {
    let hash = text
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    (hash >> 32) ^ (hash & 0xffff_ffff)
}
