//! Lists the files of the support module, so that a new one needs no line elsewhere.

use std::{env, fmt::Write, fs, io, path::Path};

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=../templates/support/src");
    let manifest = env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?;
    let source = Path::new(&manifest).join("../templates/support/src");
    let mut paths = vec!["support.rs".to_owned()];
    list(&source, "support", &mut paths)?;
    paths.sort();
    let mut table = String::from("&[\n");
    for path in paths {
        let file = source.join(&path);
        let _ = writeln!(table, "    ({path:?}, include_str!({file:?})),");
    }
    table.push(']');
    let out = env::var("OUT_DIR").map_err(io::Error::other)?;
    fs::write(Path::new(&out).join("support.rs"), table)
}

/// Adds the `.rs` files in `folder` and below it, by their paths in `source`.
fn list(source: &Path, folder: &str, paths: &mut Vec<String>) -> io::Result<()> {
    for entry in fs::read_dir(source.join(folder))? {
        let entry = entry?;
        let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            list(source, &path, paths)?;
        } else if path.ends_with(".rs") {
            paths.push(path);
        }
    }
    Ok(())
}
