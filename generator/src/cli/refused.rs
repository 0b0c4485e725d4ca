//! `Refused`: pages that cannot be used, and what a person is told of them.

use std::io;

use crate::{
    cli::{
        exit::Exit,
        report::{Format, Report},
        shown::shown,
    },
    problem::{Code, Problem},
    source::{LoadError, Source},
};

/// What is wrong with an input, and what was read of it.
pub struct Refused {
    /// What is wrong.
    pub list: Vec<Problem>,
    /// What was read, whose root the places of the problems are relative to.
    pub source: Box<Source>,
}

impl Refused {
    /// Why a source cannot be loaded. What is not there at all is a problem of the input.
    ///
    /// # Errors
    /// When the disk refuses.
    pub fn of(error: LoadError) -> io::Result<Self> {
        match error {
            LoadError::Problem(problem, source) => Ok(Self { list: vec![*problem], source }),
            LoadError::Io(path, error) if error.kind() == io::ErrorKind::NotFound => {
                let hint = "name the folder of the pages with `--schemas` or `--source`";
                Ok(Problem::error(Code::NotFound, format!("there is no {}", shown(&path))).hint(hint).into())
            }
            LoadError::Io(path, error) if error.kind() == io::ErrorKind::NotADirectory => {
                let message = format!("{} is no folder, or does not lie in one", shown(&path));
                Ok(Problem::error(Code::NotFound, message).hint("name the folder that the pages lie in").into())
            }
            LoadError::Io(path, error) => Err(io::Error::new(error.kind(), format!("{}: {error}", shown(&path)))),
        }
    }

    /// Prints what is wrong.
    ///
    /// # Errors
    /// When nobody reads it.
    pub fn tell(&self) -> io::Result<Exit> {
        let mut report = Report::new(Format::Human, self.list.len());
        report.problems(&self.list, &self.source.root, &|path| self.source.text(path))?;
        report.end().map(|()| Exit::BadInput)
    }
}

impl From<Problem> for Refused {
    fn from(problem: Problem) -> Self {
        Self { list: vec![problem], source: Box::default() }
    }
}
