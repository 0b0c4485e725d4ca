//! `cargo xtask …`: the program `fieldtable` under the name that it has in this workspace, and what only this workspace needs.
#![allow(unreachable_pub, reason = "a program has no outside; `pub` tells what a module offers")]

mod bench_compile;
mod workspace;

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use fieldtable::cli::{Caller, Command, Exit, MEANINGS};
use mimalloc::MiMalloc;

/// As `fieldtable` has it.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

/// Reads the reference pages of an API as a schema and writes a Rust crate of models
#[derive(Debug, Parser)]
#[command(name = "xtask", bin_name = "cargo xtask", after_help = MEANINGS)]
struct Cli {
    #[command(subcommand)]
    task: Task,
}

#[derive(Debug, Subcommand)]
enum Task {
    #[command(flatten)]
    Fieldtable(Command),
    BenchCompile(bench_compile::Args),
}

fn main() -> ExitCode {
    let exit = match Cli::parse().task {
        Task::Fieldtable(command) => {
            command.run(&Caller { program: "cargo xtask".to_owned(), root: workspace::root() })
        }
        Task::BenchCompile(args) => bench_compile::run(&args).unwrap_or_else(|error| Exit::of(&error)),
    };
    exit.into()
}
