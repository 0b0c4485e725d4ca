//! An explanation, as text and as JSON.

use serde_json::{Value, json};

use super::Found;
use crate::{
    claim::Outcome,
    evidence::Evidence,
    lower,
    problem::Code,
    resolve::{Asked, Resolved, Weighed},
    rust::{Crate, Entry, ItemKind},
    source::Source,
    text::visible_line,
};

/// What a kind of problem means, and the way out.
pub(super) fn code(code: Code, json: bool) -> String {
    let (name, meaning, remedy) = (code.name(), code.meaning(), code.remedy());
    if json {
        return format!("{}\n", json!({"code": name, "meaning": meaning, "remedy": remedy}));
    }
    format!("{name}\n  {meaning}\n  {remedy}\n")
}

/// What is known of a type or a field.
pub(super) struct Explained {
    name: String,
    /// What it is in Rust; nothing where it is no model.
    rust: Option<String>,
    pages: Vec<String>,
    asked: Vec<Asked>,
    /// The keys of corrections that touch it, with their reasons.
    corrections: Vec<(String, String)>,
    /// The fields of a type, each by key, type and presence.
    fields: Vec<String>,
}

impl Explained {
    pub(super) fn new(found: &Found<'_>, source: &Source, resolved: &Resolved) -> Self {
        let Found { name, def, field } = found;
        let krate = lower::lower(&resolved.schema).krate;
        let key = field.map(|field| field.wire.value.as_str());
        let full = key.map_or_else(|| name.to_string(), |key| format!("{name}.{key}"));
        let asked = match key {
            Some(key) => resolved.record.field(source, name, key),
            None => resolved.record.list(source, name),
        };
        let touches = |target: &str| target == full || (field.is_none() && target.starts_with(&format!("{full}.")));
        let corrections = source.config.corrections.iter().filter(|(target, _)| touches(target));
        let reason = |(target, of): (&String, &crate::source::Correction)| {
            (target.clone(), of.reason.clone().unwrap_or_default())
        };
        Self {
            rust: rust(&krate, &name.to_string(), key),
            pages: def.pages.clone(),
            asked,
            corrections: corrections.map(reason).collect(),
            fields: if field.is_none() { super::find::fields(def).iter().map(line).collect() } else { Vec::new() },
            name: full,
        }
    }

    pub(super) fn text(&self) -> String {
        let mut lines = vec![self.name.clone()];
        lines.extend(self.rust.iter().map(|rust| format!("  in Rust: {rust}")));
        lines.extend(self.pages.iter().map(|page| format!("  page: {page}")));
        lines.extend(self.fields.iter().map(|field| format!("  {field}")));
        for asked in &self.asked {
            lines.push(format!("{}: {}", asked.question, asked.answer));
            lines.extend(asked.claims.iter().map(|claim| format!("  {}", self::claim(claim))));
        }
        lines.extend(self.corrections.iter().map(|(target, reason)| format!("correction of {target}: {reason}")));
        lines.iter().map(|line| visible_line(line) + "\n").collect()
    }

    pub(super) fn json(&self) -> String {
        let claim = |claim: &Weighed| {
            json!({
                "answer": claim.answer,
                "outcome": outcome(claim.outcome),
                "strength": claim.strength,
                "evidence": words(&claim.evidence),
                "place": claim.place.as_ref().map(ToString::to_string),
            })
        };
        let asked = |asked: &Asked| {
            let claims: Vec<Value> = asked.claims.iter().map(claim).collect();
            json!({"question": asked.question, "answer": asked.answer, "claims": claims})
        };
        let correction = |(target, reason): &(String, String)| json!({"target": target, "reason": reason});
        let explained = json!({
            "name": self.name,
            "rust": self.rust,
            "pages": self.pages,
            "fields": self.fields,
            "questions": self.asked.iter().map(asked).collect::<Vec<_>>(),
            "corrections": self.corrections.iter().map(correction).collect::<Vec<_>>(),
        });
        format!("{explained}\n")
    }
}

/// `limit: number, required, nullable`.
fn line(field: &crate::schema::Field) -> String {
    let required = if field.required.value { ", required" } else { "" };
    let nullable = if field.is_nullable() { ", nullable" } else { "" };
    format!("{}: {}{required}{nullable}", field.wire.value, field.ty.value)
}

/// `decides: true, by a table (go/a.md:22:13): *float64`.
fn claim(claim: &Weighed) -> String {
    let place = claim.place.as_ref().map(|place| format!(" ({place})")).unwrap_or_default();
    let (outcome, answer, strength) = (outcome(claim.outcome), &claim.answer, claim.strength);
    format!("{outcome}: {answer}, by {strength}{place}: {}", words(&claim.evidence))
}

fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Decides => "decides",
        Outcome::Agrees => "agrees",
        Outcome::Fits => "fits",
        Outcome::Disputed => "disputed",
        Outcome::Outvoted => "outvoted",
    }
}

fn words(evidence: &Evidence) -> String {
    match evidence {
        Evidence::Stated { text, .. } | Evidence::Shown { text, .. } => text.to_string(),
        Evidence::Inferred { rule, from } => format!("{rule}, {from}"),
        Evidence::Corrected { reason } => reason.to_string(),
    }
}

/// What a type, or the field with this key, is in Rust.
fn rust(krate: &Crate, name: &str, key: Option<&str>) -> Option<String> {
    let (rust, path) = match krate.index.get(name)? {
        Entry::Written { rust, file, .. } => (rust, file),
        Entry::Folded(why) => return Some(format!("no type of its own: {why}")),
    };
    let Some(key) = key else { return Some(rust.clone()) };
    let file = krate.modules.iter().flat_map(|module| &module.files).find(|file| file.path == *path)?;
    let ItemKind::Struct(of) = &file.item.kind else { return None };
    let wire = crate::rust::Literal::string(key);
    let field = of.fields().find(|field| field.wire == wire)?;
    Some(format!("{rust}::{}: {}", field.ident, field.full_type()))
}
