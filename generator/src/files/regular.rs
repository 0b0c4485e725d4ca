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
    let mut file = open(path)?;
    let before = file.metadata()?;
    require_regular(&before)?;
    if before.len() > limit {
        return Err(too_large(limit));
    }
    let mut bytes = Vec::with_capacity(usize::try_from(before.len()).unwrap_or_default());
    (&mut file).take(limit).read_to_end(&mut bytes)?;
    require_unchanged(&before, &file.metadata()?, bytes.len())?;
    Ok(bytes)
}

/// Opens a file to read it, without waiting for anybody: a pipe may have taken its place since the folder was listed.
#[cfg(unix)]
fn open(path: &Path) -> io::Result<File> {
    use std::os::unix::fs::OpenOptionsExt as _;
    File::options().read(true).custom_flags(libc::O_NONBLOCK).open(path)
}

#[cfg(not(unix))]
fn open(path: &Path) -> io::Result<File> {
    File::open(path)
}

/// That a file of which `read` bytes were read is as it was `before`.
fn require_unchanged(before: &fs::Metadata, after: &fs::Metadata, read: usize) -> io::Result<()> {
    if after.len() == read as u64 && after.modified().ok() == before.modified().ok() {
        return Ok(());
    }
    Err(io::Error::new(Kind::Interrupted, "somebody wrote to it while it was read; run again"))
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]
    use super::*;

    #[test]
    fn a_file_that_somebody_writes_to_meanwhile_is_told() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("a.md");
        fs::write(&path, "# A").unwrap();
        let before = fs::metadata(&path).unwrap();
        assert!(require_unchanged(&before, &before, 3).is_ok());
        assert!(require_unchanged(&before, &before, 2).is_err(), "a part of it was read");

        fs::write(&path, "# A and more").unwrap();
        let error = require_unchanged(&before, &fs::metadata(&path).unwrap(), 3).unwrap_err();
        assert_eq!(error.to_string(), "somebody wrote to it while it was read; run again");
    }

    #[test]
    #[cfg(unix)]
    fn a_pipe_that_took_the_place_of_a_page_is_not_waited_for() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("a.md");
        assert!(std::process::Command::new("mkfifo").arg(&path).status().unwrap().success());
        assert_eq!(read_listed(&path, 9).unwrap_err().kind(), Kind::InvalidInput);
    }
}
