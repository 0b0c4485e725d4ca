//! From pages to files: each phase by itself, the whole run, and the check that finds nothing to do.
#![allow(missing_docs, reason = "criterion's macros write functions without docs")]
#![allow(clippy::expect_used, reason = "a bench that cannot write its folder has nothing to measure")]

use std::{hint::black_box, path::PathBuf, time::Duration};

use criterion::{Criterion, criterion_group, criterion_main};
use fieldtable::{dialect, emit, files, generate, lock, lower, page, source::Source, understand};
use fieldtable_benches::{openrouter, synthetic};
use tempfile::TempDir;

criterion_group!(benches, one, ten, whole_api);
criterion_main!(benches);

fn one(criterion: &mut Criterion) {
    phases(criterion, "synthetic 1x", &synthetic(1), 20);
}

fn ten(criterion: &mut Criterion) {
    phases(criterion, "synthetic 10x", &synthetic(10), 10);
}

fn whole_api(criterion: &mut Criterion) {
    if let Some(source) = openrouter(&["typescript", "go"]) {
        phases(criterion, "OpenRouter", &source, 20);
        unchanged(criterion, "OpenRouter", &source);
    }
    if let Some(source) = openrouter(&["typescript"]) {
        unchanged(criterion, "OpenRouter, TypeScript alone", &source);
    }
}

fn phases(criterion: &mut Criterion, name: &str, source: &Source, samples: usize) {
    let mut group = criterion.benchmark_group(name);
    group.sample_size(samples).warm_up_time(Duration::from_secs(1));
    let schema = understand(source).schema;
    let krate = lower::lower(&schema).krate;
    let text = lock::write(&schema);
    let (dir, output) = (TempDir::new().expect("a folder"), generate(source).expect("a crate"));
    files::write(dir.path(), &output.files.compare(dir.path()).expect("the folder is read")).expect("it is written");

    group.bench_function("read pages, one thread", |b| b.iter(|| read(source)));
    group.bench_function("from pages to the schema", |b| b.iter(|| understand(black_box(source))));
    group.bench_function("lower", |b| b.iter(|| lower::lower(black_box(&schema))));
    group.bench_function("emit", |b| b.iter(|| emit::emit(black_box(&krate))));
    group.bench_function("write the lock", |b| b.iter(|| lock::write(black_box(&schema))));
    group.bench_function("read the lock", |b| b.iter(|| lock::read(lock::FILE, black_box(&text))));
    group.bench_function("compare", |b| b.iter(|| output.files.compare(dir.path())));
    group.bench_function("all, in memory, and compare", |b| {
        b.iter(|| generate(source).map(|made| made.files.compare(dir.path())))
    });
    group.finish();
}

/// A run from the disk to the disk that finds nothing to do, as `cargo xtask codegen` and `--check` make it.
fn unchanged(criterion: &mut Criterion, name: &str, source: &Source) {
    let mut group = criterion.benchmark_group(name);
    group.sample_size(20).warm_up_time(Duration::from_secs(1));
    let folders: Vec<PathBuf> = source.folders.iter().map(|folder| source.root.join(&folder.origin.folder)).collect();
    let dir = TempDir::new().expect("a folder");
    let run = || {
        let source = Source::folders(&folders, "openrouter").expect("the pages are read");
        generate(&source).expect("a crate").files.compare(dir.path()).expect("the folder is read")
    };
    files::write(dir.path(), &run()).expect("the folder is written");
    assert!(run().is_empty(), "a second run changes nothing");
    group.bench_function("whole run, nothing changed", |b| b.iter(run));
    group.finish();
}

fn read(source: &Source) -> usize {
    let is_type = |text: &str| dialect::ALL.iter().any(|dialect| dialect.is_type(text));
    let files = source.folders.iter().flat_map(|folder| &folder.files);
    files.filter(|file| matches!(page::read(&file.path, &file.text, &is_type).found, page::Recognised::Page(_))).count()
}
