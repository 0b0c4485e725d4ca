//! Drafts to a schema: observe, infer, correct, verify.

mod constants;
mod correct;
mod disputes;
mod duplicate;
mod examples;
mod finish;
mod infer;
mod memory;
mod record;
mod roles;
mod summary;
#[cfg(test)]
mod tests;
mod verify;

use std::{collections::BTreeMap, mem};

use rayon::prelude::*;

pub(crate) use self::infer::{Rule, strata};
use self::{correct::Decisions, examples::Ends, finish::Wire, record::TypeClaims};
pub use self::{
    record::{Asked, Record, Weighed},
    summary::Summary,
};
use crate::{
    evidence::Evidence,
    link::Corpus,
    merge::{Draft, DraftShape, Merged, TypeIndex, TypeLattice},
    problem::Problem,
    schema::{Field, Package, Role, Schema, Shape, Skipped, Type, TypeDef, TypeName},
    source::{Config, Source},
};

/// What a source means, and what is wrong with it.
pub struct Resolved {
    /// The schema; to be used only where no problem is an error.
    pub schema: Schema,
    /// What is wrong, in page order.
    pub problems: Vec<Problem>,
    /// What became of the pages.
    pub summary: Summary,
    /// All that was claimed on the way.
    pub record: Record,
}

/// Resolves what was merged from the types of `corpus`, by the rules of `strata`.
pub(crate) fn resolve(source: &Source, mut corpus: Corpus<'_>, mut merged: Merged, strata: &[Vec<Rule>]) -> Resolved {
    let index = TypeIndex::of(&merged.drafts);
    let file = source.config_file.as_ref();
    examples::collect_observations(&corpus, &merged.types, &mut merged.drafts, &index);
    let mut problems = infer::fields(&corpus, &mut merged, &index, source, strata);
    let (decisions, mut found) = correct::correct(source.config.corrections.iter(), file, &mut merged, &index);
    problems.append(&mut found);
    infer::unions(&mut merged.drafts, &index);
    problems.append(&mut disputes::of_fields(&corpus, &merged));

    let Merged { drafts, types } = merged;
    problems.append(&mut memory::lost_pages(source, &corpus, &drafts, &index));
    let (mut wanted, mut found) = verify::included(&source.config.include, file, &index);
    problems.append(&mut found);
    let (narrowed, mut found) = verify::included(&source.only, None, &index);
    problems.append(&mut found);
    if !narrowed.is_empty() {
        wanted = narrowed;
    }
    let assembly = Assembly { corpus: &mut corpus, drafts, types: &types, index: &index, decisions, wanted };
    let (schema, claims, mut found) = assembly.schema(&source.config);
    problems.append(&mut found);
    let summary = Summary::of(&corpus, &schema);
    let record = Record::new(&corpus, types, claims);
    Resolved { schema, problems, summary, record }
}

/// All that the schema is put together from.
struct Assembly<'s, 'a> {
    corpus: &'s mut Corpus<'a>,
    drafts: Vec<Draft>,
    types: &'s TypeLattice,
    index: &'s TypeIndex,
    decisions: Decisions,
    wanted: Vec<TypeName>,
}

impl Assembly<'_, '_> {
    /// The schema, what was claimed of its types, and the fields in it that contradict each other.
    fn schema(mut self, config: &Config) -> (Schema, BTreeMap<TypeName, TypeClaims>, Vec<Problem>) {
        roles::bare_errors(self.corpus, &mut self.drafts, self.index);
        let left_out = self.left_out();
        let kept = |at: usize| !left_out.contains_key(&at);
        let undescribed = verify::undescribed(&self.drafts, self.index, kept);
        let mut problems = verify::dangling(self.corpus, &self.drafts, &undescribed);
        problems.extend(duplicate::keys(self.corpus, &mut self.drafts, |at| !kept(at), &self.decisions.collided));
        let names: Vec<_> = self.drafts.iter().map(|draft| draft.name.clone()).collect();
        let told = |(at, draft): (usize, &Draft)| {
            kept(at) && (undescribed.contains(&at) || !matches!(draft.shape, DraftShape::Unknown))
        };
        let told: Vec<bool> = self.drafts.iter().enumerate().map(told).collect();
        let defs = names.iter().cloned().zip(self.defs(&told));
        let defs = defs.filter_map(|(name, def)| def.map(|(def, claims)| ((name.clone(), def), (name, claims))));
        let (mut types, claims): (BTreeMap<_, _>, BTreeMap<_, _>) = defs.unzip();
        self.decisions.apply(&names, &mut types);
        drop_skipped_members(&mut types, self.index, &left_out);
        constants::name(&mut types);
        let skipped = left_out.into_iter().map(|(at, skipped)| (names[at].to_string(), skipped));
        let sources = &mut self.corpus.sources;
        let utilities = sources.iter().flat_map(|source_pages| &source_pages.utilities);
        let mut schema = Schema {
            package: package(config),
            sources: sources.iter().map(|source_pages| source_pages.origin.clone()).collect(),
            skipped: skipped
                .chain(utilities.map(|(path, why)| (path.clone(), Skipped::new(Role::Page, *why))))
                .collect(),
            types,
        };
        schema.redact();
        (schema, claims, problems)
    }

    /// The drafts that are not written down, by their numbers, and why.
    fn left_out(&self) -> BTreeMap<usize, Skipped> {
        let reached = verify::reach(&self.drafts, self.index, &self.wanted);
        let mut left_out = roles::skipped(self.corpus, &self.drafts, self.index);
        left_out
            .extend(self.decisions.skip.iter().map(|(at, reason)| (*at, Skipped::new(Role::Unwanted, reason.clone()))));
        let others = (0..self.drafts.len()).filter(|at| !reached.contains(at));
        left_out.extend(others.map(|at| (at, Skipped::new(Role::Unwanted, "not included"))));
        left_out
    }

    /// The definition of each draft that is `told`, in which the drafts end.
    fn defs(&mut self, told: &[bool]) -> Vec<Option<(TypeDef, TypeClaims)>> {
        let (corpus, types, drafts) = (&*self.corpus, self.types, mem::take(&mut self.drafts));
        let wire = Wire { drafts: &drafts, index: self.index, ends: &Ends::of(&drafts) };
        let examples = |at| finish::examples(corpus, &wire, at);
        let examples = told.par_iter().enumerate().map(|(at, told)| told.then(|| examples(at)));
        let examples: Vec<_> = examples.collect();
        let defs = drafts
            .into_par_iter()
            .zip(examples)
            .map(|(draft, examples)| Some(finish::finish(corpus, types, draft, examples?)));
        defs.collect()
    }
}

/// Takes out the members of unions that were left out: their types have gone.
fn drop_skipped_members(
    types: &mut BTreeMap<TypeName, TypeDef>,
    index: &TypeIndex,
    left_out: &BTreeMap<usize, Skipped>,
) {
    let gone = |ty: &Type| roles::target(ty, index).is_some_and(|at| left_out.contains_key(&at));
    for def in types.values_mut() {
        if let Shape::Union(union) = &mut def.shape {
            union.members.retain(|member| !gone(&member.ty));
        }
    }
}

fn package(config: &Config) -> Package {
    let package = config.package.clone();
    Package {
        name: package.name,
        version: package.version.unwrap_or_else(|| "0.1.0".to_owned()),
        description: package.description,
        license: package.license,
        repository: package.repository,
        homepage: package.homepage,
        keywords: package.keywords,
        categories: package.categories,
        rust_version: package.rust_version,
    }
}

/// The evidence of every fact on a type.
fn evidence(def: &TypeDef) -> Box<dyn Iterator<Item = &Evidence> + '_> {
    match &def.shape {
        Shape::Struct(shape) => Box::new(shape.fields.iter().flat_map(of_field)),
        Shape::Enum(shape) => Box::new(shape.open.because.iter()),
        Shape::Union(shape) => Box::new(shape.open.because.iter().chain(shape.tag.iter().flat_map(|tag| &tag.because))),
        Shape::Alias(_) => Box::new(std::iter::empty()),
    }
}

fn of_field(field: &Field) -> impl Iterator<Item = &Evidence> {
    let format = field.format.iter().map(|format| &format.because);
    let facts = [
        &field.wire.because,
        &field.ty.because,
        &field.required.because,
        &field.nullable.because,
        &field.secret.because,
    ];
    facts.into_iter().chain(format).flatten()
}
