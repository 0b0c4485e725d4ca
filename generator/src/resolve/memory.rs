//! What the lock remembers and the pages no longer say: a page that is gone is reported, with the type that it described.

use std::{collections::BTreeSet, sync::Arc};

use crate::{
    link::Corpus,
    lock::{self, Pages},
    merge::{Draft, DraftShape, TypeIndex},
    place::{Place, Span},
    problem::{Code, Problem},
    schema::{Schema, Type, TypeDef, TypeName},
    source::{File, Source},
};

/// So many places that lead to a lost type are shown.
const MOST: usize = 4;

/// A warning for each type that a page described when the lock was written, and that has lost it since.
///
/// The lock is only memory: where it cannot be read, that is a warning too.
pub(super) fn lost_pages(source: &Source, corpus: &Corpus<'_>, drafts: &[Draft], index: &TypeIndex) -> Vec<Problem> {
    let Some(file) = &source.memory else { return Vec::new() };
    let known = match lock::pages(&file.path, &file.text) {
        Ok(Pages::Known(pages)) => pages,
        Ok(Pages::OtherFormat(format)) => return vec![of_other_format(file, format)],
        Err(_) => return vec![forgotten(file)],
    };
    let present: BTreeSet<&str> =
        source.folders.iter().flat_map(|folder| &folder.files).map(|file| &*file.path).collect();
    // A source that is no longer read was taken out on purpose.
    let is_read = |path: &str| source.folders.iter().any(|folder| is_below(path, &folder.origin.folder));
    let gone = known.iter().map(String::as_str).filter(|path| !present.contains(path) && is_read(path));
    let gone: BTreeSet<&str> = gone.collect();
    if gone.is_empty() {
        return Vec::new();
    }
    // Only now is the rest of it worth the reading.
    let Ok(schema) = lock::read(&file.path, &file.text) else { return vec![forgotten(file)] };
    let memory = Memory { file, known: &known, gone: &gone, corpus, drafts, index };
    memory.lost(&schema)
}

fn is_below(path: &str, folder: &str) -> bool {
    folder.is_empty() || path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
}

fn forgotten(file: &File) -> Problem {
    let place = Place::new(&file.path, &file.text, Span::new(0, 0));
    let problem = Problem::warning(
        Code::UnreadableMemory,
        "the lock cannot be read, so pages that are gone since are not reported",
    );
    problem.at(place).hint("this run writes it anew; look at what differs")
}

/// A lock that another version wrote: this one remembers nothing, and replaces it.
fn of_other_format(file: &File, format: u32) -> Problem {
    let message = format!(
        "this lock has format {format}, so pages that are gone since are not reported; this run writes it anew as format {}",
        lock::FORMAT
    );
    let place = Place::new(&file.path, &file.text, Span::new(0, 0));
    Problem::warning(Code::OldLock, message).at(place).hint("look at what differs, and commit it")
}

struct Memory<'m, 'a> {
    file: &'m File,
    /// The pages that the lock lists.
    known: &'m BTreeSet<String>,
    /// Those that are no longer there.
    gone: &'m BTreeSet<&'m str>,
    corpus: &'m Corpus<'a>,
    drafts: &'m [Draft],
    index: &'m TypeIndex,
}

impl Memory<'_, '_> {
    fn lost(&self, schema: &Schema) -> Vec<Problem> {
        let lost = schema.types.iter().flat_map(|(name, def)| {
            let gone = def.pages.iter().filter(|page| self.gone.contains(page.as_str()));
            gone.filter_map(move |page| self.lost_page(name, def, page))
        });
        lost.collect()
    }

    fn lost_page(&self, name: &TypeName, def: &TypeDef, page: &str) -> Option<Problem> {
        if self.has_moved(name, def) {
            return None;
        }
        let draft = self.index.get(name).and_then(|at| self.drafts.get(at));
        let message = match draft {
            None => format!("the page {page} is gone, and the type `{name}` with it"),
            Some(draft) => match (self.pages(draft).next(), &draft.shape) {
                (Some(other), _) => format!("the page {page} is gone: `{name}` is what {other} says of it alone"),
                (None, DraftShape::Unknown) => format!("the page {page} is gone, which described `{name}`"),
                (None, _) => format!("the page {page} is gone: `{name}` is now guessed from examples"),
            },
        };
        let undescribed = draft.is_some_and(|draft| matches!(draft.shape, DraftShape::Unknown));
        let problem = if undescribed { Problem::error } else { Problem::warning }(Code::LostPage, message);
        let mut problem = problem.at(self.place(page));
        if let Some(draft) = draft.filter(|draft| self.pages(draft).next().is_none()) {
            for place in self.uses(&draft.name).into_iter().take(MOST) {
                problem = problem.related(place, "this leads to it");
            }
        }
        Some(problem.hint("restore the page from where it is published, or commit the lock without it"))
    }

    /// Whether a page that the lock does not know describes a type of this name.
    fn has_moved(&self, name: &TypeName, def: &TypeDef) -> bool {
        let same_name = self
            .drafts
            .iter()
            .filter(|draft| draft.name.name == name.name || draft.also.iter().any(|also| def.also.contains(also)));
        same_name.flat_map(|draft| self.pages(draft)).any(|page| !self.known.contains(&**page))
    }

    fn pages<'d>(&'d self, draft: &'d Draft) -> impl Iterator<Item = &'d Arc<str>> {
        draft.nodes.iter().filter_map(|node| Some(&self.corpus.type_page(*node)?.page.path))
    }

    /// The rows whose type leads to the type called `name`.
    fn uses(&self, name: &TypeName) -> Vec<Place> {
        let rows = self.drafts.iter().filter_map(|draft| match &draft.shape {
            DraftShape::Struct(shape) => Some(&shape.fields),
            DraftShape::Enum(_) | DraftShape::Union(_) | DraftShape::Unknown => None,
        });
        let leads = |ty: &Option<Type>| ty.as_ref().is_some_and(|ty| ty.refs().any(|other| other == name));
        let says = rows.flatten().flat_map(|field| &field.stated).filter(|stated| leads(&stated.ty));
        says.filter_map(|stated| {
            Some(self.corpus.type_page(stated.node)?.place(self.corpus.row(stated.node, stated.row)?.ty.span))
        })
        .collect()
    }

    /// Where the lock lists `page`.
    fn place(&self, page: &str) -> Place {
        let text = &self.file.text;
        let at = text.find(&format!("\n    - {page}\n")).map_or(0, |at| at + 7);
        Place::new(&self.file.path, text, Span::new(at, at + page.len()))
    }
}
