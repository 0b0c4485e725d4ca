//! `Clues`: the key of a field that no page tells, by what tells most.

use super::{
    family::Copied,
    first_shown,
    initialisms::Initialisms,
    keyed,
    keyed::Keys,
    row,
    style::{Style, is_lower},
    vocabulary::Vocabulary,
    votes::{Convention, Votes},
};
use crate::{
    claim::Claim,
    dialect::Likeness,
    link::Corpus,
    merge::{FieldDraft, StatedField},
    resolve::infer::words,
    source::Naming,
};

/// What is known about the keys of a type, apart from those that examples show.
pub(super) struct Clues<'c> {
    /// The style that its keys have, and where that is known from.
    pub(super) style: Option<(Style, &'static str)>,
    /// The values of an enum that its keys are.
    pub(super) keys: Option<&'c Keys>,
    /// The styles of fields that other types have word for word.
    pub(super) copied: &'c Copied,
    /// What a person says.
    pub(super) naming: Option<Naming>,
    pub(super) api: &'c Api<'c>,
}

/// What is known about the keys of the whole API.
pub(super) struct Api<'c> {
    pub(super) vocabulary: &'c Vocabulary,
    pub(super) initialisms: &'c Initialisms,
    pub(super) convention: Option<Convention>,
    pub(super) votes: &'c Votes,
}

/// A key, and whether somebody should look at it.
pub(super) struct Guess {
    pub(super) wire: Claim<String>,
    pub(super) doubtful: bool,
    /// Whether no page shows it.
    pub(super) guessed: bool,
}

impl Guess {
    /// A key that a page or a person tells.
    pub(super) fn known(wire: Claim<String>) -> Self {
        Self { wire, doubtful: false, guessed: false }
    }

    /// A key that follows from what is known of others.
    fn sure(wire: Claim<String>) -> Self {
        Self { wire, doubtful: false, guessed: true }
    }
}

/// A field, and the names that the pages give it.
struct Shown<'n> {
    field: &'n FieldDraft,
    /// The name on the first page, without what its language forces on it.
    shown: &'n str,
    /// The name on a page whose dialect states keys.
    stated: Option<&'n str>,
    /// Whether a page's dialect writes all names in one style.
    restyled: bool,
    words: Vec<String>,
}

impl<'n> Shown<'n> {
    fn of(corpus: &Corpus<'_>, field: &'n FieldDraft) -> Self {
        let likeness = |stated: &StatedField| super::dialect_of(corpus, stated.node).map(|dialect| dialect.likeness());
        let unescaped = |stated: &'n StatedField| {
            super::dialect_of(corpus, stated.node).map(|dialect| dialect.unescaped(&stated.shown))
        };
        let has = |wanted: Likeness| field.stated.iter().find(move |stated| likeness(stated) == Some(wanted));
        let shown = field.stated.first().and_then(unescaped).unwrap_or_else(|| first_shown(field));
        // What only examples show is shown as a dialect writes it that shows examples.
        let restyled = field.stated.is_empty() || has(Likeness::Restyled).is_some();
        Self { field, shown, stated: has(Likeness::Stated).and_then(unescaped), restyled, words: words(shown) }
    }

    /// Whether its key is written the same in all styles but one.
    fn is_plain(&self) -> bool {
        self.words.len() == 1
            && !self.shown.bytes().any(|byte| byte.is_ascii_digit())
            && !keyed::may_be_digit(self.shown)
    }
}

impl Clues<'_> {
    /// The key of `field`, the one numbered `at`, of which no page tells it.
    pub(super) fn guess(&self, corpus: &Corpus<'_>, at: usize, field: &FieldDraft) -> Guess {
        let shown_as = Shown::of(corpus, field);
        if let Some((key, of)) = self.keys.and_then(|keys| Some((keys.find(&field.key)?, &keys.of))) {
            let why = format!("the values of {of}, which the type's other keys are");
            return Guess::sure(concluded(key.to_owned(), field, &why));
        }
        if let Some(naming) = self.naming {
            return Guess::known(self.decided(&shown_as, naming));
        }
        if shown_as.is_plain() {
            return self.plain(corpus, &shown_as);
        }
        let style = self.style.map(|(style, _)| style);
        if let Some(other) = self.api.vocabulary.other(&field.key, shown_as.shown, style) {
            return Guess::sure(Claim::inferred(other.to_owned(), "wire_name", "other pages, which show it"));
        }
        if let Some((style, whose)) = self.style {
            return Guess::sure(self.write(&shown_as, style, &format!("the style of {whose}")));
        }
        if let Some((style, of)) = self.copied.get(&at) {
            let why = format!("the style of {of}, which has the same field word for word");
            return Guess::sure(self.write(&shown_as, *style, &why));
        }
        self.by_convention(&shown_as)
    }

    /// A person has the last word on all that no page tells.
    fn decided(&self, shown_as: &Shown<'_>, naming: Naming) -> Claim<String> {
        let key = match Style::named(naming) {
            None => shown_as.stated.unwrap_or(shown_as.shown).to_owned(),
            Some(style) if shown_as.words.len() > 1 || style == Style::Pascal => self.styled(shown_as, style),
            Some(_) => lower(shown_as),
        };
        Claim::decided(key, "`naming` in schema.yaml")
    }

    /// A word is written the same in most styles.
    fn plain(&self, corpus: &Corpus<'_>, shown_as: &Shown<'_>) -> Guess {
        let plain = lower(shown_as);
        if let Some((Style::Pascal, whose)) = self.style {
            return Guess::sure(self.write(shown_as, Style::Pascal, &format!("the style of {whose}")));
        }
        match self.api.vocabulary.other(&shown_as.field.key, shown_as.shown, None) {
            // No dialect shows an underscore in front.
            Some(key) if key != plain && key.trim_start_matches('_') == plain => {
                Guess::sure(Claim::inferred(key.to_owned(), "wire_name", "other pages, which show it"))
            }
            _ if self.api.convention.is_some_and(|it| it.style == Style::Pascal) => {
                Guess::sure(self.write(shown_as, Style::Pascal, &self.api.votes.reason(Style::Pascal)))
            }
            _ => Guess::known(Claim::plain(plain, row(corpus, shown_as.field))),
        }
    }

    /// What a dialect states is believed before a convention of a few types; names that it restyled are not.
    fn by_convention(&self, shown_as: &Shown<'_>) -> Guess {
        let field = shown_as.field;
        let convention = self.api.convention;
        if let Some(stated) = shown_as.stated
            && !convention.is_some_and(|convention| convention.broad)
        {
            let agreed = Style::of(stated).is_none_or(|style| convention.is_some_and(|it| it.style == style));
            let wire = concluded(stated.to_owned(), field, "the name that the page states");
            return Guess { wire, doubtful: !agreed, guessed: true };
        }
        let (style, why, doubtful) = match convention {
            Some(Convention { style, thin, .. }) => {
                (style, self.api.votes.reason(style), thin && !(shown_as.restyled && style == Style::Camel))
            }
            None if shown_as.restyled => (Style::Camel, "what the page shows: no example shows a key".to_owned(), true),
            None => (Style::Snake, "the habit of most APIs: no example shows a key".to_owned(), true),
        };
        let wire = self.write(shown_as, style, &why);
        // A name with a digit but of one word is the same in most styles.
        Guess { doubtful: doubtful && Style::of(&wire.value).is_some(), wire, guessed: true }
    }

    fn write(&self, shown_as: &Shown<'_>, style: Style, why: &str) -> Claim<String> {
        concluded(self.styled(shown_as, style), shown_as.field, why)
    }

    /// The key in `style`. TypeScript keeps the humps of a camelCase key; Python keeps a snake_case key whole.
    fn styled(&self, shown_as: &Shown<'_>, style: Style) -> String {
        let kept = shown_as
            .field
            .stated
            .iter()
            .map(|stated| stated.shown.as_str())
            .find(|shown| Style::of(shown) == Some(style));
        let key = kept.map_or_else(|| style.write(&shown_as.words), str::to_owned);
        match style {
            Style::Camel | Style::Pascal => self.api.initialisms.spell(&key),
            Style::Snake | Style::Kebab => key,
        }
    }
}

fn lower(shown_as: &Shown<'_>) -> String {
    if is_lower(shown_as.shown) { shown_as.shown.to_owned() } else { shown_as.words.concat() }
}

/// A key that follows from the name that a page shows.
fn concluded(key: String, field: &FieldDraft, why: &str) -> Claim<String> {
    let shown = field.stated.first().map(|stated| format!("`{}`, by ", stated.shown)).unwrap_or_default();
    Claim::inferred(key, "wire_name", format!("{shown}{why}"))
}
