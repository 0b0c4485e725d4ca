//! What each rule claims of a field, and what becomes of it.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use super::{Asked, Weighed};
use crate::{
    claim::Outcome,
    schema::TypeName,
    source::{Config, File, Folder, Source, SourceConfig},
    understand,
};

/// Pages, each with its path, whose folder is named as its dialect, and corrections: what they correct, and how.
fn source(pages: &[(String, String)], corrections: &[(&str, &str)]) -> Source {
    let mut source = Source { config: Config::default(), ..Source::default() };
    for (path, text) in pages {
        let name = path.split('/').next().unwrap();
        let file = File { path: path.as_str().into(), text: text.clone() };
        match source.folders.iter_mut().find(|folder| folder.origin.folder == name) {
            Some(folder) => folder.files.push(file),
            None => {
                let mut origin = SourceConfig::folder(name.to_owned());
                origin.dialect = Some(name.to_owned());
                source.folders.push(Folder { origin, files: vec![file], ..Folder::default() });
            }
        }
    }
    for (target, correction) in corrections {
        source.config.corrections.insert((*target).to_owned(), serde_yaml::from_str(correction).unwrap());
    }
    source
}

/// A page of an object with these rows: name, type, whether it is required, description, example.
fn page(name: &str, rows: &[&str]) -> String {
    let head = "| Field | Type | Required | Description | Example |\n| --- | --- | --- | --- | --- |";
    format!("# {name}\n\n## Fields\n\n{head}\n{}\n", rows.join("\n"))
}

/// The claims on `question` about a field, a line each: outcome, strength, answer.
fn claims(source: &Source, field: (&str, &str), question: &str) -> Vec<String> {
    let (of, wire) = field;
    let name: TypeName = of.parse().unwrap();
    let resolved = understand(source);
    let asked = [resolved.record.field(source, &name, wire), resolved.record.list(source, &name)].concat();
    let asked = asked.into_iter().find(|asked| asked.question == question);
    asked.map(|Asked { claims, .. }| claims.iter().map(line).collect()).unwrap_or_default()
}

fn line(claim: &Weighed) -> String {
    let Weighed { answer, strength, outcome, .. } = claim;
    let outcome = match outcome {
        Outcome::Decides => "decides",
        Outcome::Agrees => "agrees",
        Outcome::Fits => "fits",
        Outcome::Disputed => "disputed",
        Outcome::Outvoted => "outvoted",
    };
    format!("{outcome}: {strength} says {answer}")
}

/// A page of TypeScript that describes `models.NAME`.
fn typescript(name: &str, text: String) -> (String, String) {
    (format!("typescript/models/{}.md", name.to_lowercase()), text)
}

/// A page of an object, with the code block `usage` before its rows.
fn with_usage(name: &str, usage: &str, rows: &[&str]) -> String {
    let usage = format!("## Example Usage\n\n```typescript\nlet value: {name} = {usage};\n```\n\n## Fields");
    page(name, rows).replace("## Fields", &usage)
}

/// The claims on `question` about `models.Fee.KEY`, which this page of TypeScript describes.
fn of_fee(text: String, key: &str, question: &str) -> Vec<String> {
    claims(&source(&[typescript("Fee", text)], &[]), ("models.Fee", key), question)
}

#[test]
fn each_page_claims_what_its_cells_say() {
    let pages = [
        typescript("Fee", page("Fee", &["| `amount` | *number* | :heavy_check_mark: | In euros | |"])),
        (
            "python/models/fee.md".to_owned(),
            page("Fee", &["| `amount` | *Optional[float]* | :heavy_minus_sign: | In euros | |"]),
        ),
    ];
    let of = |corrections: &[(&str, &str)], question| {
        claims(&source(&pages, corrections), ("models.Fee", "amount"), question)
    };
    assert_eq!(of(&[], "required"), ["disputed: a table says true", "decides: a table says false"]);
    assert_eq!(of(&[], "type"), ["fits: a table says undecided", "decides: a table says number"]);
    let corrected = [("models.Fee.amount", "{required: true, reason: seen}")];
    assert_eq!(
        of(&corrected, "required"),
        ["decides: a person says true", "agrees: a table says true", "outvoted: a table says false"]
    );
}

#[test]
fn a_fraction_outweighs_an_integer_that_is_drawn_by_type() {
    let fee = |example: &str| {
        let row = format!("| `amount` | *number* | :heavy_check_mark: | In euros | {example} |");
        of_fee(with_usage("Fee", "{\n  amount: 3,\n}", &[&row]), "amount", "type")
    };
    assert_eq!(fee(""), ["fits: a table says undecided", "decides: a rule says integer"]);
    assert_eq!(fee("2.5"), ["fits: a table says undecided", "decides: an example says number"]);
    assert_eq!(fee("2"), ["decides: a table says undecided"], "an integer in a cell says nothing");
}

#[test]
fn a_null_is_described_or_shown() {
    let fee = |description: &str, example: &str| {
        let row = format!("| `note` | *string* | :heavy_check_mark: | {description} | {example} |");
        of_fee(page("Fee", &[&row]), "note", "nullable")
    };
    assert_eq!(fee("A note", "paid"), [""; 0], "a value says nothing against it");
    assert_eq!(fee("A note", "null"), ["decides: an example says true"]);
    assert_eq!(fee("A note, or null", "null"), ["decides: a description says true", "agrees: an example says true"]);
}

#[test]
fn fields_that_are_the_same_word_for_word_tell_of_null_together() {
    let row = |example: &str| format!("| `note` | *string* | :heavy_check_mark: | What was paid for | {example} |");
    let fee = typescript("Fee", page("Fee", &[&row("")]));
    let told = typescript("Fine", page("Fine", &[&row("null")]));
    let of = |pages: &[(String, String)], path: &str| claims(&source(pages, &[]), (path, "note"), "nullable");
    assert_eq!(of(&[fee.clone(), told.clone()], "models.Fee"), ["decides: other types says true"]);
    assert_eq!(of(&[fee, told], "models.Fine"), ["decides: an example says true"]);
    // Python shows `null`, so its silence counts for more than other types.
    let pages = ["Fee", "Fine"].map(|name| {
        let example = if name == "Fine" { "null" } else { "" };
        let text = page(name, &[&row(example).replace("string", "str")]);
        (format!("python/models/{}.md", name.to_lowercase()), text)
    });
    assert_eq!(of(&pages, "models.Fee"), ["decides: silence says false"]);
    assert_eq!(of(&pages, "models.Fine"), ["decides: an example says true", "outvoted: silence says false"]);
}

#[test]
fn types_with_the_same_fields_share_numbers() {
    let rows = |amount: &str| {
        let rest = ["`a` | *string*", "`b` | *string*", "`c` | *string*"];
        let rest = rest.map(|row| format!("| {row} | :heavy_check_mark: | | |"));
        [vec![format!("| `amount` | *number* | :heavy_check_mark: | | {amount} |")], rest.to_vec()].concat()
    };
    let of_type = |name: &str, amount: &str| {
        let rows = rows(amount);
        typescript(name, page(name, &rows.iter().map(String::as_str).collect::<Vec<_>>()))
    };
    let pages = [of_type("Fee", ""), of_type("Fine", "2.5")];
    let of = |path: &str| claims(&source(&pages, &[]), (path, "amount"), "type");
    assert_eq!(of("models.Fee"), ["fits: a table says undecided", "decides: other types says number"]);
    assert_eq!(of("models.Fine"), ["fits: a table says undecided", "decides: an example says number"]);
}

#[test]
fn where_types_with_the_same_fields_disagree_the_wider_number_is_kept() {
    let rest = ["a", "b", "c"].map(|name| format!("| `{name}` | *string* | :heavy_check_mark: | | |"));
    let of_type = |name: &str, usage: &str, amount: &str| {
        let amount = format!("| `amount` | *number* | :heavy_check_mark: | | {amount} |");
        let rows = [amount.as_str(), &rest[0], &rest[1], &rest[2]];
        typescript(name, if usage.is_empty() { page(name, &rows) } else { with_usage(name, usage, &rows) })
    };
    let drawn = "{\n  amount: 3,\n  a: \"x\",\n  b: \"x\",\n  c: \"x\",\n}";
    let pages = [of_type("Duty", drawn, ""), of_type("Fee", "", ""), of_type("Fine", "", "2.5")];
    let source = source(&pages, &[]);
    assert_eq!(
        claims(&source, ("models.Fee", "amount"), "type"),
        ["fits: a table says undecided", "disputed: other types says integer", "decides: other types says number"]
    );
    let problems: Vec<String> = understand(&source).problems.iter().map(ToString::to_string).collect();
    assert!(problems.iter().any(|problem| problem.contains("disagree on the type of `amount`")), "{problems:?}");
}

#[test]
fn a_text_is_a_secret_where_a_key_is_shown_or_the_description_says_so() {
    let fee = |description: &str, example: &str| {
        let row = format!("| `token` | *string* | :heavy_check_mark: | {description} | {example} |");
        of_fee(page("Fee", &[&row]), "token", "secret")
    };
    assert_eq!(fee("A token", "abc"), [""; 0], "a name is no evidence");
    assert_eq!(fee("The token, only shown once", "abc"), ["decides: a description says true"]);
}

#[test]
fn a_text_is_a_moment_where_it_is_described_and_shown() {
    let fee = |description: &str, example: &str| {
        let row = format!("| `paid` | *string* | :heavy_check_mark: | {description} | {example} |");
        of_fee(page("Fee", &[&row]), "paid", "format")
    };
    assert_eq!(fee("The timestamp", "2025-08-24T10:30:00Z"), ["decides: a description says date-time"]);
    assert_eq!(fee("When it was paid", "2025-08-24T10:30:00Z"), [""; 0]);
    assert_eq!(fee("The timestamp", "soon"), [""; 0]);
}

#[test]
fn an_enum_of_several_values_is_assumed_to_grow() {
    let values = |values: &str| {
        let text = format!("# Fee\n\n## Values\n\n| Name | Value |\n| --- | --- |\n{values}");
        of_fee(text, "", "open")
    };
    assert_eq!(values("| `Low` | low |\n| `High` | high |\n"), ["decides: an assumption says assumed"]);
    assert_eq!(values("| `Low` | low |\n"), [""; 0], "a constant");
}

#[test]
fn every_claim_has_its_place_and_words() {
    let text = page("Fee", &["| `note` | *string* | :heavy_check_mark: | A note, or null | |"]);
    let source = source(&[typescript("Fee", text)], &[]);
    let asked = understand(&source).record.field(&source, &"models.Fee".parse().unwrap(), "note");
    let nullable = asked.iter().find(|asked| asked.question == "nullable").unwrap();
    assert_eq!(nullable.answer, "true");
    let claim = &nullable.claims[0];
    assert_eq!(claim.place.as_ref().map(ToString::to_string).as_deref(), Some("typescript/models/fee.md:7:44"));
    assert_eq!(claim.evidence.to_string(), "typescript/models/fee.md says `A note, or null`");
}

#[test]
fn a_key_is_shown_or_quoted_or_guessed_and_a_person_has_the_last_word() {
    let fee = |description: &str, corrections: &[(&str, &str)], key: &str| {
        let row = format!("| `paidAt` | *string* | :heavy_check_mark: | {description} | |");
        let pages = [typescript("Fee", page("Fee", &[&row]))];
        claims(&source(&pages, corrections), ("models.Fee", key), "wire")
    };
    assert_eq!(fee("When", &[], "paidAt"), ["decides: a rule says paidAt"]);
    assert_eq!(fee("Where `paid_at` is the time", &[], "paid_at"), ["decides: a description says paid_at"]);
    let corrected = [("models.Fee.paidAt", "{wire: paid-at, reason: seen}")];
    assert_eq!(fee("When", &corrected, "paid-at"), ["decides: a person says paid-at", "outvoted: a rule says paidAt"]);
    let holder =
        page("Till", &["| `fee` | [models.Fee](../models/fee.md) | :heavy_check_mark: | | {\"paid_at\": \"now\"} |"]);
    let pages = [
        typescript("Fee", page("Fee", &["| `paidAt` | *string* | :heavy_check_mark: | When | |"])),
        typescript("Till", holder),
    ];
    assert_eq!(claims(&source(&pages, &[]), ("models.Fee", "paid_at"), "wire"), ["decides: an example says paid_at"]);
}
