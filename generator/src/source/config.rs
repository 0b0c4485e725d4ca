//! `Config`: what people decided about an API, `schema.yaml`.

use std::collections::BTreeMap;

use indexmap::IndexMap;
use serde::Deserialize;
use serde_yaml::Value;

use super::File;
use crate::{
    evidence::{Place, Span},
    problem::Problem,
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
    pub name: String,
    /// Its version, `0.1.0` where absent.
    pub version: Option<String>,
    /// One line that says what it is.
    pub description: Option<String>,
    /// An SPDX expression.
    pub license: Option<String>,
    /// Where it is developed.
    pub repository: Option<String>,
    #[serde(flatten)]
    unknown: Unknown,
}

/// A folder of pages.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct SourceConfig {
    /// The folder below `schemas/`.
    pub folder: String,
    /// The dialect; detected where absent.
    pub dialect: Option<String>,
    /// Where the pages were taken from.
    pub origin: Option<String>,
    /// Their revision there.
    pub revision: Option<String>,
    /// Their licence.
    pub licence: Option<String>,
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

/// Where `key` stands as a key or as a list item, not as a part of a longer word.
fn find_key(text: &str, key: &str) -> Option<usize> {
    let mut hits = text.match_indices(key).map(|(at, _)| at);
    hits.find(|at| {
        let before = text[..*at].chars().next_back();
        let after = text[at + key.len()..].chars().next();
        let quote = |c: Option<char>| matches!(c, Some('"' | '\''));
        let opens = quote(before) || before.is_none_or(|c| c.is_whitespace() || matches!(c, '{' | '[' | ','));
        let closes = quote(after) || after.is_none_or(|c| c.is_whitespace() || matches!(c, ':' | ',' | ']' | '}'));
        let comment = text[..*at].rsplit('\n').next().is_some_and(|line| line.contains('#'));
        opens && closes && !comment
    })
}

/// Reads `schema.yaml`.
///
/// # Errors
/// All that is wrong with it: YAML that does not parse, values of a wrong type, unknown keys, missing reasons.
pub(super) fn parse(file: &File) -> Result<Config, Vec<Problem>> {
    let config: Config = serde_yaml::from_str(&file.text).map_err(|e| vec![invalid(file, &e)])?;
    let mut problems = Vec::new();
    let mut check = |unknown: &Unknown, path: &[&str], known: &[&str]| {
        for key in unknown.keys() {
            problems.push(unknown_key(file, path, key, known));
        }
    };
    check(&config.unknown, &[], &["crate", "sources", "include", "corrections"]);
    check(&config.package.unknown, &["crate"], &["name", "version", "description", "license", "repository"]);
    for source in &config.sources {
        let known = &["folder", "dialect", "origin", "revision", "licence"];
        check(&source.unknown, &["sources", &source.folder], known);
    }
    for (target, correction) in &config.corrections {
        check(&correction.unknown, &["corrections", target], CORRECTION_KEYS);
    }
    for (target, correction) in &config.corrections {
        if correction.reason.as_deref().is_none_or(|reason| reason.trim().is_empty()) {
            let problem =
                Problem::error("correction-without-reason", format!("the correction of `{target}` gives no reason"));
            let hint = "add `reason: …` that says how one knows";
            problems.push(problem.at(locate(file, &["corrections", target])).hint(hint));
        }
    }
    if config.package.name.is_empty() {
        let problem = Problem::error("crate-without-name", "the crate has no name");
        problems.push(problem.at(locate(file, &["crate"])).hint("add `crate: {name: …}`"));
    }
    if problems.is_empty() { Ok(config) } else { Err(problems) }
}

const CORRECTION_KEYS: &[&str] = &[
    "reason", "wire", "type", "required", "nullable", "secret", "closed", "tag", "rename", "skip", "same_as", "derives",
];

fn invalid(file: &File, error: &serde_yaml::Error) -> Problem {
    let at = error.location().map_or(0, |location| location.index());
    let place = Place::new(&file.path, &file.text, Span::new(at, at + 1));
    let message = error.to_string();
    let message = message.split(" at line ").next().unwrap_or_default();
    Problem::error("invalid-schema-yaml", message).at(place).hint("mend the YAML")
}

fn unknown_key(file: &File, path: &[&str], key: &str, known: &[&str]) -> Problem {
    let place = locate(file, &[path, &[key]].concat());
    let hint = match nearest(key, known.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("the keys here are {}", known.join(", ")),
    };
    Problem::error("unknown-key", format!("`{key}` is not a key that is known here")).at(place).hint(hint)
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
        let problems = parse(&file(text)).unwrap_err();
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
    fn a_value_of_the_wrong_type_is_placed() {
        let problems = parse(&file("crate: {name: x}\ninclude: 3\n")).unwrap_err();
        assert!(problems[0].to_string().starts_with("schema.yaml:2:10: error[invalid-schema-yaml]"), "{}", problems[0]);
    }
}
