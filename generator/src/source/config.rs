//! `Config`: what people decided about an API, `schema.yaml`.

use std::collections::BTreeMap;

use indexmap::IndexMap;
use serde::Deserialize;
use serde_yaml::Value;

use super::{File, Naming};
use crate::{
    dialect,
    limits::{PROBLEMS, too_many_brackets},
    place::{Place, Span},
    problem::{Code, Problem},
    schema,
};

/// The content of `schema.yaml`.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Config {
    /// The crate to write.
    #[serde(rename = "crate", default)]
    pub package: CrateConfig,
    /// The folders of pages, and where they come from.
    #[serde(default)]
    pub sources: Vec<SourceConfig>,
    /// The types that are wanted, with all that they reach; all where empty.
    #[serde(default)]
    pub include: Vec<String>,
    /// How keys of several words are written, by namespace or `namespace.Type`, in which `*` stands for any text; the first that fits.
    #[serde(default)]
    pub naming: IndexMap<String, String>,
    /// Whether what is not understood at one place is an error.
    #[serde(default)]
    pub strict: bool,
    /// The codes of the warnings that `codegen --check` fails on; `all` for every one.
    #[serde(default)]
    pub deny: Vec<String>,
    /// What the pages have wrong, by `namespace.Type` or `namespace.Type.wire_name`.
    #[serde(default)]
    pub corrections: IndexMap<String, Correction>,
    #[serde(flatten)]
    unknown: Unknown,
}

/// The crate that is written.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct CrateConfig {
    /// Its name.
    #[serde(default)]
    pub name: String,
    /// Its version, `0.1.0` where absent.
    pub version: Option<String>,
    /// One line that says what it is.
    pub description: Option<String>,
    /// An SPDX expression.
    pub license: Option<String>,
    /// Where it is developed.
    pub repository: Option<String>,
    /// Its home page.
    pub homepage: Option<String>,
    /// Words to find it by.
    #[serde(default)]
    pub keywords: Vec<String>,
    /// The shelves of the registry on which it stands.
    #[serde(default)]
    pub categories: Vec<String>,
    /// The oldest Rust that it is promised to build with; the oldest that can where absent.
    #[serde(rename = "rust-version")]
    pub rust_version: Option<String>,
    #[serde(flatten)]
    unknown: Unknown,
}

/// A folder of pages.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct SourceConfig {
    /// The folder below `schemas/`.
    #[serde(default)]
    pub folder: String,
    /// The dialect; detected where absent.
    pub dialect: Option<String>,
    /// Where the pages were taken from.
    pub origin: Option<String>,
    /// Their revision there.
    pub revision: Option<String>,
    /// Their licence.
    pub licence: Option<String>,
    /// How their keys of several words are written: a word of [`Naming::WORDS`](super::Naming::WORDS).
    pub naming: Option<String>,
    #[serde(flatten)]
    unknown: Unknown,
}

impl SourceConfig {
    /// A folder of which nothing else is known.
    #[must_use]
    pub fn folder(folder: String) -> Self {
        Self { folder, ..Self::default() }
    }
}

/// What a person knows better than the pages; every key but `reason` is optional.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Correction {
    /// Why, and how one knows.
    pub reason: Option<String>,
    /// Field: the key on the wire.
    pub wire: Option<String>,
    /// Field: the type, in the words of the lock.
    #[serde(rename = "type")]
    pub ty: Option<String>,
    /// Field: whether the key is always there.
    pub required: Option<bool>,
    /// Field: whether the value may be `null`.
    pub nullable: Option<bool>,
    /// Field: whether the value is a secret.
    pub secret: Option<bool>,
    /// Enum or union: whether no more values or members can come.
    pub closed: Option<bool>,
    /// Union: the wire name of the key that names the member.
    pub tag: Option<String>,
    /// Type or field: the name in Rust.
    pub rename: Option<String>,
    /// Type: whether to leave it out.
    pub skip: Option<bool>,
    /// Type: the type that this one is another name for.
    pub same_as: Option<String>,
    /// Type: further traits to derive.
    #[serde(default)]
    pub derives: Vec<String>,
    #[serde(flatten)]
    unknown: Unknown,
}

type Unknown = BTreeMap<String, Value>;

impl Config {
    /// A configuration that only names the crate.
    #[must_use]
    pub fn named(name: &str) -> Self {
        let package = CrateConfig { name: name.to_owned(), ..CrateConfig::default() };
        Self { package, ..Self::default() }
    }
}

/// The place of the entry at `path` (keys, outermost first) in a YAML file: of the last key that is found.
pub(crate) fn locate(file: &File, path: &[&str]) -> Place {
    let mut span = Span::new(0, 0);
    for key in path {
        let from = span.end as usize;
        let Some(at) = find_key(&file.text[from..], key) else { break };
        span = Span::new(from + at, from + at + key.len());
    }
    Place::new(&file.path, &file.text, span)
}

/// The places of entries, up to as many as there are problems told: each is a search through the file.
pub(crate) struct Places<'f> {
    file: &'f File,
    found: usize,
    last: Option<Place>,
}

impl<'f> Places<'f> {
    /// None found yet.
    pub(crate) fn of(file: &'f File) -> Self {
        Self { file, found: 0, last: None }
    }

    /// The place of the entry at `path`; beyond the limit the one before, which stands no further below.
    pub(crate) fn locate(&mut self, path: &[&str]) -> Place {
        self.found += 1;
        let known = self.last.take().filter(|_| self.found > PROBLEMS);
        self.last.insert(known.unwrap_or_else(|| locate(self.file, path))).clone()
    }
}

/// Where `key` stands as a key or as a list item, not as a part of a longer word.
fn find_key(text: &str, key: &str) -> Option<usize> {
    let mut hits = text.match_indices(key).map(|(at, _)| at);
    hits.find(|at| {
        let before = text[..*at].chars().next_back();
        let after = text[at + key.len()..].chars().next();
        let quote = |c: Option<char>| matches!(c, Some('"' | '\''));
        let opens = quote(before) || before.is_none_or(|c| c.is_whitespace() || matches!(c, '{' | '[' | ','));
        let closes = quote(after) || after.is_none_or(|c| c.is_whitespace() || matches!(c, ':' | ',' | ']' | '}'));
        let comment = || text[..*at].rsplit('\n').next().is_some_and(|line| line.contains('#'));
        opens && closes && !comment()
    })
}

/// Reads `schema.yaml`, and what is wrong with it all the same: unknown keys, missing reasons.
///
/// # Errors
/// YAML that does not parse, values of a wrong type.
pub(super) fn parse(file: &File) -> Result<(Config, Vec<Problem>), Box<Problem>> {
    if let Some(message) = too_many_brackets(&file.text) {
        let place = Place::new(&file.path, &file.text, Span::new(0, 0));
        let hint = "close them, or write lists and maps over several lines";
        return Err(Box::new(Problem::error(Code::InvalidSchemaYaml, message).at(place).hint(hint)));
    }
    let mut config: Config = serde_yaml::from_str(&file.text).map_err(|e| invalid(file, &e))?;
    let mut problems = Vec::new();
    let mut places = Places::of(file);
    let mut check = |unknown: &Unknown, path: &[&str], known: &[&str]| {
        for key in unknown.keys() {
            problems.push(unknown_key(&mut places, path, key, known));
        }
    };
    check(&config.unknown, &[], &["crate", "sources", "include", "naming", "strict", "deny", "corrections"]);
    check(&config.package.unknown, &["crate"], CRATE_KEYS);
    for source in &config.sources {
        let known = &["folder", "dialect", "origin", "revision", "licence", "naming"];
        let path = ["sources", &source.folder];
        check(&source.unknown, if source.folder.is_empty() { &path[..1] } else { &path }, known);
    }
    for (target, correction) in &config.corrections {
        check(&correction.unknown, &["corrections", target], CORRECTION_KEYS);
    }
    problems.extend(config.sources.iter().filter_map(|source| unknown_dialect(file, source)));
    let of_sources = config.sources.iter().filter_map(|source| Some((&source.folder, source.naming.as_ref()?)));
    problems.extend(of_sources.filter_map(|(folder, word)| unknown_naming(file, "sources", folder, word)));
    problems.extend(config.naming.iter().filter_map(|(of, word)| unknown_naming(file, "naming", of, word)));
    problems.extend(config.deny.iter().filter_map(|code| unknown_code(file, code)));
    let mut places = Places::of(file);
    for (target, correction) in &config.corrections {
        if correction.reason.as_deref().is_none_or(|reason| reason.trim().is_empty()) {
            let problem =
                Problem::error(Code::CorrectionWithoutReason, format!("the correction of `{target}` gives no reason"));
            let hint = "add `reason: …` that says how one knows";
            problems.push(problem.at(places.locate(&["corrections", target])).hint(hint));
        }
    }
    problems.extend(unfit_name(file, &config.package.name));
    problems.extend(config.sources.iter().find_map(|source| without_folder(file, source)));
    config.sources.retain(|source| !source.folder.is_empty());
    problems.extend(config.package.version.as_deref().and_then(|version| unfit_version(file, version)));
    problems.extend(config.package.rust_version.as_deref().and_then(|version| unfit_rust_version(file, version)));
    Ok((config, problems))
}

fn unfit_name(file: &File, name: &str) -> Option<Problem> {
    if name.is_empty() {
        let problem = Problem::error(Code::CrateWithoutName, "the crate has no name");
        return Some(problem.at(locate(file, &["crate"])).hint("add `crate: {name: …}`"));
    }
    let why = schema::misfit_of_name(name)?;
    let problem = Problem::error(Code::UnfitCrateName, format!("no crate can be called `{name}`: {why}"));
    Some(problem.at(locate(file, &["crate", "name"])).hint("give it another name"))
}

fn without_folder(file: &File, source: &SourceConfig) -> Option<Problem> {
    source.folder.is_empty().then(|| {
        let problem = Problem::error(Code::SourceWithoutFolder, "a source names no folder");
        problem.at(locate(file, &["sources"])).hint("add `folder: …`, the folder of its pages beside schema.yaml")
    })
}

fn unfit_version(file: &File, version: &str) -> Option<Problem> {
    let why = schema::misfit_of_version(version)?;
    let problem = Problem::error(Code::UnfitVersion, format!("`{version}` is not a version: {why}"));
    Some(problem.at(locate(file, &["crate", "version"])).hint("write three numbers, such as `0.1.0`"))
}

fn unfit_rust_version(file: &File, version: &str) -> Option<Problem> {
    let why = schema::misfit_of_rust_version(version)?;
    let problem = Problem::error(Code::UnfitVersion, format!("`{version}` is no Rust for the crate: {why}"));
    let hint = format!("write `{}` or a later one, or leave the key out", schema::RUST_VERSION);
    Some(problem.at(locate(file, &["crate", "rust-version"])).hint(hint))
}

fn unknown_dialect(file: &File, source: &SourceConfig) -> Option<Problem> {
    let name = source.dialect.as_deref()?;
    let known: Vec<_> = dialect::ALL.iter().map(|dialect| dialect.name()).collect();
    if known.contains(&name) {
        return None;
    }
    let problem = Problem::error(Code::UnknownDialect, format!("`{name}` is not a dialect that is known"));
    let hint = format!("the dialects are {}; without one, it is detected", known.join(", "));
    Some(problem.at(locate(file, &["sources", &source.folder, name])).hint(hint))
}

fn unknown_naming(file: &File, key: &str, of: &str, word: &str) -> Option<Problem> {
    word.parse::<Naming>().is_err().then_some(())?;
    let problem = Problem::error(Code::UnknownNaming, format!("`{word}` is no way to write keys"));
    let hint = format!("the ways are {}", Naming::WORDS.join(", "));
    Some(problem.at(locate(file, &[key, of, word])).hint(hint))
}

fn unknown_code(file: &File, code: &str) -> Option<Problem> {
    if code == EVERY || code.parse::<Code>().is_ok() {
        return None;
    }
    let problem = Problem::error(Code::UnknownCode, format!("no problem is called `{code}`"));
    let hint = match nearest(code, Code::ALL.iter().map(|known| known.name())) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("write what stands in brackets behind `warning`, or `{EVERY}`"),
    };
    Some(problem.at(locate(file, &["deny", code])).hint(hint))
}

/// What stands for the codes of all warnings in `deny`.
pub const EVERY: &str = "all";

/// The problem of a source whose folder is not there.
pub(super) fn no_folder(file: &File, folder: &str) -> Problem {
    let problem = Problem::error(Code::NoSuchFolder, format!("there is no folder `{folder}` beside schema.yaml"));
    problem.at(locate(file, &["sources", folder])).hint("copy the pages there, or remove the source")
}

/// The problem of a source that is a file.
pub(super) fn file_for_folder(file: &File, folder: &str) -> Problem {
    let problem = Problem::error(Code::NoSuchFolder, format!("`{folder}` beside schema.yaml is a file and no folder"));
    problem.at(locate(file, &["sources", folder])).hint("name the folder that the page lies in")
}

/// The problem of a `schemas/` folder without a folder of pages.
pub(super) fn no_sources(file: &File) -> Problem {
    let problem = Problem::error(Code::NoSources, "there is no folder of pages beside schema.yaml");
    problem.at(locate(file, &["sources"])).hint("copy the pages of an SDK into a folder there: `typescript/`, `go/`")
}

/// The problem of a source whose folder lies somewhere else.
pub(super) fn folder_outside(file: &File, folder: &str) -> Problem {
    let problem =
        Problem::error(Code::OutsideOfSource, format!("the folder `{folder}` does not lie beside schema.yaml"));
    let hint = "copy the pages there; only what lies there is read";
    problem.at(locate(file, &["sources", folder])).hint(hint)
}

const CRATE_KEYS: &[&str] =
    &["name", "version", "description", "license", "repository", "homepage", "keywords", "categories", "rust-version"];

const CORRECTION_KEYS: &[&str] = &[
    "reason", "wire", "type", "required", "nullable", "secret", "closed", "tag", "rename", "skip", "same_as", "derives",
];

fn invalid(file: &File, error: &serde_yaml::Error) -> Box<Problem> {
    let at = error.location().map_or(0, |location| location.index());
    let place = Place::new(&file.path, &file.text, Span::new(at, at + 1));
    let message = error.to_string();
    let message = message.split(" at line ").next().unwrap_or_default();
    // The parser repeats what it found, however long that is.
    const MOST: usize = 200;
    let message: String = message.chars().take(MOST).collect();
    Box::new(Problem::error(Code::InvalidSchemaYaml, message).at(place).hint("mend the YAML"))
}

fn unknown_key(places: &mut Places<'_>, path: &[&str], key: &str, known: &[&str]) -> Problem {
    let place = places.locate(&[path, &[key]].concat());
    let hint = match nearest(key, known.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("the keys here are {}", known.join(", ")),
    };
    Problem::error(Code::UnknownKey, format!("`{key}` is not a key that is known here")).at(place).hint(hint)
}

/// The one of `known` that `word` is most likely a slip of.
pub(crate) fn nearest<'a>(word: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let scored = known.map(|near| (strsim::jaro_winkler(&word.to_lowercase(), &near.to_lowercase()), near));
    let best = scored.max_by(|a, b| a.0.total_cmp(&b.0).then(b.1.cmp(a.1)))?;
    (best.0 > 0.8).then_some(best.1)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that panics has failed")]
    use super::*;

    fn file(text: &str) -> File {
        File { path: "schema.yaml".into(), text: text.to_owned() }
    }

    #[test]
    fn every_mistake_is_reported_at_its_place() {
        let text = "crate: {name: x}\ncorections: {}\ncorrections:\n  a.B.c:\n    nulable: true\n";
        let (_, problems) = parse(&file(text)).unwrap();
        let lines: Vec<_> = problems.iter().map(ToString::to_string).collect();
        assert_eq!(
            lines,
            [
                "schema.yaml:2:1: error[unknown-key]: `corections` is not a key that is known here; did you mean `corrections`?",
                "schema.yaml:5:5: error[unknown-key]: `nulable` is not a key that is known here; did you mean `nullable`?",
                "schema.yaml:4:3: error[correction-without-reason]: the correction of `a.B.c` gives no reason; add `reason: …` that says how one knows",
            ]
        );
    }

    #[test]
    fn a_slip_in_a_key_that_must_be_there_is_told_with_what_is_missing() {
        let (config, problems) = parse(&file("crate:\n  nam: x\nsources:\n- foldr: go\n")).unwrap();
        let lines: Vec<_> = problems.iter().map(ToString::to_string).collect();
        assert_eq!(
            lines,
            [
                "schema.yaml:2:3: error[unknown-key]: `nam` is not a key that is known here; did you mean `name`?",
                "schema.yaml:4:3: error[unknown-key]: `foldr` is not a key that is known here; did you mean `folder`?",
                "schema.yaml:1:1: error[crate-without-name]: the crate has no name; add `crate: {name: …}`",
                "schema.yaml:3:1: error[source-without-folder]: a source names no folder; add `folder: …`, the folder of its pages beside schema.yaml",
            ]
        );
        assert!(config.sources.is_empty(), "what has no folder is not read");
    }

    #[test]
    fn brackets_without_end_are_told_and_not_parsed() {
        let problem = parse(&file(&format!("crate: {}", "[".repeat(1_000_000)))).unwrap_err();
        assert!(problem.to_string().starts_with("schema.yaml:1:1: error[invalid-schema-yaml]: more than"), "{problem}");
    }

    #[test]
    fn a_value_of_the_wrong_type_is_placed() {
        let problem = parse(&file("crate: {name: x}\ninclude: 3\n")).unwrap_err();
        assert!(problem.to_string().starts_with("schema.yaml:2:10: error[invalid-schema-yaml]"), "{problem}");
    }
}
