//! `Code`: the kinds of problems, each with a stable name and a sentence that explains it.

use std::{fmt, str::FromStr};

/// Declares the codes: each with its name, what it means, and the way out.
macro_rules! codes {
    ($($code:ident = $name:literal: $meaning:literal, $remedy:literal;)*) => {
        /// What kind of problem it is. Its name is stable: `--deny` and `deny:` take it.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $(#[doc = $meaning] $code,)*
        }

        impl Code {
            /// All of them, sorted by name.
            pub const ALL: &[Self] = &[$(Self::$code),*];

            /// Its name: `dangling-reference`.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$code => $name,)*
                }
            }

            /// What it means, in a sentence or two.
            #[must_use]
            pub fn meaning(self) -> &'static str {
                match self {
                    $(Self::$code => $meaning,)*
                }
            }

            /// What one does about it, in a sentence or two.
            #[must_use]
            pub fn remedy(self) -> &'static str {
                match self {
                    $(Self::$code => $remedy,)*
                }
            }
        }
    };
}

codes! {
    BrokenOutput = "broken-output":
        "The generator made a file that Rust or Cargo would not read, which is a mistake of the generator.",
        "Report it with the page; until then, leave the type out with `skip` in schema.yaml.";
    ContradictoryExample = "contradictory-example":
        "An object in an example has one key twice, with different values, so that what it shows of the key counts for nothing.",
        "Remove one of the two from the page.";
    CorrectionWithoutReason = "correction-without-reason":
        "A correction in schema.yaml does not say how one knows that the pages are wrong.",
        "Add `reason: …`: the next maintainer has to judge whether it still holds.";
    CrateWithoutName = "crate-without-name":
        "schema.yaml does not say what the crate is called.",
        "Add `crate: {name: …}`.";
    DanglingReference = "dangling-reference":
        "A page names a type that no page describes. Such a value is kept as any JSON, unless strictness is asked for.",
        "Bring in the page of that type, or say what it is with `type` in a correction.";
    DeadCorrection = "dead-correction":
        "A correction says what the pages already say, or changes nothing.",
        "Remove it from schema.yaml.";
    Disagreement = "disagreement":
        "Two pages describe one type, field or value in two ways with equal right; what allows more is taken.",
        "Decide with a correction which of them is right, and tell the author of the pages.";
    Edited = "edited":
        "A file that a run wrote was changed by somebody since, and would be overwritten or removed.",
        "Undo the change, or keep it elsewhere; `--force` overwrites it.";
    EmptySource = "empty-source":
        "A folder of pages holds no page that can be read, or none at all.",
        "The problem says what the files look like instead; name the folder with the pages of types.";
    ExampleBeyondLimits = "example-beyond-limits":
        "An example is larger or deeper than what is read, and shows nothing.",
        "Shorten it.";
    ExampleDoesNotFit = "example-does-not-fit":
        "An example is not a value of the type that its page describes; it becomes no doc test.",
        "Mend the example or the table, or correct the field that contradicts it.";
    GluedExample = "glued-example":
        "On a page that was copied as text, an example stands so close to a description that it cannot be told where it begins.",
        "Put the example on a line or behind a tab of its own.";
    GluedRow = "glued-row":
        "On a page that was copied as text, the cells of a row stand so close that they cannot be told apart.",
        "Write a tab between the cells.";
    InvalidCorrection = "invalid-correction":
        "The value of a correction cannot be read.",
        "Use the words of the lock.";
    InvalidSchemaYaml = "invalid-schema-yaml":
        "schema.yaml is not YAML, or a value in it is not of the kind that its key takes.",
        "Mend it at the place that is told.";
    LostPage = "lost-page":
        "A page that the lock knows is gone, and what it alone said with it.",
        "Restore the page from where it is published, or commit the lock without it.";
    MisplacedCorrection = "misplaced-correction":
        "A key of a correction does not belong to what it corrects, such as `tag` to a struct.",
        "Move it, or remove it.";
    Missing = "missing":
        "A file that the pages make is not on the disk.",
        "Run `codegen` without `--check`, and commit what it writes.";
    MixedEnum = "mixed-enum":
        "The values of an enum are not of one kind, text and numbers.",
        "Correct its values or its type in schema.yaml.";
    MoreProblems = "more-problems":
        "There are more problems than anybody reads; the others are counted.",
        "Mend those that are told, and run it again.";
    MuchRemoved = "much-removed":
        "More than a fifth of the types would be removed, as if the folder of pages were not wholly filled.",
        "See that the pages are all there; `--allow-removal` removes what they no longer show.";
    NameCollision = "name-collision":
        "Two names of the pages would be one name in Rust.",
        "Give one of them another with `rename` in a correction.";
    NamelessRow = "nameless-row":
        "A row of a table of fields names no field.",
        "Write the name into its first cell.";
    NoLock = "no-lock":
        "`--locked` was asked for where there is no lock.",
        "Run `codegen` where the pages are, and commit the lock.";
    NoMembers = "no-members":
        "The page of a union lists no members.",
        "Write them under a heading of their own, each with its type.";
    NoSection = "no-section":
        "A page has none of the sections that describe a type: fields, values, supported types.",
        "See that it is the page of a type, and in a form that is read.";
    NoSources = "no-sources":
        "There is no folder of pages beside schema.yaml.",
        "Copy the pages of an SDK into a folder there.";
    NoSuchFolder = "no-such-folder":
        "A source names a folder that is not there.",
        "Copy the pages there, or remove the source.";
    NoTable = "no-table":
        "A section of fields has no table in it.",
        "Write the table under its heading.";
    NoTitle = "no-title":
        "A page has no heading that names its type.",
        "Begin it with a heading of the first level.";
    NoValues = "no-values":
        "The page of an enum lists no values.",
        "Write them in a table or in code under its heading.";
    NoWay = "no-way":
        "A file of the crate lies behind a link, or behind something that is no folder.",
        "Choose another folder with `--out`, or move what is there away.";
    NotAFile = "not-a-file":
        "Where a file of the crate belongs stands a link, a folder, a pipe, a device or a huge file.",
        "Choose another folder with `--out`, or move what is there away.";
    NotFound = "not-found":
        "What the command line names is not there.",
        "Name the folder of the pages with `--schemas` or `--source`.";
    NotInSource = "not-in-source":
        "An entry in a folder of pages is a link, a pipe or a device, or lies outside of it; it is not read.",
        "Copy the pages themselves there.";
    NotOurs = "not-ours":
        "Files that no run wrote would be overwritten.",
        "Choose another folder with `--out`, or move the files away; `--force` overwrites them.";
    NotUtf8 = "not-utf-8":
        "A page is not UTF-8 text.",
        "Convert it; the problem says what it looks like.";
    OldLock = "old-lock":
        "The lock was written in another format, so nothing is remembered from it.",
        "Look at what differs, and commit the new one.";
    OnlyNeedsOut = "only-needs-out":
        "`--only` would take the crate of a few types for that of all, and remove the others.",
        "Give it a folder of its own with `--out`, or list the types as `include` in schema.yaml.";
    Orphan = "orphan":
        "A file that a run wrote is no longer made from the pages.",
        "Run `codegen` without `--check`, which removes it.";
    OtherCrate = "other-crate":
        "The folder of the crate holds a crate of another name.",
        "Choose another folder with `--out`, or move what is there away.";
    OutAndPages = "out-and-pages":
        "The folder of the crate and that of the pages lie in each other, so that one would be read or overwritten as the other.",
        "Choose a folder beside the pages with `--out`.";
    OutsideOfSource = "outside-of-source":
        "A source names a folder that does not lie beside schema.yaml.",
        "Copy the pages there; only what lies there is read.";
    PageTooLarge = "page-too-large":
        "A page is larger than what is read.",
        "See that it is a page; split it, or leave it out.";
    RepeatedKey = "repeated-key":
        "Corrections give two fields of a type one key.",
        "Give each field a key of its own.";
    RequiredMark = "required-mark":
        "The cell that says whether a field is required says something else.",
        "Write one of the marks that the problem names.";
    SameAsCircle = "same-as-circle":
        "Types are each said to be the same as the next, in a circle, so that none of them says what it is.",
        "Remove `same_as` from the one that does.";
    SecondSection = "second-section":
        "A page has two sections that describe its type in two ways.",
        "Keep one of them, or make two pages.";
    SourceRemoved = "source-removed":
        "All pages of a source are gone.",
        "See that they are all there; `--allow-removal` removes what they no longer show.";
    SourceTooLarge = "source-too-large":
        "A folder holds more text than what is read.",
        "Name the folder of the pages of one API.";
    SourceWithoutFolder = "source-without-folder":
        "A source in schema.yaml names no folder.",
        "Add `folder: …`, the folder of its pages beside schema.yaml.";
    Stale = "stale":
        "A file on the disk is not what the pages say.",
        "Run `codegen` without `--check`, and commit what it writes.";
    ThinNaming = "thin-naming":
        "No page shows the keys of some fields, and too little shows how the API writes its keys to conclude them.",
        "Say it with `naming: camel | snake | pascal | kebab | as-shown` on the source, or add an example.";
    TooDeepFolder = "too-deep-folder":
        "Folders lie in folders deeper than what is read.",
        "Name a folder that lies nearer to the pages.";
    TwoFieldsOneKey = "two-fields-one-key":
        "Two rows of a table are one key in JSON.",
        "Remove one of them, or give one its key with `wire` in a correction.";
    TwoPages = "two-pages":
        "Two pages of one source describe one type, and differ.",
        "Remove the older one.";
    UnclosedFence = "unclosed-fence":
        "A block of code is opened and never closed.",
        "Close it with the marks that opened it.";
    UnevenRow = "uneven-row":
        "A row has more or fewer cells than the head of its table.",
        "Escape each `|` that stands in a cell, or add the cell.";
    UnfitCrateName = "unfit-crate-name":
        "No crate can have the name that schema.yaml gives.",
        "Give it another one.";
    UnfitName = "unfit-name":
        "A name of the pages holds nothing that a name in Rust can be made of.",
        "Give it one with `rename` in a correction.";
    UnfitVersion = "unfit-version":
        "The version in schema.yaml is not a version.",
        "Write three numbers, such as `0.1.0`.";
    UnknownCode = "unknown-code":
        "`deny` names a kind of problem that there is not.",
        "Write the name that stands in brackets behind `warning`.";
    UnknownDialect = "unknown-dialect":
        "A source names a dialect that is not known.",
        "Write one that is, or none: it is detected.";
    UnknownKey = "unknown-key":
        "schema.yaml has a key that means nothing at its place.",
        "The problem names the nearest key, or all that are known.";
    UnknownNaming = "unknown-naming":
        "`naming` says a way to write keys that is not known.",
        "Write one of the ways that the problem names.";
    UnknownTarget = "unknown-target":
        "A correction is of a type, a field or a value that no page has.",
        "The problem names the nearest; the lock lists all names.";
    UnknownTrait = "unknown-trait":
        "`derives` names a trait that models cannot derive.",
        "Write one of those that the problem names.";
    UnknownType = "unknown-type":
        "A type that was asked for is not there.",
        "The problem names the nearest; the lock lists all names.";
    UnreadSection = "unread-section":
        "A section of a page of a type is of no kind that is read.",
        "See whether it says something of the type; nothing is lost otherwise.";
    UnreadText = "unread-text":
        "A table is followed or interrupted by lines that belong to no cell.",
        "Put them into a cell, or into a paragraph of their own.";
    Unreadable = "unreadable":
        "A type, a value or a name is not written as its dialect writes it. It is kept as any JSON, unless strictness is asked for.",
        "Mend the cell, or say what it is with `type` in a correction.";
    UnreadableLock = "unreadable-lock":
        "The lock is no lock, or was damaged.",
        "Restore it, or run `codegen` where the pages are.";
    UnreadableMemory = "unreadable-memory":
        "The lock that lies there cannot be read, so that pages which are gone since are not told.",
        "Restore it from version control, or let it be written anew.";
    WrongDialect = "wrong-dialect":
        "The pages of a source are written in another dialect than the one it names.",
        "Name that one, or none: it is detected.";
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// No code has the name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownCode(String);

impl fmt::Display for UnknownCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no problem is called `{}`", self.0)
    }
}

impl std::error::Error for UnknownCode {}

impl FromStr for Code {
    type Err = UnknownCode;

    fn from_str(name: &str) -> Result<Self, UnknownCode> {
        let found = Self::ALL.iter().find(|code| code.name() == name);
        found.copied().ok_or_else(|| UnknownCode(name.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_code_is_found_by_its_name_and_explained_in_sentences() {
        for code in Code::ALL {
            assert_eq!(code.name().parse(), Ok(*code));
            for sentence in [code.meaning(), code.remedy()] {
                assert!(sentence.ends_with('.') && sentence.len() > 10, "{code}: {sentence}");
            }
        }
        assert!(Code::ALL.is_sorted_by_key(|code| code.name()));
        let strange = "strange".parse::<Code>().map_err(|unknown| unknown.to_string());
        assert_eq!(strange, Err("no problem is called `strange`".to_owned()));
    }
}
