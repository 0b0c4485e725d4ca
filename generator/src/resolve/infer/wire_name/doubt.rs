//! The warning about names that rest on little, with the line that settles them.

use super::{fields, guess::Api, votes::Convention};
use crate::{
    link::{Corpus, Origin},
    merge::Draft,
    place::Place,
    problem::{Code, Problem},
};

/// The names at which somebody should look.
pub(super) struct Doubt<'d, 'a> {
    pub(super) corpus: &'d Corpus<'a>,
    pub(super) drafts: &'d [Draft],
    /// The numbers of their fields, by draft.
    pub(super) doubtful: &'d [Vec<usize>],
    pub(super) api: &'d Api<'d>,
}

impl Doubt<'_, '_> {
    /// One warning for all of them: they have one cause.
    pub(super) fn warning(&self) -> Option<Problem> {
        let (types, names) = self.all().fold((0, 0), |(types, names), (_, of)| (types + 1, names + of.len()));
        let place = self.place()?;
        let (known, word) = match self.api.convention {
            Some(Convention { style, .. }) => (format!("only {}", self.api.votes.counted(style)), style.word()),
            None => ("the examples show too few keys to tell how keys are written".to_owned(), "camel"),
        };
        let message = format!("{known}: a guess for {} of {}", several(names, "key"), several(types, "type"));
        let hint = format!(
            "add `naming: as-shown` to the source in schema.yaml if keys are written as the pages show names, \
             `naming: {word}` if they are {word} case"
        );
        Some(Problem::warning(Code::ThinNaming, message).at(place).hint(hint))
    }

    /// The drafts that hold such names; what does not travel as JSON has no keys.
    fn all(&self) -> impl Iterator<Item = (&Draft, &[usize])> {
        let all = self.drafts.iter().zip(self.doubtful).map(|(draft, of)| (draft, of.as_slice()));
        all.filter(|(draft, of)| draft.transport.is_none() && !of.is_empty())
    }

    /// Where the first of these names stands.
    fn place(&self) -> Option<Place> {
        self.all().flat_map(|(draft, of)| of.iter().filter_map(|at| fields(draft).get(*at))).find_map(|field| {
            let stated = field.stated.first()?;
            let span = self.corpus.row(stated.node, stated.row)?.name.span;
            self.corpus.place(Origin { node: stated.node, span })
        })
    }
}

fn several(count: usize, what: &str) -> String {
    if count == 1 { format!("1 {what}") } else { format!("{count} {what}s") }
}
