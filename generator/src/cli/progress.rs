//! A line that tells a person at a terminal that work goes on.

use std::{
    io::{self, IsTerminal as _, Write as _},
    sync::mpsc::{self, RecvTimeoutError},
    thread::{self, JoinHandle},
    time::{Duration, Instant},
};

/// Shows the line while it lives, from the first second on; never where the output is not a terminal.
pub struct Progress {
    done: Option<mpsc::Sender<()>>,
    line: Option<JoinHandle<()>>,
}

impl Progress {
    /// Starts to wait for the first second of `work`.
    pub fn of(work: &'static str) -> Self {
        let (done, wait) = mpsc::channel();
        let line = io::stderr().is_terminal().then(|| thread::spawn(move || show(work, &wait)));
        Self { done: Some(done), line }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        drop(self.done.take());
        if let Some(line) = self.line.take() {
            // It only prints; there is nothing to learn from how it ended.
            let _ = line.join();
        }
    }
}

fn show(work: &str, wait: &mpsc::Receiver<()>) {
    let start = Instant::now();
    let mut shown = false;
    while wait.recv_timeout(Duration::from_secs(1)) == Err(RecvTimeoutError::Timeout) {
        let _ = write!(io::stderr(), "\r{work} … {} s", start.elapsed().as_secs());
        shown = true;
    }
    if shown {
        let _ = write!(io::stderr(), "\r\x1b[K");
    }
}
