//! Brings a folder to what its files should be, each of them either old or new at any moment.

use std::{
    fs,
    io::{self, Write as _},
    path::Path,
};

use rayon::prelude::*;

use super::{Change, ChangeKind, compare::UNFINISHED, name, refuse_ways_out};

/// Makes `changes` in `dir`: writes what is stale or missing, removes our orphans and the folders that they leave empty.
///
/// Orphans that do not bear our header stay.
///
/// # Errors
/// When the disk refuses, or a path leads out of `dir`. Files that were written until then stay; none is half written.
pub fn write(dir: &Path, changes: &[Change]) -> io::Result<()> {
    refuse_ways_out(changes.iter().map(|change| change.path.as_str()), dir)?;
    changes.par_iter().try_for_each(|change| fill(dir, change))?;
    // Not before all is written, and one by one: a folder that is being emptied may be the one that is being filled.
    changes.iter().try_for_each(|change| clear(dir, change))
}

fn fill(dir: &Path, change: &Change) -> io::Result<()> {
    let (ChangeKind::Stale { new, .. } | ChangeKind::Missing { new }) = &change.kind else { return Ok(()) };
    let file = dir.join(&change.path);
    replace(&file, new).map_err(|error| name(&file, &error))
}

fn clear(dir: &Path, change: &Change) -> io::Result<()> {
    if !matches!(change.kind, ChangeKind::Orphan { ours: true, .. }) {
        return Ok(());
    }
    let file = dir.join(&change.path);
    remove(&file, dir).map_err(|error| name(&file, &error))
}

/// Writes beside the file, then renames: whoever looks sees the old text or the new one.
fn replace(file: &Path, text: &str) -> io::Result<()> {
    let folder = file.parent().unwrap_or(Path::new(""));
    fs::create_dir_all(folder)?;
    let mut unfinished = unfinished().tempfile_in(folder)?;
    unfinished.write_all(text.as_bytes())?;
    unfinished.persist(file)?;
    Ok(())
}

fn unfinished() -> tempfile::Builder<'static, 'static> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(UNFINISHED);
    // Temporary files are private by default; these become ordinary files, with what the user's mask leaves.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    builder
}

fn remove(file: &Path, dir: &Path) -> io::Result<()> {
    fs::remove_file(file)?;
    for folder in file.ancestors().skip(1).take_while(|folder| *folder != dir) {
        // It fails where the folder is not empty, which is just when it has to stay.
        if fs::remove_dir(folder).is_err() {
            break;
        }
    }
    Ok(())
}
