//! Reading regular files, and nothing that only looks like one.

use std::{
    fs::{self, File},
    io::{self, ErrorKind as Kind, Read as _},
    path::Path,
};

/// What stands at a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// Nothing.
    Absent,
    /// A file of so many bytes.
    Regular(u64),
    /// A folder.
    Folder,
    /// A symbolic link.
    Link,
    /// A pipe, a socket or a device.
    Special,
}

/// What stands at `path`; links are not followed, and nothing is opened.
///
/// # Errors
/// When the disk refuses.
pub fn look(path: &Path) -> io::Result<Look> {
    match path.symlink_metadata() {
        Ok(found) if found.is_symlink() => Ok(Look::Link),
        Ok(found) if found.is_dir() => Ok(Look::Folder),
        Ok(found) if found.is_file() => Ok(Look::Regular(found.len())),
        Ok(_) => Ok(Look::Special),
        // Nothing stands at a path that the disk cannot have either: a record may name one that a run wrote on another disk.
        Err(error) if matches!(error.kind(), Kind::NotFound | Kind::NotADirectory | Kind::InvalidFilename) => {
            Ok(Look::Absent)
        }
        Err(error) => Err(error),
    }
}

/// The bytes of the regular file at `path`, of which there are at most `limit`. Links are not followed: they may lead to any file.
///
/// # Errors
/// `FileTooLarge` where there are more, `InvalidInput` where it is no regular file, `Interrupted` where somebody wrote to it meanwhile.
pub fn read(path: &Path, limit: u64) -> io::Result<Vec<u8>> {
    // A pipe would be waited for without end when it is opened.
    require_regular(&fs::symlink_metadata(path)?)?;
    read_listed(path, limit)
}

/// The same, of a file that its folder has just listed as a regular one.
pub(crate) fn read_listed(path: &Path, limit: u64) -> io::Result<Vec<u8>> {
    let mut file = File::open(path)?;
    let before = file.metadata()?;
    require_regular(&before)?;
    if before.len() > limit {
        return Err(too_large(limit));
    }
    let mut bytes = Vec::with_capacity(usize::try_from(before.len()).unwrap_or_default());
    (&mut file).take(limit).read_to_end(&mut bytes)?;
    let after = file.metadata()?;
    if after.len() != bytes.len() as u64 || after.modified().ok() != before.modified().ok() {
        return Err(io::Error::new(Kind::Interrupted, "somebody wrote to it while it was read; run again"));
    }
    Ok(bytes)
}

fn require_regular(found: &fs::Metadata) -> io::Result<()> {
    if found.is_file() {
        return Ok(());
    }
    let what = if found.is_symlink() { "it is a link, which is not followed" } else { "it is no regular file" };
    Err(io::Error::new(Kind::InvalidInput, what))
}

fn too_large(limit: u64) -> io::Error {
    io::Error::new(Kind::FileTooLarge, format!("it is larger than {} MiB", limit >> 20))
}
