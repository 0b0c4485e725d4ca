//! Writes what fuzzing begins with: `corpus/<target>/` and `dictionary.txt`, made from the test cases, never committed.

use std::{fs, io, path::Path};

use fieldtable_fuzz::{ALL, seeds};

fn main() -> io::Result<()> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    for target in ALL {
        let dir = here.join("corpus").join(target.name);
        fs::create_dir_all(&dir)?;
        let seeds = (target.seeds)();
        for (at, seed) in seeds.iter().enumerate() {
            fs::write(dir.join(format!("seed-{at}")), seed)?;
        }
        println!("{}: {} seeds", target.name, seeds.len());
    }
    let word = |word: &String| format!("\"{}\"\n", word.bytes().map(|byte| format!("\\x{byte:02x}")).collect::<String>());
    fs::write(here.join("dictionary.txt"), seeds::words().iter().map(word).collect::<String>())
}
