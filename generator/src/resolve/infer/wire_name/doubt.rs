//! The warning about names that rest on little, with the line that settles them.

use super::{Named, guess::Api, row, votes::Convention};
use crate::{
    link::Corpus,
    merge::{Draft, FieldDraft},
    place::Place,
    problem::{Code, Problem},
};

/// The names at which somebody should look.
pub(super) struct Doubt<'d, 'a> {
    pub(super) corpus: &'d Corpus<'a>,
    pub(super) drafts: &'d [Draft],
    /// What is claimed of the keys of all fields, by draft.
    pub(super) named: &'d [Vec<Named>],
    pub(super) api: &'d Api<'d>,
}

impl Doubt<'_, '_> {
    /// One warning for all of them: they have one cause.
    pub(super) fn warning(&self) -> Option<Problem> {
        let (types, names) = self.all().fold((0, 0), |(types, names), of| (types + 1, names + of.len()));
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

    /// Such names by the drafts that hold some; what does not travel as JSON has no keys.
    fn all(&self) -> impl Iterator<Item = Vec<&FieldDraft>> {
        let all = self.drafts.iter().zip(self.named).filter(|(draft, _)| draft.transport.is_none());
        let doubtful = all.map(|(draft, named)| {
            let fields = draft.fields().iter().zip(named).filter(|(_, named)| named.doubtful);
            fields.map(|(field, _)| field).collect::<Vec<_>>()
        });
        doubtful.filter(|fields| !fields.is_empty())
    }

    /// Where the first of these names stands.
    fn place(&self) -> Option<Place> {
        self.all().flatten().find_map(|field| self.corpus.place(row(self.corpus, field)?))
    }
}

fn several(count: usize, what: &str) -> String {
    if count == 1 { format!("1 {what}") } else { format!("{count} {what}s") }
}
