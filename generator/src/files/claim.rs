//! `Claim`: the mark that a run is at work in a folder, so that another one waits.

use std::{
    collections::BTreeSet,
    fs::{self, File, TryLockError},
    io::{self, Write as _},
    path::{Path, PathBuf},
    thread,
    time::{Duration, Instant},
};

use super::{Look, SCRATCH, look, with_path};

/// Folders that no other run works in as long as it lives; the system ends it with the process.
#[derive(Debug)]
pub struct Claim(#[expect(dead_code, reason = "the files are open, that is all")] Vec<File>);

/// How long a run waits for another one, and whom it tells.
pub struct Patience<'a> {
    /// The longest wait for each folder.
    pub limit: Duration,
    /// Called once for a folder that has to be waited for.
    pub waiting: &'a dyn Fn(&Path),
}

/// The file that is locked, in the folder for what nobody else needs.
const MARK: &str = "lock";

/// How often a folder is looked at that has to be waited for.
const PAUSE: Duration = Duration::from_millis(20);

impl Claim {
    /// Claims `dirs`, and makes those that are not there.
    ///
    /// # Errors
    /// `TimedOut` where another run is at work for longer than one can wait; or when the disk refuses.
    pub fn take(dirs: &[&Path], patience: &Patience<'_>) -> io::Result<Self> {
        for dir in dirs {
            make_mark(dir).map_err(|error| with_path(&dir.join(SCRATCH), &error))?;
        }
        // Two runs that claim the same folders in the same order cannot wait for each other.
        let marks = in_order(dirs)?;
        marks.iter().map(|mark| lock(mark, patience)).collect::<io::Result<_>>().map(Self)
    }

    /// Waits until no other run is at work in `dirs`; whether there can have been one.
    ///
    /// # Errors
    /// As [`Claim::take`].
    pub fn await_others(dirs: &[&Path], patience: &Patience<'_>) -> io::Result<bool> {
        let mut dirs = dirs.to_vec();
        dirs.retain(|dir| matches!(look(&mark(dir)), Ok(Look::Regular(_))));
        let marks = in_order(&dirs)?;
        marks.iter().try_for_each(|mark| lock(mark, patience).map(drop))?;
        Ok(!marks.is_empty())
    }
}

fn mark(dir: &Path) -> PathBuf {
    dir.join(SCRATCH).join(MARK)
}

/// The marks of `dirs`, each once, by the places where they really are.
fn in_order(dirs: &[&Path]) -> io::Result<BTreeSet<PathBuf>> {
    dirs.iter().map(|dir| fs::canonicalize(dir).map(|dir| mark(&dir))).collect()
}

/// It stays when the run ends: whoever removed it could remove it under another one that has just opened it.
fn make_mark(dir: &Path) -> io::Result<()> {
    let (scratch, mark) = (dir.join(SCRATCH), mark(dir));
    if matches!(look(&mark)?, Look::Regular(_)) && look(&scratch)? == Look::Folder {
        return Ok(());
    }
    fs::create_dir_all(&scratch)?;
    if look(&scratch)? == Look::Link {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "it is a link; replace it by a folder"));
    }
    // Version control shall not see it.
    put_unless_there(&scratch.join(".gitignore"), "*\n")?;
    put_unless_there(&mark, "")
}

/// Whoever can put a link into the folder shall not choose by it which file is written, nor by a pipe that nothing goes on.
fn put_unless_there(file: &Path, text: &str) -> io::Result<()> {
    match File::create_new(file) {
        Ok(mut file) => file.write_all(text.as_bytes()),
        Err(error) => match look(file)? {
            Look::Regular(_) => Ok(()),
            Look::Absent => Err(error),
            Look::Folder | Look::Link | Look::Special => Err(in_the_way(file)),
        },
    }
}

fn in_the_way(file: &Path) -> io::Error {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    io::Error::new(io::ErrorKind::InvalidInput, format!("`{name}` in it is no regular file; move it away"))
}

fn lock(mark: &Path, patience: &Patience<'_>) -> io::Result<File> {
    let fail = |error: &io::Error| with_path(mark, error);
    // Whoever only reads the folder may wait in it too.
    let file = File::open(mark).map_err(|error| fail(&error))?;
    let start = Instant::now();
    let mut told = false;
    loop {
        match file.try_lock() {
            Ok(()) => return Ok(file),
            // Some network disks have no locks; they are as they were before there was one.
            Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => return Ok(file),
            Err(TryLockError::Error(error)) => return Err(fail(&error)),
            Err(TryLockError::WouldBlock) if start.elapsed() >= patience.limit => return Err(busy(mark)),
            Err(TryLockError::WouldBlock) => {
                if !told {
                    (patience.waiting)(folder(mark));
                    told = true;
                }
                thread::sleep(PAUSE);
            }
        }
    }
}

fn folder(mark: &Path) -> &Path {
    mark.ancestors().nth(2).unwrap_or(mark)
}

fn busy(mark: &Path) -> io::Error {
    let message = format!("another run is still at work in {}; nothing was written", folder(mark).display());
    io::Error::new(io::ErrorKind::TimedOut, message)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use std::cell::Cell;

    use super::*;

    #[test]
    fn a_folder_is_claimed_once_and_free_again_afterwards() {
        let dir = tempfile::tempdir().unwrap();
        let (a, b) = (dir.path().join("a"), dir.path().join("b"));
        let told = Cell::new(0);
        let waiting = |_: &Path| told.set(told.get() + 1);
        let patience = Patience { limit: Duration::ZERO, waiting: &waiting };
        assert!(!Claim::await_others(&[&a], &patience).unwrap());
        assert!(!a.exists());

        let claim = Claim::take(&[&a, &b, &a], &patience).unwrap();
        for dirs in [&[a.as_path()][..], &[&b], &[&b, &a]] {
            assert_eq!(Claim::take(dirs, &patience).unwrap_err().kind(), io::ErrorKind::TimedOut);
            assert_eq!(Claim::await_others(dirs, &patience).unwrap_err().kind(), io::ErrorKind::TimedOut);
        }
        drop(claim);
        assert!(Claim::await_others(&[&a, &b], &patience).unwrap());
        Claim::take(&[&b, &a], &patience).unwrap();
        assert_eq!(told.get(), 0);

        let waited = Patience { limit: Duration::from_millis(1), waiting: &waiting };
        let claim = Claim::take(&[&a], &patience).unwrap();
        assert!(Claim::take(&[&a], &waited).is_err());
        assert_eq!(told.get(), 1);
        drop(claim);
    }

    #[test]
    #[cfg(unix)]
    fn no_link_chooses_what_is_written_for_a_claim() {
        let patience = Patience { limit: Duration::ZERO, waiting: &|_| {} };
        for name in [".gitignore", MARK] {
            let dir = tempfile::tempdir().unwrap();
            let (mine, other, crate_dir) =
                (dir.path().join("mine"), dir.path().join("other"), dir.path().join("crate"));
            fs::create_dir_all(crate_dir.join(SCRATCH)).unwrap();
            fs::write(&mine, "mine").unwrap();
            for target in [&mine, &other] {
                let link = crate_dir.join(SCRATCH).join(name);
                std::os::unix::fs::symlink(target, &link).unwrap();
                let error = Claim::take(&[&crate_dir], &patience).unwrap_err();
                assert!(error.to_string().ends_with("in it is no regular file; move it away"), "{error}");
                fs::remove_file(link).unwrap();
            }
            assert!(fs::read_to_string(mine).unwrap() == "mine" && !other.exists());
        }
    }

    #[test]
    fn what_somebody_keeps_out_of_version_control_stays_so() {
        let dir = tempfile::tempdir().unwrap();
        let ignored = dir.path().join(SCRATCH).join(".gitignore");
        fs::create_dir(dir.path().join(SCRATCH)).unwrap();
        fs::write(&ignored, "mine").unwrap();
        Claim::take(&[dir.path()], &Patience { limit: Duration::ZERO, waiting: &|_| {} }).unwrap();
        assert_eq!(fs::read_to_string(ignored).unwrap(), "mine");
    }
}
