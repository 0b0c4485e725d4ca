//! `Votes`: what the keys of all types say about the API, and how far that can be believed.

use std::collections::BTreeSet;

use super::{
    fields,
    style::{Style, Styles},
};
use crate::{
    link::Corpus,
    merge::{Draft, FieldDraft, StatedField},
};

/// How the keys of an API are written, by types and not by keys: one type with twenty keys is one witness.
#[derive(Debug, Default)]
pub(super) struct Votes {
    /// The types by the style of most of their own keys.
    pub(super) types: Styles,
    /// The parameters in paths by their style, each once.
    pub(super) parameters: Styles,
    /// The pages that show the keys.
    pages: usize,
    /// The types with a field of several words, whether keys of it are shown or not.
    pub(super) asked: usize,
}

/// A style, and how far it can be believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Convention {
    pub(super) style: Style,
    /// Whether it says more than the names that Python shows.
    pub(super) broad: bool,
    /// Whether somebody should look.
    pub(super) thin: bool,
}

/// Fewer witnesses than this are an accident.
const FEWEST: usize = 2;
/// Fewer types than this are one corner of an API.
const BROAD: usize = 5;
/// How many of a hundred types speak where a convention is broad, and where nobody needs to look any more.
const BROAD_SHARE: usize = 2;
const SOLID_SHARE: usize = 10;
/// How many times as many witnesses the winner has as all others together.
const MARGIN: usize = 3;

impl Votes {
    /// Counts the keys of `drafts` (`own` are the styles of each), and the parameters in paths.
    pub(super) fn of(corpus: &Corpus<'_>, drafts: &[Draft], own: &[Styles]) -> Self {
        let mut votes = Self::default();
        for (style, _) in own.iter().filter_map(Styles::winner) {
            *votes.types.0.entry(style).or_default() += 1;
        }
        let names: BTreeSet<&str> =
            corpus.sources.iter().flat_map(|source_pages| source_pages.parameters.keys().copied()).collect();
        names.iter().for_each(|name| votes.parameters.count(name));
        let origins = drafts.iter().flat_map(fields).flat_map(|field| field.observed.keys.values());
        votes.pages = origins.map(|(_, origin)| origin.node).collect::<BTreeSet<_>>().len();
        let several = |draft: &&Draft| fields(draft).iter().any(|field| is_several(corpus, field));
        votes.asked = drafts.iter().filter(several).count();
        votes
    }

    fn all(&self) -> Styles {
        let mut all = self.types.clone();
        all.add(&self.parameters);
        all
    }

    /// The style that most witnesses have, believed or not.
    pub(super) fn leading(&self) -> Option<Style> {
        self.all().winner().map(|(style, _)| style)
    }

    /// The style that can be believed. A corner of an API, a single page or a tie is no convention.
    pub(super) fn convention(&self) -> Option<Convention> {
        let all = self.all();
        let (style, most) = all.winner()?;
        let several_pages = self.pages + self.parameters.all() > 1;
        let types = self.types.0.get(&style).copied().unwrap_or_default();
        let share = |percent: usize| types * 100 >= self.asked * percent;
        if most < FEWEST || !several_pages || most < (all.all() - most) * MARGIN {
            return None;
        }
        // Where an API is small, a few types are a good part of it.
        let solid = types >= FEWEST && share(SOLID_SHARE);
        let many = types >= BROAD && share(BROAD_SHARE);
        let broad = (many || solid) && types >= (self.types.all() - types) * MARGIN;
        Some(Convention { style, broad, thin: !broad || !share(SOLID_SHARE) })
    }

    /// Why keys are written in `style`.
    pub(super) fn reason(&self, style: Style) -> String {
        format!("the convention, {}", style.name())
    }

    /// How many types and parameters speak for `style`, in words.
    pub(super) fn counted(&self, style: Style) -> String {
        let count = |styles: &Styles| (styles.0.get(&style).copied().unwrap_or_default(), styles.all());
        let ((types, all_types), (names, all_names)) = (count(&self.types), count(&self.parameters));
        let of_types = format!("{types} of {all_types} types that examples show");
        let of_names = format!("{names} of {all_names} parameters in paths");
        let who = match (all_types, all_names) {
            (_, 0) => of_types,
            (0, _) => of_names,
            _ => format!("{of_types} and {of_names}"),
        };
        format!("{who} are {}", style.name())
    }
}

/// Whether a field has a name of several words, so that its key has a style.
pub(super) fn is_several(corpus: &Corpus<'_>, field: &FieldDraft) -> bool {
    let shown = |stated: &StatedField| {
        super::dialect_of(corpus, stated.node)
            .is_some_and(|dialect| super::words(dialect.unescaped(&stated.shown)).len() > 1)
    };
    field.stated.first().is_some_and(shown)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is believed of so many types and parameters in each style, on two pages, where 100 types have names of several words.
    fn believed(types: &[(Style, usize)], parameters: &[(Style, usize)]) -> Option<Convention> {
        let styles = |counts: &[(Style, usize)]| Styles(counts.iter().copied().collect());
        Votes { types: styles(types), parameters: styles(parameters), pages: 2, asked: 100 }.convention()
    }

    #[test]
    fn a_convention_has_witnesses_and_a_margin() {
        let style = |types: &[_], parameters: &[_]| believed(types, parameters).map(|it| it.style);
        assert_eq!(style(&[(Style::Camel, 1)], &[]), None, "one is an accident");
        assert_eq!(style(&[(Style::Camel, 1)], &[(Style::Camel, 1)]), Some(Style::Camel));
        assert_eq!(style(&[(Style::Camel, 2), (Style::Snake, 1)], &[]), None, "two of three are no margin");
        assert_eq!(style(&[(Style::Camel, 6), (Style::Snake, 3)], &[]), None, "twice as many are no margin");
        assert_eq!(style(&[(Style::Camel, 9), (Style::Snake, 3)], &[]), Some(Style::Camel));
        assert_eq!(style(&[(Style::Camel, 4), (Style::Snake, 4)], &[]), None);
        let one_page = Votes { types: Styles([(Style::Kebab, 8)].into()), pages: 1, ..Votes::default() };
        assert_eq!(one_page.convention(), None);
    }

    #[test]
    fn only_a_share_of_the_types_is_broad_or_solid() {
        let of =
            |types, names| believed(&[(Style::Camel, types)], &[(Style::Camel, names)]).map(|it| (it.broad, it.thin));
        assert_eq!(of(4, 40), Some((false, true)), "parameters are no types");
        assert_eq!(of(5, 0), Some((true, true)));
        assert_eq!(of(10, 0), Some((true, false)));
        let small = Votes { types: Styles([(Style::Camel, 2)].into()), pages: 2, asked: 20, ..Votes::default() };
        assert_eq!(small.convention().map(|it| it.broad), Some(true), "two are a good part of twenty");
    }
}
