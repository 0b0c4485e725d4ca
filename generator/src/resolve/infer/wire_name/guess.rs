//! `Clues`: the key of a field that no page tells, by what tells most.

use super::{
    family::Copied,
    first_shown,
    initialisms::Initialisms,
    keyed,
    keyed::Keys,
    style::{Style, is_lower},
    vocabulary::Vocabulary,
    votes::{Convention, Votes},
};
use crate::{
    dialect::Likeness,
    evidence::{Evidence, Fact},
    link::Corpus,
    merge::{FieldDraft, StatedField},
    resolve::infer::{inferred, words},
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
    pub(super) wire: Fact<String>,
    pub(super) doubtful: bool,
    /// Whether no page shows it.
    pub(super) guessed: bool,
}

impl Guess {
    /// A key that a page or a person tells.
    pub(super) fn known(wire: Fact<String>) -> Self {
        Self { wire, doubtful: false, guessed: false }
    }

    /// A key that follows from what is known of others.
    fn sure(wire: Fact<String>) -> Self {
        Self { wire, doubtful: false, guessed: true }
    }
}

/// A field, and the names that the pages give it.
struct Named<'n> {
    field: &'n FieldDraft,
    /// The name on the first page, without what its language forces on it.
    shown: &'n str,
    /// The name on a page whose dialect states keys.
    stated: Option<&'n str>,
    /// Whether a page's dialect writes all names in one style.
    restyled: bool,
    words: Vec<String>,
}

impl<'n> Named<'n> {
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
        let named = Named::of(corpus, field);
        if let Some((key, of)) = self.keys.and_then(|keys| Some((keys.find(&field.key)?, &keys.of))) {
            let why = format!("the values of {of}, which the type's other keys are");
            return Guess::sure(Fact::new(key.to_owned(), because(field, &why)));
        }
        if let Some(naming) = self.naming {
            return Guess::known(self.decided(&named, naming));
        }
        if named.is_plain() {
            return self.plain(&named);
        }
        let style = self.style.map(|(style, _)| style);
        if let Some(other) = self.api.vocabulary.other(&field.key, named.shown, style) {
            let because = inferred("wire_name", "other pages, which show it");
            return Guess::sure(Fact::new(other.to_owned(), because));
        }
        if let Some((style, whose)) = self.style {
            return Guess::sure(self.write(&named, style, &format!("the style of {whose}")));
        }
        if let Some((style, of)) = self.copied.get(&at) {
            let why = format!("the style of {of}, which has the same field word for word");
            return Guess::sure(self.write(&named, *style, &why));
        }
        self.by_convention(&named)
    }

    /// A person has the last word on all that no page tells.
    fn decided(&self, named: &Named<'_>, naming: Naming) -> Fact<String> {
        let key = match Style::named(naming) {
            None => named.stated.unwrap_or(named.shown).to_owned(),
            Some(style) if named.words.len() > 1 || style == Style::Pascal => self.styled(named, style),
            Some(_) => lower(named),
        };
        Fact::new(key, Evidence::Corrected { reason: "`naming` in schema.yaml".to_owned() })
    }

    /// A word is written the same in most styles.
    fn plain(&self, named: &Named<'_>) -> Guess {
        let plain = lower(named);
        if let Some((Style::Pascal, whose)) = self.style {
            return Guess::sure(self.write(named, Style::Pascal, &format!("the style of {whose}")));
        }
        match self.api.vocabulary.other(&named.field.key, named.shown, None) {
            // No dialect shows an underscore in front.
            Some(key) if key != plain && key.trim_start_matches('_') == plain => {
                let because = inferred("wire_name", "other pages, which show it");
                Guess::sure(Fact::new(key.to_owned(), because))
            }
            _ if self.api.convention.is_some_and(|it| it.style == Style::Pascal) => {
                Guess::sure(self.write(named, Style::Pascal, &self.api.votes.reason(Style::Pascal)))
            }
            _ => Guess::known(Fact::plain(plain)),
        }
    }

    /// What a dialect states is believed before a convention of a few types; names that it restyled are not.
    fn by_convention(&self, named: &Named<'_>) -> Guess {
        let field = named.field;
        let convention = self.api.convention;
        if let Some(stated) = named.stated
            && !convention.is_some_and(|convention| convention.broad)
        {
            let agreed = Style::of(stated).is_none_or(|style| convention.is_some_and(|it| it.style == style));
            let wire = Fact::new(stated.to_owned(), because(field, "the name that the page states"));
            return Guess { wire, doubtful: !agreed, guessed: true };
        }
        let (style, why, doubtful) = match convention {
            Some(Convention { style, thin, .. }) => {
                (style, self.api.votes.reason(style), thin && !(named.restyled && style == Style::Camel))
            }
            None if named.restyled => (Style::Camel, "what the page shows: no example shows a key".to_owned(), true),
            None => (Style::Snake, "the habit of most APIs: no example shows a key".to_owned(), true),
        };
        let wire = self.write(named, style, &why);
        // A name with a digit but of one word is the same in most styles.
        Guess { doubtful: doubtful && Style::of(&wire.value).is_some(), wire, guessed: true }
    }

    fn write(&self, named: &Named<'_>, style: Style, why: &str) -> Fact<String> {
        Fact::new(self.styled(named, style), because(named.field, why))
    }

    /// The key in `style`. TypeScript keeps the humps of a camelCase key; Python keeps a snake_case key whole.
    fn styled(&self, named: &Named<'_>, style: Style) -> String {
        let kept =
            named.field.stated.iter().map(|stated| stated.shown.as_str()).find(|shown| Style::of(shown) == Some(style));
        let key = kept.map_or_else(|| style.write(&named.words), str::to_owned);
        match style {
            Style::Camel | Style::Pascal => self.api.initialisms.spell(&key),
            Style::Snake | Style::Kebab => key,
        }
    }
}

fn lower(named: &Named<'_>) -> String {
    if is_lower(named.shown) { named.shown.to_owned() } else { named.words.concat() }
}

/// A conclusion from the name that a page shows.
fn because(field: &FieldDraft, why: &str) -> Evidence {
    let shown = field.stated.first().map(|stated| format!("`{}`, by ", stated.shown)).unwrap_or_default();
    inferred("wire_name", format!("{shown}{why}"))
}
