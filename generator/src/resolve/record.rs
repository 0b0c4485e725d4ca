//! `Record`: all that was claimed of types and fields, for whoever asks why something was concluded.

use std::{collections::BTreeMap, sync::Arc};

use crate::{
    claim::{Claim, Claims, FieldClaims, Lattice, Outcome, Widest, Words},
    evidence::Evidence,
    link::{Corpus, Origin, brief},
    merge::TypeLattice,
    place::Place,
    schema::{Nullability, Openness, TypeName},
    secret::redacted,
    source::{File, Source},
};

/// All that was claimed, by type. It quotes no page: the pages that it was made from are needed to read it.
#[derive(Debug, Default)]
pub struct Record {
    types: BTreeMap<TypeName, TypeClaims>,
    lattice: TypeLattice,
    /// The pages by the numbers that claims give them.
    pages: Vec<Option<Arc<str>>>,
}

/// What was claimed of a type.
#[derive(Debug, Default)]
pub(super) struct TypeClaims {
    /// Of its fields, by their keys, in page order.
    pub(super) fields: Vec<(String, FieldClaims)>,
    /// Whether more may come than is listed.
    pub(super) open: Claims<Openness>,
    /// Which key tells the members apart.
    pub(super) tag: Claims<String>,
}

/// A question, what was concluded, and all claims on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// The question, by the key of its answer in a lock: `nullable`.
    pub question: &'static str,
    /// The answer that was concluded, as a lock writes it.
    pub answer: String,
    /// All claims, the strongest first.
    pub claims: Vec<Weighed>,
}

/// A claim, and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Weighed {
    /// What is claimed, as a lock writes it.
    pub answer: String,
    /// How much it weighs: `a table`, `silence`.
    pub strength: &'static str,
    /// Who claims it, and in which words.
    pub evidence: Evidence,
    /// Where, if it stands on a page.
    pub place: Option<Place>,
    /// What became of it.
    pub outcome: Outcome,
}

impl Record {
    pub(super) fn new(corpus: &Corpus<'_>, lattice: TypeLattice, types: BTreeMap<TypeName, TypeClaims>) -> Self {
        let page = |node: usize| Some(Arc::clone(&corpus.type_page(node)?.page.path));
        Self { types, lattice, pages: (0..corpus.nodes.len()).map(page).collect() }
    }

    /// What was asked of the field with the key `wanted` of the type called `of`, as the pages of `source` say it; nothing where there is
    /// no such field.
    #[must_use]
    pub fn field(&self, source: &Source, of: &TypeName, wanted: &str) -> Vec<Asked> {
        let fields = self.types.get(of).map(|claims| claims.fields.as_slice()).unwrap_or_default();
        let Some((_, claims)) = fields.iter().find(|(key, _)| key == wanted) else { return Vec::new() };
        let FieldClaims { wire, ty, format, required, nullable, secret } = claims;
        let asked = [
            self.asked(source, "wire", wire, &Widest, &|key| key.name.clone()),
            self.asked(source, "type", ty, &self.lattice, &ToString::to_string),
            self.asked(source, "format", format, &Widest, &|_| "date-time".to_owned()),
            self.asked(source, "required", required, &Widest, &ToString::to_string),
            self.asked(source, "nullable", nullable, &Widest, &|nullable| nulls(*nullable)),
            self.asked(source, "secret", secret, &Widest, &ToString::to_string),
        ];
        asked.into_iter().flatten().collect()
    }

    /// What was asked of the enum or union called `of`.
    #[must_use]
    pub fn list(&self, source: &Source, of: &TypeName) -> Vec<Asked> {
        let Some(TypeClaims { open, tag, .. }) = self.types.get(of) else { return Vec::new() };
        let asked = [
            self.asked(source, "open", open, &Widest, &|open| openness(*open).to_owned()),
            self.asked(source, "tag", tag, &Widest, &Clone::clone),
        ];
        asked.into_iter().flatten().collect()
    }

    /// The claims on one question, whose answers `text` writes; nothing where there are none.
    fn asked<T: Clone + PartialEq>(
        &self,
        source: &Source,
        question: &'static str,
        claims: &Claims<T>,
        lattice: &impl Lattice<T>,
        text: &dyn Fn(&T) -> String,
    ) -> Option<Asked> {
        let verdict = claims.weigh(lattice)?;
        let weighed = |claim: &Claim<T>| Weighed {
            answer: redacted(&text(&claim.value)).into_owned(),
            strength: claim.strength.name(),
            evidence: self.evidence(source, claim),
            place: self.place(source, claim.origin),
            outcome: verdict.outcome(claim, lattice),
        };
        let answer = redacted(&text(&verdict.value)).into_owned();
        Some(Asked { question, answer, claims: claims.all().iter().map(weighed).collect() })
    }

    fn evidence<T>(&self, source: &Source, claim: &Claim<T>) -> Evidence {
        let page = || self.page(source, claim.origin).map_or_else(|| "".into(), |(file, _)| Arc::clone(&file.path));
        let words = || self.page(source, claim.origin).map(|(file, origin)| quoted(file, origin)).unwrap_or_default();
        match &claim.words {
            Words::Plain | Words::Quoted => Evidence::Stated { page: page(), text: words() },
            Words::Example(text) => Evidence::Shown { page: page(), text: safe(text) },
            Words::Rule(rule, from) => Evidence::Inferred { rule: (*rule).into(), from: safe(from) },
            Words::Reason(reason) => Evidence::Corrected { reason: safe(reason) },
        }
    }

    fn place(&self, source: &Source, origin: Option<Origin>) -> Option<Place> {
        self.page(source, origin).map(|(file, origin)| Place::new(&file.path, &file.text, origin.span))
    }

    /// The page of an origin.
    fn page<'s>(&self, source: &'s Source, origin: Option<Origin>) -> Option<(&'s File, Origin)> {
        let origin = origin?;
        let path = self.pages.get(origin.node)?.as_ref()?;
        let file = source.folders.iter().flat_map(|folder| &folder.files).find(|file| file.path == *path)?;
        Some((file, origin))
    }
}

fn quoted(file: &File, origin: Origin) -> String {
    let (start, end) = (origin.span.start as usize, origin.span.end as usize);
    safe(&brief(file.text.get(start..end).unwrap_or_default()))
}

fn safe(text: &str) -> String {
    redacted(text).into_owned()
}

/// As a lock has it, and `unknown` where it has nothing.
fn nulls(nullable: Nullability) -> String {
    nullable.known().map_or_else(|| "unknown".to_owned(), |may_be| may_be.to_string())
}

/// As a lock has it.
fn openness(open: Openness) -> &'static str {
    match open {
        Openness::Stated => "true",
        Openness::Assumed => "assumed",
        Openness::Closed => "false",
    }
}
