//! `lock`: any text is a lock or a complaint; what a lock says is written down the same way again, and makes Rust or problems.

use fieldtable::{generate_locked, lock};

use super::runs;

/// A lock.
pub fn run(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let Ok(schema) = lock::read(lock::FILE, &text) else { return };
    let written = lock::write(&schema);
    match lock::read(lock::FILE, &written) {
        Ok(again) => assert!(again == schema, "what was written says something else:\n{written}"),
        Err(problems) => panic!("what was written cannot be read: {problems:?}\n{written}"),
    }
    if let Ok(generated) = generate_locked(lock::FILE, &written) {
        let lib = schema.package.name.replace('-', "_");
        generated.files.iter().for_each(|(path, text)| runs::rust(path, text, &lib));
    }
}
