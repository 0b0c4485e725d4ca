//! What a person says of keys: `naming` in `schema.yaml`.

use crate::{
    link::Corpus,
    merge::Draft,
    problem::{Code, Problem},
    source::{Naming, Source, config, naming},
};

/// How the keys of a type are written: by its name first, then by the folder of its page.
pub(super) fn of(corpus: &Corpus<'_>, source: &Source, draft: &Draft) -> Option<Naming> {
    let by_name = source.config.naming.iter().find(|(pattern, _)| naming::means(pattern, &draft.name));
    let by_source = || draft.nodes.iter().find_map(|node| corpus.sources.get(corpus.nodes[*node].source)?.naming);
    by_name.and_then(|(_, word)| word.parse().ok()).or_else(by_source)
}

/// The patterns that mean no type: most likely a slip, and a decision that decides nothing.
pub(super) fn dead<'s>(source: &'s Source, drafts: &'s [Draft]) -> impl Iterator<Item = Problem> + 's {
    let means_none = |pattern: &&String| !drafts.iter().any(|draft| naming::means(pattern, &draft.name));
    source.config.naming.keys().filter(means_none).map(|pattern| {
        let problem = Problem::error(Code::UnknownType, format!("`naming` of `{pattern}` means no type"))
            .hint("name a namespace, or `namespace.Type`; `*` stands for any text");
        match &source.config_file {
            Some(file) => problem.at(config::locate(file, &["naming", pattern])),
            None => problem,
        }
    })
}
