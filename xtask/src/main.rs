//! `cargo xtask …`: a thin shell over the library `fieldtable`.
#![allow(unreachable_pub, reason = "a program has no outside; `pub` tells what a module offers")]

mod bench_compile;
mod codegen;
mod exit;
mod progress;
mod report;
mod workspace;

use std::{panic, process::ExitCode};

use clap::{Parser, Subcommand};
use mimalloc::MiMalloc;

use crate::exit::Exit;

/// Threads that make very many small things at once wait for each other in the allocators of most systems.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

/// Reads the reference pages of an API as a schema and writes a Rust crate of models.
#[derive(Debug, Parser)]
#[command(name = "xtask", bin_name = "cargo xtask", after_help = exit::MEANINGS)]
struct Cli {
    #[command(subcommand)]
    task: Task,
}

/// What can be done; a new task is a variant here and a file beside this one.
#[derive(Debug, Subcommand)]
enum Task {
    BenchCompile(bench_compile::Args),
    Codegen(codegen::Args),
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    // A panic is our own mistake; it has printed its message by now.
    panic::catch_unwind(|| run(&cli.task)).unwrap_or(Exit::Failed).into()
}

fn run(task: &Task) -> Exit {
    let done: std::io::Result<Exit> = match task {
        Task::BenchCompile(args) => bench_compile::run(args),
        Task::Codegen(args) => codegen::run(args),
    };
    done.unwrap_or_else(|error| Exit::of(&error))
}
