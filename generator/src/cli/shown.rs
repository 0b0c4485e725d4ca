//! How files are called from where the user stands.

use std::{
    env,
    path::{Path, PathBuf},
};

use crate::text;

/// `path` as one types it in the current folder, in one line that prints: the name of a file may hold any sign.
pub fn shown(path: &Path) -> String {
    text::visible_line(&typed(path))
}

/// `path` as one types it in the current folder, with forward slashes: `../schemas/schema.yaml`.
pub fn typed(path: &Path) -> String {
    let here = env::current_dir().unwrap_or_default();
    slashed(&if path.is_absolute() { relative(path, &here) } else { path.to_path_buf() })
}

/// `path` as GitHub knows it, in one line that prints: from the top of the repository, where the runner names it.
pub fn shown_to_github(path: &Path) -> String {
    let top = env::var_os("GITHUB_WORKSPACE").map(PathBuf::from);
    let full = std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf());
    match top.as_deref().map(|top| full.strip_prefix(top)) {
        Some(Ok(inside)) => text::visible_line(&slashed(inside)),
        _ => shown(path),
    }
}

/// `path` from `here`, by way of the parents that they share; as it is where they share none.
fn relative(path: &Path, here: &Path) -> PathBuf {
    let shared = path.components().zip(here.components()).take_while(|(a, b)| a == b).count();
    // The root alone is no common ground: an absolute path is easier to read than a climb to it.
    if shared < 2 {
        return path.to_path_buf();
    }
    let up = here.components().skip(shared).map(|_| std::path::Component::ParentDir);
    up.chain(path.components().skip(shared)).collect()
}

fn slashed(path: &Path) -> String {
    path.to_string_lossy().replace(std::path::MAIN_SEPARATOR, "/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_shown_from_where_the_user_stands() {
        let from = |here: &str| slashed(&relative(Path::new("/home/me/api/schemas/a.md"), Path::new(here)));
        assert_eq!(from("/home/me/api"), "schemas/a.md");
        assert_eq!(from("/home/me/api/generator/src"), "../../schemas/a.md");
        assert_eq!(from("/srv"), "/home/me/api/schemas/a.md");
    }
}
