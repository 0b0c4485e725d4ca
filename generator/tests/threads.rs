//! Equal input gives equal bytes, whatever the number of threads.
#![allow(clippy::expect_used, reason = "a test that panics has failed")]

use std::path::Path;

use fieldtable::{Generated, generate, source::Source};
use rayon::ThreadPoolBuilder;

#[test]
fn the_number_of_threads_does_not_show() {
    let schemas = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schemas");
    let alone = written(&schemas, 1);
    assert!(!alone.files.is_empty());
    for threads in [2, 7] {
        let shared = written(&schemas, threads);
        assert!(alone.lock == shared.lock, "the lock, on {threads} threads");
        assert!(alone.files == shared.files, "the crate, on {threads} threads");
        assert_eq!((&alone.warnings, &alone.summary), (&shared.warnings, &shared.summary), "on {threads} threads");
    }
}

fn written(schemas: &Path, threads: usize) -> Generated {
    let pool = ThreadPoolBuilder::new().num_threads(threads).build().expect("a pool");
    pool.install(|| generate(&Source::schemas(schemas).expect("the pages")).expect("a crate"))
}
