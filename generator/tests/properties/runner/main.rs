//! Reads cases, a line each, and tries each on its type: what is kept must come back equal, what is refused must say where.
#![allow(deprecated)]

mod table;

use std::{
    collections::BTreeMap,
    fmt::Debug,
    fs,
    io::{BufReader, Cursor},
    process::ExitCode,
};

use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::Value;

/// A line of the file.
#[derive(Deserialize)]
struct Case {
    at: usize,
    kind: String,
    text: String,
    refused: Option<Vec<String>>,
    hides: bool,
}

/// The text that every secret holds.
const SECRET: &str = "MARKED-SECRET";

/// What came of one text.
pub struct Outcome {
    /// By the way that it was read: how it is written, and whether it is equal to what the first way gave.
    ways: Vec<(&'static str, Result<(String, bool), String>)>,
    /// What `Debug` shows.
    debug: String,
}

/// Tries a text on a type.
pub type Try = fn(&str) -> Outcome;

/// What serde buffers before it reads: numbers come as they can.
#[derive(Deserialize)]
#[serde(untagged)]
enum Buffered<T> {
    Only(T),
}

/// Tries `text` on `T`.
pub fn on<T: DeserializeOwned + Serialize + Debug + Clone + PartialEq>(text: &str) -> Outcome {
    let first = serde_json::from_str::<T>(text);
    let debug = first.as_ref().map(|value| format!("{value:?} {value:#?}")).unwrap_or_default();
    let known = first.as_ref().ok().cloned();
    let written = |read: Result<T, serde_json::Error>| {
        let value = read.map_err(|error| error.to_string())?;
        let text = serde_json::to_string(&value).map_err(|error| format!("not written: {error}"))?;
        Ok((text, Some(&value) == known.as_ref()))
    };
    let mut ways = vec![("from_str", written(first))];
    ways.push(("from_slice", written(serde_json::from_slice(text.as_bytes()))));
    ways.push(("from_reader", written(serde_json::from_reader(BufReader::with_capacity(7, Cursor::new(text))))));
    if let Ok(value) = serde_json::from_str::<Value>(text) {
        ways.push(("from_value", written(serde_json::from_value(value.clone()))));
        ways.push(("&Value", written(T::deserialize(&value))));
        let to_value = known.as_ref().map(|known| serde_json::to_value(known).map(|value| (value.to_string(), true)));
        ways.extend(to_value.map(|written| ("to_value", written.map_err(|error| error.to_string()))));
    }
    if known.is_some() {
        if text != "null" {
            let inside =
                serde_json::from_str::<Vec<BTreeMap<String, Option<T>>>>(&format!("[{{}},{{\"key\":{text}}}]"));
            let only = |mut list: Vec<BTreeMap<_, _>>| list.pop()?.pop_first()?.1;
            ways.push(("inside", written(inside.map(|list| only(list).expect("one")))));
        }
        let buffered = serde_json::from_str(text).map(|Buffered::Only(value)| value);
        ways.push(("buffered", written(buffered)));
    }
    Outcome { ways, debug }
}

/// Whether two values are equal: numbers by value, to the last bit.
fn equal(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => {
            let (texts, is_integer) =
                ((one.to_string(), other.to_string()), |text: &str| !text.contains(['.', 'e', 'E']));
            if is_integer(&texts.0) && is_integer(&texts.1) {
                return texts.0 == texts.1;
            }
            let bits = |text: &str| text.parse::<f64>().map(f64::to_bits);
            bits(&texts.0) == bits(&texts.1)
        }
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| equal(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            one.len() == other.len()
                && one.iter().all(|(key, value)| other.get(key).is_some_and(|other| equal(value, other)))
        }
        (one, other) => one == other,
    }
}

fn complaints(case: &Case) -> Vec<String> {
    let (_, on) = table::TYPES[case.at];
    let outcome = on(&case.text);
    let mut found = Vec::new();
    if case.hides && outcome.debug.contains(SECRET) {
        found.push(format!("Debug shows a secret: {}", outcome.debug));
    }
    for (way, result) in outcome.ways {
        match (result, &case.refused) {
            (Ok((text, same)), None) => {
                let (came, written): (Value, Value) =
                    (serde_json::from_str(&case.text).unwrap(), serde_json::from_str(&text).unwrap());
                if !equal(&came, &written) {
                    found.push(format!("{way}: it comes back as {text}"));
                }
                if !same {
                    found.push(format!("{way}: it is not equal to what from_str reads"));
                }
            }
            (Ok((text, _)), Some(_)) => found.push(format!("{way}: it is taken, and comes back as {text}")),
            (Err(error), None) => found.push(format!("{way}: it is refused: {error}")),
            (Err(error), Some(words)) => {
                found.extend(
                    words
                        .iter()
                        .filter(|word| !error.contains(*word))
                        .map(|word| format!("{way}: the error lacks {word:?}: {error}")),
                );
                if error.contains(SECRET) {
                    found.push(format!("{way}: the error shows a secret: {error}"));
                }
            }
        }
    }
    found
}

fn main() -> ExitCode {
    let path = std::env::args().nth(1).expect("the file of cases");
    let text = fs::read_to_string(path).expect("cases");
    let cases: Vec<Case> = text.lines().map(|line| serde_json::from_str(line).expect("a case")).collect();
    let threads = std::thread::available_parallelism().map_or(4, usize::from);
    let part = |part: &[Case]| -> Vec<String> {
        let tell = |case: &Case| {
            let text = case.text.chars().take(600).collect::<String>();
            let tell = move |complaint| format!("{} {}: {complaint}\n    {text}", table::TYPES[case.at].0, case.kind);
            // The ways mostly fail alike.
            complaints(case).into_iter().map(tell).next()
        };
        part.iter().flat_map(tell).collect()
    };
    let found: Vec<String> = std::thread::scope(|scope| {
        let parts = cases.chunks(cases.len().div_ceil(threads)).map(|cases| scope.spawn(move || part(cases)));
        parts.collect::<Vec<_>>().into_iter().flat_map(|part| part.join().expect("no panic")).collect()
    });
    let mut shown = BTreeMap::new();
    for complaint in &found {
        let about = complaint.split(':').take(2).collect::<Vec<_>>().join(":");
        let count: &mut usize = shown.entry(about).or_default();
        *count += 1;
        if *count == 1 && shown.len() <= 60 {
            println!("{complaint}");
        }
    }
    println!("{} cases, {} complaints", cases.len(), found.len());
    if found.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
