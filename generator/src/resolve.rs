//! Pages to a schema: declare, link, merge, infer, correct, verify.

mod correct;
mod declare;
mod draft;
mod examples;
mod finish;
mod infer;
mod link;
mod matching;
mod merge;
mod skip;
mod summary;
mod verify;
mod witness;

use std::collections::BTreeMap;

use rayon::prelude::*;

use self::{
    correct::Decisions,
    declare::Declared,
    draft::{Draft, Numbers, Record},
};
pub use self::{summary::Summary, witness::Counts};
use crate::{
    evidence::Evidence,
    problem::Problem,
    schema::{Package, Schema, Shape, Type},
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
}

/// Resolves the pages of `source`.
#[must_use]
pub fn resolve(source: &Source) -> Resolved {
    let testimonies = witness::read(source);
    let declared: Vec<_> = testimonies.par_iter().map(Declared::of).collect();
    let nodes = testimonies
        .par_iter()
        .zip(&declared)
        .enumerate()
        .map(|(at, (testimony, names))| link::link(at, testimony, names));
    let nodes = nodes.collect::<Vec<_>>().into_iter().flatten().collect();
    let record = Record { testimonies, nodes };
    let of_pages = record.testimonies.iter().flat_map(|testimony| &testimony.problems);
    let mut problems: Vec<_> = source.problems.iter().chain(of_pages).cloned().collect();

    let (mut drafts, mut found) = merge::merge(&record);
    problems.append(&mut found);
    drafts.sort_by(|a, b| a.name.cmp(&b.name));
    let numbers = draft::numbers(&drafts);
    examples::distribute(&record, &mut drafts, &numbers);
    infer::fields(&record, &mut drafts, &numbers);
    let file = source.config_file.as_ref();
    let (decisions, mut found) = correct::correct(source.config.corrections.iter(), file, &mut drafts, &numbers);
    problems.append(&mut found);
    infer::unions(&record, &mut drafts, &numbers);

    problems.append(&mut verify::dangling(&record, &drafts));
    let (mut wanted, mut found) = verify::included(&source.config.include, file, &numbers);
    problems.append(&mut found);
    let (narrowed, mut found) = verify::included(&source.only, None, &numbers);
    problems.append(&mut found);
    if !narrowed.is_empty() {
        wanted = narrowed;
    }
    let schema =
        Assembly { record: &record, drafts: &drafts, numbers: &numbers, decisions, wanted }.schema(&source.config);
    problems.sort_by(|a, b| a.place.cmp(&b.place));
    Resolved { summary: Summary::of(&record, &schema), schema, problems }
}

/// All that the schema is put together from.
struct Assembly<'s, 'a> {
    record: &'s Record<'a>,
    drafts: &'s [Draft],
    numbers: &'s Numbers,
    decisions: Decisions,
    wanted: Vec<crate::schema::TypeName>,
}

impl Assembly<'_, '_> {
    fn schema(&self, config: &Config) -> Schema {
        let reached = verify::reach(self.drafts, self.numbers, &self.wanted);
        let mut left_out: BTreeMap<usize, String> = skip::skipped(self.drafts, self.numbers);
        left_out.extend(self.decisions.skip.iter().map(|(at, reason)| (*at, format!("corrected: {reason}"))));
        let others = (0..self.drafts.len()).filter(|at| !reached.contains(at));
        left_out.extend(others.map(|at| (at, "not included".to_owned())));
        let defs = (0..self.drafts.len()).into_par_iter().map(|at| match left_out.contains_key(&at) {
            true => None,
            false => finish::finish(self.record, self.drafts, self.numbers, at),
        });
        let defs: Vec<_> = defs.collect();
        let types = self.drafts.iter().zip(defs).filter_map(|(draft, def)| Some((draft.name.clone(), def?)));
        let mut schema = Schema {
            package: package(config),
            sources: self.record.testimonies.iter().map(|testimony| testimony.origin.clone()).collect(),
            pages: self.record.testimonies.iter().flat_map(|testimony| testimony.digests.clone()).collect(),
            types: types.collect(),
            skipped: left_out.iter().map(|(at, reason)| (self.drafts[*at].name.to_string(), reason.clone())).collect(),
        };
        let utilities = self.record.testimonies.iter().flat_map(|testimony| &testimony.utilities);
        schema.skipped.extend(utilities.map(|(path, reason)| (path.clone(), (*reason).to_owned())));
        self.decide(&mut schema);
        forget(&mut schema);
        schema
    }

    fn decide(&self, schema: &mut Schema) {
        for (at, name) in &self.decisions.rename {
            if let Some(def) = schema.types.get_mut(&self.drafts[*at].name) {
                def.rename = Some(name.clone());
            }
        }
        for (at, derives) in &self.decisions.derives {
            if let Some(def) = schema.types.get_mut(&self.drafts[*at].name) {
                def.derives.clone_from(derives);
            }
        }
        for (at, same) in &self.decisions.same_as {
            if let Some(def) = schema.types.get_mut(&self.drafts[*at].name) {
                def.shape = Shape::Alias(Type::Ref(same.clone()));
            }
        }
    }
}

/// Takes out the members of unions that were left out: their types have gone.
fn forget(schema: &mut Schema) {
    let gone = schema.skipped.clone();
    for def in schema.types.values_mut() {
        if let Shape::Union(union) = &mut def.shape {
            union.members.retain(|member| member.ty.refs().all(|name| !gone.contains_key(&name.to_string())));
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
    }
}

/// The evidence of every fact in `schema`.
fn evidence(schema: &Schema) -> impl Iterator<Item = &Evidence> {
    schema.types.values().flat_map(|def| {
        let found: Vec<&Evidence> = match &def.shape {
            Shape::Struct(shape) => shape
                .fields
                .iter()
                .flat_map(|field| {
                    let format = field.format.as_ref().and_then(|format| format.because.as_ref());
                    let facts = [
                        &field.wire.because,
                        &field.ty.because,
                        &field.required.because,
                        &field.nullable.because,
                        &field.secret,
                    ];
                    facts.into_iter().flatten().chain(format).collect::<Vec<_>>()
                })
                .collect(),
            Shape::Enum(shape) => shape.open.because.iter().collect(),
            Shape::Union(shape) => {
                shape.open.because.iter().chain(shape.tag.iter().flat_map(|tag| &tag.because)).collect()
            }
            Shape::Alias(_) => Vec::new(),
        };
        found
    })
}
