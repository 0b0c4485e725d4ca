//! Fieldtable reads the reference pages that an API publishes for people as a schema, and writes a Rust crate of models with doc tests.
//!
//! ```text
//! Source ──read──> pages ──link──> Corpus ──merge──> drafts ──resolve──> Schema ──lower──> Crate ──emit──> Files ──> write | compare
//!                what is said    which types      what they       what is meant   what it is     text         the disk
//!                                each page means  are together          │         in Rust
//!                                                                schema.lock.yaml
//! ```
//!
//! Plain data models, and a plain function between each pair. No model prints itself, no printing function decides.
//!
//! | room | what it knows | what it must not know | what it uses |
//! | --- | --- | --- | --- |
//! | [`source`] | `schemas/` on the disk, `schema.yaml` | what a page means | `dialect`, `files`, `limits`, `lock`, `place`, `problem`, `schema` |
//! | [`page`] | the shapes in which a page arrives; a page word for word, with byte spans | what a type cell means | `place`, `problem` |
//! | [`dialect`] | type cells, values, names and example literals of TypeScript, Python and Go | other pages | `limits`, `page`, `place` |
//! | [`place`] | where something stands in a file | – | – |
//! | [`evidence`] | facts, and why they are believed | – | – |
//! | [`schema`] | what the API is, in no language | pages, dialects, Rust | `evidence`, `limits`, `secret` |
//! | [`mod@read`] | which dialect a page is written in, and its cells and examples parsed | other pages | `dialect`, `limits`, `page`, `place`, `problem`, `schema`, `source` |
//! | [`mod@link`] | which type each name on a page means, within its source | other sources | `dialect`, `evidence`, `page`, `place`, `problem`, `read`, `schema` |
//! | [`claim`] | what is put forward on each question, and how that is weighed | who asks, what a page means | `evidence`, `link`, `schema` |
//! | [`mod@merge`] | which types of several dialects are one, and what they claim together | examples | `claim`, `dialect`, `link`, `page`, `place`, `schema` |
//! | [`mod@resolve`] | observing examples, inferring, correcting | Rust | `claim`, `dialect`, `evidence`, `limits`, `link`, `lock`, `merge`, `page`, `place`, `problem`, `read`, `schema`, `secret`, `source` |
//! | [`lock`] | the schema as YAML, and back | pages | `evidence`, `limits`, `place`, `problem`, `schema`, `text` |
//! | [`rust`] | a crate in parts that syn has checked: invalid Rust cannot be spelled | the schema | `text` |
//! | [`mod@lower`] | names, types, docs and examples in Rust | pages, templates, why anything is believed | `place`, `problem`, `rust`, `schema`, `text` |
//! | [`mod@emit`] | templates, white space | the schema | `files`, `problem`, `rust`, `text` |
//! | [`files`] | a tree of text, its distance from the disk, and which files there are ours | what is in it | `digest`, `text` |
//! | [`digest`] | whether a text has changed | – | – |
//! | [`text`] | which signs print, and which Markdown is proven to be no program | what a text says | – |
//! | [`problem`] | what is wrong, where, and what to do | – | `limits`, `place`, `secret`, `text` |
//! | [`secret`] | what a key looks like, and texts without keys | where a text goes | `text` |
//! | [`limits`] | how much of anything is read | – | – |
//! | [`mod@diff`] | what a change means to users of the crate | pages, templates, why anything is believed | `lower`, `rust`, `schema` |
//! | [`mod@generated`] | what a run gives: a crate with its lock, or problems | how it is made | `files`, `problem`, `resolve`, `schema` |
//! | [`cli`] | what a person types, and what is printed | pages, drafts | `claim`, `diff`, `emit`, `evidence`, `files`, `lock`, `lower`, `place`, `problem`, `resolve`, `rust`, `schema`, `secret`, `source`, `text` |
//!
//! The words that the rooms share:
//!
//! - *wire name*: the key of a field in JSON; *shown name*: what a page calls it in its dialect.
//! - *dialect type*: a type as the pages of one dialect have it; a *cluster* of them becomes one *draft*, and that a type of the schema.
//! - *required*, *nullable*, *open*: the key is always there; the value may be `null`; values or members may come that no page lists.
//!   Whether a value is nullable may be unknown: then the lock leaves the key out.
//! - *tag*: the field whose value names the member of a union; *untagged*: decided by kind of JSON and by structure.
//! - *claim*: an answer to a question (is the key always there? may the value be `null`?) that a page, an example, a rule or a person gives,
//!   with its *strength*; the *arbiter* weighs all of them: the strongest decide, and where equals disagree, the wider answer is kept.
//!   The *record* keeps all of them, with what became of each, for whoever asks why.
//! - *rule*: claims what follows from what is known. The rules of one *stratum* see nothing of each other, so their order does not matter.
//! - *fact*: a value with its *evidence*, from weak to strong: inferred, shown in an example, stated by a table, corrected by a person.
//!   Evidence is for people: whoever needs more than the value to know has another value for it, such as *openness* and *guessed* keys.
//! - *observation*: what a value in an example shows of a type or a field; *corpus*: all pages of all sources while they are resolved.
//! - *role*: what a type is for that is no model. *Transport* does not travel as JSON; *parameters* wrap the arguments of an operation, an *envelope* its response; *security* says how a request is signed.
//! - *location*: where a type lives in the crate; *conformance*: whether a value is of a type, by the rules of the models.
//! - *orphan*, *stale*, *missing*: a file of ours that is no longer made, is made otherwise, is not there. *Drift* is any of them.
//! - *model*, *input*, *output*: in a generated crate, what can be read and written; what stands in the JSON; how a value is written.
//!
//! What holds everywhere:
//!
//! - Only [`source`] and [`files`] read the disk, regular files alone, and only [`files`] writes to it; nothing uses the network, a locale or a random number, and nothing that is made depends on a clock.
//! - Equal input gives equal bytes, whatever the number of threads: nothing that reaches a file comes out of a hash map's order.
//! - Pages and `schema.yaml` make the lock; the lock alone makes the crate, whatever it says of why. A difference in it means something. What an older lock remembers makes problems, never facts.
//! - Input never panics: what is wrong with it is a [`problem::Problem`], all of them in one run, each with its place.
//! - No type or field of any API is known by name.

pub mod claim;
#[cfg(feature = "cli")]
pub mod cli;
pub mod dialect;
pub mod diff;
pub mod digest;
pub mod emit;
pub mod evidence;
pub mod files;
pub mod generated;
pub mod limits;
pub mod link;
pub mod lock;
pub mod lower;
pub mod merge;
pub mod page;
pub mod place;
pub mod problem;
pub mod read;
pub mod resolve;
pub mod rust;
pub mod schema;
pub mod secret;
pub mod source;
pub mod text;

pub use self::generated::{Generated, Problems};

use crate::{
    files::Files,
    problem::{Code, Problem},
    resolve::{Resolved, Summary},
    schema::Schema,
    source::Source,
};

/// Makes the schema from pages: what each says, which types they mean, what these are together, and what is concluded.
#[must_use]
pub fn understand(source: &Source) -> Resolved {
    understand_by(source, &resolve::strata())
}

/// The same by the rules of `strata`.
fn understand_by(source: &Source, strata: &[Vec<resolve::Rule>]) -> Resolved {
    let (pages, unread) = read::read(source);
    let (corpus, doubled) = link::link(pages);
    let merged = merge::merge(&corpus);
    let mut resolved = resolve::resolve(source, corpus, merged, strata);
    let before = source.problems.iter().cloned().chain(unread).chain(doubled);
    resolved.problems.splice(0..0, before);
    if !source.config.strict {
        resolved.problems = resolved.problems.into_iter().map(Problem::relaxed).collect();
    }
    resolved.problems.sort_by(|a, b| a.place.cmp(&b.place));
    resolved
}

/// Makes the lock and the crate from pages.
///
/// # Errors
/// When something in the pages or in `schema.yaml` is wrong, with all of it.
pub fn generate(source: &Source) -> Result<Generated, Problems> {
    generate_from(understand(source))
}

/// Makes them from what pages mean.
fn generate_from(Resolved { schema, mut problems, summary, .. }: Resolved) -> Result<Generated, Problems> {
    if problem::fail(&problems) {
        // Names collide whatever is missing; anything else would only repeat the consequences of the holes.
        let lowered = lower::lower(&schema).problems.into_iter();
        problems.extend(lowered.filter(|problem| problem.code == Code::NameCollision));
        return Err(Problems::new(problems, summary));
    }
    // The crate first: it takes longer, so nobody may wait for a thread to begin it.
    let (written, lock) = rayon::join(|| write_crate(&schema), || lock::write(&schema));
    finish(written, problems, Generated { lock, schema, summary, ..Generated::default() })
}

/// Makes the crate from the text of a lock; `path` names the file in problems.
///
/// # Errors
/// When the lock cannot be read, or no crate can be made of what it says.
pub fn generate_locked(path: &str, text: &str) -> Result<Generated, Problems> {
    let schema = lock::read(path, text).map_err(|problems| Problems::new(problems, Summary::default()))?;
    let (lock, summary) = (text.to_owned(), Summary::locked(&schema));
    finish(write_crate(&schema), Vec::new(), Generated { lock, summary, schema, ..Generated::default() })
}

/// The files of the crate as far as they can be made, and what is wrong.
fn write_crate(schema: &Schema) -> (Files, Vec<Problem>) {
    let mut lowered = lower::lower(schema);
    if problem::fail(&lowered.problems) {
        return (Files::default(), lowered.problems);
    }
    match emit::emit(&lowered.krate) {
        Ok(files) => (files, lowered.problems),
        Err(problems) => {
            lowered.problems.extend(problems);
            (Files::default(), lowered.problems)
        }
    }
}

/// `generated` with the files, unless making them found an error.
fn finish(
    (files, found): (Files, Vec<Problem>),
    mut problems: Vec<Problem>,
    generated: Generated,
) -> Result<Generated, Problems> {
    problems.extend(found);
    if problem::fail(&problems) {
        return Err(Problems::new(problems, generated.summary));
    }
    Ok(Generated { files, warnings: problem::bounded(problems), ..generated })
}

/// The program in the README, which is compiled and run with the other doc tests.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
