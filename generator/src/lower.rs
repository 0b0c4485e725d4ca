//! `lower`: what an API is, turned into what it is in Rust.
//!
//! First every type finds its location (`locations`) and every by-value cycle is cut (`recursion`); with that known, each type
//! is lowered by itself, in parallel.

mod compared;
mod conformance;
mod dispatch;
mod docs;
mod enums;
mod errors;
mod examples;
mod kinds;
mod locations;
mod names;
mod recursion;
mod rings;
mod scope;
mod sent;
mod structs;
mod type_table;
mod types;
mod unions;
mod usage;
mod whole;

use std::{collections::BTreeMap, mem, sync::Arc};

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::{
    place::{Place, Span},
    problem::Problem,
    rust::{self, Crate, Deprecated, Entry, File, Item, ItemKind, Literal, Module},
    schema::{RUST_VERSION, Schema, Shape, TypeDef, TypeName},
    text,
};
use kinds::KindTable;
use locations::{Location, Locations, Namespace};
use rings::Rings;
use scope::Scope;
use type_table::TypeTable;

/// A crate, and what is wrong with it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Lowered {
    /// The crate; complete even where there are problems, so that later phases can look for more.
    pub krate: Crate,
    /// What is wrong, in the order of types.
    pub problems: Vec<Problem>,
}

/// The crate that models `schema`.
#[must_use]
pub fn lower(schema: &Schema) -> Lowered {
    let mut problems = Vec::new();
    let mut context = Context::new(schema, &mut problems);
    let lowered: Vec<LoweredType<'_>> =
        (0..context.locations.len()).into_par_iter().filter_map(|at| part(&context, at)).collect();
    let mut files: BTreeMap<&str, Vec<File>> = BTreeMap::new();
    let mut index = Vec::with_capacity(schema.types.len());
    for part in lowered {
        index.push(part.entry);
        files.entry(part.namespace).or_default().push(part.file);
        problems.extend(part.problems);
    }
    index.extend(mem::take(&mut context.inlined));
    let modules: Vec<Module> =
        context.namespaces.iter().map(|(name, namespace)| module(name, namespace, files.remove(name))).collect();
    let (showcase, ()) = rayon::join(|| showcase(&modules), || drop(context));
    let index = index.into_iter().collect();
    let krate = Crate { package: package(schema), modules, index, showcase, skipped: schema.skipped.len() };
    Lowered { krate, problems }
}

/// What every type must know of the others.
struct Context<'a> {
    schema: &'a Schema,
    type_table: TypeTable<'a>,
    kinds: KindTable<'a>,
    rings: Rings<'a>,
    namespaces: BTreeMap<&'a str, Namespace>,
    locations: Locations<'a>,
    /// The types that name a type, in order.
    users: FxHashMap<&'a TypeName, Vec<&'a TypeName>>,
    /// The references that need a box: the type, and the place of the reference in it.
    boxed: FxHashSet<(&'a TypeName, usize)>,
    /// The structs that are told from others by the kinds of their fields.
    compared: FxHashSet<&'a TypeName>,
    /// The types that requests reach.
    sent: FxHashSet<&'a TypeName>,
    /// Types that are not needed, by name.
    inlined: BTreeMap<String, Entry>,
}

impl<'a> Context<'a> {
    fn new(schema: &'a Schema, problems: &mut Vec<Problem>) -> Self {
        let type_table = TypeTable::new(schema);
        let usage::Usage { kept, inlined } = usage::usage(schema, &type_table);
        let namespaces = locations::namespaces(&kept);
        let names: Vec<&TypeName> = kept.keys().copied().collect();
        let ((locations, kinds), (boxed, users)) = rayon::join(
            || (locations::locations(schema, &names, &namespaces, problems), KindTable::new(schema, &type_table)),
            || rayon::join(|| recursion::boxed(&type_table, &names), || usage::users(&kept)),
        );
        let compared = compared::compared(&type_table, &names);
        let sent = sent::sent(&kept, |name| type_table.def(name).is_some_and(|def| def.error));
        let rings = Rings::new(schema, &type_table);
        Self { schema, type_table, kinds, rings, namespaces, locations, users, boxed, compared, sent, inlined }
    }
}

/// What becomes of one type.
struct LoweredType<'a> {
    namespace: &'a str,
    /// Its line in the index.
    entry: (String, Entry),
    file: File,
    problems: Vec<Problem>,
}

/// What becomes of the type whose location has this number.
fn part<'a>(context: &Context<'a>, at: usize) -> Option<LoweredType<'a>> {
    let (name, location) = context.locations.get_index(at)?;
    let def = context.type_table.def(name)?;
    let mut scope = Scope::new(context, location, usage::refs(def));
    let mut one = TypeLowering { context, name, own: location, def, scope: &mut scope, problems: Vec::new() };
    one.check_traits();
    let kind = one.kind();
    let example = one.example(&kind);
    let (doc, summary) = docs::of_type(context, name, def);
    let problems = one.problems;
    let deprecated = deprecated(def.deprecated.as_deref());
    let uses = scope.uses(!matches!(kind, ItemKind::Alias(_)));
    let item = Item { ident: location.ident.clone(), doc, summary, deprecated, example, kind };
    let pages = def.pages.iter().map(|page| page_path(context.schema, page)).collect();
    let file = File { module: location.file.clone(), path: location.path.clone(), pages, uses, item };
    let entry = (name.to_string(), written(location, &file));
    Some(LoweredType { namespace: &name.namespace, entry, file, problems })
}

/// One type on its way.
struct TypeLowering<'a, 's> {
    context: &'a Context<'a>,
    name: &'a TypeName,
    own: &'a Location,
    def: &'a TypeDef,
    scope: &'s mut Scope<'a>,
    problems: Vec<Problem>,
}

impl<'a> TypeLowering<'a, '_> {
    fn kind(&mut self) -> ItemKind {
        match &self.def.shape {
            Shape::Struct(of) => ItemKind::Struct(self.structure(of)),
            Shape::Enum(of) => ItemKind::Enum(self.enumeration(of)),
            Shape::Union(of) => match self.context.type_table.one_enum(of) {
                Some(of) => ItemKind::Enum(self.union_enumeration(&of)),
                None => ItemKind::Union(self.union(of)),
            },
            Shape::Alias(of) if self.context.type_table.is_endless(self.name) => ItemKind::Union(self.endless(of)),
            Shape::Alias(of) => ItemKind::Alias(self.ty(of)),
        }
    }

    /// Adds a problem with this type.
    fn problem(&mut self, mut problem: Problem) {
        problem.place = problem.place.or_else(|| place_of(self.def));
        self.problems.push(problem);
    }
}

/// The place of a type: the top of its first page.
fn place_of(def: &TypeDef) -> Option<Place> {
    let path: Arc<str> = def.pages.first()?.as_str().into();
    Some(Place { path, line: 1, column: 1, span: Span::default() })
}

/// The path of a page as people see it: the folders of sources lie below `schemas/`.
fn page_path(schema: &Schema, page: &str) -> String {
    let first = page.split('/').next();
    let source = schema.sources.iter().any(|source| first == Some(&source.folder));
    if source { format!("schemas/{page}") } else { page.to_owned() }
}

fn deprecated(said: Option<&str>) -> Option<Deprecated> {
    let words = docs::on_deprecation(said?);
    Some(Deprecated((!words.as_str().is_empty()).then(|| Literal::string(words.as_str()))))
}

fn written(location: &Location, file: &File) -> Entry {
    Entry::Written { rust: location.outside.clone(), kind: file.item.kind.name(), file: location.path.clone() }
}

fn module(name: &str, namespace: &Namespace, files: Option<Vec<File>>) -> Module {
    let mut files = files.unwrap_or_default();
    files.sort_by(|a, b| a.module.plain().cmp(b.module.plain()));
    let about = docs::of_namespace(name);
    Module { ident: namespace.ident.clone(), namespace: name.to_owned(), about, place: namespace.place, files }
}

/// The struct whose example is nearest to a length that reads well.
fn showcase(modules: &[Module]) -> Option<rust::Example> {
    let items = modules.iter().flat_map(|module| &module.files).map(|file| &file.item);
    let examples = items
        .filter(|item| matches!(item.kind, ItemKind::Struct(_)) && item.deprecated.is_none())
        .filter_map(|item| item.example.as_ref());
    let distance =
        |example: &&rust::Example| (example.shows.is_none(), example.json.lines().count().abs_diff(SHOWCASE_LINES));
    examples.min_by_key(distance).cloned()
}

/// An example of so many lines shows enough, and fits a page.
const SHOWCASE_LINES: usize = 10;

/// The name of the crate in code.
fn library(schema: &Schema) -> String {
    schema.package.name.replace('-', "_")
}

fn package(schema: &Schema) -> rust::Package {
    let package = &schema.package;
    let description = package.description.clone().unwrap_or_else(|| "Models of an API.".to_owned());
    rust::Package {
        name: package.name.clone(),
        lib: library(schema),
        version: package.version.clone(),
        description: docs::one_line(&text::prose(&description)),
        about: docs::of_package(&description),
        license: package.license.clone(),
        repository: package.repository.clone(),
        homepage: package.homepage.clone(),
        keywords: package.keywords.clone(),
        categories: package.categories.clone(),
        rust_version: package.rust_version.clone().unwrap_or_else(|| RUST_VERSION.to_owned()),
    }
}
